/// Some of the ASCII characters, asked for byte by byte.
package struct ASCIISet: Sendable {
    private let low: UInt64
    private let high: UInt64

    /// The set of the characters in a literal; those that are not ASCII are left out.
    package init(_ characters: StaticString) {
        var (low, high): (UInt64, UInt64) = (0, 0)
        characters.withUTF8Buffer { bytes in
            for index in 0..<bytes.count {
                let byte = unsafe bytes[index]
                if byte < 64 { low |= 1 << UInt64(byte) } else if byte < 128 { high |= 1 << UInt64(byte - 64) }
            }
        }
        self.low = low
        self.high = high
    }

    /// Whether the character with this number is one of them.
    @inline(__always)
    package func contains(_ byte: UInt8) -> Bool {
        byte < 64 ? low >> UInt64(byte) & 1 != 0 : byte < 128 && high >> UInt64(byte - 64) & 1 != 0
    }

    /// Whether any of them stands in a text.
    package func meets(_ text: String) -> Bool {
        let answer = unsafe text.utf8.withContiguousStorageIfAvailable { bytes in
            for index in 0..<bytes.count where unsafe contains(bytes[index]) { return true }
            return false
        }
        return answer ?? text.utf8.contains(where: contains)
    }
}
