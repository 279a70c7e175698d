package import PromiseModel

/// Why the day that is built for may be wrong, as far as what is published tells: a machine whose clock is ahead publishes
/// what was to wait, and leaves a site that every later build falls short of.
package enum ClockDoubt: Sendable, Equatable {
    /// The pages are to show a day that has not come, by the machine's clock.
    case ahead(days: Int)
    /// What is published shows a later day than the one that is built for.
    case publishedAhead(CalendarDate)
    /// The machine's clock is so far beyond what is published that the clock is rather wrong than the site left alone.
    case jumped(from: CalendarDate, days: Int)

    /// A site is built anew at least once a year; the rest is for those who forget.
    package static let longestPause = 400

    /// What there is to doubt.
    ///
    /// - Parameters:
    ///   - today: the day that the pages are to show.
    ///   - isGiven: whether a person said which day it is; else it is the clock's.
    ///   - clock: the day by the machine's clock.
    ///   - published: the day that the published pages show, where there are any.
    package static func find(
        today: CalendarDate, isGiven: Bool, clock: CalendarDate, published: CalendarDate?
    ) -> [ClockDoubt] {
        var doubts: [ClockDoubt] = []
        if isGiven, today > clock { doubts.append(.ahead(days: today.days(since: clock))) }
        guard let published else { return doubts }
        if published > today { doubts.append(.publishedAhead(published)) }
        let pause = today.days(since: published)
        if !isGiven, pause > longestPause { doubts.append(.jumped(from: published, days: pause)) }
        return doubts
    }
}
