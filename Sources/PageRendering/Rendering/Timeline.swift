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
        case moved(from: KnownDate?, to: KnownDate?)
    }

    struct Entry: Sendable, Equatable {
        /// Nil where nobody knows it.
        let date: KnownDate?
        let kind: Kind
    }

    /// The newest first; of one day what follows from the due day before what was told. What nobody knows the date of stands
    /// where it is written, among the others.
    let entries: [Entry]

    /// - Parameter today: nothing later is told.
    init(_ entry: ActivityEntry, today: CalendarDate) {
        let activity = entry.activity
        let told = entry.details.followUps.filter { $0.followUp.isTold(on: today) }
        let moves = entry.page.fields.changes.filter {
            $0.date.first <= today && ChangeText.key($0.field) == ContentKey.due.rawValue
        }
        var entries: [(entry: Entry, day: CalendarDate)] = []
        var last = told.lazy.compactMap(\.followUp.date).first?.last ?? today
        for written in told {
            last = written.followUp.date?.last ?? last
            entries.append((Entry(date: written.followUp.date, kind: .followUp(written)), last))
        }
        func add(_ date: KnownDate, _ kind: Kind) { entries.append((Entry(date: date, kind: kind), date.last)) }
        /// Whether it was done or cancelled by a day, as far as anybody has told.
        func isEnded(by day: CalendarDate) -> Bool {
            let statuses = told.filter { $0.followUp.isTold(on: day) }.compactMap(\.followUp.status)
            return (statuses.last ?? activity.initialStatus)?.isFinal == true
        }
        func passed(_ due: KnownDate, until day: CalendarDate) {
            // What nobody has told of any more once the promise has ended is not said to be late.
            let isTold =
                !entry.state.promiseHasEnded || told.contains { $0.followUp.date.map(due.isBefore) ?? false }
            if due.last < day, isTold, !activity.isRecurring, !isEnded(by: due.last) { add(due, .wasDue) }
        }
        for (number, move) in moves.enumerated() {
            let before = move.before.flatMap { KnownDate($0) }
            let next = number + 1 < moves.count ? moves[number + 1].before.flatMap { KnownDate($0) } : activity.due
            add(move.date, .moved(from: before, to: next))
            if let before { passed(before, until: move.date.first) }
        }
        if let due = activity.due { passed(due, until: today) }
        self.entries = entries.enumerated().sorted { left, right in
            left.element.day == right.element.day
                ? left.offset > right.offset : left.element.day > right.element.day
        }.map(\.element.entry)
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
                "Slutdatum flyttat från \(dates.of(from)) till \(dates.of(to))",
                "Due day moved from \(dates.of(from)) to \(dates.of(to))")
        case .moved: return words("Slutdatum flyttat", "Due day moved")
        }
    }
}
