import Diagnostics
import PromiseModel
import SiteContent

/// Citizens who have said what they think are owed an answer: why when it is no, and on the day that it was promised.
enum MissingAnswerCheck {
    /// A warning for each view that is declined without an answer, that is to be done and nobody says how, and for each answer that was promised by a day that has
    /// passed.
    static func run(_ site: Site) -> [Diagnostic] {
        site.parts.flatMap(\.promises).flatMap(\.dialogues).flatMap { entry -> [Diagnostic] in
            guard entry.page.isWhole, case .dialogue(let details) = entry.page.details else { return [] }
            return details.views.compactMap { written in
                let (view, place) = (written.view, written.answerPlace)
                if case .late(let day) = view.answerState(on: site.today) {
                    return late(day, at: place)
                }
                guard view.answer == nil else { return nil }
                if view.decision == .declined { return declined(at: place) }
                return view.decision == .acting && written.activity == nil ? empty(at: place) : nil
            }
        }
    }

    private static func late(_ day: CalendarDate, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .warning, .missingAnswer,
            LocalizedText(
                sv: "svaret var lovat senast \(day.iso), och sidan säger att det dröjer",
                en: "the answer was promised by \(day.iso), and the page says that it is late"),
            at: location,
            advice: LocalizedText(
                sv: "skriv svaret i svar: och ta bort raden svar senast, eller lova en ny dag",
                en: "write the answer in svar: and remove the line svar senast, or promise another day"))
    }

    private static func empty(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .warning, .missingAnswer,
            LocalizedText(
                sv: "synpunkten ska göras, men sidan säger inte hur: den har varken svar eller aktivitet",
                en: "the view is to be done, but the page does not say how: it has neither an answer nor an activity"),
            at: location,
            advice: LocalizedText(
                sv: "skriv vad ni gör efter nyckeln svar, eller adressen till aktiviteten efter nyckeln aktivitet",
                en: "write what you do behind the key svar, or the address of the activity behind the key aktivitet"))
    }

    private static func declined(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .warning, .missingAnswer,
            LocalizedText(sv: "synpunkten får ett nej utan svar", en: "the view gets a no without an answer"),
            at: location,
            advice: LocalizedText(
                sv: "skriv varför det inte görs, efter nyckeln svar",
                en: "write why it is not done, behind the key svar"))
    }
}
