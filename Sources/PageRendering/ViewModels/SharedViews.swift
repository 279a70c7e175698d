import Concurrency
import Diagnostics
import Localization
import Markdown
import PromiseModel
import SiteContent
import SiteModel
import Templates

/// View models that many pages show in the same words, read once for all of them.
///
/// An activity stands in its area's list, in the register and in the year's report, and hundreds of activities are due
/// on the same few days: without this, most of a build's time went to saying the same thing again.
final class SharedViews: Sendable {
    let language: Language
    private let standings: [Standing: Prepared<StatusView>]
    /// Of what is done, where the goal was missed.
    private let doneInVain: Prepared<StatusView>
    private let dates: [KnownDate: Prepared<DateView>]
    private let unknownDate: Prepared<DateView>
    private let activities: [ObjectIdentifier: ActivityParts]

    /// What a list says of an activity, but for the way there.
    final class ActivityParts: Sendable {
        let goal: Prepared<GoalView>?
        /// Why it is late or cancelled, as the end of a sentence; may be empty.
        let reason: String

        init(_ entry: ActivityEntry, language: Language) {
            goal = GoalView(entry.activity, entry.state, language: language).map { Prepared($0) }
            reason = entry.state.reason.map(\.asSentenceEnd.withBoundDays) ?? ""
        }
    }

    /// Reads what the pages of a site in one language share.
    convenience init(_ site: Site, language: Language, width: Int) async {
        let isUsed =
            language == site.settings.language || site.targets.pages.contains { $0.fields.language == language }
        let entries = isUsed ? site.parts.flatMap(\.promises).flatMap(\.activities) : []
        let parts = await concurrentMap(entries, width: width) { ActivityParts($0, language: language) }
        let activities = Dictionary(uniqueKeysWithValues: zip(entries.lazy.map { ObjectIdentifier($0) }, parts))
        var days: Set<KnownDate> = [KnownDate(site.today)]
        for entry in entries {
            if let start = entry.activity.start { days.insert(start) }
            if let due = entry.activity.due { days.insert(due) }
            if let ended = entry.state.ended { days.insert(ended) }
            for followUp in entry.activity.followUps { if let date = followUp.date { days.insert(date) } }
        }
        let text = DateText(language: language)
        self.init(
            language: language,
            dates: Dictionary(uniqueKeysWithValues: days.map { ($0, Prepared(DateView($0, text))) }),
            activities: activities)
    }

    /// What is not among `dates` and `activities` is made when it is asked for, each time anew.
    init(
        language: Language, dates: [KnownDate: Prepared<DateView>] = [:],
        activities: [ObjectIdentifier: ActivityParts] = [:]
    ) {
        self.language = language
        self.dates = dates
        self.activities = activities
        standings = Dictionary(
            uniqueKeysWithValues: Standing.allCases.map { ($0, Prepared(StatusView($0, language: language))) })
        doneInVain = Prepared(StatusView(.done, missesGoal: true, language: language))
        unknownDate = Prepared(DateView(unknown: Word.unknownDate.text[language]))
    }

    func status(_ standing: Standing) -> Prepared<StatusView> {
        standings[standing] ?? Prepared(StatusView(standing, language: language))
    }

    /// How an activity stands.
    func status(of state: ActivityState) -> Prepared<StatusView> {
        state.missesGoal ? doneInVain : status(state.standing)
    }

    /// - Parameter date: nil for one that nobody knows.
    func date(_ date: KnownDate?) -> Prepared<DateView> {
        guard let date else { return unknownDate }
        return dates[date] ?? Prepared(DateView(date, DateText(language: language)))
    }

    func activity(_ entry: ActivityEntry) -> ActivityParts {
        activities[ObjectIdentifier(entry)] ?? ActivityParts(entry, language: language)
    }
}
