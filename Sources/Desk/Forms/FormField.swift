import ContentFormat
import FrontMatter

/// A value of a file as a form shows it.
struct FormField: Sendable {
    /// Where in the file it stands.
    let path: [YAMLStep]
    /// What it is called in the form, as an id too.
    let name: String
    /// Nil for an item of a list that is a text.
    let key: ContentKey?
    /// The table that its key comes from.
    let form: ContentForm
    let type: KeyType
    let isRequired: Bool
    /// Whether its key is in the file.
    let isThere: Bool
    let value: Value

    indirect enum Value: Sendable {
        case text(String)
        /// The lines as the file has them, for what cannot be shown otherwise without loss.
        case written(String)
        case group([FormField])
        case rows(FormRows)
    }

    /// Whether something stands in it.
    var isFilled: Bool {
        switch value {
        case .text(let text), .written(let text): !text.isEmpty
        case .group(let fields): fields.contains(where: \.isFilled)
        case .rows(let list): !list.rows.isEmpty
        }
    }

    /// The fields in which something can be typed, its own and those within.
    var leaves: [FormField] {
        switch value {
        case .text, .written: [self]
        case .group(let fields): fields.flatMap(\.leaves)
        case .rows(let list): list.rows.flatMap { $0.fields.flatMap(\.leaves) }
        }
    }
}

/// A list of a file: one row a thing.
struct FormRows: Sendable {
    let kind: Kind
    let rows: [FormRow]

    enum Kind: Sendable {
        /// A text each.
        case texts(KeyType)
        /// Keys of their own each.
        case items(ContentForm)
        /// A name each, or keys of their own of which the first is the name.
        case named(ContentForm)
        /// A key that is free, with a text each.
        case entries
    }
}

struct FormRow: Sendable {
    let path: [YAMLStep]
    let name: String
    let fields: [FormField]
    /// Comments that stand in the file there.
    let comments: [String]
    /// Keys that no table knows.
    let others: [OtherKey]
}

/// A key that the form does not know, as it stands in the file.
struct OtherKey: Sendable {
    let key: String
    let written: String
}
