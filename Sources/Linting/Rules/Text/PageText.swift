import Diagnostics
import Markdown
import SiteContent

/// Texts taken apart into passages, sentences and words: once, for all rules. Mostly those of a page.
package struct PageText: Sendable {
    /// Nil for texts that are no page's.
    let page: Page?
    /// The file that they are written in.
    let source: SourceText
    /// The text of all passages as a reader reads it, UTF-8, each followed by a line break.
    let bytes: [UInt8]
    /// In the order of `bytes`: title, front matter, follow-ups, body.
    let passages: [Passage]
    let words: [TextWord]
    let sentences: [Sentence]
    /// The words with a digit, as places in `words`.
    let numbers: [Int]
    /// Where `@` stands in `bytes`.
    let atSigns: [Int]
    /// Where signs that mean something in Markdown, or stand before the items of a list, are left in `bytes` as text:
    /// `[`, `]`, `*`, `#`, `~`, `<`, `+`, tabs, hyphens, dashes and bullets outside words, and the word `o`. Those in code are
    /// left out.
    let signs: [Int]
    /// The words that may tell of a person, as places in `words`: those with a capital letter, and those with a role of
    /// `WordRoles.ofPersons`.
    let ofPersons: [Int]

    /// A piece of text that reads as one.
    struct Passage: Sendable {
        enum Kind: Sendable {
            case title, lead, heading, paragraph, listItem, tableCell
            /// A sentence or more of the front matter.
            case field
            /// A name or a few words of the front matter.
            case label
        }

        let kind: Kind
        /// In `PageText.bytes`.
        let range: Range<Int>
        /// In `PageText.words`.
        let words: Range<Int>
        /// In `PageText.sentences`.
        let sentences: Range<Int>
        /// In the file, markup included.
        let source: Range<Int>
        let syntax: Syntax
        /// What somebody else said or wrote.
        let isQuoted: Bool

        /// How the file writes the text.
        enum Syntax: Sendable {
            case markdown, frontMatter
            /// As it stands, or not at all: then all of the place is what is marked. Without a place it is the file's name,
            /// or lies deep in the file.
            case loose
        }

        /// Whether it is running text, written by the editors.
        var isProse: Bool {
            switch kind {
            case .lead, .paragraph, .listItem, .field: !isQuoted
            case .title, .heading, .tableCell, .label: false
            }
        }

        /// Whether the editors choose its words.
        var isOwnWords: Bool { !isQuoted && kind != .label }
    }

    struct Sentence: Sendable {
        /// In `PageText.bytes`, with its full stop.
        let range: Range<Int>
        /// In `PageText.words`.
        let words: Range<Int>
    }

    init(_ page: Page) {
        var builder = Builder(expectedLength: page.body.plainText.utf8.count + 512)
        builder.add(page.fields.title.value, .title, at: page.fields.title.location.range)
        for field in page.texts {
            let (kind, isQuoted): (Passage.Kind, Bool) =
                switch field.kind {
                case .lead: (.lead, false)
                case .prose: (.field, false)
                case .label: (.label, false)
                case .quotation: (.field, true)
                }
            if let markup = field.markup {
                for document in markup.documents { builder.add(document, as: kind, isQuoted: isQuoted) }
            } else {
                builder.add(field.text.value, kind, at: field.text.location.range, isQuoted: isQuoted)
            }
        }
        if case .activity(let details) = page.details {
            for followUp in details.followUps { builder.add(followUp.text, as: .field) }
        }
        for text in page.lostParts.prose { builder.add(text, as: .field) }
        builder.add(page.body, as: nil)
        self.init(builder, page: page, in: page.file.source)
    }

    /// Texts that are no prose.
    init(_ texts: [LooseText], in source: SourceText) {
        var builder = Builder(expectedLength: texts.reduce(0) { $0 + $1.bytes.count + 1 })
        for text in texts { builder.add(text) }
        self.init(builder, page: nil, in: source)
    }

    private init(_ builder: Builder, page: Page?, in source: SourceText) {
        self.page = page
        self.source = source
        bytes = builder.scanner.bytes
        passages = builder.passages
        words = builder.scanner.words
        sentences = builder.scanner.sentences
        numbers = builder.scanner.numbers
        atSigns = builder.scanner.atSigns
        signs = builder.scanner.signs
        ofPersons = builder.scanner.ofPersons
    }

    private struct Builder {
        var scanner: TextScanner
        var passages: [Passage] = []

        init(expectedLength: Int) {
            scanner = TextScanner(expectedLength: expectedLength)
            passages.reserveCapacity(32)
        }

        mutating func add(_ text: String, _ kind: Passage.Kind, at source: Range<Int>?, isQuoted: Bool = false) {
            let start = scanner.bytes.count
            scanner.bytes += text.utf8
            addPassage(kind, start..<scanner.bytes.count, at: source ?? 0..<0, syntax: .frontMatter, isQuoted: isQuoted)
            scanner.bytes.append(UInt8(ascii: "\n"))
        }

        mutating func add(_ text: LooseText) {
            let start = scanner.bytes.count
            scanner.bytes += text.bytes
            addPassage(
                .label, start..<scanner.bytes.count, at: text.source ?? 0..<0, syntax: text.syntax, isQuoted: false)
            scanner.bytes.append(UInt8(ascii: "\n"))
        }

        mutating func add(_ document: MarkdownDocument, as kind: Passage.Kind?, isQuoted: Bool = false) {
            let start = scanner.bytes.count
            scanner.bytes += document.plainText.utf8
            scanner.bytes.append(UInt8(ascii: "\n"))
            scanner.codeSpans += document.codeSpans.map { start + $0.lowerBound..<start + $0.upperBound }
            for block in document.blocks {
                let range = block.plainTextRange
                let own: Passage.Kind =
                    switch block.kind {
                    case .paragraph: .paragraph
                    case .heading: .heading
                    case .listItem: .listItem
                    case .tableCell, .tableCaption: .tableCell
                    }
                addPassage(
                    kind ?? own, start + range.lowerBound..<start + range.upperBound, at: block.range,
                    syntax: .markdown, isQuoted: isQuoted || block.isQuoted)
            }
        }

        private mutating func addPassage(
            _ kind: Passage.Kind, _ range: Range<Int>, at source: Range<Int>, syntax: Passage.Syntax,
            isQuoted: Bool
        ) {
            let (firstWord, firstSentence) = (scanner.words.count, scanner.sentences.count)
            scanner.scan(range)
            passages.append(
                Passage(
                    kind: kind, range: range, words: firstWord..<scanner.words.count,
                    sentences: firstSentence..<scanner.sentences.count, source: source, syntax: syntax,
                    isQuoted: isQuoted))
        }
    }
}

