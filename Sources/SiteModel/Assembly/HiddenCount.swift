package import Diagnostics
package import PromiseModel
package import SiteContent

/// How many pages are not shown on a day, of what kinds and why: `12 sidor visas inte: 3 fokusområden är utkast och därmed
/// 9 aktiviteter.`
package struct HiddenCount: Sendable, Equatable {
    /// What a page is, as people count it.
    enum Kind: Int, Sendable, CaseIterable {
        case promise, area, activity, dialogue, report, series, page

        init(_ place: Place) {
            switch place {
            case .promise: self = .promise
            case .focusArea: self = .area
            case .activity: self = .activity
            case .dialogue: self = .dialogue
            case .report: self = .report
            case .series: self = .series
            default: self = .page
            }
        }

        func counted(_ count: Int) -> LocalizedText {
            let (one, many): (LocalizedText, LocalizedText) =
                switch self {
                case .promise: (LocalizedText(sv: "löfte", en: "promise"), LocalizedText(sv: "löften", en: "promises"))
                case .area:
                    (
                        LocalizedText(sv: "fokusområde", en: "focus area"),
                        LocalizedText(sv: "fokusområden", en: "focus areas")
                    )
                case .activity:
                    (LocalizedText(sv: "aktivitet", en: "activity"), LocalizedText(sv: "aktiviteter", en: "activities"))
                case .dialogue:
                    (LocalizedText(sv: "dialog", en: "dialogue"), LocalizedText(sv: "dialoger", en: "dialogues"))
                case .report:
                    (LocalizedText(sv: "rapport", en: "report"), LocalizedText(sv: "rapporter", en: "reports"))
                case .series:
                    (
                        LocalizedText(sv: "dataserie", en: "data series"),
                        LocalizedText(sv: "dataserier", en: "data series")
                    )
                case .page: (LocalizedText(sv: "sida", en: "page"), LocalizedText(sv: "sidor", en: "pages"))
                }
            let word = count == 1 ? one : many
            return LocalizedText(sv: "\(count) \(word.swedish)", en: "\(count) \(word.english)")
        }
    }

    /// Why a page is not shown, by its own word.
    enum Cause: Int, Sendable, CaseIterable {
        case draft, later, ended

        init(_ hiding: Hiding) {
            switch hiding {
            case .draft: self = .draft
            case .until: self = .later
            case .since: self = .ended
            }
        }

        /// Behind a count.
        func predicate(_ count: Int) -> LocalizedText {
            let isOne = count == 1
            return switch self {
            case .draft: LocalizedText(sv: "är utkast", en: isOne ? "is a draft" : "are drafts")
            case .later: LocalizedText(sv: "visas senare", en: isOne ? "is shown later" : "are shown later")
            case .ended:
                LocalizedText(sv: "visas inte längre", en: isOne ? "is not shown any more" : "are not shown any more")
            }
        }
    }

    /// Pages that say themselves why they are not shown.
    private let own: [(kind: Kind, cause: Cause, count: Int)]
    /// Pages that are not shown since one above them is not.
    private let below: [(kind: Kind, count: Int)]
    /// All of them.
    package let total: Int

    package init(_ pages: [Page], today: CalendarDate) {
        let visibility = Visibility(pages: pages, today: today)
        var own: [Kind: [Cause: Int]] = [:]
        var below: [Kind: Int] = [:]
        for page in pages where !visibility.shows(page) {
            let kind = Kind(page.place)
            // What lies in a folder that is not shown would not be shown whatever it says itself.
            let isAbove = page.ownFolder.map { page.file.path == $0 + "index.md" } ?? false
            let folders = LinkPath.folders(above: page.file.path).dropLast(isAbove ? 1 : 0)
            if folders.last.map({ visibility.hidesFolder(of: $0 + "index.md") }) ?? false {
                below[kind, default: 0] += 1
            } else if let hiding = Hiding(page.fields, on: today) {
                own[kind, default: [:]][Cause(hiding), default: 0] += 1
            } else {
                below[kind, default: 0] += 1
            }
        }
        self.own = Kind.allCases.flatMap { kind in
            Cause.allCases.compactMap { cause in own[kind]?[cause].map { (kind, cause, $0) } }
        }
        self.below = Kind.allCases.compactMap { kind in below[kind].map { (kind, $0) } }
        total = self.own.reduce(0) { $0 + $1.count } + self.below.reduce(0) { $0 + $1.count }
    }

    /// As a sentence; nil when everything is shown.
    package var sentence: LocalizedText? {
        guard total > 0 else { return nil }
        let all = Kind.page.counted(total)
        let reasons = own.map { kind, cause, count in
            let (counted, predicate) = (kind.counted(count), cause.predicate(count))
            return LocalizedText(
                sv: "\(counted.swedish) \(predicate.swedish)", en: "\(counted.english) \(predicate.english)")
        }
        let with = below.map { $0.kind.counted($0.count) }
        let swedish = reasons.map(\.swedish).joined(separator: ", ")
        let english = reasons.map(\.english).joined(separator: ", ")
        let (therewith, withThem) = (Self.list(with.map(\.swedish), "och"), Self.list(with.map(\.english), "and"))
        let isOne = own.reduce(0) { $0 + $1.count } == 1
        return LocalizedText(
            sv: "\(all.swedish) visas inte: \(swedish)\(with.isEmpty ? "" : " och därmed \(therewith)").",
            en:
                "\(all.english) \(total == 1 ? "is" : "are") not shown: \(english)\(with.isEmpty ? "" : " and with \(isOne ? "it" : "them") \(withThem)")."
        )
    }

    private static func list(_ items: [String], _ and: String) -> String {
        items.count < 2 ? items.joined() : items.dropLast().joined(separator: ", ") + " \(and) " + (items.last ?? "")
    }

    package static func == (left: HiddenCount, right: HiddenCount) -> Bool { left.sentence == right.sentence }
}
