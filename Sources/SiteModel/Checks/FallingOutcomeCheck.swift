import Diagnostics
import Localization
import PromiseModel
import SiteContent

/// An outcome is the sum so far: one that is less than the one before is either only what is new, or puts a figure right
/// without a word of it.
enum FallingOutcomeCheck {
    /// A warning for each outcome that is less than the one before it, of what adds up towards a goal.
    static func run(_ site: Site) -> [Diagnostic] {
        site.parts.flatMap(\.promises).flatMap(\.activities).flatMap { entry -> [Diagnostic] in
            // Of one figure, as most have, none has fallen.
            guard entry.page.isTimed, entry.activity.target != nil, entry.details.followUps.count > 1,
                addsUp(entry.activity)
            else { return [] }
            return problems(of: entry)
        }
    }

    /// What there may be at most, a share of something and what there was from the start go up and down.
    private static func addsUp(_ activity: Activity) -> Bool {
        guard let target = activity.target, !target.isCeiling, activity.goalDetails == nil else { return false }
        return !activity.isCountedOnADay
    }

    private static func problems(of entry: ActivityEntry) -> [Diagnostic] {
        let followUps = entry.details.followUps.map(\.followUp)
        let wrong = Set(followUps.compactMap { $0.corrected(in: followUps).map(ObjectIdentifier.init) })
        let counted = entry.details.followUps.filter {
            $0.followUp.amount?.precision == .exact && !wrong.contains(ObjectIdentifier($0.followUp))
        }
        return zip(counted, counted.dropFirst()).compactMap { before, after in
            guard let earlier = before.followUp.amount?.number, let later = after.followUp.amount?.number,
                later < earlier, after.followUp.corrects == nil
            else { return nil }
            return diagnostic(after, later, before.followUp, earlier)
        }
    }

    private static func diagnostic(
        _ written: WrittenFollowUp, _ later: DecimalNumber, _ before: FollowUp, _ earlier: DecimalNumber
    ) -> Diagnostic {
        let (swedish, english) = (NumberText(language: .swedish), NumberText(language: .english))
        let day = before.date.map { " \($0.written)" } ?? ""
        let correction =
            before.date.map {
                (
                    sv: "; var det förra talet fel lägger du till raden ”rättar: \($0.written)”",
                    en: "; if the earlier number was wrong, add the line “rättar: \($0.written)”"
                )
            } ?? (sv: "", en: "")
        return Diagnostic(
            .warning, .doubtfulNumber,
            LocalizedText(
                sv:
                    "utfallet är \(swedish.figure(later)), men det var \(swedish.figure(earlier)) i uppföljningen före\(day)",
                en:
                    "the outcome is \(english.figure(later)), but it was \(english.figure(earlier)) in the follow-up before\(day)"
            ),
            at: written.date.location,
            advice: LocalizedText(
                sv: "skriv hela summan hittills i utfall:, inte bara det nya\(correction.sv)",
                en: "write the whole sum so far in utfall:, and not only what is new\(correction.en)"))
    }
}
