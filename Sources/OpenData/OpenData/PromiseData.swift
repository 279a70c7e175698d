import ContentFormat
import Diagnostics
import Freezing
import PromiseModel
import SiteContent
import SiteModel

/// Promises with their focus areas and reports, as a member of the open data of activities.
enum PromiseData {
    private struct Row: Sendable {
        let page: Page
        let site: Site

        /// Of a promise's own page.
        var freezes: [FreezeBlock] {
            guard case .promise(let folder) = page.place else { return [] }
            return site.locks[folder]?.freezes ?? []
        }
    }

    private static let lead = DataTable<Row>(
        "",
        [
            .text("adress", "Sidan.", format: "uri") { $0.site.settings.address.absolute($0.page.permalink.path) },
            .text(.title, "Namnet.") { $0.page.title },
            .example { $0.page },
            .sources { SourceRow.all(of: $0.page, in: $0.site) }.sparse,
            .records("frysningar", "När något i löftet frystes, det äldsta först.", of: .freezes) { $0.freezes }.sparse,
            .changes { $0.page },
        ])

    /// Each record has the facts that its kind of page has.
    static var schema: DataSchema {
        lead.schema(
            "Ett löfte, ett fokusområde eller en rapport.", others: .text("En uppgift om det.", isOptional: true))
    }

    static func append(_ parts: [SitePart], of site: Site, to json: inout JSONWriter) {
        json.literal(",\n  \"löften\": [")
        var isFirst = true
        for part in parts {
            for (page, facts) in part.promises.flatMap(PromiseFacts.all) where part.owns(page) {
                json.literal(isFirst ? "\n    " : ",\n    ")
                isFirst = false
                lead.append(Row(page: page, site: site), to: &json) { json in
                    for fact in facts {
                        json.literal(", ")
                        json.text(fact.key.memberName)
                        json.literal(": ")
                        json.text(fact.value)
                    }
                    appendRelations(of: page, in: site, to: &json)
                }
            }
        }
        json.literal("\n  ]")
    }

    /// What a focus area continues, and what it is connected with, each as one text of addresses; nothing where it does not.
    private static func appendRelations(of page: Page, in site: Site, to json: inout JSONWriter) {
        guard let relations = site.threads[page.permalink] else { return }
        for (key, steps) in [(ContentKey.continues, relations.earlier), (.related, relations.related)]
        where !steps.isEmpty {
            json.literal(", ")
            json.text(key.memberName)
            json.literal(": ")
            json.text(steps.map { site.settings.address.absolute($0.page.permalink.path) }.joined(separator: " "))
        }
    }
}
