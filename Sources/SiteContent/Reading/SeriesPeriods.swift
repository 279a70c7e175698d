import Diagnostics
import FrontMatter
import PromiseModel

/// The periods of a data series, which a chart sets out in time: of one kind, the oldest first.
///
/// The format says only that the first column is called `period`, so nothing here is an error; what cannot be told to be
/// right is a warning.
struct SeriesPeriods {
    private let source: SourceText
    private let cells: [CSVTable.Cell]

    init(_ cells: [CSVTable.Cell], in source: SourceText) {
        self.cells = cells
        self.source = source
    }

    /// A period of a kind that can be put in order.
    private struct Period {
        enum Kind: Equatable {
            case day, month, year, part(Cadence), schoolYear
        }

        let kind: Kind
        /// Orders periods of one kind.
        let place: Int

        /// Reads `2024`, `2024-kv1`, `2024-t2`, `2024-h1`, `2024-03`, `2024-03-12`, `2023/24` and `2023/2024`.
        init?(_ text: String) {
            if let period = ReportPeriod(text), period.year == period.lastYear {
                kind = period.cadence == .year ? .year : .part(period.cadence)
                place = period.year * 10 + period.number
            } else if let day = CalendarDate(iso: text) {
                kind = .day
                place = day.dayNumber
            } else if text.utf8.count == 7, let day = CalendarDate(iso: text + "-01") {
                kind = .month
                place = day.dayNumber
            } else {
                let years = text.split(separator: "/", omittingEmptySubsequences: false)
                guard years.count == 2, years[0].utf8.count == 4, let first = Int(years[0]), let last = Int(years[1]),
                    years[1].utf8.count == 4 && last == first + 1
                        || years[1].utf8.count == 2 && last == (first + 1) % 100
                else { return nil }
                kind = .schoolYear
                place = first
            }
        }
    }

    /// Whether a text is a period of a kind that can be put in order.
    static func isPeriod(_ text: String) -> Bool { Period(text) != nil }

    /// The first thing that is doubtful about the periods; the rest mostly follows from it.
    func problem() -> Diagnostic? {
        var before: (period: Period, cell: CSVTable.Cell)?
        for cell in cells {
            guard let period = Period(cell.text) else { return unknown(cell) }
            if let before {
                if before.period.kind != period.kind { return mixed(cell, with: before.cell) }
                if period.place < before.period.place { return reversed(cell, behind: before.cell) }
            }
            before = (period, cell)
        }
        return nil
    }

    private func unknown(_ cell: CSVTable.Cell) -> Diagnostic {
        if let meant = LookAlike.ordinary(cell.text).map({ $0.filter { $0 != " " } }), Period(meant) != nil {
            return diagnostic(
                LocalizedText(
                    sv: "\"\(cell.text)\" har ett tecken som ser ut som ett annat, eller inte syns alls",
                    en: "\"\(cell.text)\" has a character that looks like another, or cannot be seen"),
                at: cell, advice: LocalizedText(sv: "skriv \(meant)", en: "write \(meant)"),
                replacement: source.bytes[cell.range].elementsEqual(cell.text.utf8) ? meant : nil)
        }
        let message = LocalizedText(
            sv: "\"\(cell.text)\" är ingen period som går att ordna i tid",
            en: "\"\(cell.text)\" is no period that can be put in order of time")
        let meant = meant(by: cell)
        if let first = meant.first {
            let rows = meant.map { row(of: cell, with: $0) }
            let others = mends(behind: cell)
            let isCertain = meant.count == 1 && SeriesPeriodNotation.isCertain(cell.text)
            let condition = SeriesPeriodNotation.condition(of: cell.text)
            return diagnostic(
                message, at: cell,
                advice: LocalizedText(
                    sv: "skriv \(rows.joined(separator: " om det är månaden, eller "))"
                        + (rows.count > 1 ? " om det är kvartalet" : "")
                        + (condition?.swedish ?? "") + (others.isEmpty ? "" : ", och de andra likadant"),
                    en: "write \(rows.joined(separator: " if it is the month, or "))"
                        + (rows.count > 1 ? " if it is the quarter" : "")
                        + (condition?.english ?? "") + (others.isEmpty ? "" : ", and so the others")),
                replacement: isCertain ? first : nil, mends: isCertain ? others : [])
        }
        if SeriesPeriodNotation.isSeason(cell.text) {
            return diagnostic(
                message, at: cell,
                advice: LocalizedText(
                    sv:
                        "skriv den tid som talen är räknade för, som ÅÅÅÅ-kv2 (april–juni) eller ÅÅÅÅ-h1 (januari–juni)",
                    en: "write the time that the figures were counted for, such as ÅÅÅÅ-kv2 (April–June) or ÅÅÅÅ-h1 "
                        + "(January–June)"))
        }
        return diagnostic(
            message, at: cell,
            advice: LocalizedText(
                sv:
                    "skriv perioden så här: ÅÅÅÅ, ÅÅÅÅ-kv1, ÅÅÅÅ-t1, ÅÅÅÅ-h1, ÅÅÅÅ-MM, ÅÅÅÅ-MM-DD eller ÅÅÅÅ/ÅÅ; ta bort "
                    + "rader med summor",
                en:
                    "write the period like this: ÅÅÅÅ, ÅÅÅÅ-kv1, ÅÅÅÅ-t1, ÅÅÅÅ-h1, ÅÅÅÅ-MM, ÅÅÅÅ-MM-DD or ÅÅÅÅ/ÅÅ; remove "
                    + "rows of totals"))
    }

