package import PromiseModel

/// What a chain of blocks says of each page, all in all.
package struct FrozenState: Sendable, Equatable {
    /// By address from the site's root.
    package private(set) var pages: [String: FrozenPage] = [:]
    /// Periods that are closed, in the order in which they were.
    package private(set) var closedPeriods: [ReportPeriod] = []

    /// Where a page stood before, by the address it has now.
    private var origins: [String: String] = [:]

    package init() {}

    package init(pages: [String: FrozenPage]) { self.pages = pages }

    package init(_ blocks: some Sequence<FreezeBlock>) {
        for block in blocks {
            if case .period(let period) = block.kind { closedPeriods.append(period) }
            for fact in block.facts { take(fact, of: block) }
        }
    }

    /// The addresses, in their order.
    package var addresses: [String] { pages.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

    private mutating func take(_ fact: FrozenFact, of block: FreezeBlock) {
        let origin = origins[fact.address].flatMap { pages[$0]?.block }
        var page = pages[fact.address] ?? FrozenPage(kind: .activity, block: origin ?? block.number)
        switch (fact.name, fact.value) {
        case (FrozenFact.page, .text(let word)):
            page.kind = FrozenPage.Kind(rawValue: word) ?? page.kind
            page.end = nil
        case (FrozenFact.removed, .list(let items)): page.end = .removed(FrozenPage.Removal(items))
        case (FrozenFact.moved, .text(let address)):
            page.end = .moved(address)
            origins[address] = fact.address
            pages[address]?.block = page.block
        case (FrozenFact.keptFollowUps, .text(let count)):
            page.followUps = Array(page.followUps.prefix(Int(count) ?? 0))
        case (let name, .list(let items)) where Self.isNumbered(name, FrozenFact.followUp):
            page.followUps.append(FrozenFollowUp(items))
        case (let name, .list(let items)) where Self.isNumbered(name, FrozenFact.change):
            page.changes.append(FrozenChange(items))
        case (let name, let value): page.set(name, value)
        }
        pages[fact.address] = page
    }

    /// The page that has an address now, or had it when it was frozen first.
    package func origin(of address: String) -> String {
        guard let from = origins[address], pages[from]?.end == .moved(address) else { return address }
        return origin(of: from)
    }

    private static func isNumbered(_ name: String, _ word: String) -> Bool {
        name.hasPrefix(word + " ") && Int(name.dropFirst(word.count + 1)) != nil
    }
}
