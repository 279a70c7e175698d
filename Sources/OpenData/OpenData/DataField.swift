import ContentFormat
import Diagnostics

/// A field of a record of open data: what it is called, what it means, and what it says of a row.
///
/// The cell of the CSV file, the member of the JSON file, its schema, and what the loss gate compares follow from it.
///
/// A class, since each of them is asked for each row.
final class DataField<Row>: Sendable {
    /// Where its column stands in the CSV file.
    enum Column: Sendable {
        case none
        /// In the order of the fields.
        case ordered
        /// Behind all that were there before it, so that programs that count columns go on working.
        case added
    }

    let name: String
    /// What its column is called, where it is not called as the member.
    let columnName: String
    let column: Column
    /// Nil for one that the JSON file does not have.
    let schema: DataSchema?
    /// What must not change without a word; nil for what may.
    let guarded: GuardedField<Row>?
    /// Whether the member is there, and the column, only where a row says something in it: so that a key that a site does not
    /// use changes none of its files.
    let isSparse: Bool
    private let hasValue: @Sendable (Row) -> Bool
    private let cellText: @Sendable (Row) -> String
    private let writeValue: @Sendable (Row, inout JSONWriter) -> Void

    private init(
        _ name: String, _ column: Column, _ schema: DataSchema?,
        has: @escaping @Sendable (Row) -> Bool = { _ in true },
        cell: @escaping @Sendable (Row) -> String = { _ in "" },
        write: @escaping @Sendable (Row, inout JSONWriter) -> Void
    ) {
        self.name = name
        columnName = name
        self.column = column
        self.schema = schema
        guarded = nil
        isSparse = false
        hasValue = has
        cellText = cell
        writeValue = write
    }

    /// The same field, but for what may be told of it besides.
    private init(_ field: DataField, columnName: String? = nil, guarded: GuardedField<Row>?, isSparse: Bool? = nil) {
        name = field.name
        self.columnName = columnName ?? field.columnName
        column = field.column
        schema = field.schema
        self.guarded = guarded
        self.isSparse = isSparse ?? field.isSparse
        hasValue = field.hasValue
        cellText = field.cellText
        writeValue = field.writeValue
    }

    /// Whether a row says something in it.
    func isUsed(by row: Row) -> Bool { hasValue(row) }

    func cell(_ row: Row) -> String { cellText(row) }

    func write(_ row: Row, to json: inout JSONWriter) { writeValue(row, &json) }

    // MARK: Kinds

    /// - Parameters:
    ///   - format: of JSON Schema: `date` or `uri`.
    ///   - pattern: of JSON Schema: what the whole text matches.
    static func text(
        _ name: String, _ meaning: String, isOptional: Bool = false, format: String? = nil, pattern: String? = nil,
        column: Column = .none, _ value: @escaping @Sendable (Row) -> String?
    ) -> DataField {
        DataField(
            name, column, .text(meaning, isOptional: isOptional, format: format, pattern: pattern),
            has: { value($0) != nil }, cell: { value($0) ?? "" },
            write: { row, json in json.text(value(row)) })
    }

    static func text(
        _ key: ContentKey, _ meaning: String, isOptional: Bool = false, format: String? = nil, pattern: String? = nil,
        column: Column = .none, _ value: @escaping @Sendable (Row) -> String?
    ) -> DataField {
        .text(
            key.memberName, meaning, isOptional: isOptional, format: format, pattern: pattern, column: column, value
        )
        .guarding(key, value)
    }

    /// One of a few words.
    static func word(
        _ name: String, among words: [String], _ meaning: String, isOptional: Bool = false, column: Column = .none,
        _ value: @escaping @Sendable (Row) -> String?
    ) -> DataField {
        DataField(
            name, column, .words(words, isOptional: isOptional, meaning), has: { value($0) != nil },
            cell: { value($0) ?? "" },
            write: { row, json in json.text(value(row)) })
    }