    /// What the text of a cell may mean that is no period as it stands.
    private func meant(by cell: CSVTable.Cell) -> [String] {
        let periods = SeriesPeriodNotation.periods(meantBy: cell.text, beside: cells.map(\.text))
        if !periods.isEmpty { return periods.filter { Period($0) != nil } }
        // A spreadsheet's days have a time of day, midnight.
        let text = cell.text.firstRange(of: " 00:00").map { String(cell.text[..<$0.lowerBound]) } ?? cell.text
        if Period(text) != nil { return [text] }
        guard let day = DayNotation.hint(for: text, year: nil)?.replacement, Period(day) != nil else { return [] }
        return [day]
    }

    /// The row of a cell, as it is to be.
    private func row(of cell: CSVTable.Cell, with period: String) -> String {
        let rest = source.bytes[cell.range.upperBound...].prefix {
            $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r")
        }
        return period + String(decoding: rest, as: UTF8.self)
    }

    /// The cells below that are to be written otherwise too.
    private func mends(behind first: CSVTable.Cell) -> [Diagnostic.Mend] {
        cells.compactMap { cell in
            guard cell.range.lowerBound > first.range.lowerBound, Period(cell.text) == nil,
                case let meant = meant(by: cell), meant.count == 1
            else { return nil }
            return meant.first.map { Diagnostic.Mend(range: cell.range, text: $0) }
        }
    }

    private func mixed(_ cell: CSVTable.Cell, with first: CSVTable.Cell) -> Diagnostic {
        diagnostic(
            LocalizedText(
                sv: "\"\(cell.text)\" är en annan sorts period än \"\(first.text)\", så talen går inte att jämföra",
                en: "\"\(cell.text)\" is another kind of period than \"\(first.text)\", so figures cannot be compared"),
            at: cell,
            advice: LocalizedText(
                sv: "dela upp tabellen på två serier, en för varje sorts period",
                en: "split the table into two series, one for each kind of period"))
    }

    private func reversed(_ cell: CSVTable.Cell, behind first: CSVTable.Cell) -> Diagnostic {
        diagnostic(
            LocalizedText(
                sv: "\"\(cell.text)\" står efter \"\(first.text)\", så diagrammet går bakåt i tiden",
                en: "\"\(cell.text)\" stands behind \"\(first.text)\", so the chart goes back in time"),
            at: cell,
            advice: LocalizedText(
                sv: "skriv perioderna i ordning, den äldsta först", en: "write the periods in order, the oldest first"))
    }

    private func diagnostic(
        _ message: LocalizedText, at cell: CSVTable.Cell, advice: LocalizedText, replacement: String? = nil,
        mends: [Diagnostic.Mend] = []
    ) -> Diagnostic {
        Diagnostic(
            .warning, .doubtfulSeries, message, at: source.location(cell.range), advice: advice,
            replacement: replacement, mends: mends)
    }
}
