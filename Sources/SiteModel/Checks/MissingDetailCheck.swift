import ContentFormat
import Diagnostics
import PromiseModel
import SiteContent

/// What was written and is not enough for the pages to say how it went, so that they say something else than the writer means.
enum MissingDetailCheck {
    /// A warning for each activity with an outcome and no word of whether it has begun, for each goal against last year whose
    /// number nobody knows, for each dialogue of which nobody has said where, and for each view with an answer and an activity but no decision.
    static func run(_ site: Site) -> [Diagnostic] {
        site.parts.flatMap(\.promises).flatMap { promise in
            promise.activities.flatMap { entry in
                entry.page.isTimed ? [status(of: entry, today: site.today), baseline(of: entry)].compactMap { $0 } : []
            } + promise.dialogues.flatMap { decisions(of: $0) + [place(of: $0)].compactMap { $0 } }
        }
    }

    private static func status(of entry: ActivityEntry, today: CalendarDate) -> Diagnostic? {
        guard entry.state.status == .planned, !entry.state.hasBegun else { return nil }
        let told = entry.details.followUps.filter { $0.followUp.isTold(on: today) }
        guard let counted = told.lastIndex(where: { ($0.followUp.amount?.number.unscaled ?? 0) > 0 }),
            !told[counted...].contains(where: { $0.followUp.status != nil })
        else { return nil }
        return Diagnostic(
            .warning, .missingDetail,
            LocalizedText(
                sv:
                    "uppföljningen har ett utfall, men ingen säger att arbetet har börjat, så sidan säger att det är planerat",
                en:
                    "the follow-up has an outcome, but none says that work has begun, so the page says that it is planned"
            ),
            at: told[counted].date.location,
            advice: LocalizedText(
                sv: "lägg till raden status: i uppföljningen, med pågår när arbetet har börjat och annars planerad",
                en: "add the line status: to the follow-up, with pågår when work has begun and else planerad"))
    }

    private static func baseline(of entry: ActivityEntry) -> Diagnostic? {
        guard let periods = entry.state.periods, periods.goal.isAgainstLastYear,
            entry.details.activity.goalDetails?.baseline == nil,
            let first = periods.results.first(where: { $0.amount != nil }), first.target == nil
        else { return nil }
        let year = first.period.year - 1
        return Diagnostic(
            .warning, .missingDetail,
            LocalizedText(
                sv: "målet är mot förra året, men hur många det var \(year) står inte, så ingen kan säga om det hölls",
                en:
                    "the goal is against last year, but the number of \(year) is not told, so nobody can say whether it was kept"
            ),
            at: entry.page.file.source.keyLocation(.target),
            advice: LocalizedText(
                sv: "lägg till raden ”startvärde: \(ExampleText.number.rawValue)”, med hur många det var \(year)",
                en: "add the line “startvärde: \(ExampleText.number.rawValue)”, with how many there were in \(year)"))
    }

    private static func place(of entry: DialogueEntry) -> Diagnostic? {
        guard entry.dialogue.place == Placeholder.unknownPlace else { return nil }
        return Diagnostic(
            .warning, .missingDetail,
            LocalizedText(
                sv: "ingen har skrivit var dialogen hålls eller hölls",
                en: "nobody has written where the dialogue is or was held"),
            at: entry.page.file.source.keyLocation(.place),
            advice: LocalizedText(
                sv: "skriv platsen i stället för \(Placeholder.unknownPlace)",
                en: "write the place instead of \(Placeholder.unknownPlace)"))
    }

    private static func decisions(of entry: DialogueEntry) -> [Diagnostic] {
        guard entry.page.isWhole, case .dialogue(let details) = entry.page.details else { return [] }
        return details.views.compactMap { written in
            guard written.view.answer != nil, written.view.decision == nil, let activity = written.activity else {
                return nil
            }
            return Diagnostic(
                .warning, .missingDetail,
                LocalizedText(
                    sv:
                        "synpunkten har ett svar och en aktivitet men inget beslut, så sidan säger att inget är bestämt",
                    en:
                        "the view has an answer and an activity but no decision, so the page says that nothing is decided"
                ),
                at: activity.location,
                advice: LocalizedText(
                    sv: "lägg till raden status: med görs, utreds eller görs inte",
                    en: "add the line status: with görs, utreds or görs inte"))
        }
    }
}
