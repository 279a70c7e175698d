package import PromiseModel

/// `lofte.lock` of a promise: what it was when it was signed, and what has been added to it since, as a chain of blocks of
/// which each names the checksum of the one before. Written by `lofte freeze`, which only ever adds bytes at the end.
package struct PromiseLock: Sendable, Equatable {
    package static let fileName = "lofte.lock"
    static let version = 1
    private static let header = """
        lofte.lock \(version)
        Här står löftet som det frystes, en uppgift på varje rad. Filen skrivs av lofte freeze och ändras aldrig för hand.

        """

    /// At least one, in their order.
    package let blocks: [FreezeBlock]

    /// What is frozen now.
    package let state: FrozenState
    /// What was frozen when the promise was signed.
    package let signedState: FrozenState

    /// - Parameter blocks: those that follow on each other from the first.
    package init(_ blocks: [FreezeBlock]) {
        self.blocks = blocks
        state = FrozenState(blocks)
        signedState = FrozenState(blocks.prefix(1))
    }

    /// As the file has it.
    package var bytes: [UInt8] { blocks.reduce(into: Self.start) { $0 += $1.bytes } }

    static var start: [UInt8] { Array(header.utf8) }

    /// Those that say something of the promise; not time stamps.
    package var freezes: [FreezeBlock] { blocks.filter { $0.reply == nil } }

    /// What was signed of the page that has an address now; nil for one that came later.
    package func signedPage(at address: String) -> FrozenPage? { signedState.pages[state.origin(of: address)] }

    /// The folder of the promise: `2024`.
    package var promise: String { blocks.first?.promise ?? "" }

    /// The day from which the record is kept.
    package var begins: CalendarDate? { blocks.first?.day }

    /// When the promise was signed, where that is known.
    package var signed: KnownDate? { blocks.first?.signed }

    /// The day of the newest block.
    package var newestDay: CalendarDate? { blocks.last?.day }

    /// The numbers of the blocks that have a time stamp.
    package var stamped: Set<Int> {
        Set(blocks.compactMap { if case .timestamp(let number) = $0.kind { number } else { nil } })
    }

    /// The same with a block at its end.
    package func adding(_ block: FreezeBlock) -> PromiseLock { PromiseLock(blocks + [block]) }
}
