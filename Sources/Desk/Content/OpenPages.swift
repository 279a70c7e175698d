/// Who has which file open, as far as the desk can know: it is told, and nobody is kept out.
actor OpenPages {
    /// One opening of a page.
    struct Visit: Sendable, Equatable {
        /// Who it is; nil where nobody has said.
        let name: String?
        /// When it was opened, as people read it.
        let since: String
    }

    private struct Open {
        let path: String
        let id: String
        let visit: Visit
        var seen: ContinuousClock.Instant
        /// Whether its script has told since that it is there.
        var isTold = false
    }

    private var open: [Open] = []
    private static let most = 500
    /// A script tells every half minute.
    private static let patience = Duration.seconds(90)
    /// Without one nobody knows when a page is closed.
    private static let unscripted = Duration.seconds(600)

    /// Remembers a page that is open, or still is.
    ///
    /// - Parameters:
    ///   - id: of the opening, so that a page does not see itself.
    ///   - isTold: whether its script says so.
    /// - Returns: the others who have the file open, the one who opened it first before the rest.
    func enter(
        _ path: String, id: String, _ visit: Visit, isTold: Bool = false, now: ContinuousClock.Instant = .now
    ) -> [Visit] {
        open.removeAll { now - $0.seen > ($0.isTold ? Self.patience : Self.unscripted) }
        if let place = open.firstIndex(where: { $0.id == id && $0.path == path }) {
            open[place].seen = now
            open[place].isTold = isTold || open[place].isTold
        } else {
            if open.count >= Self.most { open.removeFirst() }
            open.append(Open(path: path, id: id, visit: visit, seen: now, isTold: isTold))
        }
        return open.filter { $0.path == path && $0.id != id }.map(\.visit)
    }

    /// A page that is closed.
    func leave(_ path: String, id: String) { open.removeAll { $0.id == id && $0.path == path } }
}
