internal import Diagnostics

/// What would stand in a file if one problem of its YAML were mended as its replacement says, to be tried before anybody is
/// told to write so.
struct YAMLMend {
    private let text: ValidatedText
    private let range: Range<Int>
    /// Where the mend was made, in the file as it is.
    private let place: Range<Int>
    /// How many bytes longer the file became. No replacement has a line end, so lines keep their order.
    private let growth: Int

    /// Nil when the problem has no replacement.
    ///
    /// - Parameter range: the YAML in `text` that was being read.
    init?(_ diagnostic: Diagnostic, in text: ValidatedText, range: Range<Int>) {
        guard let place = diagnostic.location?.range, let replacement = diagnostic.replacement,
            range.lowerBound <= place.lowerBound, place.upperBound <= range.upperBound
        else { return nil }
        var bytes = text.bytes
        bytes.replaceSubrange(place, with: replacement.utf8)
        growth = bytes.count - text.bytes.count
        self.text = ValidatedText(
            source: SourceText(path: text.source.path, bytes: bytes, today: text.source.today), bytes: bytes)
        self.range = range.lowerBound..<range.upperBound + growth
        self.place = place
    }

    /// Whether reading then comes past the line on which it failed, or fails there for what stands on that line alone.
    ///
    /// - Parameters:
    ///   - end: where that line ends in the file as it is.
    ///   - failure: how reading failed.
    func leadsFurther(than end: Int, _ failure: YAMLProblem) -> Bool {
        var builder = YAMLTreeBuilder(text: text, allowsDocumentStart: true)
        guard let problem = builder.read(range) else { return true }
        let line = text.bytes.nextLine(after: place.upperBound + growth, before: range.upperBound)
        // A word without its colon is missed on the next line only, which may have a mistake of its own.
        if failure.kind == .missingColon, failure.contextOffset < place.upperBound, place.upperBound < failure.offset,
            min(problem.offset, problem.contextOffset) >= line
        {
            return true
        }
        let next = text.bytes.nextLine(after: end + growth, before: range.upperBound)
        return next < range.upperBound && problem.offset >= next
    }

    /// Whether the mended line can be read then, perhaps after one more mend, and all that was read before reads as it did.
    func keeps(_ before: YAMLMapping, allowsDocumentStart: Bool) -> Bool {
        let (after, problems) = read(allowsDocumentStart: allowsDocumentStart)
        let line =
            text.bytes.lineStart(
                of: place.lowerBound)..<text.bytes.nextLine(
                after: place.upperBound + growth, before: text.bytes.count)
        let isReadable = !problems.contains { problem in
            guard problem.code == .yamlSyntax, problem.replacement == nil,
                let start = problem.location?.range?.lowerBound
            else { return false }
            return line.contains(start)
        }
        return isReadable && keepsValues(of: before, in: after)
    }

    /// The problems, without the mends of lines that could not be read if all of them were made: one mend can uncover that a
    /// line of another does not fit those above it.
    static func readable(
        _ problems: [Diagnostic], in text: ValidatedText, range: Range<Int>, allowsDocumentStart: Bool
    ) -> [Diagnostic] {
        let mends = problems.indices.filter { problems[$0].replacement != nil }
        guard mends.count > 1 else { return problems }
        var bytes = text.bytes
        for index in mends.reversed() {
            guard let place = problems[index].location?.range, let replacement = problems[index].replacement,
                place.upperBound <= bytes.count
            else { continue }
            bytes.replaceSubrange(place, with: replacement.utf8)
        }
        let mended = ValidatedText(
            source: SourceText(path: text.source.path, bytes: bytes, today: text.source.today), bytes: bytes)
        let (_, left) = YAMLDocument.read(
            range.lowerBound..<range.upperBound + bytes.count - text.bytes.count, of: mended,
            allowsDocumentStart: allowsDocumentStart, isTrial: true)
        let lines = Set(left.lazy.filter { $0.replacement == nil }.compactMap { $0.location?.start?.line })
        return problems.map { problem in
            guard problem.replacement != nil, let line = problem.location?.start?.line, lines.contains(line) else {
                return problem
            }
            return problem.withoutReplacement
        }
    }

    /// Whether all that was read before reads as it did.
    func keepsValues(of before: YAMLMapping, allowsDocumentStart: Bool) -> Bool {
        keepsValues(of: before, in: read(allowsDocumentStart: allowsDocumentStart).mapping)
    }

    private func read(allowsDocumentStart: Bool) -> (mapping: YAMLMapping, diagnostics: [Diagnostic]) {
        YAMLDocument.read(range, of: text, allowsDocumentStart: allowsDocumentStart, isTrial: true)
    }

    private func keepsValues(of before: YAMLMapping, in after: YAMLMapping) -> Bool {
        var kept: [ReadScalar: String] = [:]
        for scalar in ReadScalar.all(in: after) { kept[scalar.place] = scalar.text }
        return ReadScalar.all(in: before).allSatisfy { scalar in
            // What the mend is made in was misread.
            let isMended = scalar.range.lowerBound < place.upperBound && place.lowerBound < scalar.range.upperBound
            return isMended || kept[scalar.place.moved(by: growth, from: place)] == scalar.text
        }
    }
}

extension ValidatedText {
    /// Problems of characters that no file may have, as they can be mended where YAML is written: there a character may stand
    /// for a blank that lines and blocks depend on.
    ///
    /// - Parameters:
    ///   - range: the YAML of the text.
    ///   - mapping: what was read there.
    func tried(
        _ problems: [Diagnostic], in range: Range<Int>, read mapping: YAMLMapping, allowsDocumentStart: Bool
    ) -> [Diagnostic] {
        func keeps(_ problem: Diagnostic) -> Bool {
            YAMLMend(problem, in: self, range: range)?
                .keepsValues(of: mapping, allowsDocumentStart: allowsDocumentStart) ?? true
        }
        return problems.map { problem in
            if keeps(problem) { return problem }
            let blank = problem.mended(
                by: " ",
                advice: LocalizedText(sv: "skriv ett vanligt mellanslag där", en: "write an ordinary space there"))
            return problem.replacement == "" && keeps(blank) ? blank : problem.withoutReplacement
        }
    }
}

/// Where a value stands: its own place, and those of the keys and lists that it belongs to.
private struct ReadScalar: Hashable {
    private var starts: [Int]

    /// The places when the bytes behind `place` have moved.
    func moved(by growth: Int, from place: Range<Int>) -> ReadScalar {
        ReadScalar(starts: starts.map { $0 >= place.upperBound ? $0 + growth : $0 })
    }

    /// Every value of a mapping that could be read.
    static func all(in mapping: YAMLMapping) -> [(place: ReadScalar, range: Range<Int>, text: String)] {
        var found: [(place: ReadScalar, range: Range<Int>, text: String)] = []
        collect(.mapping(mapping), above: [], into: &found)
        return found
    }

    private static func collect(
        _ node: YAMLNode, above: [Int], into found: inout [(place: ReadScalar, range: Range<Int>, text: String)]
    ) {
        switch node {
        case .scalar(let scalar):
            let starts = above + [scalar.range.lowerBound]
            found.append((ReadScalar(starts: starts), scalar.range, scalar.text))
        case .sequence(let list):
            for item in list.items { collect(item, above: above, into: &found) }
        case .mapping(let mapping):
            for entry in mapping.entries {
                collect(entry.value, above: above + [entry.key.range.lowerBound], into: &found)
            }
        case .unreadable: break
        }
    }
}
