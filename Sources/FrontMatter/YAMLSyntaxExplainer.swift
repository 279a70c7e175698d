internal import Diagnostics

/// Turns a failure of libyaml into what a colleague would say: which line is wrong, and what to write instead.
///
/// libyaml tells where it could not go on, which is often lines behind the mistake. The mistake lies between the last
/// event and that place, so the lines between are looked at one by one.
struct YAMLSyntaxExplainer {
    let text: ValidatedText
    /// What was being read; it begins on a new line.
    let range: Range<Int>
    let problem: YAMLProblem
    let lastEvent: Range<Int>

    /// What to report and how to go on.
    struct Explanation {
        let diagnostic: Diagnostic
        /// Top-level keys that the mistake makes unreadable.
        let spoiledKeys: [YAMLScalar]
        /// The next line that begins a top-level key; the end of the range when there is none.
        let resume: Int
        /// The line with the mistake.
        let line: YAMLLine
        /// Whether it is indented with a tab.
        let isTab: Bool
    }

    var bytes: [UInt8] { text.bytes }

    func explain() -> Explanation {
        let diagnostic = diagnostic()
        let place = min(
            max(diagnostic.location?.range?.lowerBound ?? problem.offset, range.lowerBound), range.upperBound)
        let line = YAMLLine(bytes, at: bytes.lineStart(of: place, from: range.lowerBound), before: range.upperBound)
        return Explanation(
            diagnostic: diagnostic, spoiledKeys: key(of: line), resume: nextKey(after: line), line: line,
            isTab: bytes[line.indentation].contains(.tab) && diagnostic.location?.range == line.indentation)
    }

    private func diagnostic() -> Diagnostic {
        switch problem.kind {
        case .tooDeep: return YAMLFeature.depth.diagnostic(at: location(problem.offset, length: 1))
        case .hash:
            return report(.hashWithoutBlank, problem.offset..<line(at: problem.offset).content.upperBound)
        case .notAMapping where byte(at: problem.offset) == .dash || byte(at: problem.offset) == UInt8(ascii: "["):
            return moreIndentation(line(at: problem.offset)) ?? report(.listWithoutKey, lineContent(at: problem.offset))
        case .unclosedQuote:
            let line = line(at: problem.contextOffset)
            let quote: Character = byte(at: problem.contextOffset) == .singleQuote ? "'" : "\""
            let end = max(bytes.trimmed(line.range).upperBound, problem.contextOffset)
            let written = bytes.text(problem.contextOffset..<end)
            if quote == "\"", let last = written.last, LookAlike.isClosingQuote(last), written.count > 2,
                !written.dropFirst().contains("\""), !written.contains("\\")
            {
                let meant = written.dropLast() + "\""
                return YAMLSyntaxMessage.curlyEnd(quoted: String(meant)).diagnostic(
                    at: text.source.location(problem.contextOffset..<end), replacement: String(meant))
            }
            return report(.unclosedQuote(quote), problem.contextOffset..<end)
        case .unknownEscape:
            return report(.unknownEscape, characters(2, at: problem.offset))
        case .flowCollection:
            // Of a bracket that is still open on a line that belongs to something else, that line tells nothing.
            if !isOpenBeyondItsLines, let mistake = lineMistake() { return mistake }
            return flowCollection()
        default:
            if let number = numberedItem() { return report(.numberedItem, number) }
            if let item = YAMLBareItem(above: line(at: problem.offset), in: text, range: range),
                YAMLLineMistakes(text: text, line: item.line, isFailing: false).find() == nil
            {
                return item.diagnostic()
            }
            return textTooFarLeft() ?? lineMistake() ?? other()
        }
    }

    /// The first number of the list that reading failed in, below a key without a value of its own.
    private func numberedItem() -> Range<Int>? {
        var line = line(at: problem.offset)
        var first: Range<Int>?
        for _ in 0..<Self.listReach {
            if line.hasDash { return nil }
            if let number = YAMLNumbering.range(in: bytes, line.content) {
                first = number
            } else if line.key != nil, line.value.isEmpty {
                return first
            }
            guard let before = lineBefore(line) else { return nil }
            line = before
        }
        return nil
    }

    /// So many lines of a list are looked through.
    static let listReach = 100

