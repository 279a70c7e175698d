import ContentFormat
import Diagnostics
import PromiseModel
import SiteContent
import SiteModel

/// A source with all that a record of it takes words from.
struct SourceRow: Sendable {
    let source: PageSource
    let page: Page
    let site: Site

    /// Those of a page, in its order.
    static func all(of page: Page, in site: Site) -> [SourceRow] {
        page.fields.sources.map { SourceRow(source: $0, page: page, site: site) }
    }

    /// Where it is, so that it stays the same wherever the site lies.
    var address: String? { DataReference.evidence(source.address, of: page, in: site) }

    /// All of it in one line.
    var line: String {
        let fetched = source.fetched.map { "hämtad \($0.value.iso)" }
        return [source.text?.value, source.publisher?.value, address, fetched].compactMap { $0 }
            .joined(separator: ", ")
    }

    /// What names it from one day to the next: its address, else what it is called.
    var name: String { address ?? source.text?.value ?? "" }
}

extension DataTable<SourceRow> {
    static let sources = DataTable(
        "En källa.",
        [
            .text(.text, "Vad den heter.", isOptional: true) { $0.source.text?.value },
            .text(.address, "Var den finns.", isOptional: true) { $0.address },
            .text(.publisher, "Vem som har gett ut den.", isOptional: true) { $0.source.publisher?.value },
            .text(.fetched, "När den hämtades.", isOptional: true, format: "date") { $0.source.fetched?.value.iso },
        ])
}

extension DataField {
    /// `källa`: what a record tells comes from these, of which none may vanish.
    static func sources(_ rows: @escaping @Sendable (Row) -> [SourceRow]) -> DataField {
        DataField.records(.source, "Varifrån uppgifterna kommer.", of: .sources, column: .added) {
            rows($0).map(\.line).joined(separator: "; ")
        } items: {
            rows($0)
        }.guarding(
            GuardedField(key: .source) {
                .list(rows($0).map(\.name))
            } read: { record in
                try record.toldRecords(MemberName(ContentKey.source.memberName)) { source in
                    try source.text("adress") ?? source.text("text")
                }
            })
    }
}
