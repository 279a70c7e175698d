import SiteContent

/// A file's bytes as a text field shows them, and what comes back from it as bytes.
///
/// A browser sends every line break as CR LF (HTML, section 4.10.22.4), and shows some bytes otherwise than they are. So what
/// comes back is compared line by line with what was shown: a line that nobody touched keeps its very bytes, line break and
/// all; others are written as the lines around them are.
struct WrittenText: Sendable {
    private let lines: [Line]
    private let hasMark: Bool

    private struct Line {
        /// Its bytes with its line break.
        let bytes: ArraySlice<UInt8>
        /// As a text field gives it back.
        let shown: String
        let lineBreak: ArraySlice<UInt8>
    }

    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    init(_ bytes: [UInt8]) {
        hasMark = bytes.starts(with: Self.mark)
        var lines: [Line] = []
        var rest = hasMark ? bytes.dropFirst(3) : bytes[...]
        while !rest.isEmpty {
            let end = rest.firstIndex(of: 0x0A).map { $0 + 1 } ?? rest.endIndex
            let line = rest[rest.startIndex..<end]
            var content = line
            if content.last == 0x0A { content.removeLast() }
            if line.last == 0x0A, content.last == 0x0D { content.removeLast() }
            lines.append(Line(bytes: line, shown: Self.shown(content), lineBreak: line[content.endIndex...]))
            rest = rest[end...]
        }
        self.lines = lines
    }

    /// What the text field begins with.
    var text: String { lines.map { $0.shown + ($0.lineBreak.isEmpty ? "" : "\n") }.joined() }

    /// A line as HTML's parser has it: U+0000 and bytes that are not UTF-8 are U+FFFD, and a lone CR breaks the line.
    private static func shown(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self).replacing("\u{0}", with: "\u{FFFD}").replacing("\r", with: "\n")
    }

    /// The bytes for a text that came back.
    ///
    /// The first and the last lines that are as they were keep their bytes; between them lines are written anew, but for those
    /// that are found there in the same order.
    func bytes(for submitted: String) -> [UInt8] {
        let breakable = submitted.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        if breakable == text { return original }
        var pieces = breakable.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        // What stands behind the last line break is a line of its own only when it says something.
        let endsInBreak = pieces.last == "" && pieces.count > 1
        if endsInBreak { pieces.removeLast() }
        if breakable.isEmpty { pieces = [] }
        var result = hasMark ? Self.mark : []
        let usual = lines.first { !$0.lineBreak.isEmpty }?.lineBreak ?? [0x0A]
        for (number, piece) in zip(pieces.indices, matched(pieces)) {
            let isLast = number == pieces.count - 1
            if let line = piece.line {
                // A line without a break stands last, and nowhere else.
                if line.lineBreak.isEmpty {
                    result += line.bytes
                    if !isLast || endsInBreak { result += usual }
                } else if isLast, !endsInBreak {
                    result += line.bytes[..<line.lineBreak.startIndex]
                } else {
                    result += line.bytes
                }
            } else {
                result += Array(piece.text.utf8)
                if !isLast || endsInBreak { result += usual }
            }
        }
        return result
    }

    /// The file as it was.
    private var original: [UInt8] { (hasMark ? Self.mark : []) + lines.flatMap(\.bytes) }

    /// Each line of a text with the line that it was, where nobody touched it.
    private func matched(_ pieces: [String]) -> [(text: String, line: Line?)] {
        // A line that is shown as two is written anew when it is touched.
        let shown = lines.map(\.shown)
        let changes = pieces.difference(from: shown)
        var removed = Set<Int>()
        var inserted = Set<Int>()
        for change in changes {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var kept = lines.enumerated().filter { !removed.contains($0.offset) }.map(\.element).makeIterator()
        return pieces.enumerated().map { number, piece in
            (text: piece, line: inserted.contains(number) ? nil : kept.next())
        }
    }
}
