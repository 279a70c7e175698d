import Diagnostics
import FrontMatter
import PromiseModel

/// What is wrong with a cell that should hold a figure and does not.
enum FigureProblem {
    /// The error, with the advice that fits what is written.
    ///
    /// - Parameter row: the row of the cell, whose first cell is its period.
    static func diagnostic(_ cell: CSVTable.Cell, of row: [CSVTable.Cell], in source: SourceText) -> Diagnostic {
        let finding =
            tooLong(cell.text) ?? sign(cell.text) ?? lookAlike(cell, in: source) ?? written(cell.text, of: row)
            ?? unit(cell.text)
            ?? unknown(cell.text)
        return Diagnostic(
            .error, .dataNumber, finding.message, at: source.location(cell.range), advice: finding.advice,
            replacement: finding.replacement)
    }

    private struct Finding {
        let message: LocalizedText
        let advice: LocalizedText
        var replacement: String?
    }

    private static func noNumber(_ text: String) -> LocalizedText {
        LocalizedText(sv: "\"\(text)\" är inget tal", en: "\"\(text)\" is not a number")
    }

    private static func unknown(_ text: String) -> Finding {
        Finding(
            message: noNumber(text),
            advice: LocalizedText(
                sv: "skriv bara siffror, som 638 eller 4,5; lämna tomt när värdet saknas",
                en: "write digits only, such as 638 or 4.5; leave it empty when the value is missing"))
    }

