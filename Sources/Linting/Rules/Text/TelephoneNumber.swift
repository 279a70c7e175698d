/// A Swedish number for telephones within other bytes (PTS's numbering plan; ITU-T E.164), with or without +46, however it
/// is parted: by blanks, hyphens and dashes of any kind, full stops, slashes, parentheses.
struct TelephoneNumber {
    enum Series { case mobile, area }

    let range: Range<Int>
    /// All digits as they are dialled in Sweden: `0701234567`.
    let national: String
    let series: Series
    /// Whether it is written as nothing but a number for telephones is: with +46, or with a hyphen behind its area.
    let isEvident: Bool

    /// Reads the number whose first digit stands at `start`.
    init?(in bytes: [UInt8], at start: Int) {
        guard start < bytes.count, bytes[start] &- 0x30 < 10, start == 0 || !Self.isBound(bytes[start - 1]) else {
            return nil
        }
        let hasPlus = start > 0 && bytes[start - 1] == UInt8(ascii: "+")
        let prefix = hasPlus ? "46" : bytes[start...].starts(with: "0046".utf8) ? "0046" : ""
        guard bytes[start...].starts(with: prefix.utf8), hasPlus || bytes[start] == UInt8(ascii: "0") else {
            return nil
        }
        var reader = Digits(bytes, from: start + prefix.utf8.count, isBehindCountry: !prefix.isEmpty)
        reader.run()
        let digits = reader.digits
        guard digits.count >= 8, digits[1] != 0, reader.end == bytes.count || bytes[reader.end] &- 0x30 >= 10,
            reader.end == bytes.count || (bytes[reader.end] | 0x20) &- 0x61 >= 26
        else { return nil }
        range = (hasPlus ? start - 1 : start)..<reader.end
        if digits[1] == 7, [0, 2, 3, 6, 9].contains(digits[2]) {
            guard digits.count == 10 else { return nil }
            series = .mobile
            isEvident = true
        } else {
            guard let area = Self.areaLength(digits), digits.count - area >= 5, digits.count <= 10,
                // No subscriber's number begins with 0, and so hardly any time does.
                digits[area] > 0, !reader.hasPoint
            else { return nil }
            series = .area
            isEvident = !prefix.isEmpty || reader.firstGroup == area && reader.isHyphenated && reader.hyphens == 1
        }
        national = String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self)
    }

    /// All digits of a number that somebody wrote, as they are dialled in Sweden.
    static func national(_ text: String) -> String {
        let bytes = Array(text.utf8)
        let start = bytes.firstIndex { $0 &- 0x30 < 10 } ?? 0
        return TelephoneNumber(in: bytes, at: start)?.national ?? text.filter { $0.isASCII && $0.isNumber }
    }

    /// Whether it is one for all that call: a switchboard's, which ends in two zeros. Those of services (020, 077) are not
    /// read at all.
    var isForAll: Bool {
        national.hasPrefix("0900") || series == .area && national.hasSuffix("00")
    }

    /// How many digits the area has, its zero included (SSNFS 1999:8); nil for services and other series.
    private static func areaLength(_ digits: [UInt8]) -> Int? {
        switch (digits[1], digits[2]) {
        case (8, _): 2
        case (2, 0), (7, _): nil
        case (1, 0), (1, 1), (1, 3), (1, 6), (1, 8), (1, 9), (2, 1), (2, 3), (2, 6), (3, 1), (3, 3), (3, 5), (3, 6),
            (4, 0), (4, 2), (4, 4), (4, 6), (5, 4), (6, 0), (6, 3), (9, 0):
            3
        default: 4
        }
    }

    private static func isBound(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/")
            || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "=")
    }

    /// The digits of a number and what parts them.
    private struct Digits {
        private let bytes: [UInt8]
        private let isBehindCountry: Bool
        private var index: Int
        /// Behind the last digit.
        private(set) var end: Int
        private(set) var digits: [UInt8]
        /// How many digits stand before the first sign that parts them.
        private(set) var firstGroup = 0
        /// Whether that sign is a hyphen or a dash.
        private(set) var isHyphenated = false
        private(set) var hyphens = 0
        private(set) var hasPoint = false

        init(_ bytes: [UInt8], from start: Int, isBehindCountry: Bool) {
            self.bytes = bytes
            self.isBehindCountry = isBehindCountry
            index = start
            end = start
            digits = isBehindCountry ? [0] : []
        }

        mutating func run() {
            var signs: [TelephoneSign] = []
            while index < bytes.count, digits.count < 10 {
                let byte = bytes[index]
                if byte &- 0x30 < 10 {
                    let gap = signs.filter { $0 != .none }
                    // Two blanks part numbers, and so do two hyphens.
                    let hyphenCount = gap.count { $0 == .hyphen }
                    let blankCount = gap.count { $0 == .blank }
                    if gap.count > 3 || hyphenCount > 1 || blankCount > 2 { return }
                    if !gap.isEmpty {
                        if firstGroup == 0 {
                            firstGroup = digits.count
                            isHyphenated = gap.contains { $0 != .blank && $0 != .point }
                        }
                        hyphens += gap.contains(.hyphen) || gap.contains(.slash) ? 1 : 0
                        hasPoint = hasPoint || gap.contains(.point)
                    }
                    // "+46 (0)70"
                    if !(isBehindCountry && digits.count == 1 && byte == UInt8(ascii: "0")) {
                        digits.append(byte - 0x30)
                    }
                    index += 1
                    end = index
                    signs = []
                } else {
                    let (sign, length) = TelephoneSign.read(bytes, at: index)
                    guard let sign, signs.count < 6 else { return }
                    signs.append(sign)
                    index += length
                }
            }
        }
    }
}

