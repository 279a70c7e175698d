package import Freezing
package import PromiseModel
import SiteContent
package import SiteModel

/// What freezing a promise would add to its lock: a function of the site and of what was asked for.
package struct Freeze {
    /// Why nothing can be frozen.
    package enum Refusal: Error, Sendable, Equatable {
        /// There is no promise in that folder, or it is not shown; these are there.
        case noPromise(known: [String])
        /// Nobody has said when the promise was signed.
        case notSigned
        /// It is signed later than today.
        case signedLater(KnownDate)
        /// It was signed long ago, and nobody has said that the record begins only now.
        case signedBefore(KnownDate)
        /// The promise says another day than `--since`.
        case otherDay(KnownDate)
        /// `--since` for one that is frozen already.
        case frozenAlready(since: CalendarDate)
        /// It was frozen on a later day.
        case olderDay(CalendarDate)
        /// A period that is not over.
        case notOver(ReportPeriod)
        /// A period before anything is frozen.
        case periodFirst
        /// A period in which the promise does not hold.
        case outsidePromise(ReportPeriod)
        /// Nothing to stamp, or stamped already.
        case noBlockToStamp
        /// A reply that is about something else.
        case otherStamp(block: Int)
    }

    /// The block to add; nil where nothing is new.
    package let block: FreezeBlock?
    /// The lock as it is, or will be.
    package let lock: PromiseLock?
    /// The promise's folder.
    package let folder: String

    /// When a promise was signed that is frozen only later.
    package enum Since: Sendable, Equatable {
        case date(KnownDate)
        /// Nobody knows any more.
        case unknown
    }

    /// - Parameters:
    ///   - since: when the promise was signed, of one that is frozen later.
    ///   - period: which is closed.
    package init(
        _ folder: String, of site: Site, redirects: [ResolvedRedirect], removals: [ResolvedRemoval],
        since: Since? = nil, period: ReportPeriod? = nil
    ) throws(Refusal) {
        let promises = site.parts.filter { $0.kind != .stray }.flatMap(\.promises)
        func isWanted(_ promise: PromiseEntry) -> Bool { promise.page.place == .promise(folder: folder) }
        guard let promise = promises.first(where: isWanted) else {
            throw .noPromise(
                known: promises.compactMap { if case .promise(let name) = $0.page.place { name } else { nil } }.sorted()
            )
        }
        self.folder = folder
        let today = site.today
        let old = site.locks[folder]
        let state = Self.state(of: promise, after: old?.state, in: site, redirects: redirects, removals: removals)
        let facts = FreezeDifference.facts(from: old?.state ?? FrozenState(), to: state)
        guard let old else {
            if period != nil { throw .periodFirst }
            let signed = try Self.signed(promise.promise.signed, since: since, today: today)
            let isAtOnce = signed.map { $0.last.adding(days: FreezeBlock.daysOfGrace) >= today } ?? false
            let block = FreezeBlock(
                after: nil, promise: folder, kind: isAtOnce ? .signed : .afterwards, day: today, signed: signed,
                facts: facts)
            self.block = block
            lock = PromiseLock([block])
            return
        }
        if since != nil { throw .frozenAlready(since: old.begins ?? today) }
        if let newest = old.newestDay, newest > today { throw .olderDay(newest) }
        if let period {
            guard let start = period.start, let end = period.end else { throw .outsidePromise(period) }
            guard end < today else { throw .notOver(period) }
            let holds = promise.promise.period
            guard start <= holds.end, end >= holds.start else { throw .outsidePromise(period) }
        }
        let closes = period.map { !old.state.closedPeriods.contains($0) } ?? false
        guard closes || !facts.isEmpty else {
            block = nil
            lock = old
            return
        }
        let block = FreezeBlock(
            after: old.blocks.last, promise: folder, kind: closes ? period.map { .period($0) } ?? .added : .added,
            day: today, facts: facts)
        self.block = block
        lock = old.adding(block)
    }

    /// A time stamp of the newest freeze that has none.
    package init(_ folder: String, of site: Site, stamping reply: TimestampReply) throws(Refusal) {
        guard let old = site.locks[folder], let stamped = old.freezes.last, !old.stamped.contains(stamped.number) else {
            throw .noBlockToStamp
        }
        if let newest = old.newestDay, newest > site.today { throw .olderDay(newest) }
        guard reply.isAbout(stamped.digest) else { throw .otherStamp(block: stamped.number) }
        self.folder = folder
        let block = FreezeBlock(
            after: old.blocks.last, promise: folder, kind: .timestamp(stamped.number), day: site.today, facts: [],
            reply: reply.base64)
        self.block = block
        lock = old.adding(block)
    }

    private static func signed(
        _ written: KnownDate?, since: Since?, today: CalendarDate
    ) throws(Refusal) -> KnownDate? {
        if let since, let written, since != .date(written) { throw .otherDay(written) }
        if since == .unknown { return nil }
        var signed = written
        if case .date(let date) = since { signed = date }
        guard let signed else { throw .notSigned }
        if signed.first > today { throw .signedLater(signed) }
        if since == nil, signed.last < today.adding(days: -FreezeBlock.daysOfGrace) { throw .signedBefore(signed) }
        return signed
    }

    /// What is told of the promise now, with the frozen pages that are gone as such.
    private static func state(
        of promise: PromiseEntry, after old: FrozenState?, in site: Site, redirects: [ResolvedRedirect],
        removals: [ResolvedRemoval]
    ) -> FrozenState {
        var pages = FrozenPages.of([promise], in: site)
        let moved = MovedAddresses(redirects, site: site)
        for (address, page) in old?.pages ?? [:] where pages[address] == nil && page.end == nil {
            var gone = page
            if let target = moved[address] {
                gone.end = .moved(site.targets.page(at: target)?.permalink.path ?? target)
            } else if let removal = removals.first(where: { $0.permalink.path == address })?.removal {
                gone.end = .removed(FrozenPage.Removal(date: removal.date.iso, reason: removal.reason))
            }
            pages[address] = gone
        }
        return FrozenState(pages: pages)
    }
}
