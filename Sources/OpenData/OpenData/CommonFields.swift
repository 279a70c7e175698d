import ContentFormat
import PromiseModel
import SiteContent

/// Fields that records of several kinds have.
extension DataField {
    static func example(column: Column = .none, _ page: @escaping @Sendable (Row) -> Page) -> DataField {
        .flag(
            ContentKey.example.rawValue,
            "Om det är påhittat, för att visa hur det ser ut. Det som är påhittat ligger i filer för sig.",
            column: column
        ) { page($0).fields.isExample }
    }

    static func changes(_ page: @escaping @Sendable (Row) -> Page) -> DataField {
        .records(.changes, "Vad som har ändrats efter publiceringen.", of: .changes) { page($0).fields.changes }
    }
}

extension DataTable<ChangeNote> {
    static let changes = DataTable(
        "En ändring.",
        [
            .text(.date, "När.", pattern: KnownDate.pattern) { $0.date.written },
            .text(.field, "Vad som ändrades.") { $0.field },
            .text(.before, "Vad som stod förut.", isOptional: true) { $0.before },
            .text(.reason, "Varför.") { $0.toldReason },
            .flag(ContentKey.correction.memberName, "Om bara ett stavfel är rättat.") { $0.isCorrection }.sparse,
            .text(.decision, "Var det beslutades.", isOptional: true) { $0.decision },
        ])
}

extension ChangeNote {
    /// Why it was changed, also where a misspelling was mended and nobody wrote more.
    var toldReason: String { reason.isEmpty ? "Rättelse av ett stavfel." : reason }
}
