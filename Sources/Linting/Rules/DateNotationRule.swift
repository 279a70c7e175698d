import Diagnostics
import Localization
import PromiseModel
import SiteContent

/// Dates in running text are written with the month's name (Webbriktlinjer; Svenska skrivregler).
struct DateNotationRule: PageRule {
    let code = DiagnosticCode.dateNotation
    let isForSwedish = true
    let title = LocalizedText(sv: "Datum i text", en: "Dates in text")
    let explanation = LocalizedText(
        sv: """
            Skriv datum med månadens namn och hela årtalet: 12 juni 2024. Då kan ingen läsa fel. \
            I tabeller och först i en listpunkt går `2024-06-12` bra.
            """,
        en: """
            Write dates with the month's name and the whole year: 12 juni 2024. Then nobody reads them wrong. \
            In tables and first in an item of a list `2024-06-12` is fine.
            """)
    let examples: [RuleExample] = [
        .bad("Mötet är den ⟦12/6-24⟧.", instead: "Mötet är den 12 juni 2024."),
        .bad("Vi ses ⟦12/6 2024⟧ och ⟦1.7.2024⟧.", instead: "Vi ses den 12 juni och den 1 juli 2024."),
        .bad("Vi ses ⟦12/6/24⟧ och den ⟦1/7⟧.", instead: "Vi ses den 12 juni och den 1 juli 2024."),
        .bad("Löftet skrevs under ⟦2023-12-18⟧.", instead: "Löftet skrevs under den 18 december 2023."),
        .bad("Det var ⟦12 juni -24⟧.", instead: "Det var 12 juni 2024."),
        .good("Den 12 juni 2024 svarade 3/4 av alla, dygnet runt 24/7, enligt SFS 2018:1937 och KS 2024/123."),
        .good("Filen heter protokoll-2024-06-12.pdf eller /2024-06-12/ och versionen är 1.12.3."),
        .good("- 2024-06-12: Vi börjar.\n- Nästa gång (2024-07-12) slutar vi.\n\n| Dag |\n| --- |\n| 2024-06-12 |"),
    ]

    func check(_ text: PageText, in context: RuleContext) -> [Finding] {
        var findings: [Finding] = []
        var end = 0
        for index in text.numbers where text.words[index].range.lowerBound >= end {
            guard !text.words[index].shape.contains(.isCode),
                let found = Self.found(index, in: text, today: context.today),
                let passage = text.passage(at: found.range.lowerBound), Self.isRunningText(passage)
            else { continue }
            if found.isISO, Self.isTight(found.range, passage, text) { continue }
            end = found.range.upperBound
            findings.append(Self.finding(found, in: text))
        }
        return findings
    }

    private static func finding(_ found: Found, in text: PageText) -> Finding {
        let shown = text.string(found.range)
        let written =
            found.date.map { date in
                "\(date.day) \(SwedishDates.months[date.month - 1])\(found.hasYear ? " \(date.year)" : "")"
            }
        return Finding(
            .text(found.range),
            LocalizedText(
                sv: "datumet \"\(shown)\" är svårt att läsa i löpande text",
                en: "the date \"\(shown)\" is hard to read in running text"),
            advice: LocalizedText(
                sv: "skriv \(written ?? "månaden i ord och hela årtalet, som 12 juni 2024")",
                en: "write \(written ?? "the month in words and the whole year, as 12 juni 2024")"),
            replacement: written)
    }

    private struct Found {
        let range: Range<Int>
        /// Nil when the year is not certain.
        let date: CalendarDate?
        var isISO = false
        /// Whether the year is written; else that of `date` is any.
        var hasYear = true
    }

    private static func isRunningText(_ passage: PageText.Passage) -> Bool {
        passage.isOwnWords && passage.kind != .tableCell
    }

    /// Whether an ISO date stands alone in parentheses or first in an item of a list.
    private static func isTight(_ range: Range<Int>, _ passage: PageText.Passage, _ text: PageText) -> Bool {
        if passage.kind == .listItem, range.lowerBound == passage.range.lowerBound { return true }
        return text.byte(range.lowerBound - 1) == UInt8(ascii: "(") && text.byte(range.upperBound) == UInt8(ascii: ")")
    }

