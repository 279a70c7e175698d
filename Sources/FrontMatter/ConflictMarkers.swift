package import Diagnostics

/// What git leaves in a file when two people changed the same lines: both texts, between lines of signs.
///
/// The lines are those of git's three styles (`merge`, `diff3`, `zdiff3`), of any length from five signs on
/// (`conflict-marker-size`), moved in or not; and what is left of them when somebody took away but some.
package enum ConflictMarkers {
    /// The problems of a file that still has such lines, in their order: one for each place where two texts stand, and one
    /// for each line that is left alone. None for nearly every file, and that is found at the cost of every fifth byte.
    package static func problems(in source: SourceText) -> [Diagnostic] {
        let lines = lines(of: source.bytes)
        return lines.isEmpty ? [] : places(of: lines, in: source).map { diagnostic(of: $0, in: source) }
    }

    /// Whether a file of this name has such lines.
    package static func stand(in bytes: [UInt8], path: String) -> Bool {
        let lines = lines(of: bytes)
        return !lines.isEmpty && !places(of: lines, in: SourceText(path: path, bytes: bytes)).isEmpty
    }

    // MARK: Lines

    private enum Kind { case first, base, middle, last }

    /// A line that begins with a run of one sign.
    private struct Line {
        let kind: Kind
        let length: Int
        /// Whether something stands behind the signs.
        let hasLabel: Bool
        /// Without its line break and what it is moved in by.
        let range: Range<Int>
    }

    /// The shortest run that is looked at.
    private static let shortest = 5
    /// As git writes them where nobody says otherwise.
    private static let usual = 7

    private static func lines(of bytes: [UInt8]) -> [Line] {
        var lines: [Line] = []
        // Every run of five signs has one at a place that five divides.
        var index = shortest - 1
        while true {
            index = nextSign(in: bytes, from: index)
            guard index < bytes.count else { return lines }
            if let line = line(around: index, in: bytes) {
                lines.append(line)
                index = line.range.upperBound
            }
            index += shortest
        }
    }

    /// The first of every fifth place from `index` on where a sign stands that git's lines are made of.
    private static func nextSign(in bytes: [UInt8], from index: Int) -> Int {
        unsafe bytes.withUnsafeBufferPointer { bytes in
            var index = index
            while index < bytes.count, case let byte = unsafe bytes[index],
                byte &- 0x3C >= 3, byte != UInt8(ascii: "|")
            {
                index += shortest
            }
            return index
        }
    }

    private static func line(around index: Int, in bytes: [UInt8]) -> Line? {
        let sign = bytes[index]
        var (start, end) = (index, index + 1)
        while start > 0, bytes[start - 1] == sign { start -= 1 }
        while end < bytes.count, bytes[end] == sign { end += 1 }
        guard end - start >= shortest, end == bytes.count || bytes[end].isBlankOrBreak else { return nil }
        var margin = start
        while margin > 0, bytes[margin - 1].isBlank { margin -= 1 }
        let isFirst = margin == 0 || bytes[margin - 1].isBlankOrBreak || margin == 3 && bytes[0] == 0xEF
        guard isFirst else { return nil }
        let whole = bytes.line(at: start, before: bytes.count)
        let range = start..<Swift.max(end, bytes.trimmed(whole).upperBound)
        let kind: Kind =
            switch sign {
            case UInt8(ascii: "<"): .first
            case UInt8(ascii: "="): .middle
            case UInt8(ascii: ">"): .last
            default: .base
            }
        return Line(kind: kind, length: end - start, hasLabel: range.upperBound > end, range: range)
    }

    // MARK: Places

    /// The lines of one place, in their order.
    private typealias Place = [Line]

    private static func places(of lines: [Line], in source: SourceText) -> [Place] {
        var places: [Place] = []
        var open: Place = []
        func close() {
            if !open.isEmpty { places.append(open) }
            open = []
        }
        for (index, line) in lines.enumerated() {
            let after = lines[(index + 1)...]
            switch line.kind {
            case .first:
                let isEnded = after.contains { $0.kind == .last && $0.length == line.length }
                guard isEnded || line.length >= usual else { continue }
                close()
                open = [line]
            case .base, .middle:
                if let first = open.first {
                    if first.length == line.length, line.kind == .base || !line.hasLabel { open.append(line) }
                } else if isLeft(line, before: after.first, in: source) {
                    places.append([line])
                }
            case .last:
                if let first = open.first {
                    guard first.length == line.length else { continue }
                    open.append(line)
                    close()
                } else if line.length == usual {
                    if let middle = places.last?.last, middle.kind == .middle, places.last?.count == 1 {
                        places[places.count - 1].append(line)
                    } else {
                        places.append([line])
                    }
                }
            }
        }
        close()
        return places
    }

    /// Whether a line of `=` or `|` that no line of `<` stands above was left by git: both mean something in Markdown, too.
    private static func isLeft(_ line: Line, before next: Line?, in source: SourceText) -> Bool {
        guard line.length == usual else { return false }
        let bytes = source.bytes
        let above = lineAbove(line, in: bytes)
        if line.kind == .base {
            let below = bytes.nextLine(after: line.range.upperBound, before: bytes.count)
            let isRow = { (start: Int) in start < bytes.count && bytes[start] == UInt8(ascii: "|") }
            return !bytes[line.range].dropFirst(usual).contains(UInt8(ascii: "|"))
                && !isRow(below) && !(above.map { isRow($0.lowerBound) } ?? false)
        }
        if line.hasLabel { return false }
        if next?.kind == .last, next?.length == usual { return true }
        if hasEnding(source.path, ".md") { return !isUnderline(line, above, in: bytes) }
        return hasEnding(source.path, ".yml") || hasEnding(source.path, ".csv")
    }

    /// Whether Markdown reads a line of `=` as the sign of a heading: it stands below a line of text.
    private static func isUnderline(_ line: Line, _ above: Range<Int>?, in bytes: [UInt8]) -> Bool {
        guard let above, !bytes.trimmed(above).isEmpty else { return false }
        return !isInFrontMatter(line.range.lowerBound, of: bytes)
    }

    private static func isInFrontMatter(_ offset: Int, of bytes: [UInt8]) -> Bool {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let isRule = { (line: Range<Int>) in bytes[bytes.trimmed(line)].elementsEqual("---".utf8) }
        guard isRule(bytes.line(at: start, before: bytes.count)) else { return false }
        var line = bytes.nextLine(after: start, before: bytes.count)
        while line < offset {
            if isRule(bytes.line(at: line, before: bytes.count)) { return false }
            line = bytes.nextLine(after: line, before: bytes.count)
        }
        return true
    }

    private static func lineAbove(_ line: Line, in bytes: [UInt8]) -> Range<Int>? {
        let start = bytes.lineStart(of: line.range.lowerBound)
        guard start > 0 else { return nil }
        return bytes.line(at: bytes.lineStart(of: start - 1), before: start)
    }

    private static func hasEnding(_ path: String, _ ending: String) -> Bool {
        path.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8) { $0 | 0x20 == $1 | 0x20 }
    }

    // MARK: Words

    private static func diagnostic(of place: Place, in source: SourceText) -> Diagnostic {
        let marker = source.location(place.first?.range ?? 0..<0)
        guard place.count > 1 else {
            return Diagnostic(
                .error, .mergeConflict,
                LocalizedText(
                    sv: "två personer har ändrat samma rader, och det är inte färdigrett: den här raden är ett märke "
                        + "som git har satt dit, ingen text",
                    en: "two people changed the same lines, and that is not settled: this line is a mark that git put "
                        + "there, no text"),
                at: marker,
                advice: LocalizedText(
                    sv: "läs texten runt raden: behåll det som ska stå, ta bort det som står två gånger, och ta bort "
                        + "raden",
                    en: "read the text around the line: keep what is to stand, remove what stands twice, and remove "
                        + "the line"))
        }
        return Diagnostic(
            .error, .mergeConflict,
            LocalizedText(
                sv: "två personer har ändrat samma rader, så här står bådas texter: någon behöver välja",
                en: "two people changed the same lines, so both texts stand here: somebody has to choose"),
            at: marker,
            advice: LocalizedText(
                sv: "jämför texterna, behåll det som ska stå, och ta bort raderna med \(signs(of: place))",
                en: "compare the texts, keep what is to stand, and remove the lines of \(signs(of: place))"),
            notes: place.dropFirst().map { line in
                Diagnostic.Note(words(of: line.kind), at: source.location(line.range))
            })
    }

    /// The signs of the lines that are to go, as a sentence lists them.
    private static func signs(of place: Place) -> String {
        let texts = place.map { line in
            let sign: Character =
                switch line.kind {
                case .first: "<"
                case .base: "|"
                case .middle: "="
                case .last: ">"
                }
            return String(repeating: sign, count: line.length)
        }
        return texts.joined(separator: ", ")
    }

    private static func words(of kind: Kind) -> LocalizedText {
        switch kind {
        case .first: LocalizedText(sv: "här börjar den ena texten", en: "here one text begins")
        case .base:
            LocalizedText(
                sv: "här börjar texten som den var före ändringarna: ta bort den",
                en: "here the text as it was before begins: remove it")
        case .middle: LocalizedText(sv: "här börjar den andra texten", en: "here the other text begins")
        case .last: LocalizedText(sv: "här slutar den andra texten", en: "here the other text ends")
        }
    }
}
