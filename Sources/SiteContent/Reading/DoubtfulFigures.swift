import Diagnostics
import PromiseModel

/// Figures that are numbers, and may be others than the writer means, or make a chart that shows nothing.
struct DoubtfulFigures {
    private let header: [CSVTable.Cell]
    private let body: ArraySlice<[CSVTable.Cell]>
    private let rows: [DataSeries.Row]
    private let separator: UInt8

    /// - Parameter separator: what parts the cells. Where it is a comma, a comma in a cell stands between quotation marks.
    init(
        _ header: [CSVTable.Cell], _ body: ArraySlice<[CSVTable.Cell]>, rows: [DataSeries.Row], separator: UInt8
    ) {
        self.header = header
        self.body = body
        self.rows = rows
        self.separator = separator
    }

    func problems(in source: SourceText) -> [Diagnostic] {
        if !rows.isEmpty, rows.allSatisfy({ $0.values.allSatisfy { $0 == nil } }) { return [nothing(in: source)] }
        let thousands = header.indices.dropFirst().compactMap { self.thousands(in: $0, source) }
        return thousands.isEmpty ? [unlikeSizes(in: source)].compactMap { $0 } : thousands
    }

    private func nothing(in source: SourceText) -> Diagnostic {
        warning(
            LocalizedText(
                sv: "tabellen har inga tal, så diagrammet blir tomt",
                en: "the table has no figures, so the chart is empty"),
            at: source.wholeFile,
            advice: LocalizedText(
                sv: "fyll i talen, eller ta bort serien tills de finns",
                en: "fill in the figures, or remove the series until there are some"))
    }

    /// A column where a point, or in a file of commas a comma, may part thousands: `1.200`, `"1,200"`.
    private func thousands(in column: Int, _ source: SourceText) -> Diagnostic? {
        let marks: [(sign: UInt8, name: LocalizedText)] =
            [(UInt8(ascii: "."), LocalizedText(sv: "punkten", en: "the point"))]
            + (separator == UInt8(ascii: ",") ? [(separator, LocalizedText(sv: "kommat", en: "the comma"))] : [])
        for mark in marks {
            let cells = body.map { $0[column] }.filter { $0.text.utf8.contains(mark.sign) }
            guard let first = cells.first, cells.allSatisfy({ ThousandsMark.mayPart($0.text, mark.sign) }) else {
                continue
            }
            let whole = String(decoding: first.text.utf8.filter { $0 != mark.sign }, as: UTF8.self)
            return warning(
                LocalizedText(
                    sv: "\"\(first.text)\" läses med \(mark.name.swedish) som decimaltecken, alltså inte som \(whole)",
                    en: "\"\(first.text)\" is read with \(mark.name.english) as the decimal mark, so not as \(whole)"),
                at: source.location(first.range),
                advice: LocalizedText(
                    sv:
                        "skriv \(whole) om \(mark.name.swedish) delar tusental, annars \(decimal(first.text, mark.sign))",
                    en: "write \(whole) if \(mark.name.english) parts thousands, else \(decimal(first.text, mark.sign))"
                ))
        }
        return nil
    }

    /// The same decimal number in a form that nobody can take for thousands.
    private func decimal(_ text: String, _ mark: UInt8) -> String {
        if separator != UInt8(ascii: ",") { return ThousandsMark.decimal(text) }
        let point = text.replacing(",", with: ".")
        return point.hasSuffix("0") ? String(point.dropLast()) : point + "0"
    }

    /// So many times larger than another column, a column makes the other a line along the ground.
    private static let sizeLimit = 50.0

    private func unlikeSizes(in source: SourceText) -> Diagnostic? {
        let sizes = header.indices.dropFirst().compactMap { column -> (name: CSVTable.Cell, size: Double)? in
            let largest = rows.compactMap { $0.values[column - 1]?.approximate.magnitude }.max() ?? 0
            return largest > 0 ? (header[column], largest) : nil
        }
        guard let large = sizes.max(by: { $0.size < $1.size }), let small = sizes.min(by: { $0.size < $1.size }),
            large.size > small.size * Self.sizeLimit
        else { return nil }
        return warning(
            LocalizedText(
                sv: "talen i \"\(large.name.text)\" är så mycket större att \"\(small.name.text)\" ser ut som noll "
                    + "i diagrammet",
                en: "the figures in \"\(large.name.text)\" are so much larger that \"\(small.name.text)\" looks like "
                    + "nought in the chart"),
            at: source.location(small.name.range),
            advice: LocalizedText(
                sv: "dela upp tabellen på två serier, så att varje får en egen skala",
                en: "split the table into two series, so that each has a scale of its own"))
    }

    private func warning(_ message: LocalizedText, at location: SourceLocation, advice: LocalizedText) -> Diagnostic {
        Diagnostic(.warning, .doubtfulSeries, message, at: location, advice: advice)
    }
}
