import Diagnostics

/// What a message says should stand in the file, as somebody does who follows it to the letter.
struct Advice {
    private let place: Range<Int>
    private let source: SourceText
    private let change: Change

    private enum Change {
        /// Instead of the marked place.
        case replace(String)
        /// In several places.
        case mends([Diagnostic.Mend])
        /// Instead of the key and all its value.
        case entry(key: String, lines: [String])
        /// New lines, below the marked one or at the top of the file.
        case add([String])
        /// The same with the blanks that stand before them.
        case addPlaced([String])
    }

    /// Nil for advice in words, which says what to do and not what to write.
    init?(_ problem: Diagnostic) {
        guard let location = problem.location, let range = location.range else { return nil }
        place = range
        source = location.source
        if !problem.mends.isEmpty {
            let own = problem.replacement.map { [Diagnostic.Mend(range: range, text: $0)] } ?? []
            change = .mends(own + problem.mends)
            return
        }
        if let replacement = problem.replacement {
            change = .replace(replacement)
            return
        }
        guard let advice = problem.advice?.swedish, let change = Self.change(advice) else { return nil }
        self.change = change
    }

    private static func change(_ advice: String) -> Change? {
        if let rest = advice.after("lägg till raden ") {
            if let placed = placed(rest) { return .addPlaced(placed) }
            let lines = block(rest) ?? [rest]
            // What it should say is told, not written: `bild: med bildens fil`.
            if [": med ", ": i ", ": och beskriv "].contains(where: rest.contains) { return nil }
            // A reason is the writer's own.
            return .add(
                lines.map { line in
                    line.firstRange(of: " och skriv där ").map { reasoned(line[..<$0.lowerBound]) } ?? line
                })
        }
        if let rest = advice.after("skriv så här: ") {
            if let lines = block(rest), let key = lines.first {
                return .entry(key: String(key.dropLast()), lines: lines)
            }
            if rest.hasPrefix("- ") { return .replace(String(rest.dropFirst(2))) }
            if let lines = quoted(rest), let first = lines.first, first.drop(while: { $0 == " " }).hasPrefix("- ") {
                // The dash stands there already.
                let text = [String(first.drop { $0 == " " }.dropFirst(2))] + lines.dropFirst()
                return .replace(text.joined(separator: "\n"))
            }
            guard let colon = rest.firstRange(of: ": ") else { return .replace(rest) }
            return .entry(key: String(rest[..<colon.lowerBound]), lines: [rest])
        }
        if let heading = advice.after("är den en rubrik skriver du ") { return .replace(heading) }
        if let text = advice.after("är texten inget citat skriver du ") { return .replace(text) }
        if let rest = advice.after("menade du \""), let end = rest.firstIndex(of: "\"") {
            return .replace(String(rest[..<end]))
        }
        if let start = advice.firstRange(of: "skriv [") ?? advice.firstRange(of: "skriv !["), advice.hasSuffix(")") {
            return .replace(String(advice[start.lowerBound...].dropFirst("skriv ".count)))
        }
        return nil
    }

    /// A line whose key owes a reason, with one.
    private static func reasoned(_ line: some StringProtocol) -> String { "\(line) Vi hade fel om tiden." }

    /// Lines to add that stand in quotation marks with their blanks.
    private static func placed(_ rest: String) -> [String]? {
        guard let lines = quoted(rest) else { return nil }
        return rest.contains("” och skriv där ") ? lines.dropLast() + lines.suffix(1).map(reasoned) : lines
    }

    /// `”- a: b” och på nästa rad ”  c: d”` as lines; nil for a text that begins otherwise.
    private static func quoted(_ text: String) -> [String]? {
        guard text.hasPrefix("”") else { return nil }
        return text.split(separator: "”", omittingEmptySubsequences: false).enumerated()
            .compactMap { $0.offset % 2 == 1 ? String($0.element) : nil }
    }

    /// `key: och på nästa rad, indraget, ”- a: b” och på nästa rad ”  c: d”` as lines.
    private static func block(_ text: String) -> [String]? {
        guard let start = text.firstRange(of: " och på nästa rad, indraget, ") else { return nil }
        let quoted = text[start.upperBound...].dropFirst().dropLast()
        return [String(text[..<start.lowerBound])]
            + String(quoted).split(separator: "” och på nästa rad ”").map { "  " + $0 }
    }

    /// The file when the advice was followed.
    func followed() -> [UInt8] {
        var bytes = source.bytes
        switch change {
        case .replace(let text): bytes.replaceSubrange(place, with: text.utf8)
        case .mends(let mends):
            for mend in mends.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
                bytes.replaceSubrange(mend.range, with: mend.text.utf8)
            }
        case .entry(let key, let lines):
            let start = lineStart(place.lowerBound, of: key)
            let end = lineEnd(place.upperBound)
            bytes.replaceSubrange(start..<end, with: text(lines, indentation: indentation(start)))
        case .add(let lines):
            let line = lineStart(place.lowerBound)
            let isTop = place.isEmpty && place.lowerBound == 0
            let beginning = String(decoding: bytes[line..<min(bytes.count, line + 80)], as: UTF8.self)
            let blanks = indentation(line)
            let column = beginning.drop { $0 == " " }.hasPrefix("- ") ? blanks + 2 : blanks
            let inside = beginning.hasPrefix("---") || isTop || column > blanks ? column : blanks + 2
            add(text(lines, indentation: inside), below: line, isTop: isTop, to: &bytes)
        case .addPlaced(let lines):
            add(text(lines, indentation: 0), below: lineStart(place.lowerBound), isTop: false, to: &bytes)
        }
        return bytes
    }

    private func add(_ text: [UInt8], below line: Int, isTop: Bool, to bytes: inout [UInt8]) {
        let at = isTop ? 0 : min(bytes.count, lineEnd(line) + 1)
        bytes.replaceSubrange(at..<at, with: text + [0x0A])
    }

    private func text(_ lines: [String], indentation: Int) -> [UInt8] {
        let blanks = String(repeating: " ", count: indentation)
        return Array(lines.map { blanks + $0 }.joined(separator: "\n").utf8)
    }

    private func lineStart(_ offset: Int) -> Int {
        var start = min(offset, source.bytes.count)
        while start > 0, source.bytes[start - 1] != 0x0A { start -= 1 }
        return start
    }

    /// Where the line begins that has the key, from which the value is reached.
    private func lineStart(_ offset: Int, of key: String) -> Int {
        var start = lineStart(offset)
        while start > 0 {
            let line = String(decoding: source.bytes[start..<lineEnd(start)], as: UTF8.self)
            if line.contains(key + ":") { return start }
            start = lineStart(start - 1)
        }
        return lineStart(offset)
    }

    private func lineEnd(_ offset: Int) -> Int {
        source.bytes[min(offset, source.bytes.count)...].firstIndex(of: 0x0A) ?? source.bytes.count
    }

    private func indentation(_ start: Int) -> Int { source.bytes[start...].prefix { $0 == 0x20 }.count }
}

extension String {
    fileprivate func after(_ beginning: String) -> String? {
        hasPrefix(beginning) ? String(dropFirst(beginning.count)) : nil
    }
}
