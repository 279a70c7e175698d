import Localization
import PromiseModel

/// A line of time from the beginning of a promise to its end, on which days have their places as shares of its length.
struct PlanAxis: Sendable {
    let first: CalendarDate
    let last: CalendarDate

    /// The line of a promise and of all that its activities say of days within, before and after it.
    ///
    /// - Parameter today: how far a promise without an end reaches at the least.
    init(_ period: PromisePeriod, activities: [Activity], today: CalendarDate) {
        let begins = activities.compactMap { $0.start?.first }
        let ends = activities.flatMap { activity in
            [activity.due?.last].compactMap { $0 } + activity.steps.compactMap { $0.due?.last }
        }
        let start = ([period.start] + begins).min() ?? period.start
        let end: CalendarDate
        if let known = period.ends {
            end = ([known.last] + ends).max() ?? known.last
        } else {
            end = (ends + [max(today, period.start.adding(days: 364))]).max() ?? today
        }
        // Whole months, so that marks stand where months begin.
        first = CalendarDate(year: start.year, month: start.month, day: 1) ?? start
        last =
            CalendarDate(
                year: end.year, month: end.month, day: CalendarDate.daysIn(month: end.month, year: end.year)) ?? end
    }

    private var length: Double { Double(max(last.days(since: first) + 1, 1)) }

    /// Where a day begins.
    func share(of day: CalendarDate) -> Double {
        min(max(Double(day.days(since: first)) / length, 0), 1)
    }

    /// Where a day ends.
    func shareAfter(_ day: CalendarDate) -> Double { share(of: day.adding(days: 1)) }

    /// Where months begin that are named: each, each third, or the first of each year, as there is room for.
    func marks(_ dates: DateText) -> [(share: Double, text: String)] {
        let months = (last.year - first.year) * 12 + last.month - first.month + 1
        let step = months <= 6 ? 1 : months <= 18 ? 3 : 12
        return (0..<months).compactMap { offset in
            let month = (first.month - 1 + offset) % 12 + 1
            let year = first.year + (first.month - 1 + offset) / 12
            guard offset == 0 || (month - 1).isMultiple(of: step),
                let day = CalendarDate(year: year, month: month, day: 1)
            else { return nil }
            // The first is named by what follows, where that is near.
            if offset == 0, step > 1, !(month - 1).isMultiple(of: step) { return nil }
            return (share(of: day), step == 12 ? "\(year)" : String(dates.monthName(month).prefix(3)))
        }
    }
}
