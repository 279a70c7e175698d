package import Diagnostics
import FrontMatter
package import PromiseModel

/// Adds a follow-up to an activity's file as an editor would, changing no other line.
package struct FollowUpInsertion: Sendable {
    package let followUp: FollowUp

    package init(_ followUp: FollowUp) { self.followUp = followUp }

    /// Why a follow-up cannot be added by a program.
    package enum Obstacle: Error, Sendable {
        /// The file's front matter cannot be read; the problems say why.
        case unreadable([Diagnostic])
        /// `uppföljningar` is written in brackets, on one line.
        case flowList(SourceLocation)
    }

    /// The file's bytes with the follow-up in its place by date; line breaks as the file has them.
    package func insert(into source: SourceText) throws(Obstacle) -> [UInt8] {
        let (file, problems) = ContentFile.read(source)
        guard let file, !problems.hasErrors else { throw .unreadable(problems) }
        let lineBreak = source.bytes.firstRange(of: [0x0D, 0x0A]) != nil ? "\r\n" : "\n"
        guard let entry = file.frontMatter["uppföljningar"] else {
            let lines = ["uppföljningar:"] + item(indentation: 2)
            return spliced(lines, at: file.sections.closing.lowerBound, in: source, lineBreak)
        }
        guard case .sequence(let list) = entry.value else {
            throw .unreadable(problems)
        }
        guard let items = list.itemLines(in: source), let first = items.first else {
            throw .flowList(source.location(entry.value.range))
        }
        let dates = list.items.map(Self.date)
        let later = dates.firstIndex { date in date.map { $0 > followUp.date } ?? false }
        let offset = later.map { items[$0].range.lowerBound } ?? items[items.count - 1].range.upperBound
        return spliced(item(indentation: first.indentation), at: offset, in: source, lineBreak)
    }

    private static func date(of item: YAMLNode) -> CalendarDate? {
        guard case .mapping(let mapping) = item, case .scalar(let scalar)? = mapping["datum"]?.value else { return nil }
        return CalendarDate(iso: scalar.text)
    }

    private func item(indentation: Int) -> [String] {
        var fields = [("datum", followUp.date.iso)]
        if let status = followUp.status, let name = ContentWords.statuses.first(where: { $0.value == status })?.name {
            fields.append(("status", name))
        }
        if let outcome = followUp.outcome { fields.append(("utfall", outcome.plain.replacing(".", with: ","))) }
        if let reason = followUp.reason { fields.append(("orsak", YAMLWriting.scalar(reason))) }
        fields.append(("text", YAMLWriting.scalar(followUp.text)))
        if let evidence = followUp.evidence { fields.append(("underlag", YAMLWriting.scalar(evidence))) }
        let margin = String(repeating: " ", count: indentation)
        return fields.enumerated().map { number, field in
            "\(margin)\(number == 0 ? "- " : "  ")\(field.0): \(field.1)"
        }
    }

    private func spliced(_ lines: [String], at offset: Int, in source: SourceText, _ lineBreak: String) -> [UInt8] {
        var bytes = Array(source.bytes[..<offset])
        // The list may end the file's front matter without a line break of its own.
        if let last = bytes.last, last != UInt8(ascii: "\n") { bytes += Array(lineBreak.utf8) }
        for line in lines { bytes += Array((line + lineBreak).utf8) }
        return bytes + source.bytes[offset...]
    }
}
