import ContentFormat
import Diagnostics
import PromiseModel
import SiteContent

/// One who answers for something, or takes part in it, is counted as two under two names.
enum ResponsibleSpellingCheck {
    /// A warning for each name that is a slip away from one that is written more often, at its first place.
    static func run(_ site: Site) -> [Diagnostic] { site.parts.flatMap { run($0) } }

    /// A name, and where it stands.
    private struct Place {
        let name: String
        let location: SourceLocation
        let isOfActivity: Bool
    }

    private static func run(_ part: SitePart) -> [Diagnostic] {
        var counts: [String: Int] = [:]
        var places: [Place] = []
        func note(_ name: Located<String>, _ page: Page, isAlone: Bool, isOfActivity: Bool = false) {
            if counts[name.value] == nil {
                let location = isAlone ? page.file.source.keyLocation(.responsible) : name.location
                places.append(Place(name: name.value, location: location, isOfActivity: isOfActivity))
            }
            counts[name.value, default: 0] += 1
        }
        for promise in part.promises {
            if part.owns(promise.page), case .promise(let details) = promise.page.details {
                for name in details.contributors { note(name, promise.page, isAlone: false) }
            }
            for area in promise.areas {
                for entry in area.activities {
                    let isAlone = entry.activity.responsibles.isEmpty
                    for name in entry.details.responsibleNames {
                        note(name, entry.page, isAlone: isAlone, isOfActivity: true)
                    }
                }
                for entry in area.activities {
                    for name in entry.details.partnerNames { note(name, entry.page, isAlone: false) }
                }
                if part.owns(area.page), case .focusArea(let details) = area.page.details {
                    for name in details.responsibleNames {
                        note(name, area.page, isAlone: area.area.responsibles.isEmpty)
                    }
                }
            }
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
        return places.compactMap { place in variants[place.name].map { diagnostic(place, common: $0) } }

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

    private static func diagnostic(_ place: Place, common: String) -> Diagnostic {
        let name = place.name
        return Diagnostic(
            .warning, .responsibleSpelling,
            place.isOfActivity
                ? LocalizedText(
                    sv: "\"\(name)\" heter \"\(common)\" i andra aktiviteter, så här ser det ut som två som ansvarar",
                    en: "\"\(name)\" is called \"\(common)\" in other activities, so they look like two who answer")
                : LocalizedText(
                    sv: "\"\(name)\" heter \"\(common)\" på andra ställen, så här ser det ut som två",
                    en: "\"\(name)\" is called \"\(common)\" in other places, so they look like two"),
            at: place.location,
            advice: LocalizedText(
                sv: "skriv \(common), om det är samma", en: "write \(common), if it is the same"))
    }
}
