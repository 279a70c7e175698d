internal import CCrypto

/// A SHA-256 digest (FIPS 180-4).
package struct SHA256: Sendable, Hashable {
    private let words: (UInt64, UInt64, UInt64, UInt64)

    /// The digest of `bytes`.
    package init(of bytes: [UInt8]) {
        var context = SHA256_CTX()
        var digest = [UInt8](repeating: 0, count: 32)
        unsafe SHA256_Init(&context)
        unsafe SHA256_Update(&context, bytes, bytes.count)
        unsafe SHA256_Final(&digest, &context)
        self.init(digest: digest)
    }

    /// A digest written as 64 hexadecimal digits in lower case; nil for anything else.
    package init?(hex: some StringProtocol) { self.init(hex: Array(hex.utf8)[...]) }

    /// The same of the digits' bytes.
    package init?(hex digits: ArraySlice<UInt8>) {
        guard digits.count == 64 else { return nil }
        var words: [UInt64] = [0, 0, 0, 0]
        for (index, digit) in digits.enumerated() {
            guard let value = Self.value(digit) else { return nil }
            words[index / 16] = words[index / 16] << 4 | UInt64(value)
        }
        self.words = (words[0], words[1], words[2], words[3])
    }

    init(digest: [UInt8]) {
        func word(_ start: Int) -> UInt64 { digest[start..<start + 8].reduce(0) { $0 << 8 | UInt64($1) } }
        words = (word(0), word(8), word(16), word(24))
    }

    /// Appends the digest as 64 hexadecimal digits in lower case.
    package func append(to text: inout [UInt8]) {
        unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 64) { digits in
            var place = 0
            func write(_ word: UInt64) {
                var rest = word
                for _ in 0..<16 {
                    let digit = UInt8(truncatingIfNeeded: rest >> 60)
                    unsafe digits.initializeElement(
                        at: place, to: digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
                    rest <<= 4
                    place += 1
                }
            }
            write(words.0)
            write(words.1)
            write(words.2)
            write(words.3)
            unsafe text.append(contentsOf: digits)
        }
    }

    /// The digest as 64 hexadecimal digits in lower case.
    package var hex: String {
        var text: [UInt8] = []
        append(to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        default: nil
        }
    }

    package static func == (left: SHA256, right: SHA256) -> Bool { left.words == right.words }

    package func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}
