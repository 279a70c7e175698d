/// How wide a text is drawn, near enough to keep texts apart: no fonts are known when the site is made.
enum TextExtent {
    /// The size that the style sheet gives the text of charts (`--t0`).
    static let fontSize = 15.0
    static let lineHeight = 18.0

    /// In pixels, in bold, in the widest of the system fonts.
    static func width(_ text: String) -> Double {
        text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
    }

    private static func width(of scalar: Unicode.Scalar) -> Double {
        switch scalar {
        case "0"..."9": 8.4
        case "i", "j", "l", "t", "f", "r", "I", ".", ",", ":", ";", "'", "|", "(", ")", "-", " ", "\u{A0}": 5
        case "m", "w", "M", "W", "%", "–", "—", "…", "@": 14
        case "A"..."Z", "Å", "Ä", "Ö": 11
        case "\u{0300}"..."\u{036F}": 0
        case "\u{0000}"..."\u{02FF}", "\u{2000}"..."\u{22FF}": 9.2
        default: 15
        }
    }

    /// The text in lines broken at blanks, each filled as far as `width` allows; a longer word stands alone.
    static func lines(_ text: String, within width: Double) -> [String] {
        var lines: [String] = []
        var extent = 0.0
        for word in text.split(separator: " ") {
            let wordExtent = self.width(String(word))
            if let last = lines.last, extent + 5 + wordExtent <= width {
                lines[lines.count - 1] = last + " " + word
                extent += 5 + wordExtent
            } else {
                lines.append(String(word))
                extent = wordExtent
            }
        }
        return lines
    }

    /// The text in at most so many lines, shortened with `…` where it is too long.
    static func lines(_ text: String, within width: Double, atMost limit: Int) -> [String] {
        var lines = lines(text, within: width)
        if lines.count > limit {
            lines.removeSubrange(limit...)
            lines[limit - 1] += "\u{A0}…"
        }
        return lines.map { shortened($0, to: width) }
    }

    private static func shortened(_ line: String, to width: Double) -> String {
        guard self.width(line) > width else { return line }
        var kept = ""
        var extent = self.width("…")
        for character in line {
            extent += self.width(String(character))
            if extent > width { break }
            kept.append(character)
        }
        return kept + "…"
    }
}