/// What may stand between the digits of a number for telephones.
enum TelephoneSign {
    case blank, hyphen, slash, point, parenthesis
    /// What is not seen: soft hyphens, joiners, what has no width.
    case none

    /// The sign at `index` and its length in bytes; nil when it is none of these.
    static func read(_ bytes: [UInt8], at index: Int) -> (sign: TelephoneSign?, length: Int) {
        switch bytes[index] {
        case UInt8(ascii: " "): return (.blank, 1)
        case UInt8(ascii: "-"): return (.hyphen, 1)
        case UInt8(ascii: "/"): return (.slash, 1)
        case UInt8(ascii: "."): return (.point, 1)
        case UInt8(ascii: "("), UInt8(ascii: ")"): return (.parenthesis, 1)
        case 0xC2 where index + 1 < bytes.count:
            switch bytes[index + 1] {
            case 0xA0: return (.blank, 2)
            case 0xAD: return (TelephoneSign.none, 2)
            case 0xB7: return (.point, 2)
            default: return (nil, 2)
            }
        case 0xE2, 0xE3, 0xEF:
            guard index + 2 < bytes.count else { return (nil, 1) }
            return (sign(bytes[index], bytes[index + 1], bytes[index + 2]), 3)
        default: return (nil, 1)
        }
    }

    private static func sign(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> TelephoneSign? {
        switch (first, second, third) {
        // U+2000–U+200A, U+202F, U+205F, U+3000
        case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80): .blank
        // U+200B–U+200D, U+2060, U+FEFF
        case (0xE2, 0x80, 0x8B...0x8D), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): TelephoneSign.none
        // U+2010–U+2015, U+2212, U+FE58, U+FE63, U+FF0D
        case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x88, 0x92), (0xEF, 0xB9, 0x98), (0xEF, 0xB9, 0xA3), (0xEF, 0xBC, 0x8D):
            .hyphen
        // U+2022, U+2024, U+2027
        case (0xE2, 0x80, 0xA2), (0xE2, 0x80, 0xA4), (0xE2, 0x80, 0xA7): .point
        // U+2044, U+2215
        case (0xE2, 0x81, 0x84), (0xE2, 0x88, 0x95): .slash
        default: nil
        }
    }
}
