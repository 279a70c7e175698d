/// The number of a publication, higher than that of every one before it.
package struct SerialNumber: Sendable, Comparable {
    package let value: Int

    /// Up to this every program that reads JSON knows it exactly.
    private static let highest = 9_007_199_254_740_991

    /// Nil for what is no number of a publication: zero, below, or beyond 9 007 199 254 740 991.
    package init?(_ value: Int) {
        guard (1...Self.highest).contains(value) else { return nil }
        self.value = value
    }

    /// Reads digits without zeros in front and without a sign.
    package init?(_ text: some StringProtocol) {
        guard (1...16).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            text.utf8.first != 0x30, let value = Int(text)
        else { return nil }
        self.init(value)
    }

    package static func < (left: SerialNumber, right: SerialNumber) -> Bool { left.value < right.value }
}
