import Diagnostics
import PromiseModel

/// Days on which somebody was born, and numbers of persons of which some digits are hidden.
struct PersonalBirthDateRule: PageRule {
    let code = DiagnosticCode.personalBirthDate
    let isForSwedish = false
    let title = LocalizedText(sv: "Födelsedatum", en: "Days of birth")
    let explanation = LocalizedText(
        sv: """
            Ett födelsedatum pekar ut en person, också när de sista siffrorna i personnumret är dolda. Skriv åldern i \
            grova drag eller ingenting alls.
            """,
        en: """
            A day of birth points out a person, even when the last digits of the number are hidden. Write the age \
            roughly, or nothing at all.
            """)
    let examples: [RuleExample] = [
        .bad("Anmälan gäller ⟦19800101-XXXX⟧ och ⟦800101-****⟧.", instead: "Anmälan gäller två personer."),
        .bad("Hon är ⟦född den 1 januari 1980⟧.", instead: "Hon är född 1980."),
        .bad("Han (⟦f. 12 maj 1980⟧) och hon, ⟦född 3 mars 1978⟧.", instead: "Han och hon är i 40-årsåldern."),
        .good("Den som är född 2010 eller senare får vara med."),
        .good("Den första föreningen, ÅÅÅÅMMDD-XXXX, bildades den 12 maj 1980."),
    ]

    func check(_ text: PageText, in context: RuleContext) -> [Finding] {
        var findings: [Finding] = []
        var end = 0
        for index in text.numbers where text.words[index].range.lowerBound >= end {
            guard let range = masked(at: index, in: text) ?? birth(at: index, in: text) else { continue }
            end = range.upperBound
            findings.append(
                Finding(
                    .text(range),
                    LocalizedText(
                        sv: "det här är nog en persons födelsedatum", en: "this is probably a person's day of birth"),
                    advice: LocalizedText(
                        sv: "ta bort datumet; behövs åldern räcker det med till exempel ”i 40-årsåldern”",
                        en: "remove the day; if the age matters, “in their forties” is enough")))
        }
        return findings
    }

    // MARK: Hidden digits

    /// `800101-XXXX`: the date of a number, and four places of which one at least is hidden.
    private func masked(at index: Int, in text: PageText) -> Range<Int>? {
        let start = text.words[index].range.lowerBound
        // Six digits at least; nearly all numbers have fewer.
        guard text.byte(start + 5) &- 0x30 < 10, text.byte(start + 3) &- 0x30 < 10,
            start == 0 || !Self.isWordByte(text.bytes[start - 1])
        else { return nil }
        var place = start
        var digits: [Int] = []
        while place < text.bytes.count, text.bytes[place] &- 0x30 < 10, digits.count < 9 {
            digits.append(Int(text.bytes[place] - 0x30))
            place += 1
        }
        guard Self.isDate(digits) else { return nil }
        let blank = text.bytes[place...].prefix { $0 == UInt8(ascii: " ") }.count
        place += blank
        let sign = Self.hyphenLength(text.bytes, at: place)
        place += sign
        if sign > 0 { place += text.bytes[place...].prefix(1).prefix { $0 == UInt8(ascii: " ") }.count }
        guard blank < 2, sign > 0 else { return nil }
        var places = 0
        var isHidden = false
        while place < text.bytes.count, places < 4 {
            let (length, isDigit) = Self.hiddenDigit(text.bytes, at: place)
            if length == 0 { break }
            isHidden = isHidden || !isDigit
            places += 1
            place += length
        }
        guard places == 4, isHidden, place == text.bytes.count || !Self.isWordByte(text.bytes[place]) else {
            return nil
        }
        return start..<place
    }

    private static func isWordByte(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }

    private static func hyphenLength(_ bytes: [UInt8], at index: Int) -> Int {
        guard index < bytes.count else { return 0 }
        if bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") { return 1 }
        guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
        return (0x90...0x94).contains(bytes[index + 2]) ? 3 : 0
    }

