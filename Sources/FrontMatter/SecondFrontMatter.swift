internal import Diagnostics

/// Front matter that stands twice, as when a page is pasted below the front matter of another. The second is read as prose.
enum SecondFrontMatter {
    /// A warning when the body begins with lines as of front matter between two lines `---`, or before one; marked is the first
    /// of these.
    ///
    /// A line `---` by itself is a thematic break, which may begin a body.
    static func problem(in body: Range<Int>, of text: ValidatedText) -> Diagnostic? {
        let bytes = text.bytes
        var line = body.lowerBound
        while line < body.upperBound, bytes.trimmed(bytes.line(at: line, before: body.upperBound)).isEmpty {
            line = bytes.nextLine(after: line, before: body.upperBound)
        }
        let hasDashes = FrontMatterSections.isDelimiter(bytes, at: line)
        guard line < body.upperBound, hasDashes || isKey(bytes[bytes.line(at: line, before: body.upperBound)]) else {
            return nil
        }
        let opening = hasDashes ? line..<line + 3 : bytes.trimmed(bytes.line(at: line, before: body.upperBound))
        var keys = 0
        var isBehindEmpty = false
        if hasDashes { line = bytes.nextLine(after: line, before: body.upperBound) }
        while line < body.upperBound {
            if FrontMatterSections.isDelimiter(bytes, at: line) {
                // One key, an empty line and a line of dashes is prose between two thematic breaks.
                return keys > 1 || keys == 1 && !isBehindEmpty && hasDashes
                    ? diagnostic(at: text.source.location(opening)) : nil
            }
            let range = bytes.line(at: line, before: body.upperBound)
            isBehindEmpty = bytes.trimmed(range).isEmpty
            if isKey(bytes[range]) {
                keys += 1
            } else {
                // Under a key there may be lists, texts on further lines, comments and empty lines.
                guard keys > 0, isBehindEmpty && hasDashes || [.space, .dash, .hash].contains(bytes[line]) else {
                    return nil
                }
            }
            line = bytes.nextLine(after: line, before: body.upperBound)
        }
        return nil
    }

    /// Whether a line begins with a key: a word or two in letters, a colon, and a blank or the end.
    private static func isKey(_ line: ArraySlice<UInt8>) -> Bool {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
            colon + 1 == line.endIndex || line[colon + 1].isBlankOrBreak
        else { return false }
        let words = String(decoding: line[..<colon], as: UTF8.self)
            .split(separator: " ", omittingEmptySubsequences: false)
        return words.count <= 2
            && words.allSatisfy { word in !word.isEmpty && word.allSatisfy { $0.isLetter || $0 == "-" } }
    }

    private static func diagnostic(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .warning, .secondFrontMatter,
            LocalizedText(
                sv: "här står uppgifter om en sida en gång till; de läses inte, utan visas som text på sidan",
                en: "here are facts about a page once more; they are not read, but shown as text on the page"),
            at: location,
            advice: LocalizedText(
                sv: "flytta det som gäller till uppgifterna överst i filen, och ta bort resten",
                en: "move what holds to the facts at the top of the file, and remove the rest"))
    }
}
