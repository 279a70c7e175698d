/// The names that a template may use of one kind of view model: what templates are bound to.
///
/// Two shapes are the same only if they are one object, so a view model keeps its shape in a `static let`.
public final class Shape: Sendable {
    /// What the view model is called in messages and in the documentation: "Activity".
    public let name: String
    /// What it stands for, in English, for those who write templates.
    public let documentation: String
    /// The fields in the order that an `Object` holds their values.
    public let fields: [Field]
    /// Where each field is in `fields`; of two fields with one name the first.
    let indices: [String: Int]

    public init(_ name: String, _ documentation: String, fields: [Field]) {
        self.name = name
        self.documentation = documentation
        self.fields = fields
        indices = Dictionary(fields.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    }
}

/// One name of a shape.
public struct Field: Sendable {
    public let name: String
    public let kind: FieldKind
    /// What it holds, in English, for those who write templates.
    public let documentation: String

    public init(_ name: String, _ kind: FieldKind, _ documentation: String) {
        self.name = name
        self.kind = kind
        self.documentation = documentation
    }
}

/// What kind of value a field holds, and so what a template may do with it.
///
/// Nested shapes are asked for when they are needed, so that a shape may contain itself (a menu in a menu).
public enum FieldKind: Sendable {
    case text
    case html
    case flag
    case texts
    case object(@Sendable () -> Shape)
    case list(@Sendable () -> Shape)

    /// The shape of what is nested, for objects and lists.
    public var shape: Shape? {
        switch self {
        case .object(let shape), .list(let shape): shape()
        case .text, .html, .flag, .texts: nil
        }
    }
}
