/// Eight bytes that are looked at as one number, which is several times faster than one by one.
///
/// The tests are exact: none finds what is not there. Public, since only what is public is built into other targets' code.
public struct EightBytes {
    @usableFromInline let bits: UInt64

    /// How many they are.
    @inlinable public static var count: Int { 8 }
    @inlinable static var ones: UInt64 { 0x0101_0101_0101_0101 }
    @inlinable static var highs: UInt64 { 0x8080_8080_8080_8080 }

    @inlinable init(bits: UInt64) { self.bits = bits }

    /// Those from a place on; nil where fewer are left.
    @inlinable @inline(__always)
    public init?(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
        guard index + Self.count <= bytes.count, let base = UnsafeRawBufferPointer(bytes).baseAddress else {
            return nil
        }
        bits = unsafe base.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    }

    /// Whether one of them is this byte.
    @inlinable @inline(__always)
    public func contains(_ byte: UInt8) -> Bool {
        let difference = bits ^ Self.ones &* UInt64(byte)
        return (difference &- Self.ones) & ~difference & Self.highs != 0
    }

    /// Whether one of them lies in 0x30 to 0x3F: the digits and six signs.
    @inlinable @inline(__always)
    public var mayHoldDigit: Bool { EightBytes(bits: bits & (Self.ones &* 0xF0)).contains(0x30) }

    /// Whether all are signs, letters and figures of ASCII, or blanks (0x20 to 0x7E).
    @inlinable @inline(__always)
    public var isPrintableASCII: Bool {
        // A byte below 0x20 borrows from its highest bit, which none has that is below 0x80.
        bits & Self.highs == 0 && (bits &- Self.ones &* 0x20) & Self.highs == 0 && !contains(0x7F)
    }
}

extension [UInt8] {
    /// The place of the first such byte in a range; the range's end when there is none.
    package func index(of byte: UInt8, in range: Range<Int>) -> Int { index(of: byte, or: byte, in: range) }

    /// The place of the first of two bytes in a range; the range's end when there is neither.
    package func index(of byte: UInt8, or other: UInt8, in range: Range<Int>) -> Int {
        unsafe withUnsafeBufferPointer { bytes in
            var index = range.lowerBound
            while index < range.upperBound {
                if let next = unsafe EightBytes(bytes, at: index), !next.contains(byte), !next.contains(other) {
                    index += EightBytes.count
                    continue
                }
                let end = Swift.min(index + EightBytes.count, range.upperBound)
                while index < end {
                    if unsafe bytes[index] == byte || bytes[index] == other { return index }
                    index += 1
                }
            }
            return range.upperBound
        }
    }
}
