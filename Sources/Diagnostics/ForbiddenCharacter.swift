/// Characters that nobody can see and no page, file of data or terminal may be handed, and what is said of them.
///
/// Controls but tab and line feed (ISO 6429), Unicode's line separators, marks that turn the direction of text (UAX 9: with
/// them a line reads otherwise than it is), tags and annotations (they hide text), byte order marks within a text, and
/// noncharacters. What joins emoji and parts words is no such character: U+200D, U+FE0F, U+00AD.
package enum ForbiddenCharacter {
    /// How a file writes a character that it does not hold as it is.
    package enum Form: Sendable {
        /// In double quotation marks in YAML: `\u0000`.
        case escape
        /// In Markdown: `&#8;`.
        case reference
    }

    /// Whether a text that was read may not have `scalar`.
    package static func contains(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0x00...0x1F, 0x7F...0x9F: true
        case 0x20...0x061B: false
        case 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
        case 0xFDD0...0xFDEF, 0xE0000...0xE007F: true
        default: scalar.value & 0xFFFE == 0xFFFE
        }
    }

    /// Whether a text has such a character.
    package static func isIn(_ text: String) -> Bool {
        // All of them are controls of ASCII or begin with a byte of this size.
        text.utf8.contains { ($0 < 0x20 && $0 != 0x09 && $0 != 0x0A) || $0 == 0x7F || $0 >= 0xC2 && $0 != 0xC3 }
            && text.unicodeScalars.contains(where: contains)
    }

    /// A text without such characters.
    package static func removed(from text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !contains(scalar) { scalars.append(scalar) }
        return String(scalars)
    }

    /// The problem of a run of forbidden characters that stand in the file; they are named by the first.
    package static func diagnostic(_ source: SourceText, at run: Range<Int>) -> Diagnostic {
        let scalar = String(decoding: source.bytes[run], as: UTF8.self).unicodeScalars.first ?? "\0"
        let kind = Kind(scalar)
        return Diagnostic(
            .error, .controlCharacter,
            LocalizedText(
                sv:
                    "här står ett osynligt tecken (\(name(of: scalar)), \(kind.name.swedish)) som inte får finnas i en fil",
                en:
                    "here is an invisible character (\(name(of: scalar)), \(kind.name.english)) that must not be in a file"
            ),
            at: source.location(run), advice: kind.advice, replacement: kind.replacement)
    }

    /// The problem of a forbidden character that the file writes with other signs.
    ///
    /// - Parameters:
    ///   - scalar: nil for a number that no character has.
    ///   - place: where it is written.
    package static func diagnostic(_ scalar: Unicode.Scalar?, as form: Form, at place: SourceLocation) -> Diagnostic {
        let written = place.range.map { String(decoding: place.source.bytes[$0], as: UTF8.self) } ?? ""
        // Where it could not be found, the place is all of the text.
        let isNamed = written.utf8.count <= 16 && (written.hasPrefix("\\") || written.hasPrefix("&"))
        let kind = scalar.map(Kind.init)
        let what = scalar.map { "\(name(of: $0)), \(Kind($0).name.swedish)" } ?? "inget tecken alls"
        let whatEnglish = scalar.map { "\(name(of: $0)), \(Kind($0).name.english)" } ?? "no character at all"
        // What a web page of the nineties meant by it: numbers of Windows-1252.
        let meant = form == .reference ? scalar.flatMap(meantCharacter) : nil
        let advice: LocalizedText =
            if let meant {
                LocalizedText(sv: "skriv \(meant) i stället", en: "write \(meant) instead")
            } else if let kind, kind.isLineBreak {
                LocalizedText(
                    sv: "ta bort \(isNamed ? written : "det") och skriv ett mellanslag eller en ny rad i stället",
                    en: "remove \(isNamed ? written : "it") and write a space or a new line instead")
            } else {
                LocalizedText(
                    sv: "ta bort \(isNamed ? written : "det")", en: "remove \(isNamed ? written : "it")")
            }
        return Diagnostic(
            .error, .controlCharacter,
            LocalizedText(
                sv:
                    "\(isNamed ? written : "texten") skriver ett osynligt tecken (\(what)) som inte får finnas på en sida",
                en:
                    "\(isNamed ? written : "the text") writes an invisible character (\(whatEnglish)) that no page may have"
            ),
            at: place, advice: advice,
            replacement: meant.map { String($0) } ?? (isNamed && kind?.isLineBreak != true ? "" : nil))
    }

    /// The problem of a file whose lines end in CR alone: for all who read it, it is one long line.
    package static func oldLineEnds(_ source: SourceText, at run: Range<Int>) -> Diagnostic {
        Diagnostic(
            .error, .controlCharacter,
            LocalizedText(
                sv: "filen har gamla radslut (CR), så den läses som en enda lång rad",
                en: "the file has old line breaks (CR), so it reads as one long line"),
            at: source.location(run.lowerBound..<run.lowerBound + 1),
            advice: LocalizedText(
                sv: "öppna filen i en texteditor och spara om den med radslut LF eller CRLF",
                en: "open the file in a text editor and save it again with LF or CRLF line endings"))
    }

    private static func name(of scalar: Unicode.Scalar) -> String {
        let hex = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
    }

    /// What Windows-1252 has between 0x80 and 0x9F (WHATWG Encoding, index windows-1252).
    private static func meantCharacter(_ scalar: Unicode.Scalar) -> Character? {
        guard (0x80...0x9F).contains(scalar.value) else { return nil }
        let table = Array("€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
        let meant = table[Int(scalar.value) - 0x80]
        return meant == scalar ? nil : Character(meant)
    }
}

