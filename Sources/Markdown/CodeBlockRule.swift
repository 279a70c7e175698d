import Diagnostics

/// Code that is most likely none: indented text, and all behind a fence without an end.
enum CodeBlockRule {
    /// What is wrong with a code block, and where; nil for one between two fences.
    static func check(_ block: SyntaxNode, in lines: SourceLines) -> (range: Range<Int>, isFenced: Bool)? {
        let line = lines.range(of: block.startLine)
        let start = min(line.lowerBound + max(block.startColumn - 1, 0), line.upperBound)
        let opening = lines.bytes[start..<line.upperBound]
        guard let mark = opening.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~"),
            opening.prefix(3).count == 3, opening.prefix(3).allSatisfy({ $0 == mark })
        else { return (lines.trimmed(line), false) }
        let length = opening.prefix { $0 == mark }.count
        let last = lines.bytes[lines.trimmed(lines.content(of: block.endLine, quotes: .max))]
        let isClosed = block.endLine > block.startLine && last.count >= length && last.allSatisfy { $0 == mark }
        return isClosed ? nil : (lines.trimmed(start..<line.upperBound), true)
    }

    static func diagnostic(isFenced: Bool, at location: SourceLocation) -> Diagnostic {
        isFenced
            ? Diagnostic(
                .warning, .unintendedCode,
                LocalizedText(
                    sv: "koden som börjar här har inget slut, så allt efter visas som kod",
                    en: "the code that begins here has no end, so all behind it is shown as code"),
                at: location,
                advice: LocalizedText(
                    sv: "skriv ``` på en egen rad där koden slutar, eller ta bort raden",
                    en: "write ``` on a line of its own where the code ends, or remove the line"))
            : Diagnostic(
                .warning, .unintendedCode,
                LocalizedText(
                    sv: "raden börjar med fyra mellanslag och visas därför som kod",
                    en: "the line begins with four blanks, and so is shown as code"),
                at: location,
                advice: LocalizedText(
                    sv: "ta bort mellanslagen först på raden; är det kod skriver du ``` på en egen rad före och efter",
                    en: "remove the blanks first on the line; if it is code, write ``` on a line of its own before and "
                        + "after"))
    }
}
