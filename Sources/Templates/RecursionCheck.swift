/// Proves that rendering ends, or finds where it may not.
///
/// A round of bodies that call each other ends if, each time around, one frame lies deeper in the data than before:
/// data are finite trees. For each such group this looks for a frame in every body such that every call hands the one
/// on to the other, and at least one call hands on something deeper. Such calls can be made only finitely often, so
/// they are taken out, and what remains is looked at again (the size-change principle with a lexicographic order).
struct RecursionCheck {
    private let frameCounts: [Int]
    private let calls: [Call]

    /// - Parameter bodies: for each body how many frames it sees.
    init(bodies: [Int], calls: [Call]) {
        frameCounts = bodies
        self.calls = calls
    }

    /// For each group of bodies that may call each other without end, the first of the calls.
    mutating func endless() -> [Call] {
        if !hasRound { return [] }
        var found: [Int] = []
        var work = groups(of: Array(calls.indices))
        while let group = work.popLast() {
            let descending = descendingCalls(in: group)
            if descending.isEmpty {
                if let first = group.min() { found.append(first) }
            } else {
                work += groups(of: group.filter { !descending.contains($0) })
            }
        }
        return found.sorted().map { calls[$0] }
    }

    /// Whether any body may come to call itself: whether some are left once all are taken away that nobody calls any more.
    ///
    /// Most pages' templates have none, which this tells without a look at frames.
    private var hasRound: Bool {
        var callers = [Int](repeating: 0, count: frameCounts.count)
        var callees = [[Int]](repeating: [], count: frameCounts.count)
        for call in calls {
            callers[call.callee] += 1
            callees[call.caller].append(call.callee)
        }
        var free = callers.indices.filter { callers[$0] == 0 }
        var count = 0
        while let body = free.popLast() {
            count += 1
            for callee in callees[body] {
                callers[callee] -= 1
                if callers[callee] == 0 { free.append(callee) }
            }
        }
        return count < frameCounts.count
    }

    /// The calls in a group that hand on something deeper, by the first choice of frames that has any.
    private func descendingCalls(in group: [Int]) -> Set<Int> {
        guard let first = group.first else { return [] }
        var incoming: [Int: [Int]] = [:]
        for call in group { incoming[calls[call].callee, default: []].append(call) }
        for frame in 0..<frameCounts[calls[first].callee] {
            guard let chosen = choice(of: frame, in: calls[first].callee, incoming) else { continue }
            let descending = group.filter { call in
                chosen[calls[call].callee].map { calls[call].frames[$0].isDeeper } ?? false
            }
            if !descending.isEmpty { return Set(descending) }
        }
        return []
    }

    /// A frame for each body of a group, given that of one; nil when calls disagree.
    private func choice(of frame: Int, in body: Int, _ incoming: [Int: [Int]]) -> [Int: Int]? {
        var chosen = [body: frame]
        var queue = [body]
        while let callee = queue.popLast() {
            guard let calleeFrame = chosen[callee] else { continue }
            for call in incoming[callee] ?? [] {
                let origin = calls[call].frames[calleeFrame].origin
                switch chosen[calls[call].caller] {
                case nil:
                    chosen[calls[call].caller] = origin
                    queue.append(calls[call].caller)
                case origin: break
                default: return nil
                }
            }
        }
        return chosen
    }

    /// The calls among `subset` that lie on a round, by the group of bodies that reach each other through them.
    ///
    /// Kosaraju's algorithm, without recursion.
    private func groups(of subset: [Int]) -> [[Int]] {
        var outgoing: [Int: [Int]] = [:]
        var incoming: [Int: [Int]] = [:]
        for call in subset {
            outgoing[calls[call].caller, default: []].append(calls[call].callee)
            incoming[calls[call].callee, default: []].append(calls[call].caller)
        }
        var finished: [Int] = []
        var seen: Set<Int> = []
        for start in outgoing.keys.sorted() where seen.insert(start).inserted {
            var path = [(body: start, next: 0)]
            while let (body, next) = path.last {
                let targets = outgoing[body] ?? []
                if next < targets.count {
                    path[path.count - 1].next += 1
                    if seen.insert(targets[next]).inserted { path.append((targets[next], 0)) }
                } else {
                    finished.append(body)
                    path.removeLast()
                }
            }
        }
        var group: [Int: Int] = [:]
        for root in finished.reversed() where group[root] == nil {
            group[root] = root
            var queue = [root]
            while let body = queue.popLast() {
                for caller in incoming[body] ?? [] where group[caller] == nil {
                    group[caller] = root
                    queue.append(caller)
                }
            }
        }
        var members: [Int: [Int]] = [:]
        for call in subset where group[calls[call].caller] == group[calls[call].callee] {
            members[group[calls[call].caller] ?? 0, default: []].append(call)
        }
        return members.sorted { $0.key < $1.key }.map(\.value)
    }
}