extension PageText {
    /// The place in `passages` of the passage that holds a byte, found by halving.
    func passageIndex(at offset: Int) -> Int? {
        var (low, high) = (0, passages.count)
        while low < high {
            let middle = (low + high) / 2
            if passages[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        guard low < passages.count, passages[low].range.contains(offset) else { return nil }
        return low
    }

    /// Whether a sentence of a passage ends right before a byte, found by halving.
    func endsSentence(at offset: Int, in passage: Passage) -> Bool {
        var (low, high) = (passage.sentences.lowerBound, passage.sentences.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].range.upperBound < offset { low = middle + 1 } else { high = middle }
        }
        return low < passage.sentences.upperBound && sentences[low].range.upperBound == offset
    }

    /// The passage that holds a byte.
    func passage(at offset: Int) -> Passage? { passageIndex(at: offset).map { passages[$0] } }

    /// Whether a byte is of what a citizen said, as the front matter of a dialogue has it.
    func isSaidByCitizen(at offset: Int) -> Bool {
        guard case .dialogue? = page?.details, let passage = passage(at: offset) else { return false }
        return passage.isQuoted && passage.kind == .field
    }

    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    func string(_ word: TextWord) -> String { string(word.range) }

    /// The byte at an offset, or 0 outside the text.
    func byte(_ offset: Int) -> UInt8 { bytes.indices.contains(offset) ? bytes[offset] : 0 }

    /// Whether the words at `index` and behind it stand in one passage with nothing but a blank between them.
    func isFollowedByBlank(_ index: Int) -> Bool {
        guard index + 1 < words.count else { return false }
        let gap = words[index].range.upperBound..<words[index + 1].range.lowerBound
        return gap.count == 1 && bytes[gap.lowerBound] == UInt8(ascii: " ")
            || gap.count == 2 && bytes[gap.lowerBound] == 0xC2 && bytes[gap.lowerBound + 1] == 0xA0
    }
}
