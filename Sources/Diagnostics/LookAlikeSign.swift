/// Characters that nobody sees or can tell from an ordinary blank or hyphen, and that are neither to any program: word
/// processors, PDF files and the clipboard leave them.
package enum LookAlikeSign {
    /// Blanks that are none: hard, thin, wide.
    package static func isHardSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\u{A0}", "\u{2000}"..."\u{200A}", "\u{202F}", "\u{205F}", "\u{3000}": true
        default: false
        }
    }

    /// What takes up no room on the line.
    package static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\u{AD}", "\u{200B}"..."\u{200F}", "\u{202A}"..."\u{202E}", "\u{2060}"..."\u{2064}",
            "\u{2066}"..."\u{2069}",
            "\u{FEFF}":
            true
        default: false
        }
    }

    /// Dashes, hyphens and minus signs of any length, but for the ordinary one.
    package static func isDash(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\u{2010}"..."\u{2015}", "\u{2043}", "\u{2212}", "\u{FE58}", "\u{FE63}", "\u{FF0D}": true
        default: false
        }
    }

    /// The character at a byte, and how many bytes it has; nil where none begins that may be one of these.
    package static func scalar(in bytes: [UInt8], at index: Int, before end: Int) -> (Unicode.Scalar, length: Int)? {
        let first = bytes[index]
        let length: Int
        switch first {
        case 0xC2: length = 2
        case 0xE2, 0xE3, 0xEF: length = 3
        default: return nil
        }
        guard index + length <= end else { return nil }
        var value = UInt32(first & (length == 2 ? 0x1F : 0x0F))
        for offset in 1..<length {
            guard bytes[index + offset] & 0xC0 == 0x80 else { return nil }
            value = value << 6 | UInt32(bytes[index + offset] & 0x3F)
        }
        return Unicode.Scalar(value).map { ($0, length) }
    }

    /// How many bytes the hard spaces and the characters without width take up that begin at `start`; 0 where none does.
    package static func hiddenLength(in bytes: [UInt8], from start: Int, before end: Int) -> Int {
        var index = start
        while index < end, let (scalar, length) = scalar(in: bytes, at: index, before: end),
            isHardSpace(scalar) || isZeroWidth(scalar)
        {
            index += length
        }
        return index - start
    }

    /// Whether any of them stands in a range.
    package static func holdsHidden(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        range.contains { bytes[$0] > 0xC1 && hiddenLength(in: bytes, from: $0, before: range.upperBound) > 0 }
    }

    /// How many bytes a dash takes up that stands at `index`; 0 where none does.
    package static func dashLength(in bytes: [UInt8], at index: Int, before end: Int) -> Int {
        guard index < end, let (scalar, length) = scalar(in: bytes, at: index, before: end), isDash(scalar) else {
            return 0
        }
        return length
    }

    /// An address without what cannot be seen in it; nil where all of it can be seen, or where a hard blank stands between two
    /// words.
    package static func visible(_ address: String) -> String? {
        guard address.utf8.contains(where: { $0 > 0xC1 }) else { return nil }
        var scalars = Array(address.unicodeScalars.drop { isHardSpace($0) || isZeroWidth($0) })
        while let last = scalars.last, isHardSpace(last) || isZeroWidth(last) { scalars.removeLast() }
        scalars.removeAll(where: isZeroWidth)
        guard scalars.count < address.unicodeScalars.count, !scalars.contains(where: isHardSpace), !scalars.isEmpty
        else {
            return nil
        }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text)
    }

    /// A text as it is told of, with what cannot be seen named.
    package static func named(_ text: String) -> LocalizedText {
        guard text.unicodeScalars.contains(where: { isHardSpace($0) || isZeroWidth($0) }) else {
            return LocalizedText(text)
        }
        var (swedish, english) = ("", "")
        for scalar in text.unicodeScalars {
            if isHardSpace(scalar) {
                swedish += "‹hårt mellanslag›"
                english += "‹no-break space›"
            } else if isZeroWidth(scalar) {
                let hex = String(scalar.value, radix: 16, uppercase: true)
                swedish += scalar == "\u{AD}" ? "‹mjukt bindestreck›" : "‹U+\(hex)›"
                english += scalar == "\u{AD}" ? "‹soft hyphen›" : "‹U+\(hex)›"
            } else {
                swedish.unicodeScalars.append(scalar)
                english.unicodeScalars.append(scalar)
            }
        }
        return LocalizedText(sv: swedish, en: english)
    }
}
