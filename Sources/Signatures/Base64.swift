/// Base64 with padding (RFC 4648, section 4), strictly: each value has one form only, so that no sign of a text can change
/// unseen.
package enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let padding = UInt8(ascii: "=")

    package static func text(of bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let part = bytes[start..<min(start + 3, bytes.count)]
            let bits = part.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - part.count))
            for place in 0..<4 {
                text.append(
                    place <= part.count ? alphabet[Int(bits >> UInt32(18 - 6 * place) & 63)] : padding)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The bytes of a text; nil for one that is no Base64 in its one form.
    package static func bytes(of text: some StringProtocol) -> [UInt8]? {
        bytes(of: text, count: text.utf8.count / 4 * 3 - text.utf8.suffix(2).count { $0 == padding })
    }

    /// The bytes of a text of exactly `count` bytes; nil for any other text.
    static func bytes(of text: some StringProtocol, count: Int) -> [UInt8]? {
        guard count >= 0, text.utf8.count == (count + 2) / 3 * 4 else { return nil }
        var bytes: [UInt8] = []
        var bits: UInt32 = 0
        var bitCount = 0
        for sign in text.utf8.prefix((count * 8 + 5) / 6) {
            guard let value = value(of: sign) else { return nil }
            bits = bits << 6 | value
            bitCount += 6
            if bitCount >= 8 {
                bitCount -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(bitCount)))
                bits &= (1 << UInt32(bitCount)) - 1
            }
        }
        // What is left of the last sign is nothing, and padding follows.
        guard bits == 0, bytes.count == count else { return nil }
        return Self.text(of: bytes).utf8.elementsEqual(text.utf8) ? bytes : nil
    }

    private static func value(of sign: UInt8) -> UInt32? {
        switch sign {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(sign) - 65
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(sign) - 71
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(sign) + 4
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
