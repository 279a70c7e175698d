import Freezing
package import PromiseModel
package import SiteContent

/// Something that happened, as "Det här är nytt" and the feed tell it. A class, like the entries it is about.
package final class SiteEvent: Sendable {
    /// What happened.
    enum Kind: Sendable {
        /// A follow-up of an activity.
        case followUp(ActivityEntry, WrittenFollowUp)
        case dialogue(DialogueEntry)
        /// A report, on the day it was published, or looked over where that is all that is told. One of which no day is
        /// known is told of on none.
        case report(ReportEntry)
        case signed(PromiseEntry)
        /// A change of a page that had been published, and its place among the page's changes.
        case change(Page, ChangeNote, Int)
        /// Something of a promise was frozen.
        case frozen(PromiseEntry, FreezeBlock)
    }

    /// By which it is ordered: the last day on which it may have happened.
    package let date: CalendarDate
    /// When it happened, as far as that is known.
    package let known: KnownDate
    let kind: Kind

    /// Whether a promise was signed.
    package var isSigning: Bool { if case .signed = kind { true } else { false } }
    /// Whether the text of a promise was frozen.
    package var isFreeze: Bool { if case .frozen = kind { true } else { false } }
    /// The page it happened on.
    package let page: Page

    private init(date: CalendarDate, known: KnownDate, kind: Kind, page: Page) {
        self.date = date
        self.known = known
        self.kind = kind
        self.page = page
    }

    /// Names the event among those of its page, and never changes: `2024-03-20-1`.
    package var key: String {
        switch kind {
        case .followUp(_, let written): "\(known.written)-\(written.number + 1)"
        case .dialogue: "dialog"
        case .report: "rapport"
        case .signed: "undertecknat"
        case .change(_, _, let number): "andring-\(known.written)-\(number + 1)"
        case .frozen(_, let block): "frysning-\(block.number)"
        }
    }

    /// Everything that had happened by a day, newest first; on one day by address.
    static func all(
        promises: [PromiseEntry], pages: [Page], locks: [String: PromiseLock], today: CalendarDate
    ) -> [SiteEvent] {
        var events: [SiteEvent] = []
        func add(_ date: KnownDate, _ kind: Kind, _ page: Page) {
            guard date.first <= today else { return }
            events.append(SiteEvent(date: min(date.last, today), known: date, kind: kind, page: page))
        }
        func addChanges(of page: Page) {
            for (number, change) in page.fields.changes.enumerated() {
                add(change.date, .change(page, change, number), page)
            }
        }
        for promise in promises {
            if let signed = promise.promise.signed { add(signed, .signed(promise), promise.page) }
            if !locks.isEmpty, case .promise(let folder) = promise.page.place, let lock = locks[folder] {
                // What is frozen later is told of where it happened: what is new by its page, what was changed by its entry.
                for block in lock.freezes where block.kind != .added {
                    add(KnownDate(block.day), .frozen(promise, block), promise.page)
                }
            }
            addChanges(of: promise.page)
            for area in promise.areas {
                addChanges(of: area.page)
                for entry in area.activities {
                    addChanges(of: entry.page)
                    for written in entry.details.followUps {
                        guard let date = written.followUp.date else { continue }
                        add(date, .followUp(entry, written), entry.page)
                    }
                }
            }
            for dialogue in promise.dialogues {
                // One of several days is told of on the first, and once it is over on the last.
                let isOver = dialogue.dialogue.isHeld(on: today)
                add(
                    isOver
                        ? dialogue.dialogue.endDate.map { KnownDate($0) } ?? dialogue.dialogue.begins
                        : dialogue.dialogue.begins,
                    .dialogue(dialogue),
                    dialogue.page)
            }
            for report in promise.reports {
                guard let day = report.page.fields.publishedFrom.map({ KnownDate($0) }) ?? report.page.fields.updated
                else {
                    continue
                }
                add(day, .report(report), report.page)
            }
        }
        pages.forEach(addChanges)
        let days = events.map(\.date.dayNumber)
        let addresses = ranks(of: events)
        // Sorted by number: their references need not be counted then.
        let order = events.indices.sorted { left, right in
            if days[left] != days[right] { return days[left] > days[right] }
            return addresses[left] == addresses[right] ? left > right : addresses[left] < addresses[right]
        }
        return order.map { events[$0] }
    }

    /// The place of the address of each event's page among all of them in their order. Events of a page follow each other.
    private static func ranks(of events: [SiteEvent]) -> [Int] {
        var pages: [Page] = []
        let numbered = events.map { event -> Int in
            if pages.last !== event.page { pages.append(event.page) }
            return pages.count - 1
        }
        let permalinks = pages.map(\.permalink)
        var ranks = [Int](repeating: 0, count: pages.count)
        var last: (permalink: Permalink, rank: Int)?
        for number in pages.indices.sorted(by: { permalinks[$0] < permalinks[$1] }) {
            let permalink = permalinks[number]
            let rank = last.map { $0.permalink == permalink ? $0.rank : $0.rank + 1 } ?? 0
            ranks[number] = rank
            last = (permalink, rank)
        }
        return numbered.map { ranks[$0] }
    }
}
