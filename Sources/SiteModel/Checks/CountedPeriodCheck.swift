import Diagnostics
import Localization
import PromiseModel
import SiteContent

/// A figure that comes right behind the end of a quarter or a year is mostly of the one that has passed, and counts for the
/// one that has begun.
enum CountedPeriodCheck {
    /// How many days into a period a figure may well be of the one before; of a short period a fourth of it.
    private static let days = 15

    /// A warning for each outcome without `avser` in the first days of a period, where nobody has told of the period before it.
    static func run(_ site: Site) -> [Diagnostic] {
        site.parts.flatMap(\.promises).flatMap { promise in
            promise.activities.flatMap { entry -> [Diagnostic] in
                guard entry.page.isTimed, let goal = entry.activity.goalDetails?.perPeriod else { return [] }
                let begin = max(
                    promise.promise.period.start, entry.activity.start?.first ?? promise.promise.period.start)
                return problems(of: entry, unit: goal.unit, from: begin)
            }
        }
    }

    private static func problems(of entry: ActivityEntry, unit: PeriodUnit, from begin: CalendarDate) -> [Diagnostic] {
        let followUps = entry.details.followUps.map(\.followUp)
        let told = followUps.filter { $0.amount != nil }.compactMap {
            PeriodRecord.period(of: $0, unit: unit, among: followUps)
        }
        return entry.details.followUps.compactMap { written in
            let followUp = written.followUp
            guard followUp.amount != nil, followUp.outcomeDetails?.period == nil, followUp.corrects == nil,
                let day = followUp.date?.day
            else { return nil }
            let period = CountedPeriod(unit, containing: day)
            let length = period.last.days(since: period.first) + 1
            let previous = period.previous
            guard day.days(since: period.first) < min(days, length / 4), previous.last >= begin,
                !told.contains(where: { $0.holds(previous) })
            else { return nil }
            return diagnostic(period, previous, at: written.date.location)
        }
    }

    private static func diagnostic(
        _ period: CountedPeriod, _ previous: CountedPeriod, at location: SourceLocation
    ) -> Diagnostic {
        let (swedish, english) = (PeriodText(language: .swedish), PeriodText(language: .english))
        return Diagnostic(
            .warning, .missingDetail,
            LocalizedText(
                sv: "utfallet räknas för \(swedish.period(period)), och för \(swedish.period(previous)) finns inget",
                en:
                    "the outcome counts for \(english.period(period)), and there is none for \(english.period(previous))"
            ),
            at: location,
            advice: LocalizedText(
                sv:
                    "lägg till raden ”avser: \(previous.written)” om det gäller den tiden, annars ”avser: \(period.written)”",
                en: "add the line “avser: \(previous.written)” if it is of that time, else “avser: \(period.written)”"))
    }
}
