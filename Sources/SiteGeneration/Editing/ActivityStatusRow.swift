package import Diagnostics
import Localization
package import PromiseModel
import SiteContent
package import SiteModel

/// An activity as those who answer for the follow-up need to see it.
package struct ActivityStatusRow: Sendable {
    package let title: String
    /// The file, as it is shown to people.
    package let file: String
    package let status: String
    package let isDelayed: Bool
    package let isOverdue: Bool
    package let due: KnownDate?
    /// Days since the newest follow-up; nil when there is none.
    package let daysSinceFollowUp: Int?
    /// What is owed; empty when nothing is.
    package let owed: LocalizedText
    package let responsible: String
    /// Who answers and who takes part, one by one.
    package let responsibles: [Responsible]
    package let isExample: Bool

    /// All activities of a site, those that need most care first. Nobody owes anything for what is made up.
    package static func all(_ site: Site, language: Language) -> [ActivityStatusRow] {
        let rows = site.parts.flatMap(\.promises).flatMap { promise in
            promise.activities.map { entry -> (Int, ActivityStatusRow) in
                let isExample = entry.page.fields.isExample
                let owed =
                    isExample
                    ? (weight: -1, text: LocalizedText(sv: "", en: ""))
                    : owed(entry, isClosed: promise.promise.period.phase(on: site.today) == .closed)
                var isOverdue = false
                if case .overdue = entry.debt, !isExample { isOverdue = true }
                let row = ActivityStatusRow(
                    title: entry.page.title, file: entry.page.file.source.path,
                    status: StandingText(language: language).word(entry.state.standing),
                    isDelayed: entry.state.isDelayed, isOverdue: isOverdue, due: entry.activity.due,
                    daysSinceFollowUp: entry.state.lastFollowUp.map {
                        site.today.days(since: min($0.last, site.today))
                    }, owed: owed.text,
                    responsible: entry.activity.responsible, responsibles: responsibles(of: entry.activity),
                    isExample: isExample)
                return (owed.weight, row)
            }
        }
        return rows.enumerated().sorted { left, right in
            let (a, b) = (left.element, right.element)
            if a.0 != b.0 { return a.0 > b.0 }
            switch (a.1.due, b.1.due) {
            case (let x?, let y?) where x != y: return x < y
            case (_?, nil): return true
            case (nil, _?): return false
            default: return left.offset < right.offset
            }
        }.map(\.element.1)
    }

    private static func responsibles(of activity: Activity) -> [Responsible] {
        let named =
            activity.responsibles.isEmpty ? [Responsible(name: activity.responsible)] : activity.responsibles
        return named + activity.partners.map { Responsible(name: $0, role: .takesPart) }
    }

    /// All that is owed, what weighs most first, and how much that weighs.
    private static func owed(_ entry: ActivityEntry, isClosed: Bool) -> (weight: Int, text: LocalizedText) {
        let state = entry.state
        var debts: [(weight: Int, text: LocalizedText)] = []
        if state.isDelayed, state.reason == nil {
            debts.append((5, LocalizedText(sv: "orsak till förseningen", en: "reason for the delay")))
        }
        if let step = state.slippedStep {
            debts.append(
                (
                    4,
                    LocalizedText(
                        sv: "besked om steget ”\(step.text)”", en: "word of the step “\(step.text)”")
                ))
        }
        if case .overdue(let days) = entry.debt {
            debts.append((4, LocalizedText(sv: "uppföljning (\(days) dagar)", en: "follow-up (\(days) days)")))
        }
        // A follow-up, or a reason with one, is the word that is waited for.
        if state.isDelayed, debts.isEmpty, !(isClosed && state.lastsToEnd) {
            debts.append((3, LocalizedText(sv: "nytt besked när den är klar", en: "word when it is done")))
        } else if isClosed, !state.status.isFinal, !state.lastsToEnd, debts.isEmpty {
            debts.append((2, LocalizedText(sv: "besked om hur det gick", en: "word of how it went")))
        }
        if let period = state.periods?.owed {
            debts.append(
                (
                    1,
                    LocalizedText(
                        sv: "utfall för \(PeriodText(language: .swedish).period(period))",
                        en: "outcome of \(PeriodText(language: .english).period(period))")
                ))
        } else if state.status == .done, entry.activity.hasTarget, state.outcome == nil {
            debts.append((1, LocalizedText(sv: "utfall", en: "outcome")))
        }
        return (
            debts.first?.weight ?? 0,
            LocalizedText(
                sv: debts.map(\.text.swedish).joined(separator: ", "),
                en: debts.map(\.text.english).joined(separator: ", "))
        )
    }
}
