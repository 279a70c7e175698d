package import Diagnostics

extension MarkdownDocument {
    /// Parses a page's body: CommonMark 0.30 and pipe tables, by the rules of the site.
    ///
    /// - `range`: the bytes of the body in `source`, without a byte order mark; what reaches beyond
    ///   the file is cut.
    ///
    /// Every input gives a document. Bytes that are not UTF-8 are read as U+FFFD. The problems are in order of place.
    package static func parse(
        source: SourceText, range: Range<Int>, options: MarkdownOptions = MarkdownOptions()
    ) -> (MarkdownDocument, [Diagnostic]) {
        let range = range.clamped(to: 0..<source.bytes.count)
        let lines = SourceLines(source.bytes, in: range)
        let place = SourcePlace(partOf: source)
        let tree = SyntaxTree(parsing: source.bytes, in: range)
        let result = tree.withRoot { root in
            var tables = TableFinder(lines: lines)
            var texts: [LeafText] = []
            if !lines.possibleDelimiterRows.isEmpty {
                root.walk { node, entering in tables.visit(node, entering: entering) }
                if !tables.tables.isEmpty {
                    var builder = TableBuilder(lines: lines, options: options)
                    builder.build(tables.tables)
                    texts = builder.texts
                }
            }
            let forbidden = ForbiddenReferences.remove(from: root, lines: lines, place: place)
            var reader = TreeReader(lines: lines, place: place, placedTexts: texts, malformed: tables.malformed)
            root.walk { node, entering in reader.visit(node, entering: entering) }
            let headings = reader.namedHeadings(reserved: options.reservedAnchors)
            let told = reader.spreadRows
            let malformed =
                tables.malformed.filter { !$0.isWithoutHeader || !told.contains($0.row.lowerBound) }.map {
                    $0.diagnostic(at: place.location($0.row))
                }
                + tables.uneven.map { $0.diagnostic(at: place.location($0.range)) }
            let document = reader.document(headings: headings, html: root.renderHTML())
            return (document, (forbidden + malformed + reader.diagnostics).inOrderWithoutRepeats)
        }
        return result ?? (.empty, [])
    }

    /// Parses one paragraph, such as the text of a follow-up; its HTML has no `<p>` around it.
    ///
    /// - Parameters:
    ///   - text: as front matter gives it.
    ///   - places: where a range of the text, in bytes, is written in `source`.
    ///
    /// Anything but one paragraph without images is an error `inline-markdown-only`. The document has no HTML then, but
    /// its text and its links, so that what is wrong with these is found too.
    package static func parseInline(
        source: SourceText, text: String, options: MarkdownOptions = MarkdownOptions(),
        places: @escaping (Range<Int>) -> Range<Int>
    ) -> (MarkdownDocument, [Diagnostic]) {
        let bytes = Array(text.utf8)
        if PlainLine.holds(text.utf8) {
            return (MarkdownDocument(plainLine: text, bytes, at: places(0..<bytes.count)), [])
        }
        let lines = SourceLines(bytes, in: 0..<bytes.count)
        let place = SourcePlace(in: source, places: places)
        let tree = SyntaxTree(parsing: bytes, in: 0..<bytes.count)
        let result: (MarkdownDocument, [Diagnostic])?? = tree.withRoot { root in
            guard let first = root.firstChild else { return nil }
            let forbidden = ForbiddenReferences.remove(from: root, lines: lines, place: place)
            let problem = InlineRule.check(first, lines: lines)
            var reader = TreeReader(lines: lines, place: place, placedTexts: [])
            root.walk { node, entering in reader.visit(node, entering: entering) }
            if let problem {
                let location = place.location(problem.range)
                let (document, others) = reader.misplaced(
                    problem.diagnostic(at: location), isWhole: problem.isWhole)
                return (document, (forbidden + others).inOrderWithoutRepeats)
            }
            // A custom node that says nothing renders its children only.
            guard first.kind == .paragraph, let content = root.append(.customBlock)?.append(.customInline) else {
                return (.empty, forbidden + reader.diagnostics)
            }
            content.adoptChildren(of: first)
            return (
                reader.document(headings: [], html: content.renderHTML()),
                (forbidden + reader.diagnostics).inOrderWithoutRepeats
            )
        }
        return (result ?? nil) ?? (.empty, [])
    }

