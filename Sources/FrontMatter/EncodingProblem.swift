internal import Diagnostics

/// What is said of a file that is not UTF-8: which encoding it looks like, and how to save it anew.
enum EncodingProblem {
    /// The problem of a file in UTF-16, told by its byte order mark or by a NUL in every other byte of its beginning.
    static func utf16(_ source: SourceText) -> Diagnostic? {
        let head = source.bytes.prefix(4)
        let hasMark = head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
        let looksWide =
            head.count == 4 && (head[0] == 0) != (head[1] == 0)
            && (head[0] == 0) == (head[2] == 0) && (head[1] == 0) == (head[3] == 0)
        guard hasMark || looksWide else { return nil }
        return Diagnostic(
            .error, .notUTF8,
            LocalizedText(
                sv: "filen är sparad i kodningen UTF-16, inte UTF-8", en: "the file is saved as UTF-16, not UTF-8"),
            at: source.location(0..<2), advice: advice)
    }

    /// The problem of a file from a word processor (ZIP's first bytes, as .docx, .odt and .pages begin) or a PDF.
    static func document(_ source: SourceText) -> Diagnostic? {
        let isPacked = source.bytes.starts(with: [0x50, 0x4B, 3, 4])
        guard isPacked || source.bytes.starts(with: "%PDF-".utf8) else { return nil }
        if isPacked, isTable(source) {
            return Diagnostic(
                .error, .notUTF8,
                LocalizedText(
                    sv: "filen är ingen textfil utan ett kalkylark", en: "the file is no text file but a spreadsheet"),
                at: source.location(0..<2),
                advice: LocalizedText(
                    sv: "öppna kalkylarket, välj Spara som och CSV UTF-8",
                    en: "open the spreadsheet, choose Save As and CSV UTF-8"))
        }
        let kind =
            isPacked
            ? (sv: "ett dokument från ett ordbehandlingsprogram", en: "a word processor's document")
            : (sv: "en PDF-fil", en: "a PDF file")
        return Diagnostic(
            .error, .notUTF8,
            LocalizedText(
                sv: "filen är ingen textfil utan \(kind.sv)", en: "the file is no text file but \(kind.en)"),
            at: source.location(0..<2),
            advice: LocalizedText(
                sv: "öppna dokumentet, kopiera texten till en ny textfil och spara den som .md i kodningen UTF-8",
                en: "open the document, copy its text to a new text file and save that as .md in the encoding UTF-8"))
    }

    /// The problem of the first byte that is not UTF-8.
    static func badByte(_ source: SourceText, at offset: Int) -> Diagnostic {
        let byte = source.bytes[offset]
        let hex = "0x" + String(byte, radix: 16, uppercase: true)
        let message =
            if let letter = windows1252Letters[byte] {
                LocalizedText(
                    sv: "filen är inte sparad som UTF-8: bokstaven \"\(letter)\" är skriven i kodningen Windows-1252",
                    en: "the file is not saved as UTF-8: the letter \"\(letter)\" is written in Windows-1252")
            } else if byte == 0xA0 {
                LocalizedText(
                    sv: "filen är inte sparad som UTF-8: här står ett hårt mellanslag i kodningen Windows-1252",
                    en: "the file is not saved as UTF-8: here is a no-break space of Windows-1252")
            } else {
                LocalizedText(
                    sv: "filen är inte sparad som UTF-8: här står byten \(hex)",
                    en: "the file is not saved as UTF-8: here is the byte \(hex)")
            }
        return Diagnostic(
            .error, .notUTF8, message, at: source.location(offset..<offset + 1),
            advice: isTable(source) ? tableAdvice : advice)
    }

    private static func isTable(_ source: SourceText) -> Bool {
        source.path.utf8.suffix(4).elementsEqual(".csv".utf8, by: { $0 | 0x20 == $1 | 0x20 })
    }

    private static let tableAdvice = LocalizedText(
        sv: "öppna filen i kalkylprogrammet, där den ser rätt ut, och välj Spara som och CSV UTF-8",
        en: "open the file in the spreadsheet program, where it looks right, and choose Save As and CSV UTF-8")

    private static let advice = LocalizedText(
        sv: "öppna filen i den editor där den ser rätt ut, välj Spara som och kodningen UTF-8",
        en: "open the file in the editor where it looks right, choose Save As and the encoding UTF-8")

    private static let windows1252Letters: [UInt8: Character] = [
        0xE5: "å", 0xE4: "ä", 0xF6: "ö", 0xC5: "Å", 0xC4: "Ä", 0xD6: "Ö", 0xE9: "é", 0xC9: "É", 0xFC: "ü",
        0x93: "“", 0x94: "”", 0x91: "‘", 0x92: "’", 0x96: "–", 0x97: "—", 0x85: "…", 0x80: "€", 0xA7: "§",
    ]
}