    /// A digit, or what stands for one: X, N, an asterisk, a low line, a bullet, a block.
    private static func hiddenDigit(_ bytes: [UInt8], at index: Int) -> (length: Int, isDigit: Bool) {
        switch bytes[index] {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return (1, true)
        case UInt8(ascii: "X"), UInt8(ascii: "x"), UInt8(ascii: "N"), UInt8(ascii: "n"), UInt8(ascii: "*"),
            UInt8(ascii: "_"), UInt8(ascii: "#"), UInt8(ascii: "?"):
            return (1, false)
        case 0xE2 where index + 2 < bytes.count:
            // U+2022, U+2588, U+25A0–U+25CF
            let isBlock =
                bytes[index + 1] == 0x80 && bytes[index + 2] == 0xA2 || bytes[index + 1] == 0x96
                || bytes[index + 1] == 0x97
            return (isBlock ? 3 : 0, false)
        default: return (0, false)
        }
    }

    /// Whether six or eight digits are the day of a birth; 60 may be added to it.
    private static func isDate(_ digits: [Int]) -> Bool {
        guard digits.count == 6 || digits.count == 8 else { return false }
        let year = digits.dropLast(4).reduce(0) { $0 * 10 + $1 }
        let rest = digits.suffix(4).reduce(0) { $0 * 10 + $1 }
        let day = rest % 100 > 60 ? rest % 100 - 60 : rest % 100
        if digits.count == 8, !(1880...2100).contains(year) { return false }
        return CalendarDate(year: digits.count == 6 ? 2000 : year, month: rest / 100, day: day) != nil
    }

    // MARK: Words of birth

    /// A whole date behind "född", "f." and the like: in figures, or with the month's name.
    private func birth(at index: Int, in text: PageText) -> Range<Int>? {
        guard let end = dateEnd(at: index, in: text) else { return nil }
        var word = index - 1
        // "född den", "födelsedatum: söndagen den"
        while word >= 0, index - word <= 3, text.words[word].roles.isDisjoint(with: .birth) {
            guard let gap = text.gap(after: word), gap.count <= 3, !gap.contains(UInt8(ascii: "\n")) else { return nil }
            word -= 1
        }
        guard word >= 0, index - word <= 3, text.words[word].roles.contains(.birth),
            let gap = text.gap(after: word), gap.count <= 3, !gap.contains(UInt8(ascii: "\n"))
        else { return nil }
        let written = text.string(text.words[word])
        // "löftet föddes den 1 januari 2020"
        if written.lowercased() == "föddes", !text.hasRole([.person, .givenName], around: word) { return nil }
        return text.words[word].range.lowerBound..<end
    }

    private func dateEnd(at index: Int, in text: PageText) -> Int? {
        let word = text.words[index]
        switch word.range.count {
        case 6, 8, 10: break
        case 1, 2:
            guard index + 2 < text.words.count, text.words[index + 1].roles.contains(.month) else { return nil }
        default: return nil
        }
        let bytes = text.bytes[word.range]
        let digits = bytes.filter { $0 &- 0x30 < 10 }.map { Int($0 - 0x30) }
        if bytes.count == 10, digits.count == 8, Self.isDate(digits) { return word.range.upperBound }
        if bytes.count == digits.count, Self.isDate(digits) { return word.range.upperBound }
        // "12 maj 1980", "12/5 1980", "12.5.1980"
        guard bytes.count <= 2, digits.count == bytes.count, index + 2 < text.words.count,
            text.isFollowedByBlank(index), text.words[index + 1].roles.contains(.month),
            text.isFollowedByBlank(index + 1), isYear(text.words[index + 2], in: text)
        else { return nil }
        return text.words[index + 2].range.upperBound
    }

    private func isYear(_ word: TextWord, in text: PageText) -> Bool {
        Int(text.string(word)).map { (1880...2100).contains($0) } ?? false
    }
}
