internal import Diagnostics

/// Text that was UTF-8, was opened as Windows-1252 and saved again: `HjÃ¤lp` for `Hjälp`; and text whose letters were lost
/// on such a way, which leaves U+FFFD.
struct DamagedText {
    private var first: Range<Int>?
    private var count = 0

    /// Looks at the character at `index`, which is not ASCII.
    mutating func note(_ bytes: [UInt8], at index: Int) {
        // å, ä and ö begin as Ã, Â and â do, and are by far more common.
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        switch bytes[index] {
        case 0xC3 where next == 0x83 || next == 0x82 || next == 0xA2: break
        case 0xEF where next == 0xBF: break
        default: return
        }
        guard let sequence = Self.sequence(bytes, at: index) else { return }
        count += 1
        first = first ?? index..<sequence.end
    }

    /// A warning at the word that is the first to be damaged; of the others their number.
    func diagnostic(_ source: SourceText) -> Diagnostic? {
        guard let first else { return nil }
        let bytes = source.bytes
        let range = Self.word(bytes, around: first)
        let written = bytes.text(range)
        let more =
            count == 1
            ? (sv: "", en: "")
            : count == 2
                ? (sv: " (och på ett ställe till i filen)", en: " (and in one more place of the file)")
                : (
                    sv: " (och på \(count - 1) ställen till i filen)",
                    en: " (and in \(count - 1) more places of the file)"
                )
        guard let meant = Self.repaired(bytes, range) else {
            return Diagnostic(
                .warning, .damagedText,
                LocalizedText(
                    sv: "en bokstav i \"\(written)\" har gått förlorad när filen öppnades i fel kodning\(more.sv)",
                    en: "a letter of \"\(written)\" was lost when the file was opened in a wrong encoding\(more.en)"),
                at: source.location(range),
                advice: LocalizedText(
                    sv: "skriv den bokstav som ska stå där, och spara filen i kodningen UTF-8",
                    en: "write the letter that belongs there, and save the file in the encoding UTF-8"))
        }
        return Diagnostic(
            .warning, .damagedText,
            LocalizedText(
                sv: "\"\(written)\" ska vara \"\(meant)\": filen har öppnats i fel kodning och sparats\(more.sv)",
                en: "\"\(written)\" should be \"\(meant)\": the file was opened in a wrong encoding and saved\(more.en)"
            ),
            at: source.location(range),
            advice: LocalizedText(
                sv: "hämta filen som den var före; går det inte, skriv \(meant) och rätta resten likadant",
                en: "get the file as it was before; if you cannot, write \(meant) and mend the rest likewise"),
            replacement: count == 1 ? meant : nil)
    }

    /// The damaged letter at `index`, and what it was; nil when the character there is as it should be.
    static func sequence(_ bytes: [UInt8], at index: Int) -> (end: Int, letter: String?)? {
        if bytes[index...].starts(with: [0xEF, 0xBF, 0xBD]) { return (index + 3, nil) }
        // Ã, Â and â, as the first bytes of letters and of signs look; of signs only those that follow on â€.
        guard bytes[index] == 0xC3, index + 1 < bytes.count else { return nil }
        let lead: UInt8
        switch bytes[index + 1] {
        case 0x83: lead = 0xC3
        case 0x82: lead = 0xC2
        case 0xA2 where bytes[(index + 2)...].starts(with: [0xE2, 0x82, 0xAC]): lead = 0xE2
        default: return nil
        }
        var found = [lead]
        var end = index + 2
        while found.count < (lead == 0xE2 ? 3 : 2), end < bytes.count,
            let length = ValidatedText.wellFormedLength(bytes, at: end),
            let byte = windows1252Byte(bytes.text(end..<end + length)), byte & 0xC0 == 0x80
        {
            found.append(byte)
            end += length
        }
        if let letter = String(validating: found, as: UTF8.self) { return (end, letter) }
        return lead == 0xE2 ? (end, nil) : nil
    }

    private static func windows1252Byte(_ text: String) -> UInt8? {
        guard let scalar = text.unicodeScalars.first else { return nil }
        if (0xA0...0xFF).contains(scalar.value) { return UInt8(truncatingIfNeeded: scalar.value) }
        return highBytes[scalar]
    }

    /// What Windows-1252 has between 0x80 and 0x9F.
    private static let highBytes: [Unicode.Scalar: UInt8] = [
        "€": 0x80, "‚": 0x82, "ƒ": 0x83, "„": 0x84, "…": 0x85, "†": 0x86, "‡": 0x87, "ˆ": 0x88, "‰": 0x89, "Š": 0x8A,
        "‹": 0x8B, "Œ": 0x8C, "Ž": 0x8E, "‘": 0x91, "’": 0x92, "“": 0x93, "”": 0x94, "•": 0x95, "–": 0x96, "—": 0x97,
        "˜": 0x98, "™": 0x99, "š": 0x9A, "›": 0x9B, "œ": 0x9C, "ž": 0x9E, "Ÿ": 0x9F,
    ]

    /// The word that a damaged letter belongs to: up to the blanks around it, and not too long.
    private static func word(_ bytes: [UInt8], around range: Range<Int>) -> Range<Int> {
        func isWord(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
        var (start, end) = (range.lowerBound, range.upperBound)
        while start > 0, range.lowerBound - start < 30, isWord(bytes[start - 1]) { start -= 1 }
        while end < bytes.count, end - range.upperBound < 30, isWord(bytes[end]) { end += 1 }
        while start < range.lowerBound, bytes[start] & 0xC0 == 0x80 { start += 1 }
        while end > range.upperBound, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return start..<end
    }

    /// The text of a range with its damaged letters as they were; nil when one is lost.
    private static func repaired(_ bytes: [UInt8], _ range: Range<Int>) -> String? {
        var result = ""
        var index = range.lowerBound
        while index < range.upperBound {
            if let sequence = sequence(bytes, at: index) {
                guard let letter = sequence.letter else { return nil }
                result += letter
                index = sequence.end
            } else {
                let length = ValidatedText.wellFormedLength(bytes, at: index) ?? 1
                result += bytes.text(index..<index + length)
                index += length
            }
        }
        return result
    }
}