    private convenience init(plainLine text: String, _ bytes: [UInt8], at range: Range<Int>) {
        let block = TextBlock(
            kind: .paragraph, plainTextRange: 0..<bytes.count, range: range, isQuoted: false)
        self.init(
            headings: [], references: [], plainText: text, blocks: [block], codeSpans: [],
            template: HTMLTemplate(rendered: bytes, anchors: []))
    }

    private static let empty = MarkdownDocument(
        headings: [], references: [], plainText: "", blocks: [], codeSpans: [],
        template: HTMLTemplate(rendered: [], anchors: []))
}

extension [Diagnostic] {
    /// Sorted by place. Links that share a definition share its problem, which is said once.
    fileprivate var inOrderWithoutRepeats: [Diagnostic] {
        guard count > 1 else { return self }
        var kept: [Diagnostic] = []
        for diagnostic in sortedByPlace() {
            if let last = kept.last, last.code == diagnostic.code, last.message == diagnostic.message,
                last.location?.range == diagnostic.location?.range
            {
                continue
            }
            kept.append(diagnostic)
        }
        return kept
    }
}

extension TreeReader {
    /// Gives each heading its id.
    fileprivate func namedHeadings(reserved: Set<String>) -> [MarkdownDocument.Heading] {
        let texts = headings.map { String(decoding: plainText[$0.text], as: UTF8.self) }
        let anchors = Anchor.assign(to: texts, reserved: reserved)
        return headings.indices.map { index in
            MarkdownDocument.Heading(
                level: headings[index].level, text: texts[index], anchor: anchors[index], range: headings[index].range)
        }
    }

    /// What is left of a text that is not one paragraph: all but pictures, which have no place in it.
    ///
    /// What else is wrong with the form of the text is mended with `problem`, and so is what is wrong in its place when
    /// that is wrong as a whole.
    fileprivate func misplaced(_ problem: Diagnostic, isWhole: Bool) -> (MarkdownDocument, [Diagnostic]) {
        let place = isWhole ? problem.location?.range ?? 0..<0 : 0..<0
        func isApart(_ range: Range<Int>) -> Bool {
            range.upperBound <= place.lowerBound || range.lowerBound >= place.upperBound
        }
        let others = diagnostics.filter { diagnostic in
            switch diagnostic.code {
            case .headingLevelOne, .malformedTable, .missingAlt, .unintendedCode: false
            default: isApart(diagnostic.location?.range ?? 0..<0)
            }
        }
        let document = MarkdownDocument(
            headings: [], references: references.filter { $0.kind == .link && isApart($0.range) },
            plainText: String(decoding: plainText.dropLast(), as: UTF8.self), blocks: blocks, codeSpans: codeSpans,
            asides: asides, template: HTMLTemplate(rendered: [], anchors: []))
        return (document, (others + [problem]).inOrderWithoutRepeats)
    }

    fileprivate func document(headings: [MarkdownDocument.Heading], html: [UInt8]) -> MarkdownDocument {
        // Behind the last block stands a line break.
        MarkdownDocument(
            headings: headings, references: references.withoutSpareRoom,
            plainText: String(decoding: plainText.dropLast(), as: UTF8.self),
            blocks: blocks.withoutSpareRoom, codeSpans: codeSpans.withoutSpareRoom, asides: asides,
            hiddenMarks: hiddenMarks, template: HTMLTemplate(rendered: html, anchors: headings.map(\.anchor)))
    }
}