    /// A number with more decimals, or more digits, than are kept.
    private static func tooLong(_ text: String) -> Finding? {
        let digits = text.filter { !$0.isWhitespace }
        let parts = digits.drop { $0 == "-" || $0 == "\u{2212}" }
            .split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }) else {
            return nil
        }
        if parts[0].count > DecimalNumber.digitLimit {
            return Finding(
                message: LocalizedText(
                    sv: "talet har \(parts[0].count) siffror, men får ha högst tolv",
                    en: "the number has \(parts[0].count) digits, but may have twelve at the most"),
                advice: LocalizedText(
                    sv: "skriv talet i tusental eller miljoner, och säg det i kolumnens namn",
                    en: "write it in thousands or millions, and say so in the column's name"))
        }
        guard parts.count == 2, parts[1].count > DecimalNumber.decimalLimit else { return nil }
        let kept = rounded(digits, to: digits.count - parts[1].count + DecimalNumber.decimalLimit)
        return Finding(
            message: LocalizedText(
                sv: "talet har \(parts[1].count) decimaler, men får ha högst sex",
                en: "the number has \(parts[1].count) decimals, but may have six at the most"),
            advice: LocalizedText(
                sv: "avrunda talet, till exempel \(kept)", en: "round the number, to \(kept) say"))
    }

    /// A number cut behind so many signs, rounded by the next.
    private static func rounded(_ number: String, to length: Int) -> String {
        var kept = Array(number.prefix(length))
        guard let next = number.dropFirst(length).first?.wholeNumberValue, next >= 5 else { return String(kept) }
        for index in kept.indices.reversed() {
            guard let digit = kept[index].wholeNumberValue else { continue }
            kept[index] = Character("\(digit == 9 ? 0 : digit + 1)")
            if digit < 9 { return String(kept) }
        }
        let first = kept.firstIndex(where: isDigit) ?? kept.startIndex
        kept.insert("1", at: first)
        return String(kept)
    }

    /// A number with a minus sign of another kind, or with something in it that cannot be seen.
    private static func lookAlike(_ cell: CSVTable.Cell, in source: SourceText) -> Finding? {
        guard let meant = LookAlike.ordinary(cell.text), DecimalNumber(meant) != nil else { return nil }
        let isVerbatim = source.bytes[cell.range].elementsEqual(cell.text.utf8)
        return Finding(
            message: LocalizedText(
                sv: "\"\(cell.text)\" har ett tecken som ser ut som ett annat, eller inte syns alls",
                en: "\"\(cell.text)\" has a character that looks like another, or cannot be seen"),
            advice: LocalizedText(sv: "skriv \(meant)", en: "write \(meant)"), replacement: isVerbatim ? meant : nil)
    }

    /// What tables have in the place of a figure.
    private static func sign(_ text: String) -> Finding? {
        switch text.lowercased() {
        case "-", "\u{2013}", "\u{2014}", "\u{2212}":
            // With Statistics Sweden it means nought, elsewhere that nobody knows.
            Finding(
                message: noNumber(text),
                advice: LocalizedText(
                    sv: "skriv 0 när det inte fanns några; lämna tomt när värdet saknas",
                    en: "write 0 when there were none; leave it empty when the value is missing"))
        case "..", "...", "\u{2026}", ".", "x", "na", "n/a", "null", "saknas", "uppgift saknas", "ej tillgänglig":
            Finding(
                message: noNumber(text),
                advice: LocalizedText(
                    sv: "lämna cellen tom när värdet saknas", en: "leave the cell empty when the value is missing"))
        default: nil
        }
    }

    /// A number as another program or another hand writes it: `1.234.567`, `1'234`, `(3)`, `1,2E+05`, `ca 40`, `”4”`.
    private static func written(_ text: String, of row: [CSVTable.Cell]) -> Finding? {
        func finding(_ number: String, _ more: LocalizedText = LocalizedText("")) -> Finding? {
            guard DecimalNumber(number) != nil else { return nil }
            return Finding(
                message: noNumber(text),
                advice: LocalizedText(sv: "skriv \(number)\(more.swedish)", en: "write \(number)\(more.english)"))
        }
        if let inner = LookAlike.unquoted(text) { return finding(inner) }
        for separator in [".", "'", "\u{2019}"] as [Character] {
            let groups = text.split(separator: separator, omittingEmptySubsequences: false)
            let isGrouped = (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
            // One point may as well begin decimals.
            guard groups.count > (separator == "." ? 2 : 1), isGrouped, groups.allSatisfy({ $0.allSatisfy(isDigit) })
            else { continue }
            return finding(groups.joined())
        }
        if text.hasPrefix("("), text.hasSuffix(")") {
            return finding("-" + text.dropFirst().dropLast())
        }
        if let mark = text.lastIndex(where: { $0 == "E" || $0 == "e" }), DecimalNumber(String(text[..<mark])) != nil,
            Int(text[text.index(after: mark)...].drop { $0 == "+" }) != nil
        {
            return Finding(
                message: LocalizedText(
                    sv: "\"\(text)\" är ett tal som kalkylprogrammet har kortat av",
                    en: "\"\(text)\" is a number that the spreadsheet program has shortened"),
                advice: LocalizedText(
                    sv: "visa kolumnen som tal i kalkylprogrammet, och spara filen igen",
                    en: "show the column as numbers in the spreadsheet program, and save the file again"))
        }
        for word in ["ca ", "ca. ", "cirka ", "c:a ", "ungefär ", "omkring ", "drygt ", "knappt ", "nästan ", "~", "≈"]
        where text.lowercased().hasPrefix(word) {
            let number = text.dropFirst(word.count).trimmingPrefix { $0.isWhitespace }
            return finding(
                String(number),
                approximation(of: row, word: word))
        }
        return nil
    }

    /// Where it is told that a figure is not exact: of its period, in which every column is so.
    private static func approximation(of row: [CSVTable.Cell], word: String) -> LocalizedText {
        // As the table is told to write it, so that both are the same once that is done.
        let written = row.first?.text ?? ""
        let period = SeriesPeriodNotation.only(written, beside: []) ?? written
        let common = LocalizedText(
            sv: ", och \(period) i ungefär: på sidan bredvid, den som slutar på .md",
            en: ", and \(period) in ungefär: on the page beside, the one that ends in .md")
        guard row.count > 2 else { return common }
        let said = word.last == " " ? String(word.dropLast()) : word
        return LocalizedText(
            sv: common.swedish
                + "; det gäller radens alla tal, så är de andra räknade skriver du i stället ”\(said)” i "
                + "beskrivning: där",
            en: common.english
                + "; that holds for all figures of the row: if the others were counted, write “\(said)” in "
                + "beskrivning: there instead")
    }

    /// A number with what it counts behind it: `12 %`, `4 st`, `1 200 kr`, or with a mark: `638*`.
    private static func unit(_ text: String) -> Finding? {
        guard let end = text.lastIndex(where: isDigit) else { return nil }
        let number = String(text[...end])
        let rest = text[text.index(after: end)...].trimmingPrefix { $0.isWhitespace }
        guard !rest.isEmpty, DecimalNumber(number) != nil else { return nil }
        if rest == "%" || rest.allSatisfy(\.isLetter), rest.count <= 12, rest.count > 1 || "%".contains(rest) {
            return Finding(
                message: LocalizedText(
                    sv: "\"\(text)\" är ett tal med \"\(rest)\" efter sig",
                    en: "\"\(text)\" is a number with \"\(rest)\" behind it"),
                advice: LocalizedText(
                    sv: "skriv \(number); vad talen räknar skrivs i kolumnens namn",
                    en: "write \(number); what the figures count goes into the column's name"))
        }
        return Finding(
            message: LocalizedText(
                sv: "\"\(text)\" är ett tal med märket \"\(rest)\"",
                en: "\"\(text)\" is a number with the mark \"\(rest)\""),
            advice: LocalizedText(
                sv: "skriv \(number); vad märket betyder skrivs i beskrivning: på sidan bredvid, den som slutar på .md",
                en:
                    "write \(number); what the mark means goes into beskrivning: on the page beside, the one that ends in .md"
            ))
    }

    private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
