extension String {
    /// The text with every character that could steer what shows it written out, as `\u{202E}`: so that neither a file nor
    /// its name can move a terminal's cursor, begin a line of a log, turn the direction of what stands around it, or say
    /// something to programs that people do not see. A tab stays.
    package var printable: String {
        guard unicodeScalars.contains(where: \.steers) else { return self }
        return unicodeScalars.reduce(into: "") { text, scalar in
            if scalar.steers {
                text += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
    }

    /// The same, cut when it is longer than a person reads.
    ///
    /// - Parameter limit: how many characters are shown at most.
    package func printable(atMost limit: Int) -> String {
        guard utf8.count > limit, let end = index(startIndex, offsetBy: limit, limitedBy: endIndex), end < endIndex
        else { return printable }
        return (self[..<end] + "…").printable
    }
}

extension String {
    /// The text, or its beginning when it is long, as it is named in a message.
    package var shortened: String { count <= 60 ? self : prefix(57) + "…" }
}

extension Unicode.Scalar {
    /// Whether it acts on what shows it instead of being shown: the categories Cc but for the tab, Zl and Zp; Bidi_Control;
    /// annotations between lines; the tags and the variation selectors of plane 14, which hide text.
    ///
    /// Written out, since Unicode's tables are slow to ask.
    package var steers: Bool {
        switch value {
        case 0x09: false
        case 0...0x1F, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB,
            0xE0000...0xE01EF:
            true
        default: false
        }
    }
}
