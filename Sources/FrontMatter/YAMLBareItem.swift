internal import Diagnostics

/// An item of a list that begins with a day or a text of its own and goes on with keys: `- 2 september 2027`, and below it
/// `text: Vi träffades.`
///
/// libyaml fails at the first of the keys, which are right: it is the item's own line that lacks its key.
struct YAMLBareItem {
    private let text: ValidatedText
    /// The line that it begins on.
    let line: YAMLLine
    /// The lines of its text, without blanks and notes around it.
    private let textLines: [Range<Int>]
    /// Those below, from the first key on.
    private let keyLines: [YAMLLine]
    /// How far in the keys stand.
    private let keyColumn: Int
    /// The key of the list.
    private let list: String?

    private var bytes: [UInt8] { text.bytes }

    /// Nil unless the line that reading failed on is a key below such an item.
    ///
    /// - Parameter range: what was being read; it begins on a new line.
    init?(above failing: YAMLLine, in text: ValidatedText, range: Range<Int>) {
        guard failing.key != nil, !failing.hasDash, !failing.indentation.isEmpty else { return nil }
        let bytes = text.bytes
        var line = failing
        repeat {
            guard line.range.lowerBound > range.lowerBound else { return nil }
            line = YAMLLine(
                bytes, at: bytes.lineStart(of: line.range.lowerBound - 1, from: range.lowerBound),
                before: range.upperBound)
            guard line.isBlankOrComment || line.key == nil && !line.isFlow else { return nil }
        } while !line.hasDash
        let isText = bytes[line.value].first.map { $0 != UInt8(ascii: "|") && $0 != UInt8(ascii: ">") } ?? false
        guard isText, line.indentation.count < failing.indentation.count else { return nil }
        self.text = text
        self.line = line
        keyColumn = failing.indentation.count
        var textLines = [line.value]
        var keyLines: [YAMLLine] = []
        var start = bytes.nextLine(after: line.range.lowerBound, before: range.upperBound)
        let end = YAMLCut.end(below: line, in: bytes, before: range.upperBound)
        while start < end {
            let below = YAMLLine(bytes, at: start, before: end)
            if start >= failing.range.lowerBound {
                if !below.isBlankOrComment { keyLines.append(below) }
            } else if !below.isBlankOrComment {
                textLines.append(below.content)
            }
            start = bytes.nextLine(after: start, before: end)
        }
        self.textLines = textLines
        self.keyLines = keyLines
        list = Self.list(of: line, in: bytes, range)
    }

    /// The key that stands above the items of a list, less far to the right than their dashes or as far.
    private static func list(of item: YAMLLine, in bytes: [UInt8], _ range: Range<Int>) -> String? {
        var start = item.range.lowerBound
        while start > range.lowerBound {
            start = bytes.lineStart(of: start - 1, from: range.lowerBound)
            let line = YAMLLine(bytes, at: start, before: range.upperBound)
            if !line.hasDash, let key = line.key, line.indentation.count <= item.indentation.count {
                return bytes.text(key)
            }
        }
        return nil
    }

    /// What a text says that stands in an item without a key, by the key of its list; elsewhere `text`.
    private static let textKeys = [
        "parter": "namn", "ändringar": "orsak", "brister": "vad", "borttaget": "orsak",
    ]

    /// The error, at the item's own text.
    func diagnostic() -> Diagnostic {
        let day = LeadingDay(written, in: text.source)
        let rest = day?.rest ?? written
        var own: [(key: String, text: String)] = []
        if let day { own.append(("datum", day.iso)) }
        if !rest.isEmpty { own.append((list.flatMap { Self.textKeys[$0] } ?? "text", rest)) }
        let message =
            day != nil && rest.isEmpty
            ? LocalizedText(
                sv: "dagen står utan nyckel, men på raderna under står nycklar som hör till den",
                en: "the day stands without a key, but on the lines below are keys that belong to it")
            : LocalizedText(
                sv: "texten efter strecket står utan nyckel, men på raderna under står nycklar som hör till den",
                en: "the text behind the dash stands without a key, but on the lines below are keys that belong to it")
        let location = text.source.location(line.content)
        let kept = keyLines.map { bytes.text(bytes.trimmed($0.range)) }
        // A key that is there already cannot be meant once more.
        if own.contains(where: { line in kept.contains { $0.hasPrefix(line.key + ":") } }) {
            return Diagnostic(
                .error, .yamlSyntax, message, at: location,
                advice: LocalizedText(
                    sv: "skriv den nyckel som texten hör till, och ett kolon, före den; eller ta bort den",
                    en: "write the key that the text belongs to, and a colon, before it; or remove it"))
        }
        let lines = own.map { "\($0.key): \(YAMLWriting.scalar($0.text))" }
        let isShort = kept.count <= Self.shownLines && keyLines.allSatisfy { $0.indentation.count == keyColumn }
        let block = YAMLBlock.quoted(
            YAMLBlock.indented(YAMLBlock.item(lines + (isShort ? kept : [])), by: line.indentation.count))
        let more =
            isShort
            ? LocalizedText("")
            : LocalizedText(sv: ", och låt raderna under stå kvar", en: ", and let the lines below stand as they are")
        // Keys that stand otherwise than its own would are moved, too.
        let isAligned = keyColumn == line.content.lowerBound - line.range.lowerBound
        let isOneLine = isAligned && lines.count == 1 && textLines.count == 1 && day?.isCertain != false
        return Diagnostic(
            .error, .yamlSyntax, message, at: location,
            advice: LocalizedText(
                sv: "skriv så här: \(block.swedish)\(more.swedish)",
                en: "write it like this: \(block.english)\(more.english)"),
            replacement: isOneLine ? lines.first : nil)
    }

    /// So many lines of what stands below are shown.
    private static let shownLines = 3

    /// The text without its key, on one line and without quotation marks round it.
    private var written: String {
        let text = textLines.map { bytes.text($0) }.joined(separator: " ")
        guard text.count > 1, let first = text.first, first == text.last, first == "\"" || first == "'" else {
            return text
        }
        return String(text.dropFirst().dropLast())
    }
}
