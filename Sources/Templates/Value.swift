public import Markup

/// What a field of a view model holds when a page is rendered.
public enum Value: Sendable {
    /// Text; escaped when it is written.
    case text(String)
    /// Markup; written as it is.
    case html(HTML)
    /// A yes or a no, for sections.
    case flag(Bool)
    /// One nested view model, or none.
    case object(Object?)
    /// Nested view models of one shape.
    case list([Object])
    /// Several texts; each is `{{.}}` inside a section.
    case texts(Texts)

    /// Several texts; each is `{{.}}` inside a section.
    @inlinable
    public static func texts(_ texts: [String]) -> Value { .texts(Texts(texts)) }
}

/// Several texts, kept as the renderer steps through them: as values.
public struct Texts: Sendable {
    let values: [Value]

    public init(_ texts: [String]) { values = texts.map(Value.text) }
}

/// The values of one view model, in the order of its shape's fields.
public struct Object: Sendable {
    public let shape: Shape
    let values: [Value]

    /// An object made by hand, or nil when the values do not fit the shape: their number, their kinds, or the shapes of
    /// nested objects differ.
    ///
    /// A view model's `object` fits by construction and needs no check.
    public init?(shape: Shape, values: [Value]) {
        guard values.count == shape.fields.count,
            zip(shape.fields, values).allSatisfy({ $0.kind.admits($1) })
        else { return nil }
        self.init(unchecked: shape, values: values)
    }

    @usableFromInline
    init(unchecked shape: Shape, values: [Value]) {
        self.shape = shape
        self.values = values
    }
}

extension FieldKind {
    /// Whether `value` is of this kind, nested objects included.
    fileprivate func admits(_ value: Value) -> Bool {
        switch (self, value) {
        case (.text, .text), (.html, .html), (.flag, .flag), (.texts, .texts): true
        case (.object(let shape), .object(let object)): object.map { $0.shape === shape() } ?? true
        case (.list(let shape), .list(let objects)): objects.allSatisfy { $0.shape === shape() }
        default: false
        }
    }
}
