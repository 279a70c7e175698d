import Diagnostics
import PromiseModel
import SiteContent

/// One who answers for activities under two names is counted as two.
enum ResponsibleSpellingCheck {
    /// A warning for each name at `ansvarig` that is a slip away from one that is written more often, at its first place.
    static func run(_ site: Site) -> [Diagnostic] { site.parts.flatMap { run($0.promises) } }

    private static func run(_ promises: [PromiseEntry]) -> [Diagnostic] {
        var counts: [String: Int] = [:]
        var places: [(name: String, page: Page)] = []
        for entry in promises.flatMap(\.activities) {
            let name = entry.activity.responsible
            if counts[name] == nil { places.append((name, entry.page)) }
            counts[name, default: 0] += 1
        }
        // In how many letters they are written is shown in one way already.
        let forms = Dictionary(grouping: places.map(\.name), by: letters).filter { !$0.key.isEmpty }
        var variants: [String: String] = [:]
        for names in forms.values where names.count > 1 { note(names) }
        let index = OneSlipIndex(forms.keys.filter { $0.utf8.count >= least }.sorted())
        for (form, names) in forms where form.utf8.count >= least {
            guard let other = index.nearest(to: form, besides: form),
                other.count != form.count || isSwapped(form, other)
            else { continue }
            note(names + (forms[other] ?? []))
        }
        return places.compactMap { name, page in variants[name].map { diagnostic(name, common: $0, in: page) } }

        /// Of names of one the most common is right, and of equally common ones the first.
        func note(_ names: [String]) {
            let common = names.max { left, right in
                let (one, other) = (counts[left] ?? 0, counts[right] ?? 0)
                return one == other ? left > right : one < other
            }
            guard let common else { return }
            for name in names where name.lowercased() != common.lowercased() { variants[name] = common }
        }
    }

    /// A shorter name may well be another's but for a letter.
    private static let least = 6

    /// A name without signs and blanks, which are written in several ways.
    private static func letters(_ name: String) -> String { name.lowercased().filter { $0.isLetter || $0.isNumber } }

    /// Whether the letters are the same in another order: another letter may make another name, as `nord` and `norr`.
    private static func isSwapped(_ one: String, _ other: String) -> Bool { one.sorted() == other.sorted() }

    private static func diagnostic(_ name: String, common: String, in page: Page) -> Diagnostic {
        Diagnostic(
            .warning, .responsibleSpelling,
            LocalizedText(
                sv: "\"\(name)\" heter \"\(common)\" i andra aktiviteter, så här ser det ut som två som ansvarar",
                en: "\"\(name)\" is called \"\(common)\" in other activities, so they look like two who answer"),
            at: page.file.source.keyLocation("ansvarig"),
            advice: LocalizedText(
                sv: "skriv \(common), om det är samma", en: "write \(common), if it is the same"))
    }
}
