import Diagnostics
import PromiseModel
import SiteContent

/// Who set a target in figures owes the figure that was reached.
struct MissingOutcomeRule: PageRule {
    let code = DiagnosticCode.missingOutcome
    let isForSwedish = false
    let title = LocalizedText(sv: "Utfall som saknas", en: "Missing outcomes")
    let explanation = LocalizedText(
        sv: """
            En aktivitet med måltal som är genomförd ska ha ett utfall. Annars kan ingen se om målet är nått. \
            Skriv utfall: i den nyaste uppföljningen.
            """,
        en: """
            An activity with a target that is done must have an outcome, or nobody can see whether the goal was \
            reached. Write utfall: in the newest follow-up.
            """)
    let examples: [RuleExample] = [
        .bad(
            """
            måltal: minst 4
            uppföljningar:
              - datum: ⟦2024-03-12⟧
                status: genomförd
                text: Alla möten är klara.
            """,
            instead: """
                måltal: minst 4
                uppföljningar:
                  - datum: 2024-03-12
                    status: genomförd
                    utfall: 5
                    text: Alla möten är klara.
                """, in: .activity),
        .bad(
            "måltal: 4\nuppföljningar:\n  - {datum: 2024-03-12, text: Klart., status: genomförd}\n"
                + "  - {datum: ⟦2024-04-12⟧, text: Alla är nöjda.}",
            instead: "måltal: 4\nuppföljningar:\n  - {datum: 2024-04-12, text: Klart., status: genomförd, utfall: 4}",
            in: .activity),
        .good("uppföljningar:\n  - {datum: 2024-03-12, text: Klart., status: genomförd}", in: .activity),
        .good("måltal: 4\nuppföljningar:\n  - {datum: 2024-03-12, text: Inte klart., status: pågår}", in: .activity),
    ]

    func check(_ text: PageText, in context: RuleContext) -> [Finding] {
        // An outcome that could not be read is told of where it stands.
        guard let page = text.page, page.isTimed, case .activity(let details) = page.details,
            details.activity.hasTarget
        else { return [] }
        let seen = details.followUps.filter { $0.followUp.isTold(on: context.today) }
        guard details.activity.status(after: seen.map(\.followUp)) == .done,
            !seen.contains(where: { $0.followUp.outcome != nil })
        else {
            return []
        }
        let place = seen.last?.date.location ?? page.fields.title.location
        return [
            Finding(
                place.range.map(Finding.Place.source) ?? .wholeFile,
                LocalizedText(
                    sv: "aktiviteten är genomförd och har ett måltal, men inget utfall",
                    en: "the activity is done and has a target, but no outcome"),
                advice: LocalizedText(
                    sv: "lägg till raden utfall: i den nyaste uppföljningen",
                    en: "add the line utfall: to the newest follow-up"))
        ]
    }
}
