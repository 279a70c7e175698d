import PromiseModel

/// Something that happened, as "Vad är nytt" and the feed tell it.
struct SiteEvent: Sendable {
    /// What happened.
    enum Kind: Sendable {
        /// A follow-up of an activity, by its place among the activity's follow-ups.
        case followUp(ActivityEntry, Int)
        case dialogue(DialogueEntry)
        /// A report, on the day after its period ends.
        case report(ReportEntry)
        case signed(PromiseEntry)
        /// A change of a page that had been published.
        case change(Page, ChangeNote)
    }

    let date: CalendarDate
    let kind: Kind
    /// The page it happened on.
    let page: Page
    /// Names the event among those of its page, and never changes: `2024-03-20-1`.
    let key: String

    /// Everything that had happened by a day, newest first; on one day by address.
    static func all(promises: [PromiseEntry], pages: [Page], today: CalendarDate) -> [SiteEvent] {
        var events: [SiteEvent] = []
        func add(_ date: CalendarDate, _ kind: Kind, _ page: Page, _ key: String) {
            guard date <= today else { return }
            events.append(SiteEvent(date: date, kind: kind, page: page, key: key))
        }
        func addChanges(of page: Page) {
            for (number, change) in page.fields.changes.enumerated() {
                add(change.date, .change(page, change), page, "andring-\(change.date.iso)-\(number + 1)")
            }
        }
        for promise in promises {
            if let signed = promise.promise.signed { add(signed, .signed(promise), promise.page, "undertecknat") }
            addChanges(of: promise.page)
            for area in promise.areas {
                addChanges(of: area.page)
                for entry in area.activities {
                    addChanges(of: entry.page)
                    for (number, followUp) in entry.activity.followUps.enumerated() {
                        add(
                            followUp.date, .followUp(entry, number), entry.page,
                            "\(followUp.date.iso)-\(number + 1)")
                    }
                }
            }
            for dialogue in promise.dialogues {
                add(dialogue.dialogue.date, .dialogue(dialogue), dialogue.page, "dialog")
            }
            for report in promise.reports {
                guard let end = report.report.period.end else { continue }
                add(end.adding(days: 1), .report(report), report.page, "rapport")
            }
        }
        pages.forEach(addChanges)
        return events.enumerated().sorted { left, right in
            let (a, b) = (left.element, right.element)
            if a.date != b.date { return a.date > b.date }
            if a.page.permalink != b.page.permalink { return a.page.permalink < b.page.permalink }
            return left.offset > right.offset
        }.map(\.element)
    }
}
