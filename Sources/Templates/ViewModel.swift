public import Markup

/// Something that a template can show.
///
/// It says once, in `keys`, which names a template may use and how each is read:
///
///     struct GoalView: ViewModel {
///         let amount: String
///         let isReached: Bool
///
///         static let keys = ViewModelKeys<GoalView>("Goal", "What an activity aims at.", [
///             .text("amount", "The number aimed at, with its unit") { $0.amount },
///             .flag("isReached", "Whether the outcome has come that far") { $0.isReached },
///         ])
///     }
public protocol ViewModel: Sendable {
    /// The names and how to read them. A `static let`: a shape made anew at each call would be another shape.
    static var keys: ViewModelKeys<Self> { get }
}

extension ViewModel {
    /// The values of all keys, read now; nested view models included.
    @inlinable public var object: Object {
        let keys = Self.keys
        return Object(unchecked: keys.shape, values: keys.readers.map { $0(self) })
    }
}

/// A view model whose values have been read, once for all the pages that show it.
///
/// A class, so that a page that shows it counts one reference up, not one for each text in it.
public final class Prepared<Model: Sendable>: Sendable {
    public let model: Model
    @usableFromInline let object: Object

    @inlinable
    public init(_ model: Model) where Model: ViewModel {
        self.model = model
        object = model.object
    }
}

/// The names that a template may use of a view model, and how each is read.
///
/// Its type and that of `Key` ask nothing of `Model` that is looked up when the program runs: Swift goes through every
/// conformance in the program for each look-up, and there are as many as kinds of view model.
public struct ViewModelKeys<Model>: Sendable {
    /// What templates are bound to.
    public let shape: Shape
    @usableFromInline let readers: [@Sendable (Model) -> Value]

    /// - Parameters:
    ///   - name: what the view model is called in messages and in the documentation, such as "Activity".
    ///   - documentation: what it stands for, in English, for those who write templates.
    ///   - keys: no two with the same name.
    @inlinable
    public init(_ name: String, _ documentation: String, _ keys: [Key<Model>]) {
        shape = Shape(name, documentation, fields: keys.map(\.field))
        readers = keys.map(\.read)
    }
}

/// One name of a view model, and how it is read.
public struct Key<Model>: Sendable {
    @usableFromInline let field: Field
    @usableFromInline let read: @Sendable (Model) -> Value

    @inlinable
    init(field: Field, read: @escaping @Sendable (Model) -> Value) {
        self.field = field
        self.read = read
    }

    /// Text, written by `{{name}}`.
    @inlinable
    public static func text(
        _ name: String, _ documentation: String, read: @escaping @Sendable (Model) -> String
    ) -> Key {
        Key(field: Field(name, .text, documentation)) { .text(read($0)) }
    }

    /// Markup, written by `{{{name}}}`.
    @inlinable
    public static func html(
        _ name: String, _ documentation: String, read: @escaping @Sendable (Model) -> HTML
    ) -> Key {
        Key(field: Field(name, .html, documentation)) { .html(read($0)) }
    }

    /// A yes or a no, for `{{#name}}` and `{{^name}}`.
    @inlinable
    public static func flag(
        _ name: String, _ documentation: String, read: @escaping @Sendable (Model) -> Bool
    ) -> Key {
        Key(field: Field(name, .flag, documentation)) { .flag(read($0)) }
    }

    /// Several texts: `{{#name}}{{.}}{{/name}}`.
    @inlinable
    public static func texts(
        _ name: String, _ documentation: String, read: @escaping @Sendable (Model) -> [String]
    ) -> Key {
        Key(field: Field(name, .texts, documentation)) { .texts(read($0)) }
    }

    /// One nested view model, or none.
    @inlinable
    public static func object<Nested: ViewModel>(
        _ name: String, _ documentation: String, _ type: Nested.Type,
        read: @escaping @Sendable (Model) -> Nested?
    ) -> Key {
        Key(field: Field(name, .object { Nested.keys.shape }, documentation)) { .object(read($0)?.object) }
    }

    /// One nested view model that many pages share, read before any of them, or none.
    @inlinable
    public static func prepared<Nested: ViewModel>(
        _ name: String, _ documentation: String, _ type: Nested.Type,
        read: @escaping @Sendable (Model) -> Prepared<Nested>?
    ) -> Key {
        Key(field: Field(name, .object { Nested.keys.shape }, documentation)) { .object(read($0)?.object) }
    }

    /// Several nested view models.
    @inlinable
    public static func list<Nested: ViewModel>(
        _ name: String, _ documentation: String, _ type: Nested.Type,
        read: @escaping @Sendable (Model) -> [Nested]
    ) -> Key {
        Key(field: Field(name, .list { Nested.keys.shape }, documentation)) { .list(read($0).map { $0.object }) }
    }
}