    /// - Parameter value: as JSON writes it.
    static func number(
        _ name: String, _ meaning: String, column: Column = .none, _ value: @escaping @Sendable (Row) -> String?
    ) -> DataField {
        DataField(
            name, column, .number(meaning), has: { value($0) != nil }, cell: { value($0) ?? "" },
            write: { row, json in json.number(value(row)) })
    }

    static func flag(
        _ name: String, _ meaning: String, column: Column = .none, _ value: @escaping @Sendable (Row) -> Bool
    ) -> DataField {
        DataField(
            name, column, .flag(meaning), has: value, cell: { value($0) ? "ja" : "nej" },
            write: { row, json in
                if value(row) { json.literal("true") } else { json.literal("false") }
            })
    }

    static func texts(
        _ key: ContentKey, _ meaning: String, each: String, _ value: @escaping @Sendable (Row) -> [String]
    ) -> DataField {
        DataField(
            key.memberName, .none, .list(meaning, of: .text(each)), has: { !value($0).isEmpty },
            write: { row, json in json.texts(value(row)) })
    }

    /// Records within the record.
    static func records<Item>(
        _ key: ContentKey, _ meaning: String, of table: DataTable<Item>, _ items: @escaping @Sendable (Row) -> [Item]
    ) -> DataField {
        .records(key.memberName, meaning, of: table, column: .none, cell: { _ in "" }, items: items)
    }

    /// The same, called as no key is.
    static func records<Item>(
        _ name: String, _ meaning: String, of table: DataTable<Item>, _ items: @escaping @Sendable (Row) -> [Item]
    ) -> DataField {
        .records(name, meaning, of: table, column: .none, cell: { _ in "" }, items: items)
    }

    /// The same with a cell that tells of all of them.
    static func records<Item>(
        _ key: ContentKey, _ meaning: String, of table: DataTable<Item>, column: Column,
        cell: @escaping @Sendable (Row) -> String, items: @escaping @Sendable (Row) -> [Item]
    ) -> DataField {
        .records(key.memberName, meaning, of: table, column: column, cell: cell, items: items)
    }

    private static func records<Item>(
        _ name: String, _ meaning: String, of table: DataTable<Item>, column: Column,
        cell: @escaping @Sendable (Row) -> String, items: @escaping @Sendable (Row) -> [Item]
    ) -> DataField {
        DataField(name, column, .list(meaning, of: table.schema), has: { !items($0).isEmpty }, cell: cell) {
            row, json in
            json.literal("[")
            for (number, item) in items(row).enumerated() {
                if number > 0 { json.literal(", ") }
                table.append(item, to: &json)
            }
            json.literal("]")
        }
    }

    /// A column that the JSON file has no member for.
    static func column(
        _ name: String, among column: Column = .ordered, _ value: @escaping @Sendable (Row) -> String?
    ) -> DataField {
        DataField(
            name, column, nil, has: { value($0) != nil }, cell: { value($0) ?? "" }, write: { _, _ in })
    }

    // MARK: What it is besides

    /// The same, there only where a row says something in it.
    var sparse: DataField { DataField(self, guarded: guarded, isSparse: true) }

    /// The same, called otherwise in the CSV file, where rows of two kinds stand side by side.
    func columned(_ name: String) -> DataField { DataField(self, columnName: name, guarded: guarded) }

    /// The same, of which a change owes an entry in `ändringar` that names `key`.
    func guarding(_ key: ContentKey, _ value: @escaping @Sendable (Row) -> String?) -> DataField {
        let name = name
        return guarding(
            GuardedField(key: key) {
                .text(value($0) ?? "")
            } read: {
                try $0.told(MemberName(name))
            })
    }

    func guarding(_ guarded: GuardedField<Row>) -> DataField { DataField(self, guarded: guarded) }

    /// The same, of which a change owes nothing.
    var unguarded: DataField { DataField(self, guarded: nil) }
}

extension ContentKey {
    /// What the key is called in the open data, where no blank stands in a name.
    var memberName: String { rawValue.replacing(" ", with: "_") }
}