    private static func found(_ index: Int, in text: PageText, today: CalendarDate) -> Found? {
        let word = text.words[index].range
        guard !isBound(text.byte(word.lowerBound - 1)) else { return nil }
        if word.count == 10, let date = CalendarDate(iso: text.string(word)) {
            let after = text.byte(word.upperBound)
            guard after != UInt8(ascii: "/"), after != UInt8(ascii: "_"), after != UInt8(ascii: "+"),
                after != UInt8(ascii: ".") || (text.byte(word.upperBound + 1) | 0x20) &- 0x61 >= 26
            else { return nil }
            return Found(range: word, date: date, isISO: true)
        }
        guard let day = number(text, word.lowerBound), day.length <= 2 else { return nil }
        switch text.byte(day.end) {
        case UInt8(ascii: "/"):
            return slashed(text, from: word.lowerBound, day: day, today: today) ?? named(text, index, day: day)
        case UInt8(ascii: "."): return dotted(text, from: word.lowerBound, day: day)
        default: return dashed(text, index, day: day, today: today)
        }
    }

    /// `den 12/6`, `tisdag 12/6`: without such a word it may be a fraction.
    private static func named(_ text: PageText, _ index: Int, day: Number) -> Found? {
        guard index > 0, text.isFollowedByBlank(index - 1), let month = number(text, day.end + 1), month.length <= 2,
            !isBound(text.byte(month.end)), let date = CalendarDate(year: 2024, month: month.value, day: day.value),
            text.words[index - 1].hash == den || text.words[index - 1].roles.contains(.weekday)
        else { return nil }
        return Found(range: text.words[index].range.lowerBound..<month.end, date: date, hasYear: false)
    }

    private static let den = WordHash.of("den")

    /// `12/6-24`, `12/6/24`, `12/6 2024`
    private static func slashed(_ text: PageText, from start: Int, day: Number, today: CalendarDate) -> Found? {
        guard let month = number(text, day.end + 1), month.length <= 2 else { return nil }
        let sign = text.byte(month.end)
        guard sign == UInt8(ascii: "-") || sign == UInt8(ascii: "/") || sign == UInt8(ascii: " "),
            let year = number(text, month.end + 1),
            year.length == 4 && (1900...2100).contains(year.value) || year.length == 2 && sign != UInt8(ascii: " "),
            !isBound(text.byte(year.end))
        else { return nil }
        return dated(start..<year.end, day: day, month: month.value, year: year, today: today)
    }

    /// `12.6.2024`
    private static func dotted(_ text: PageText, from start: Int, day: Number) -> Found? {
        guard let month = number(text, day.end + 1), month.length <= 2, text.byte(month.end) == UInt8(ascii: "."),
            let year = number(text, month.end + 1), year.length == 4, !isBound(text.byte(year.end)),
            (1900...2100).contains(year.value),
            let date = CalendarDate(year: year.value, month: month.value, day: day.value)
        else { return nil }
        return Found(range: start..<year.end, date: date)
    }

    /// `12 juni -24`
    private static func dashed(_ text: PageText, _ index: Int, day: Number, today: CalendarDate) -> Found? {
        guard day.end == text.words[index].range.upperBound, text.isFollowedByBlank(index),
            text.words[index + 1].roles.contains(.month)
        else { return nil }
        let month = text.words[index + 1]
        var next = month.range.upperBound
        if text.byte(next) == UInt8(ascii: " ") { next += 1 }
        guard text.byte(next) == UInt8(ascii: "-") || text.byte(next) == UInt8(ascii: "'"),
            let year = number(text, next + 1), year.length == 2, !isBound(text.byte(year.end)),
            let position = SwedishDates.months.firstIndex(where: { WordHash.of($0) == month.hash })
        else { return nil }
        return dated(
            text.words[index].range.lowerBound..<year.end, day: day, month: position + 1, year: year, today: today)
    }

    /// Nil when there is no such day.
    private static func dated(_ range: Range<Int>, day: Number, month: Int, year: Number, today: CalendarDate) -> Found?
    {
        let isLong = year.length == 4
        // Two digits are this century's, unless that lies far ahead.
        let full = isLong ? year.value : 2000 + year.value
        guard let date = CalendarDate(year: full, month: month, day: day.value) else { return nil }
        return Found(range: range, date: full <= today.year + 10 ? date : nil)
    }

    private struct Number {
        let value: Int
        let length: Int
        let end: Int
    }

    /// The number of at most four digits that begins at an offset.
    private static func number(_ text: PageText, _ start: Int) -> Number? {
        var value = 0
        var end = start
        while end - start < 5, text.byte(end) &- 0x30 < 10 {
            value = value * 10 + Int(text.byte(end) - 0x30)
            end += 1
        }
        return end == start || end - start > 4 ? nil : Number(value: value, length: end - start, end: end)
    }

    /// Whether a byte beside a date makes it a part of a file's name, an address or another number.
    private static func isBound(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "="),
            UInt8(ascii: "#"), UInt8(ascii: "+"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