extension ForbiddenCharacter {
    /// What a forbidden character is called, and what to do about it.
    private struct Kind {
        let name: LocalizedText
        let advice: LocalizedText
        var replacement: String?
        var isLineBreak = false

        private static let delete = LocalizedText(sv: "ta bort det", en: "delete it")

        init(_ scalar: Unicode.Scalar) {
            switch scalar.value {
            case 0x00: self = .nul
            case 0x0D: self = .oldLineBreak
            case 0x0B, 0x0C, 0x85, 0x2028, 0x2029: self = .specialLineBreak
            case 0xFEFF: self.init(name: LocalizedText(sv: "märke för filens början", en: "byte order mark"))
            case 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x206F:
                self.init(
                    name: LocalizedText(
                        sv: "tecken som vänder textens riktning", en: "mark that turns the text's direction"))
            case 0xFFF9...0xFFFB, 0xE0000...0xE007F:
                self.init(name: LocalizedText(sv: "tecken som gömmer text", en: "character that hides text"))
            case 0x80...0x9F: self = .ofWrongEncoding
            default: self.init(name: LocalizedText(sv: "styrtecken", en: "control character"))
            }
        }

        private init(
            name: LocalizedText, advice: LocalizedText = Self.delete, replacement: String? = "",
            isLineBreak: Bool = false
        ) {
            self.name = name
            self.advice = advice
            self.replacement = replacement
            self.isLineBreak = isLineBreak
        }

        private static let nul = Kind(
            name: LocalizedText(sv: "NUL", en: "NUL"),
            advice: LocalizedText(
                sv: "ta bort det; står det många är filen kanske inte en textfil",
                en: "delete it; if there are many, the file may not be a text file"), replacement: "")

        private static let oldLineBreak = Kind(
            name: LocalizedText(sv: "gammalt radslut, CR", en: "old line break, CR"),
            advice: LocalizedText(
                sv: "spara filen med radslut LF eller CRLF", en: "save the file with LF or CRLF line endings"),
            replacement: "\n", isLineBreak: true)

        private static let specialLineBreak = Kind(
            name: LocalizedText(sv: "särskild radbrytning", en: "special line break"),
            advice: LocalizedText(
                sv: "ta bort det och tryck på Enter eller mellanslag i stället",
                en: "delete it and press Enter or the space bar instead"), replacement: nil, isLineBreak: true)

        private static let ofWrongEncoding = Kind(
            name: LocalizedText(sv: "styrtecken", en: "control character"),
            advice: LocalizedText(
                sv: "skriv om tecknet som ska stå där; texten har öppnats i fel kodning någon gång",
                en: "type the character that belongs there; the text was once opened in a wrong encoding"),
            replacement: nil)
    }
}