    /// The first mistake that can be told from a line between the last event and the failure.
    private func lineMistake() -> Diagnostic? {
        let failing = bytes.lineStart(of: min(problem.offset, range.upperBound), from: range.lowerBound)
        let keyLine =
            problem.kind == .missingColon
            ? bytes.lineStart(of: problem.contextOffset, from: range.lowerBound) : failing
        var start = bytes.lineStart(of: lastEvent.lowerBound, from: range.lowerBound)
        if problem.kind == .flowCollection { start = failing }
        while start <= failing, start < range.upperBound {
            let next = bytes.nextLine(after: start, before: range.upperBound)
            let isInsideValue = start > lastEvent.lowerBound && start < lastEvent.upperBound
            if !isInsideValue {
                let line = YAMLLine(bytes, at: start, before: range.upperBound)
                let mistakes = YAMLLineMistakes(text: text, line: line, isFailing: start == keyLine)
                if let found = mistakes.find() {
                    let end = bytes.line(at: failing, before: range.upperBound).upperBound
                    // Before a key at the very left no blank is meant.
                    let isBlank =
                        found.replacement?.allSatisfy { $0 == " " } == true && found.location?.range == line.indentation
                    for mended in isBlank ? [found, found.mended(by: "", advice: Self.removal)] : [found] {
                        if YAMLMend(mended, in: text, range: range)?.leadsFurther(than: end, problem) ?? true {
                            return mended
                        }
                    }
                    // A line that is right and looks like a mistake is left alone; the one where reading failed is at fault
                    // in any case, but what to write there is not certain.
                    if start == failing { return found.withoutReplacement }
                }
            }
            start = next
        }
        return nil
    }

    private static let removal = LocalizedText(sv: "ta bort dem", en: "remove them")

    private func flowCollection() -> Diagnostic {
        let open = byte(at: problem.contextOffset) == UInt8(ascii: "{") ? ("{", "}") : ("[", "]")
        let isAtEnd = problem.offset >= range.upperBound
        if isAtEnd || isOpenBeyondItsLines {
            return report(
                .unclosedBracket(open: Character(open.0), close: Character(open.1)),
                characters(1, at: problem.contextOffset))
        }
        return report(.missingComma(close: Character(open.1)), characters(1, at: problem.offset))
    }

    /// Whether reading failed between brackets on a line below theirs that is moved in no further than what they belong to.
    private var isOpenBeyondItsLines: Bool {
        let (line, opening) = (line(at: problem.offset), line(at: problem.contextOffset))
        return problem.contextOffset < line.range.lowerBound
            && (line.hasDash || line.indentation.count <= opening.content.lowerBound - opening.range.lowerBound)
    }

