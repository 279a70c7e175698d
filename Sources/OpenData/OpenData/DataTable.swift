import ContentFormat
import Diagnostics

/// The fields of a kind of record of open data, in the order of its JSON.
struct DataTable<Row>: Sendable {
    private let meaning: String
    private let fields: [DataField<Row>]
    /// `"name": ` of each member.
    private let members: [(lead: [UInt8], field: DataField<Row>)]

    /// - Parameter meaning: what a record is: "En aktivitet."
    init(_ meaning: String, _ fields: [DataField<Row>]) {
        self.meaning = meaning
        self.fields = fields
        members = fields.filter { $0.schema != nil }.map { field in
            (lead: Array("\(JSONText.quoted(field.name)): ".utf8), field: field)
        }
    }

    /// The columns of a CSV file that stand where they do by the order of the fields.
    func orderedColumns(for rows: [Row]) -> [DataField<Row>] { columns(.ordered, for: rows) }

    /// The columns that came later, and so stand last.
    func addedColumns(for rows: [Row]) -> [DataField<Row>] { columns(.added, for: rows) }

    private func columns(_ column: DataField<Row>.Column, for rows: [Row]) -> [DataField<Row>] {
        fields.filter { field in
            field.column == column && (!field.isSparse || rows.contains { field.isUsed(by: $0) })
        }
    }

    /// What must not change without a word, in the order of the fields.
    var guarded: [GuardedField<Row>] { fields.compactMap(\.guarded) }

    var schema: DataSchema { schema(meaning) }

    /// - Parameter others: what members there are besides.
    func schema(_ meaning: String, others: DataSchema? = nil) -> DataSchema {
        .object(
            meaning,
            fields.compactMap { field in
                field.schema.map { DataSchema.Member(field.name, $0, isRequired: !field.isSparse) }
            },
            others: others)
    }

    /// Appends a record as an object.
    ///
    /// - Parameter writeOthers: appends more members, which stand before the last field.
    func append(_ row: Row, to json: inout JSONWriter, writeOthers: (inout JSONWriter) -> Void = { _ in }) {
        var isFirst = true
        for (number, member) in members.enumerated() {
            if number == members.count - 1 { writeOthers(&json) }
            if member.field.isSparse, !member.field.isUsed(by: row) { continue }
            if isFirst { json.literal("{") } else { json.literal(", ") }
            isFirst = false
            json.raw(member.lead)
            member.field.write(row, to: &json)
        }
        json.literal("}")
    }

    /// What a row tells of all that is guarded.
    func told(of row: Row) -> [ContentKey: ToldValue] {
        Dictionary(guarded.map { ($0.key, $0.told(of: row)) }, uniquingKeysWith: { first, _ in first })
    }

    /// What a record that was published told of it, as far as anybody knows.
    ///
    /// - Throws: `DecodingError` where a member is something else than lofte writes.
    func told(in record: PublishedMembers) throws -> [ContentKey: ToldValue] {
        Dictionary(
            try guarded.compactMap { field in try field.told(in: record).map { (field.key, $0) } },
            uniquingKeysWith: { first, _ in first })
    }
}
