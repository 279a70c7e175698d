import Synchronization

/// Where the lines of one text begin, found once and kept: so that ten thousand problems in one file cost no more than
/// reading it once.
///
/// It is always asked about the same bytes; what it keeps follows from them, so sharing it changes no result.
final class LineIndex: Sendable {
    /// What a column counts.
    enum Unit: Sendable {
        case characters, codePoints
    }

    private struct State {
        /// The offset at which each line begins; empty until it is asked for.
        var starts: [Int] = []
        /// A place whose column is known, per unit: the next problem of the line mostly stands behind it.
        var known: [Unit: (offset: Int, column: Int, line: Int)] = [:]
    }

    private let state = Mutex(State())

    /// Line and column of a byte; the end of the text for an offset beyond it.
    ///
    /// - Parameter start: where the text begins, behind a byte order mark.
    func position(at offset: Int, in bytes: [UInt8], from start: Int, unit: Unit) -> SourcePosition {
        let end = min(max(offset, 0), bytes.count)
        return state.withLock { state in
            Self.find(&state.starts, in: bytes, from: start)
            let line = Self.line(of: end, in: state.starts)
            let lineStart = state.starts[line]
            guard lineStart < end else { return SourcePosition(line: line + 1, column: 1) }
            var from = (offset: lineStart, column: 1)
            if let known = state.known[unit], known.line == line, known.offset <= end {
                from = (known.offset, known.column)
            }
            let column = from.column + Self.count(bytes[from.offset..<end], unit)
            if Self.isBoundary(end, in: bytes) { state.known[unit] = (end, column, line) }
            return SourcePosition(line: line + 1, column: column)
        }
    }

    /// The bytes of a line, counted from 1, without its line break; nil when there is no such line.
    func range(ofLine number: Int, in bytes: [UInt8], from start: Int) -> Range<Int>? {
        state.withLock { state in
            Self.find(&state.starts, in: bytes, from: start)
            guard number >= 1, number <= state.starts.count else { return nil }
            let lineStart = state.starts[number - 1]
            var end = number < state.starts.count ? state.starts[number] - 1 : bytes.count
            if end > lineStart, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
            return lineStart..<end
        }
    }

    private static func find(_ starts: inout [Int], in bytes: [UInt8], from start: Int) {
        guard starts.isEmpty else { return }
        starts = [start]
        for index in bytes.indices.dropFirst(start) where bytes[index] == UInt8(ascii: "\n") {
            starts.append(index + 1)
        }
    }

    /// The last line that begins at `offset` or before it, counted from 0.
    private static func line(of offset: Int, in starts: [Int]) -> Int {
        var (low, high) = (0, starts.count)
        while low + 1 < high {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    private static func count(_ bytes: ArraySlice<UInt8>, _ unit: Unit) -> Int {
        // Of ASCII within a line each byte is a character.
        if bytes.allSatisfy({ $0 < 0x80 }) { return bytes.count }
        switch unit {
        case .characters: return String(decoding: bytes, as: UTF8.self).count
        case .codePoints: return String(decoding: bytes, as: UTF8.self).unicodeScalars.count
        }
    }

    /// Whether a character surely ends before the byte at `offset` and another begins there.
    private static func isBoundary(_ offset: Int, in bytes: [UInt8]) -> Bool {
        offset > 0 && offset < bytes.count && bytes[offset - 1] < 0x80 && bytes[offset] < 0x80
    }
}