    private func other() -> Diagnostic {
        let line = line(at: problem.offset)
        if let byte = byte(at: problem.offset), byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") {
            return report(.unopenedBracket(Character(Unicode.Scalar(byte))), characters(1, at: problem.offset))
        }
        if let last = bytes[lastEvent].first, last.isQuote, lastEvent.upperBound > line.range.lowerBound,
            lastEvent.upperBound <= problem.offset, problem.offset < line.content.upperBound
        {
            return report(.textBehindQuoteEnd, problem.offset..<line.content.upperBound)
        }
        if let dash = byte(at: problem.offset), dash == .dash, bytes[line.value].first == UInt8(ascii: "[") {
            return report(.dashInBrackets, line.value)
        }
        let before = bytes.trimmed(line.range.lowerBound..<max(line.range.lowerBound, problem.offset))
        if let bracket = bytes[before].last, bracket == UInt8(ascii: "]") || bracket == UInt8(ascii: "}"),
            problem.offset < line.content.upperBound
        {
            return report(.textBehindBracket, problem.offset..<line.content.upperBound)
        }
        switch problem.kind {
        case .anchor: return YAMLFeature.anchor.diagnostic(at: text.source.location(line.content))
        case .tag: return YAMLFeature.tag.diagnostic(at: text.source.location(line.content))
        case .directive: return YAMLFeature.directive.diagnostic(at: text.source.location(line.content))
        case .blockHeader: return report(.textBehindBlockSign, line.value)
        case .notAMapping, .cannotStartValue, .missingColon: return report(.unreadable, line.content)
        default: return indentation(line)
        }
    }

    /// What is left when no other mistake was found: the line does not fit the ones before.
    private func indentation(_ line: YAMLLine) -> Diagnostic {
        if line.isBlankOrComment { return report(.unreadable, line.content) }
        guard line.key != nil || line.hasDash else { return report(.unreadable, line.content) }
        let whole = lineContent(at: problem.offset)
        if let item = dashWithoutBlank(above: line) ?? moreIndentation(line) { return item }
        if line.hasDash, line.indentation.isEmpty { return report(.listWithoutKey, whole) }
        if !line.hasDash, let before = lineBefore(line), before.key != nil, !before.value.isEmpty,
            line.indentation.count > before.content.lowerBound - before.range.lowerBound
        {
            return report(.tooMuchIndentation, line.indentation)
        }
        return report(.wrongIndentation, whole)
    }

    func lineBefore(_ line: YAMLLine) -> YAMLLine? {
        var start = line.range.lowerBound
        while start > range.lowerBound {
            start = bytes.lineStart(of: start - 1, from: range.lowerBound)
            let before = YAMLLine(bytes, at: start, before: range.upperBound)
            if !before.isBlankOrComment { return before }
        }
        return nil
    }

    /// The top-level key that a person most likely meant by the line; none for a line of a list or inner mapping.
    private func key(of line: YAMLLine) -> [YAMLScalar] {
        guard !line.isBlankOrComment, !line.hasDash else { return [] }
        if !line.indentation.isEmpty, let before = lineBefore(line),
            !before.indentation.isEmpty || before.value.isEmpty
        {
            return []
        }
        var end = line.key?.upperBound ?? line.firstColon ?? line.content.lowerBound
        if line.key == nil, line.firstColon == nil {
            while end < line.content.upperBound, !bytes[end].isBlank, bytes[end] != UInt8(ascii: "=") { end += 1 }
        }
        let key = line.content.lowerBound..<max(end, line.content.lowerBound)
        return key.isEmpty ? [] : [YAMLScalar(text: bytes.text(key), range: key, style: .plain)]
    }

    /// Where to go on. Behind a lost quote or a line of prose, the next lines are likely prose too: only one with a colon
    /// counts as a key there.
    private func nextKey(after line: YAMLLine) -> Int {
        let isProse = line.firstColon == nil
        var start = bytes.nextLine(after: line.range.lowerBound, before: range.upperBound)
        while start < range.upperBound {
            let line = YAMLLine(bytes, at: start, before: range.upperBound)
            let isTopLevel = line.indentation.isEmpty && !line.hasDash && !line.isBlankOrComment
            let isKey = problem.kind == .unclosedQuote || isProse ? line.key != nil : !closesBracket(line)
            if isTopLevel, isKey { return start }
            start = bytes.nextLine(after: start, before: range.upperBound)
        }
        return range.upperBound
    }

    private func closesBracket(_ line: YAMLLine) -> Bool {
        let first = byte(at: line.content.lowerBound)
        return first == UInt8(ascii: "]") || first == UInt8(ascii: "}")
    }

    private func byte(at offset: Int) -> UInt8? {
        range.contains(offset) ? bytes[offset] : nil
    }

    func line(at offset: Int) -> YAMLLine {
        let start = bytes.lineStart(of: min(offset, range.upperBound), from: range.lowerBound)
        return YAMLLine(bytes, at: start, before: range.upperBound)
    }

    func lineContent(at offset: Int) -> Range<Int> {
        bytes.trimmed(line(at: offset).range)
    }

    /// `count` characters from `offset`, within its line.
    private func characters(_ count: Int, at offset: Int) -> Range<Int> {
        var end = min(offset, range.upperBound)
        let start = end
        for _ in 0..<count where end < range.upperBound && !bytes[end].isBlankOrBreak {
            end += ValidatedText.wellFormedLength(bytes, at: end) ?? 1
        }
        return start..<end
    }

    private func location(_ offset: Int, length: Int) -> SourceLocation {
        text.source.location(characters(length, at: offset))
    }

    func report(_ message: YAMLSyntaxMessage, _ range: Range<Int>) -> Diagnostic {
        message.diagnostic(at: text.source.location(range))
    }
}
