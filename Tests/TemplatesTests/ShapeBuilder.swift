import Synchronization
import Templates

/// Makes shapes and objects of a conformance case's JSON, which has none.
///
/// What is no object gets a shape with the single field `.`, which `{{.}}` reads.
struct ShapeBuilder {
    /// The element shapes of the lists around, by the list's name: an empty list takes the one of its name, so that
    /// a recursive partial finds a recursive shape.
    private var lists: [String: ShapeBox] = [:]

    func root(_ data: JSON) -> Object { object(data, in: nil) }

    private func object(_ data: JSON, in box: ShapeBox?) -> Object {
        let (fields, values) = parts(of: data)
        let shape = Shape("Case", "", fields: fields)
        box?.shape.withLock { $0 = shape }
        return Object(shape: shape, values: values) ?? ShapeBuilder.empty
    }

    private func parts(of data: JSON) -> ([Field], [Value]) {
        let members: [String: JSON] = if case .object(let members) = data { members } else { [".": data] }
        var fields: [Field] = []
        var values: [Value] = []
        for (name, member) in members.sorted(by: { $0.key < $1.key }) {
            let (kind, value) = self.member(name, member)
            fields.append(Field(name, kind, ""))
            values.append(value)
        }
        return (fields, values)
    }

    private func member(_ name: String, _ data: JSON) -> (FieldKind, Value) {
        switch data {
        case .null: return (.text, .text(""))
        case .flag(let flag): return (.flag, .flag(flag))
        case .text(let text): return (.text, .text(text))
        case .object:
            let object = object(data, in: nil)
            return (.object { object.shape }, .object(object))
        case .list(let elements):
            let texts = elements.compactMap { if case .text(let text) = $0 { text } else { nil } }
            if !texts.isEmpty { return (.texts, .texts(texts)) }
            if elements.isEmpty {
                let box = lists[name] ?? ShapeBox()
                return (.list { box.value }, .list([]))
            }
            let box = ShapeBox()
            var inner = self
            inner.lists[name] = box
            // The elements of one list have the same members in all cases: the first one's shape is that of all.
            let first = inner.object(elements[0], in: box)
            let others = elements.dropFirst().compactMap { element in
                Object(shape: box.value, values: inner.parts(of: element).1)
            }
            return (.list { box.value }, .list([first] + others))
        }
    }

    fileprivate static let empty = makeEmpty()

    private static func makeEmpty() -> Object { EmptyView().object }
}

private struct EmptyView: ViewModel {
    static let keys = ViewModelKeys<EmptyView>("Empty", "", [])
}

/// A shape that is known only after its fields' kinds are.
private final class ShapeBox: Sendable {
    let shape = Mutex<Shape?>(nil)

    var value: Shape { shape.withLock { $0 } ?? ShapeBuilder.empty.shape }
}
