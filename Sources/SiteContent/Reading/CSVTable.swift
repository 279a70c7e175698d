package import Diagnostics

/// A table in the form of RFC 4180: rows of cells, each with its place in the file.
package struct CSVTable: Sendable {
    package struct Cell: Sendable {
        package let text: String
        /// Byte offsets in the file, quotation marks included.
        package let range: Range<Int>
    }

    /// Without rows that are wholly empty.
    package let rows: [[Cell]]
    /// What parts the cells: a comma or a semicolon; a tab, where nothing else does.
    package let separator: UInt8

    /// Reads a file separated by commas, semicolons or tabs; LF or CRLF, a byte order mark is passed over.
    ///
    /// The separator is the semicolon when the row that names the columns has one outside quotation marks.
    package static func parse(_ source: SourceText) -> (CSVTable, [Diagnostic]) {
        var parser = Parser(source: source)
        parser.run()
        return (CSVTable(rows: parser.rows, separator: parser.separator), parser.diagnostics)
    }

    /// Whether a problem's mend leaves what parts the cells as it is: a line break in the header can hide the separator, and one
    /// before a quotation mark makes that the beginning of a cell.
    static func keepsCells(_ problem: Diagnostic, in source: SourceText) -> Bool {
        guard let place = problem.location?.range, let replacement = problem.replacement,
            place.upperBound <= source.bytes.count
        else { return true }
        var bytes = source.bytes
        bytes.replaceSubrange(place, with: replacement.utf8)
        let (before, problems) = parse(source)
        let (after, left) = parse(SourceText(path: source.path, bytes: bytes))
        return after.separator == before.separator && left.count <= problems.count
    }

    /// The table without the columns at its right end that are empty from top to bottom, as spreadsheets leave them.
    func withoutEmptyEnd() -> CSVTable {
        let width = rows.map { row in (row.lastIndex { !$0.text.isEmpty } ?? 0) + 1 }.max() ?? 0
        // A row keeps its empty cells within the table: they say that a value is missing.
        return CSVTable(rows: rows.map { $0.count > width ? Array($0.prefix(width)) : $0 }, separator: separator)
    }

    private struct Parser {
        let source: SourceText
        let separator: UInt8
        var rows: [[Cell]] = []
        var diagnostics: [Diagnostic] = []
        private var row: [Cell] = []
        private var index: Int

        init(source: SourceText) {
            self.source = source
            index = source.byteOrderMarkLength
            separator = Self.separator(of: source.bytes[index...])
        }

        /// The semicolon when the row that names the columns has one outside quotation marks: the one that begins with
        /// `period`, where one of the first does, since there may be a title above it; else the first.
        private static func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
            let lines = bytes.prefix(4096).split(separator: UInt8(ascii: "\n"), maxSplits: 8).filter { line in
                line.contains { $0 > 0x20 }
            }
            let name = Array("period".utf8)
            let header =
                lines.prefix(6).first { line in
                    line.drop { $0 == UInt8(ascii: "\"") || $0 == 0x20 }.prefix(name.count)
                        .elementsEqual(name) { $0 | 0x20 == $1 }
                } ?? lines.first ?? []
            var isQuoted = false
            for byte in header {
                if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
                if byte == UInt8(ascii: ";"), !isQuoted { return byte }
            }
            if header.contains(UInt8(ascii: ",")) { return UInt8(ascii: ",") }
            // Below a title: behind a text alone tabs are blanks.
            let table = lines.prefix(6).first { line in
                line.contains(UInt8(ascii: ";"))
                    || line.split(separator: UInt8(ascii: "\t")).count { cell in cell.contains { $0 > 0x20 } } > 1
            }
            guard let table else { return UInt8(ascii: ",") }
            return table.contains(UInt8(ascii: ";")) ? UInt8(ascii: ";") : UInt8(ascii: "\t")
        }

        mutating func run() {
            let bytes = source.bytes
            while index < bytes.count {
                let cell = bytes[index] == UInt8(ascii: "\"") ? quotedCell() : plainCell()
                row.append(cell)
                guard index < bytes.count else { break }
                if bytes[index] == separator {
                    index += 1
                    if index == bytes.count { row.append(Cell(text: "", range: index..<index)) }
                } else {
                    index += 1
                    endRow()
                }
            }
            if !row.isEmpty { endRow() }
        }

        private mutating func endRow() {
            if row.contains(where: { !$0.text.isEmpty }) { rows.append(row) }
            row = []
        }

        /// A no-break space, which comes along from web pages.
        private static let hardSpace: [UInt8] = [0xC2, 0xA0]

        private mutating func plainCell() -> Cell {
            let bytes = source.bytes
            let start = index
            while index < bytes.count, bytes[index] != separator, bytes[index] != UInt8(ascii: "\n") { index += 1 }
            var range = start..<index
            func isBlank(_ byte: UInt8) -> Bool {
                byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") && separator != byte
                    || byte == UInt8(ascii: "\r")
            }
            while let last = range.last {
                let length = isBlank(bytes[last]) ? 1 : bytes[range].suffix(2).elementsEqual(Self.hardSpace) ? 2 : 0
                if length == 0 { break }
                range = range.lowerBound..<range.upperBound - length
            }
            while let first = range.first {
                let length = isBlank(bytes[first]) ? 1 : bytes[range].starts(with: Self.hardSpace) ? 2 : 0
                if length == 0 { break }
                range = first + length..<range.upperBound
            }
            return Cell(text: String(decoding: bytes[range], as: UTF8.self), range: range)
        }

        private mutating func quotedCell() -> Cell {
            let bytes = source.bytes
            let quote = UInt8(ascii: "\"")
            let start = index
            var text: [UInt8] = []
            index += 1
            while index < bytes.count {
                if bytes[index] != quote {
                    text.append(bytes[index])
                    index += 1
                } else if index + 1 < bytes.count, bytes[index + 1] == quote {
                    text.append(quote)
                    index += 2
                } else {
                    index += 1
                    let end = index
                    let rest = plainCell()
                    if !rest.text.isEmpty { reportQuote(at: rest.range) }
                    return Cell(text: String(decoding: text, as: UTF8.self), range: start..<end)
                }
            }
            reportQuote(at: start..<start + 1)
            return Cell(text: String(decoding: text, as: UTF8.self), range: start..<index)
        }

        private mutating func reportQuote(at range: Range<Int>) {
            diagnostics.append(
                Diagnostic(
                    .error, .dataSyntax,
                    LocalizedText(
                        sv: "citattecknen i tabellen går inte ihop",
                        en: "the quotation marks in the table do not match"),
                    at: source.location(range),
                    advice: LocalizedText(
                        sv: "ett värde mellan citattecken slutar med \" direkt före nästa skiljetecken; "
                            + "ett citattecken i värdet skrivs dubbelt",
                        en: "a quoted value ends with \" right before the next separator; "
                            + "a quotation mark within it is written twice")))
        }
    }
}
