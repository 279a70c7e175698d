package import Diagnostics

/// How a lock stands to a copy of it that somebody kept, or that is published.
package enum LockComparison: Sendable, Equatable {
    case same
    /// It has the copy's blocks, and so many more.
    case grown(by: Int)
    /// It lacks the copy's last blocks.
    case cut(kept: Int, now: Int)
    /// From this block on it says something else than the copy.
    case rewritten(block: Int)

    package init(of lock: PromiseLock, with copy: PromiseLock) {
        let same = zip(lock.blocks, copy.blocks).prefix { $0 == $1 }.count
        if same == copy.blocks.count {
            let more = lock.blocks.count - same
            self = more == 0 ? .same : .grown(by: more)
        } else if same == lock.blocks.count {
            self = .cut(kept: copy.blocks.count, now: same)
        } else {
            self = .rewritten(block: same + 1)
        }
    }

    /// Whether all that the copy says still stands.
    package var holds: Bool {
        switch self {
        case .same, .grown: true
        case .cut, .rewritten: false
        }
    }

    package var words: LocalizedText {
        switch self {
        case .same:
            LocalizedText(sv: "låset är detsamma som kopian", en: "the lock is the same as the copy")
        case .grown(let more):
            LocalizedText(
                sv: "allt i kopian står kvar, och låset har \(more) \(more == 1 ? "frysning" : "frysningar") till",
                en: "all that the copy has still stands, and the lock has \(more) more")
        case .cut(let kept, let now):
            LocalizedText(
                sv: "kopian har \(kept) frysningar men låset bara \(now): slutet är borttaget",
                en: "the copy has \(kept) freezes but the lock only \(now): its end was removed")
        case .rewritten(let block):
            LocalizedText(
                sv: "frysning \(block) säger något annat än i kopian: låset är omskrivet",
                en: "freeze \(block) says something else than in the copy: the lock was rewritten")
        }
    }
}
