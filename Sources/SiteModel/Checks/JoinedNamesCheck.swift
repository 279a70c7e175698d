import ContentFormat
import Diagnostics
import FrontMatter
import PromiseModel
import SiteContent

/// Several who answer for something under one name, which nobody else on the site tells apart.
enum JoinedNamesCheck {
    /// A warning for each text that is taken for one name and looks like several, at its first place.
    static func run(_ site: Site) -> [Diagnostic] { site.parts.flatMap { run($0) } }

    private static func run(_ part: SitePart) -> [Diagnostic] {
        var seen: Set<String> = []
        var found: [Diagnostic] = []
        func look(at text: String, on page: Page) {
            guard seen.insert(text).inserted, let doubt = part.parties.doubtful(in: text) else { return }
            found.append(diagnostic(doubt, on: page))
        }
        for area in part.promises.flatMap(\.areas) {
            if part.owns(area.page), area.area.responsibles.isEmpty, let text = area.area.responsible {
                look(at: text, on: area.page)
            }
            for entry in area.activities where entry.activity.responsibles.isEmpty {
                look(at: entry.activity.responsible, on: entry.page)
            }
        }
        return found
    }

    private static func diagnostic(_ doubt: ResponsibleParties.Doubt, on page: Page) -> Diagnostic {
        let list = YAMLBlock.below(
            ContentKey.responsible.rawValue, doubt.names.map { "- namn: \(YAMLWriting.scalar($0))" })
        return Diagnostic(
            .warning, .joinedNames,
            LocalizedText(
                sv: "\"\(doubt.name)\" räknas som en enda som ansvarar, men ser ut som flera",
                en: "\"\(doubt.name)\" counts as one who answers, but looks like several"),
            at: page.file.source.keyLocation(.responsible),
            advice: LocalizedText(
                sv: "skriv så här: \(list.swedish)", en: "write it like this: \(list.english)"))
    }
}
