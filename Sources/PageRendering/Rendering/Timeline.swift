import ContentFormat
import Diagnostics
import Localization
import PromiseModel
import SiteContent
import SiteModel

/// What has happened to an activity, in the order of the days: what was told of it, and what follows from its due day.
struct Timeline: Sendable {
    /// What an entry tells.
    enum Kind: Sendable, Equatable {
        case followUp(WrittenFollowUp)
        /// The due day came, and the activity was neither done nor cancelled.
        case wasDue
        /// The due day was moved; nil where it is not known what it was, or is.
        case moved(from: CalendarDate?, to: CalendarDate?)
    }

    struct Entry: Sendable, Equatable {
        let date: CalendarDate
        let kind: Kind
    }

    /// The newest first; of one day what follows from the due day before what was told.
    let entries: [Entry]

    /// - Parameter today: nothing later is told.
    init(_ entry: ActivityEntry, today: CalendarDate) {
        let activity = entry.activity
        let told = entry.details.followUps.filter { $0.followUp.date <= today }
        let moves = entry.page.fields.changes.filter {
            $0.date <= today && ChangeText.key($0.field) == ContentKey.due.rawValue
        }
        var entries = told.map { Entry(date: $0.followUp.date, kind: .followUp($0)) }
        /// Whether it was done or cancelled by a day, as far as anybody has told.
        func isEnded(by day: CalendarDate) -> Bool {
            let statuses = told.filter { $0.followUp.date <= day }.compactMap(\.followUp.status)
            return (statuses.last ?? activity.initialStatus)?.isFinal == true
        }
        func passed(_ due: CalendarDate, until day: CalendarDate) {
            // What nobody has told of any more once the promise has ended is not said to be late.
            let isTold = !entry.state.promiseHasEnded || told.contains { $0.followUp.date > due }
            if due < day, isTold, !isEnded(by: due) { entries.append(Entry(date: due, kind: .wasDue)) }
        }
        for (number, move) in moves.enumerated() {
            let before = move.before.flatMap { CalendarDate(iso: $0) }
            let next =
                number + 1 < moves.count ? moves[number + 1].before.flatMap { CalendarDate(iso: $0) } : activity.due
            entries.append(Entry(date: move.date, kind: .moved(from: before, to: next)))
            if let before { passed(before, until: move.date) }
        }
        if let due = activity.due { passed(due, until: today) }
        self.entries = entries.enumerated().sorted { left, right in
            left.element.date == right.element.date
                ? left.offset > right.offset : left.element.date > right.element.date
        }.map(\.element)
    }
}

extension PageSentences {
    /// What the program has worked out of an activity's due day; empty for what somebody has told.
    func event(_ kind: Timeline.Kind) -> String {
        switch kind {
        case .followUp: return ""
        case .wasDue: return words("Skulle ha varit klar", "Should have been done")
        case .moved(let from?, let to?):
            return words(
                "Slutdatum flyttat från den \(dates.long(from)) till den \(dates.long(to))",
                "Due day moved from \(dates.long(from)) to \(dates.long(to))")
        case .moved: return words("Slutdatum flyttat", "Due day moved")
        }
    }
}
