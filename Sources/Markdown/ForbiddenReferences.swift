import Diagnostics
import Markup

/// Character references (`&#8;`, `&rlm;`) that write a character which no page may have (`ForbiddenCharacter`), or none.
///
/// CommonMark resolves them in text, in destinations, in titles and behind a code block's fence; in code they are shown as
/// they are written (CommonMark 0.30, 2.5).
enum ForbiddenReferences {
    private struct Candidate {
        let range: Range<Int>
        /// Nil for a number that no character has: libcmark makes U+FFFD of it.
        let scalar: Unicode.Scalar?
        let line: Int
    }

    /// Takes what such references write out of the tree; returns an error at each.
    static func remove(from root: SyntaxNode, lines: SourceLines, place: SourcePlace) -> [Diagnostic] {
        let candidates = candidates(in: lines)
        // Hardly any text has one.
        if candidates.isEmpty { return [] }
        var written: [Unicode.Scalar?: Int] = [:]
        var codeLines: Set<Int> = []
        var codes: [(start: Int, end: Int)] = []
        root.walk { node, entering in
            guard entering else { return }
            switch node.kind {
            case .text:
                let text = node.literal
                if note(text, in: &written) { node.setText(Self.cleaned(text)) }
            case .link, .image:
                _ = note(Array(node.destination.utf8), in: &written)
                removeFromAttribute(of: node, &written)
            case .codeBlock:
                removeFromAttribute(of: node, &written)
                if node.endLine > node.startLine { codeLines.formUnion(node.startLine + 1...node.endLine) }
            case .code where node.startLine == node.endLine && node.startLine > 0:
                let start = lines.range(of: node.startLine).lowerBound - 1
                codes.append((start + node.startColumn, start + node.endColumn + 1))
            default: break
            }
        }
        var diagnostics: [Diagnostic] = []
        for candidate in candidates {
            guard let count = written[candidate.scalar], count > 0, !codeLines.contains(candidate.line),
                !codes.contains(where: {
                    $0.start <= candidate.range.lowerBound && candidate.range.upperBound <= $0.end
                })
            else { continue }
            written[candidate.scalar] = count - 1
            diagnostics.append(
                ForbiddenCharacter.diagnostic(candidate.scalar, as: .reference, at: place.location(candidate.range)))
        }
        return diagnostics
    }

    private static func removeFromAttribute(of node: SyntaxNode, _ written: inout [Unicode.Scalar?: Int]) {
        let text = Array(node.attribute.utf8)
        if !text.isEmpty, note(text, in: &written) { node.setAttribute(cleaned(text)) }
    }

    /// Counts the forbidden characters of a text; returns whether there are any.
    private static func note(_ text: [UInt8], in written: inout [Unicode.Scalar?: Int]) -> Bool {
        var isFound = false
        for scalar in scalars(of: text) {
            let isNone = scalar == "\u{FFFD}"
            guard isNone || ForbiddenCharacter.contains(scalar) else { continue }
            written[isNone ? nil : scalar, default: 0] += 1
            isFound = true
        }
        return isFound
    }

    private static func cleaned(_ text: [UInt8]) -> String {
        var kept = String.UnicodeScalarView()
        for scalar in scalars(of: text) where !ForbiddenCharacter.contains(scalar) { kept.append(scalar) }
        return String(kept)
    }

    /// The scalars of what libcmark gives: UTF-8, but for U+FFFE and U+FFFF, of which it makes the bytes FE and FF.
    private static func scalars(of text: [UInt8]) -> [Unicode.Scalar] {
        text.split(separator: 0xFE, omittingEmptySubsequences: false).map { part in
            part.split(separator: 0xFF, omittingEmptySubsequences: false)
                .map { Array(String(decoding: $0, as: UTF8.self).unicodeScalars) }.joined(separator: ["\u{FFFF}"])
        }.joined(separator: ["\u{FFFE}"]).map { $0 }
    }

    private static func candidates(in lines: SourceLines) -> [Candidate] {
        let bytes = lines.bytes
        var candidates: [Candidate] = []
        var index = lines.body.lowerBound
        var line = 1
        while true {
            let start = bytes.index(of: UInt8(ascii: "&"), in: index..<lines.body.upperBound)
            if start == lines.body.upperBound { break }
            index = start + 1
            guard let (end, value) = reference(in: bytes[start..<lines.body.upperBound]) else { continue }
            let scalar = value == 0 ? nil : Unicode.Scalar(value)
            if let scalar, !ForbiddenCharacter.contains(scalar) { continue }
            while line < lines.count, lines.range(of: line + 1).lowerBound <= start { line += 1 }
            candidates.append(Candidate(range: start..<end, scalar: scalar, line: line))
            index = end
        }
        return candidates
    }

    /// The end and the value of the reference that `text` begins with: a number of up to seven digits, or six of base 16,
    /// or one of HTML's two names for such a character.
    private static func reference(in text: ArraySlice<UInt8>) -> (end: Int, value: UInt32)? {
        for (name, value) in [("&lrm;", 0x200E), ("&rlm;", 0x200F)] as [(String, UInt32)]
        where text.starts(with: name.utf8) {
            return (text.startIndex + name.utf8.count, value)
        }
        let number = text.dropFirst()
        guard number.first == UInt8(ascii: "#") else { return nil }
        let isHexadecimal = number.dropFirst().first.map { $0 | 0x20 } == UInt8(ascii: "x")
        let digits = number.dropFirst(isHexadecimal ? 2 : 1).prefix(8).prefix { $0 != UInt8(ascii: ";") }
        let end = digits.endIndex
        guard end < text.endIndex, text[end] == UInt8(ascii: ";"), (1...(isHexadecimal ? 6 : 7)).contains(digits.count),
            digits.allSatisfy({ $0 &- 0x30 < 10 || isHexadecimal && ($0 | 0x20) &- 0x61 < 6 }),
            let value = UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10)
        else { return nil }
        return (end + 1, value)
    }
}
