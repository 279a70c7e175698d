import Diagnostics
import Preview
import SiteContent

/// The figures of a data series as a table of fields, and what comes back put into the file's bytes cell by cell.
struct FigureTable: Sendable {
    let rows: [[CSVTable.Cell]]
    private let source: SourceText
    private let separator: UInt8

    /// What a row that is not there yet is called.
    static let new = "ny"
    /// The field for cells that come from a spreadsheet.
    static let pasted = "klistrat"
    /// More cells than a browser and a reader are given at once.
    private static let limit = 1_200

    /// Nil for a file that no table shows: with rows of different lengths, or a mistake in its quotation marks.
    init?(_ source: SourceText) {
        let (table, problems) = CSVTable.parse(source)
        guard problems.isEmpty, let width = table.rows.first?.count, width > 1,
            table.rows.allSatisfy({ $0.count == width }), table.rows.count * width <= Self.limit,
            String(validating: source.bytes, as: UTF8.self) != nil
        else { return nil }
        rows = table.rows
        separator = table.separator
        self.source = source
    }

    static func name(_ row: Int, _ column: Int) -> String { "c.\(row).\(column)" }
    static func newName(_ column: Int) -> String { "c.\(new).\(column)" }

    /// The cell in which a problem stands.
    func field(of diagnostic: Diagnostic) -> String? {
        guard let start = diagnostic.location?.range?.lowerBound else { return nil }
        for (row, cells) in rows.enumerated() {
            for (column, cell) in cells.enumerated() where cell.range.contains(start) || cell.range.lowerBound == start
            {
                return Self.name(row, column)
            }
        }
        return nil
    }

    /// The file with what was sent: a cell that nobody touched keeps its bytes, and a row whose cells are all emptied goes.
    func bytes(for sent: FormFields) -> [UInt8] {
        var edits: [(range: Range<Int>, new: [UInt8])] = []
        let pasted = Self.cells(FormSubmission.plain(sent[Self.pasted] ?? ""))
        var added: [[String]] = []
        for cells in pasted where cells.first?.lowercased() != "period" || rows.isEmpty { added.append(cells) }
        for (row, cells) in rows.enumerated() {
            // What is pasted for a period that is there takes its place.
            let place = added.firstIndex { row > 0 && $0.first == cells.first?.text }
            let other = place.map { added.remove(at: $0) }
            let texts = cells.indices.map { column -> String in
                if let other { return column < other.count ? other[column] : cells[column].text }
                return sent[Self.name(row, column)].map { FormSubmission.plain($0).trimmed } ?? cells[column].text
            }
            if row > 0, texts.allSatisfy(\.isEmpty) {
                edits.append((line(of: cells), []))
                continue
            }
            for (cell, text) in zip(cells, texts) where text != cell.text.trimmed {
                edits.append((cell.range, written(text, in: cell)))
            }
        }
        let typed = (rows.first ?? []).indices.map { FormSubmission.plain(sent[Self.newName($0)] ?? "").trimmed }
        if typed.contains(where: { !$0.isEmpty }) { added.append(typed) }
        var bytes = source.bytes
        for edit in edits.reversed() { bytes.replaceSubrange(edit.range, with: edit.new) }
        for cells in added { append(cells, to: &bytes) }
        return bytes
    }

    /// Rows as a spreadsheet copies them: a tab between cells.
    private static func cells(_ text: String) -> [[String]] {
        text.split(separator: "\n").map { line in
            line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0).trimmed }
        }.filter { $0.contains { !$0.isEmpty } }
    }

    /// A row with its line break.
    private func line(of cells: [CSVTable.Cell]) -> Range<Int> {
        let bytes = source.bytes
        let first = cells.first?.range.lowerBound ?? 0
        let last = cells.last?.range.upperBound ?? first
        let start = bytes[..<first].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? source.byteOrderMarkLength
        let end = bytes[last...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
        return start..<end
    }

    private func written(_ text: String, in cell: CSVTable.Cell? = nil) -> [UInt8] {
        let quote = UInt8(ascii: "\"")
        let isQuoted = cell.map { !$0.range.isEmpty && source.bytes[$0.range.lowerBound] == quote } ?? false
        let bytes = Array(text.utf8)
        guard isQuoted || bytes.contains(where: { $0 == separator || $0 == quote || $0 == UInt8(ascii: "\n") }) else {
            return bytes
        }
        return [quote] + Array(text.replacing("\"", with: "\"\"").utf8) + [quote]
    }

    private func append(_ cells: [String], to bytes: inout [UInt8]) {
        let lineBreak: [UInt8] = source.bytes.firstRange(of: [0x0D, 0x0A]) != nil ? [0x0D, 0x0A] : [0x0A]
        // Behind the last row that says something; empty lines stay at the end.
        var end = bytes.count
        while end > 0, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        let width = rows.first?.count ?? cells.count
        let padded = (0..<max(width, cells.count)).map { $0 < cells.count ? cells[$0] : "" }
        let row = Array(padded.map { written($0) }.joined(separator: [separator]))
        bytes.replaceSubrange(end..<end, with: lineBreak + row)
    }
}
