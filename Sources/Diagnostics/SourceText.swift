/// The bytes of one file that a person wrote, and the path by which that person knows it.
///
/// The bytes are those on disk, byte order mark and all, so that offsets into them are offsets into the file.
package struct SourceText: Sendable {
    /// The path to show: relative to the folder the command was started in, where it lies below it.
    package let path: String
    /// The file's bytes as read; empty for a file that is not text.
    package let bytes: [UInt8]
    /// The day on which the file is read, as `2024-03-12`: its year is that of a day without one. Nil where nobody needs to
    /// know.
    package let today: String?
    /// Found when the first problem of the file is printed.
    private let lines = LineIndex()

    package init(path: String, bytes: [UInt8], today: String? = nil) {
        self.path = path
        self.bytes = bytes
        self.today = today
    }

    package init(path: String, _ text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    /// The place of a byte range in this file.
    package func location(_ range: Range<Int>) -> SourceLocation {
        SourceLocation(source: self, range: range)
    }

    /// This file as a whole, without a line.
    package var wholeFile: SourceLocation {
        SourceLocation(source: self, range: nil)
    }

    /// Line and column of the byte at `offset`; the end of the file for an offset beyond it.
    ///
    /// Both count from 1. A column is a Character as a person counts them: `å`, an emoji and a tab are one each,
    /// and a byte order mark is none.
    package func position(at offset: Int) -> SourcePosition {
        position(at: offset, in: .characters)
    }

    /// The same with columns that count Unicode code points, as SARIF wants them.
    package func codePointPosition(at offset: Int) -> SourcePosition {
        position(at: offset, in: .codePoints)
    }

    private func position(at offset: Int, in unit: LineIndex.Unit) -> SourcePosition {
        lines.position(at: offset, in: bytes, from: byteOrderMarkLength, unit: unit)
    }

    /// The text of a line, counted from 1, without its line break; nil when the file has no such line.
    package func line(_ number: Int) -> String? {
        lineRange(number).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    /// The bytes of a line, counted from 1, without its line break; nil when the file has no such line.
    package func lineRange(_ number: Int) -> Range<Int>? {
        lines.range(ofLine: number, in: bytes, from: byteOrderMarkLength)
    }

    /// 3 when the file begins with the UTF-8 byte order mark, else 0.
    package var byteOrderMarkLength: Int {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }
}

/// A line and a column, both counted from 1; the column in Characters.
package struct SourcePosition: Sendable, Equatable, Comparable {
    package let line: Int
    package let column: Int

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}

/// A place in a file: a byte range, or the file as a whole.
public struct SourceLocation: Sendable {
    package let source: SourceText
    /// Byte offsets into `source.bytes`; nil when the problem is the file itself (missing, unreadable, in the wrong place).
    package let range: Range<Int>?

    package init(source: SourceText, range: Range<Int>?) {
        self.source = source
        self.range = range
    }

    /// Where the range begins, or nil for a whole file.
    package var start: SourcePosition? { range.map { source.position(at: $0.lowerBound) } }
    /// Where the range ends (the position behind its last character), or nil for a whole file.
    package var end: SourcePosition? { range.map { source.position(at: $0.upperBound) } }
}
