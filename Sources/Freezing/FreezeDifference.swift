/// The facts that a new block adds, so that what is frozen becomes what is told now.
package enum FreezeDifference {
    /// In the order of the addresses; none where nothing is new.
    ///
    /// - Parameters:
    ///   - old: what is frozen.
    ///   - new: what is told now, with pages that are gone as such.
    package static func facts(from old: FrozenState, to new: FrozenState) -> [FrozenFact] {
        new.addresses.flatMap { address in
            new.pages[address].map { facts(address, from: old.pages[address], to: $0) } ?? []
        }
    }

    private static func facts(_ address: String, from old: FrozenPage?, to new: FrozenPage) -> [FrozenFact] {
        func fact(_ name: String, _ value: FrozenValue) -> FrozenFact { FrozenFact(address, name, value) }
        if let end = new.end {
            guard let old, old.end != end else { return [] }
            switch end {
            case .removed(let removal):
                return [fact(FrozenFact.removed, .list([removal.date, removal.reason]))]
            case .moved(let other): return [fact(FrozenFact.moved, .text(other))]
            }
        }
        var facts: [FrozenFact] = []
        if old == nil || old?.end != nil || old?.kind != new.kind {
            facts.append(fact(FrozenFact.page, .text(new.kind.rawValue)))
        }
        for (name, value) in new.told where old?[name] ?? empty(as: value) != value { facts.append(fact(name, value)) }
        for (name, value) in old?.told ?? [] where new[name] == nil && !value.isEmpty {
            facts.append(fact(name, empty(as: value)))
        }
        let before = old?.followUps ?? []
        let same = zip(before, new.followUps).prefix { $0 == $1 }.count
        if same < before.count { facts.append(fact(FrozenFact.keptFollowUps, .text("\(same)"))) }
        for (index, followUp) in new.followUps.enumerated().dropFirst(same) {
            facts.append(fact("\(FrozenFact.followUp) \(index + 1)", .list(followUp.items)))
        }
        var known = old?.changes ?? []
        var number = known.count
        for change in new.changes {
            if let index = known.firstIndex(of: change) {
                known.remove(at: index)
                continue
            }
            number += 1
            facts.append(fact("\(FrozenFact.change) \(number)", .list(change.items)))
        }
        return facts
    }

    private static func empty(as value: FrozenValue) -> FrozenValue {
        switch value {
        case .text: .text("")
        case .list: .list([])
        }
    }
}
