import ContentFormat
package import Diagnostics
import FrontMatter
package import PromiseModel
package import SiteContent
import SiteModel

/// Adds a follow-up to an activity's file as an editor would, changing no other line.
package struct FollowUpInsertion: Sendable {
    package let followUp: FollowUp

    package init(_ followUp: FollowUp) { self.followUp = followUp }

    /// Why a follow-up cannot be added by a program; there is always something.
    package struct Obstacle: Error, Sendable {
        package let problems: [Diagnostic]
    }

    /// The file with the follow-up in its place by date; line breaks as the file has them. A key `uppföljningar` without a
    /// value, or with an empty list, is filled.
    package func insert(into file: SourceFile) throws(Obstacle) -> FileChange {
        let source = file.source
        let (content, problems) = ContentFile.read(source)
        guard let content, !problems.hasErrors else { throw Obstacle(problems: problems) }
        guard let entry = content.frontMatter["uppföljningar"] else {
            try refuseOwnStatus(content)
            let column = content.frontMatter.entries.first.map { Self.column(of: $0.key.range.lowerBound, source) } ?? 0
            let margin = String(repeating: " ", count: column)
            return change(
                file, lines: [margin + "uppföljningar:"] + item(indentation: column + 2),
                at: content.sections.closing.lowerBound)
        }
        switch entry.value {
        case .scalar(let scalar) where scalar.range.isEmpty:
            try refuseOwnStatus(content)
            return filled(file, content, key: entry.key, removed: nil)
        case .sequence(let list) where list.items.isEmpty:
            try refuseOwnStatus(content)
            return filled(file, content, key: entry.key, removed: list.range)
        case .sequence(let list):
            guard let items = list.itemLines(in: source), let first = items.first else {
                throw Obstacle(problems: [Self.onOneLine(source.location(list.range))])
            }
            let later = followUp.date.flatMap { own in
                list.items.map(Self.date).firstIndex { date in date.map { $0 > own } ?? false }
            }
            // Comments above an entry belong to it, those within one to the one they stand in.
            let offset =
                later == 0
                ? first.range.lowerBound
                : Self.commentsEnd(
                    after: items[(later ?? items.count) - 1].range.upperBound, deeperThan: first.indentation,
                    in: source.bytes, before: content.sections.closing.lowerBound)
            return change(file, lines: item(indentation: first.indentation), at: offset)
        default:
            throw Obstacle(
                problems: Self.wrongShape(source, range: entry.key.range.lowerBound..<entry.value.range.upperBound))
        }
    }

    // MARK: Where it goes

    private func filled(
        _ file: SourceFile, _ content: ContentFile, key: YAMLScalar, removed list: Range<Int>?
    ) -> FileChange {
        let bytes = file.source.bytes
        let column = Self.column(of: key.range.lowerBound, file.source)
        var removed = list
        // The blank before the brackets goes with them.
        if let list, list.lowerBound > 0, bytes[list.lowerBound - 1] == UInt8(ascii: " ") {
            removed = (list.lowerBound - 1)..<list.upperBound
        }
        let line = Self.nextLine(after: removed?.upperBound ?? key.range.upperBound, in: bytes)
        let offset = Self.commentsEnd(
            after: line, deeperThan: column, in: bytes, before: content.sections.closing.lowerBound)
        return change(file, lines: item(indentation: column + 2), at: offset, removing: removed)
    }

    /// The spaces before what stands at `offset`.
    private static func column(of offset: Int, _ source: SourceText) -> Int {
        let start = source.bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        return offset - start
    }

    private static func nextLine(after offset: Int, in bytes: [UInt8]) -> Int {
        bytes[offset...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
    }

    /// The end of the comments that follow at `offset`, as long as they are indented by more than `indentation`.
    private static func commentsEnd(
        after offset: Int, deeperThan indentation: Int, in bytes: [UInt8], before end: Int
    ) -> Int {
        var (line, result) = (offset, offset)
        while line < end {
            let next = nextLine(after: line, in: bytes)
            let content = bytes[line..<next].drop { $0 == UInt8(ascii: " ") }
            if content.first == UInt8(ascii: "#") {
                guard content.startIndex - line > indentation else { break }
                result = next
            } else if let byte = content.first, byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\r") {
                break
            }
            line = next
        }
        return result
    }

    // MARK: What stands in the way

    /// The status belongs to the follow-ups once there are any, and no line is taken away.
    private func refuseOwnStatus(_ content: ContentFile) throws(Obstacle) {
        guard let status = content.frontMatter["status"] else { return }
        let range = status.key.range.lowerBound..<max(status.value.range.upperBound, status.key.range.upperBound)
        let text = String(decoding: content.source.bytes[range], as: UTF8.self)
        let line = content.source.position(at: range.lowerBound).line
        throw Obstacle(problems: [
            Diagnostic(
                .error, .statusWithFollowUps,
                LocalizedText(
                    sv: "läget står på en egen rad, \"\(text)\", och ska stå i uppföljningarna när det finns någon",
                    en:
                        "the status stands on a line of its own, \"\(text)\", and belongs in the follow-ups once there are any"
                ),
                at: content.source.location(range),
                advice: LocalizedText(
                    sv: "ta först bort raden ”\(text)” (rad \(line)), spara, och kör kommandot igen",
                    en: "first remove the line “\(text)” (line \(line)), save, and run the command again"))
        ])
    }

    private static func onOneLine(_ location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, .wrongShape,
            LocalizedText(
                sv: "uppföljningarna står på en rad, inom hakparenteser",
                en: "the follow-ups stand on one line, in brackets"),
            at: location,
            advice: LocalizedText(
                sv: "skriv om listan med en rad för varje uppföljning, som börjar med ”- datum:”",
                en: "rewrite the list with a line for each follow-up that begins with “- datum:”"))
    }

    /// What a build says of follow-ups that are no list.
    private static func wrongShape(_ source: SourceText, range: Range<Int>) -> [Diagnostic] {
        let reader = PageReader(language: .swedish, reservedAnchors: [])
        let problems = reader.read(
            SourceFile(path: source.path, source: source), place: .activity(promise: "", area: "")
        ).diagnostics.filter { $0.severity == .error && $0.location?.range?.overlaps(range) ?? false }
        let advice = LocalizedText(
            sv: "börja varje uppföljning med ”- datum:” på en egen rad, eller ta bort det som står där",
            en: "begin each follow-up with “- datum:” on a line of its own, or remove what stands there")
        guard problems.isEmpty else {
            // The shortest list, which a build advises, is one that a program cannot add lines to.
            return problems.map { problem in
                guard problem.code == .wrongShape else { return problem }
                return Diagnostic(
                    problem.severity, problem.code, problem.message, at: problem.location, advice: advice)
            }
        }
        return [
            Diagnostic(
                .error, .wrongShape,
                LocalizedText(sv: "uppföljningar är ingen lista", en: "uppföljningar is no list"),
                at: source.location(range), advice: advice)
        ]
    }

    // MARK: What is written

    private static func date(of item: YAMLNode) -> KnownDate? {
        guard case .mapping(let mapping) = item, case .scalar(let scalar)? = mapping[ContentKey.date.rawValue]?.value
        else { return nil }
        return KnownDate(scalar.text)
    }

    private func item(indentation: Int) -> [String] {
        var fields = [("datum", followUp.date?.written ?? ContentWords.unknownDate)]
        if let status = followUp.status, let name = ContentWords.statuses.first(where: { $0.value == status })?.name {
            fields.append(("status", name))
        }
        if let amount = followUp.amount { fields.append((ContentKey.outcome.rawValue, ContentWords.text(amount))) }
        if let period = followUp.outcomeDetails?.period {
            fields.append((ContentKey.covers.rawValue, period.written))
        }
        if let reason = followUp.reason { fields.append(("orsak", YAMLWriting.scalar(reason))) }
        fields.append(("text", YAMLWriting.scalar(followUp.text)))
        if let evidence = followUp.evidence { fields.append(("underlag", YAMLWriting.scalar(evidence))) }
        let margin = String(repeating: " ", count: indentation)
        return fields.enumerated().map { number, field in
            "\(margin)\(number == 0 ? "- " : "  ")\(field.0): \(field.1)"
        }
    }

    /// - Parameter removed: lies before `offset`.
    private func change(
        _ file: SourceFile, lines: [String], at offset: Int, removing removed: Range<Int>? = nil
    ) -> FileChange {
        let old = file.source.bytes
        let lineBreak = old.firstRange(of: [0x0D, 0x0A]) != nil ? "\r\n" : "\n"
        let gone = removed ?? offset..<offset
        var bytes = Array(old[..<gone.lowerBound])
        bytes += old[gone.upperBound..<offset]
        // The list may end the file's front matter without a line break of its own.
        if let last = bytes.last, last != UInt8(ascii: "\n") { bytes += Array(lineBreak.utf8) }
        let start = bytes.count
        for line in lines { bytes += Array((line + lineBreak).utf8) }
        let added = start..<bytes.count
        bytes += old[offset...]
        return FileChange(
            file: SourceFile(path: file.path, source: SourceText(path: file.source.path, bytes: bytes)),
            original: file.source, removed: gone, added: added)
    }
}
