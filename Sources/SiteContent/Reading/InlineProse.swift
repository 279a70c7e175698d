import ContentFormat
import Diagnostics
import FrontMatter
import Markdown

extension FormReader {
    /// The text at a key as one paragraph with Markdown in it; reports what `text` does, and what is wrong with the
    /// Markdown.
    mutating func inline(_ key: ContentKey, example: ExampleText, required: Bool = false) -> ReadProse? {
        guard let text = ownText(key, example: example, required: required) else { return nil }
        return inline(text)
    }

    /// The text at a key in paragraphs and lists with Markdown in them.
    /// - Parameter isQuotation: whether it is what somebody said, which may well stand within quotation marks.
    mutating func inlineProse(
        _ key: ContentKey, example: ExampleText, required: Bool = false, isQuotation: Bool = false
    ) -> ReadProse? {
        guard let prose = prose(key, example: example.rawValue, required: required, isQuotation: isQuotation) else {
            return nil
        }
        _ = notePlaceholder(prose.written, owesReason: example.owesReason)
        return inline(prose.written, laidOut: prose.text)
    }

    /// A text that was read, as Markdown; reports what is wrong with that.
    ///
    /// - Parameter laidOut: as `WrittenProse` has it, where the text may have parts.
    mutating func inline(_ text: Located<String>, laidOut: String? = nil) -> ReadProse {
        guard ProseMarkup.isNeeded(text.value) else {
            return ReadProse(written: text, words: laidOut ?? text.value, markup: nil)
        }
        let places = WrittenParts(text, in: source)
        var end = 0
        var blocks: [ProseMarkup.Block] = []
        for block in ProseText(laidOut ?? text.value).blocks {
            switch block {
            case .paragraph(let part): blocks.append(.paragraph(document(part, places, &end)))
            case .list(let items, let isNumbered):
                blocks.append(.list(items.map { document($0, places, &end) }, isNumbered: isNumbered))
            }
        }
        let markup = ProseMarkup(blocks: blocks)
        return ReadProse(written: text, words: markup.words, markup: markup)
    }

    private mutating func document(_ part: String, _ places: WrittenParts, _ end: inout Int) -> MarkdownDocument {
        let (document, problems) = MarkdownDocument.parseInline(
            source: source, text: part, places: places.places(of: part, from: &end))
        for problem in problems { report(problem) }
        return document
    }
}

/// Where the paragraphs and items of a text of front matter are written.
private struct WrittenParts {
    private let bytes: [UInt8]
    private let places: ScalarPlaces

    init(_ text: Located<String>, in source: SourceText) {
        bytes = Array(text.value.utf8)
        places = ScalarPlaces(of: bytes, at: text.location.range ?? 0..<0, in: source)
    }

    /// Where a range of a part is written. A part has other blanks than the text; all else stands in it in order.
    ///
    /// - Parameter end: where the part before ends in the text; afterwards, where this one does.
    func places(of part: String, from end: inout Int) -> @Sendable (Range<Int>) -> Range<Int> {
        var next = end
        let starts = part.utf8.map { byte -> Int in
            if byte != UInt8(ascii: " "), byte != UInt8(ascii: "\n") {
                while next < bytes.count, bytes[next] != byte { next += 1 }
            }
            let start = min(next, bytes.count)
            if next < bytes.count { next += 1 }
            return start
        }
        end = next
        let (last, places) = (next, self.places)
        return { range in
            let first = range.lowerBound < starts.count ? starts[range.lowerBound] : last
            let end = range.upperBound < starts.count ? starts[range.upperBound] : last
            return places.range(first..<max(first, end))
        }
    }
}

extension FormReader {
    /// A text of the settings, of which the words alone are shown; warns of what would be marks in Markdown.
    mutating func unmarked(_ text: Located<String>) -> Located<String> {
        guard let mark = InlineMarks.first(in: text.value) else { return text }
        let places = ScalarPlaces(of: Array(text.value.utf8), at: text.location.range ?? 0..<0, in: source)
        report(
            Diagnostic(
                .warning, .literalMark,
                LocalizedText(sv: "tecknen visas som de är skrivna", en: "the signs are shown as they are written"),
                at: source.location(places.range(mark)),
                advice: LocalizedText(
                    sv: "ta bort tecknen: i webbplats.yml kan text inte vara fet eller en länk",
                    en: "remove the signs: texts in webbplats.yml cannot be bold or links")))
        return text
    }
}
