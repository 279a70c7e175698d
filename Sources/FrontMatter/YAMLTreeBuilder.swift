internal import Diagnostics

/// Builds the tree of one file from libyaml's events, and reports what the content format does not use.
///
/// Reading stops at the first failure in a run of events; the top-level entries before it are kept, and the caller may
/// go on with another run from a later line.
struct YAMLTreeBuilder {
    /// Lists and mappings in each other, beyond which reading stops.
    static let maximumDepth = 32

    private(set) var text: ValidatedText
    /// What of the text is read as if nothing stood there.
    private var cuts: [YAMLCut] = []
    /// Whether a line `---` may begin the YAML, as in a file that is all YAML.
    let allowsDocumentStart: Bool
    private(set) var topLevel = YAMLEntries()
    private(set) var diagnostics: [Diagnostic] = []
    /// The range of the last event before the failure.
    private(set) var lastEvent = 0..<0
    /// The top-level key whose value was being read.
    private(set) var pendingKey: YAMLScalar?
    private var problem: YAMLProblem?

    init(text: ValidatedText, allowsDocumentStart: Bool) {
        self.text = text
        self.allowsDocumentStart = allowsDocumentStart
    }

    /// Reads the YAML in `range`, which begins on a new line; returns why it stopped, or nil when it came to the end.
    mutating func read(_ range: Range<Int>) -> YAMLProblem? {
        problem = nil
        pendingKey = nil
        lastEvent = range.lowerBound..<range.lowerBound
        YAMLEventParser.withEvents(of: text.bytes, in: range) { readStream(&$0) }
        return problem
    }

    /// Notes that the value of a top-level key could not be read, so that the key counts neither as missing nor as right.
    mutating func addUnreadable(_ key: YAMLScalar) {
        topLevel.spoil(key)
    }

    /// The key of the last top-level value that was read from `start`, when the line with a mistake belonged to it: what was
    /// read is but its beginning. Text behind a key on its own line is whole, whatever is indented below it.
    func lastEntry(after start: Int, cutBy line: YAMLLine) -> YAMLScalar? {
        guard !line.indentation.isEmpty, let last = topLevel.entries.last, last.key.range.lowerBound >= start,
            last.key.range.lowerBound < line.range.lowerBound
        else { return nil }
        switch last.value {
        case .unreadable: return nil
        case .scalar(let scalar) where scalar.style != .block && !scalar.range.isEmpty:
            let isOnOneLine = !text.bytes[last.key.range.lowerBound..<scalar.range.upperBound].contains(.lineFeed)
            return isOnOneLine ? nil : last.key
        case .sequence(let list) where list.isFlow: return nil
        case .mapping(let keys) where keys.isFlow: return nil
        case .scalar, .sequence, .mapping: return last.key
        }
    }

    /// Leaves out a part of the text from now on: a value that would begin there is unreadable.
    mutating func leaveOut(_ cut: YAMLCut) {
        cuts.append(cut)
        text = cut.applied(to: text)
    }

    private func isLeftOut(_ scalar: YAMLScalar) -> Bool {
        scalar.text.isEmpty && cuts.contains { $0.range.contains(scalar.range.lowerBound - 1) }
    }

    mutating func report(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
    }

    private mutating func readStream(_ parser: inout YAMLEventParser) {
        var documents = 0
        while true {
            switch parser.next() {
            case .streamStart: continue
            case .streamEnd: return
            case .documentStart(let range, let isExplicit, let hasDirectives):
                documents += 1
                if hasDirectives {
                    report(YAMLFeature.directive.diagnostic(at: text.source.location(firstLine(range))))
                } else if documents > 1 || isExplicit && !allowsDocumentStart {
                    let feature: YAMLFeature = allowsDocumentStart ? .dashesInSettings : .secondDocument
                    report(feature.diagnostic(at: text.source.location(firstLine(range))))
                    return
                }
            case .documentEnd(let range, let isExplicit):
                if isExplicit {
                    report(YAMLFeature.documentEnd.diagnostic(at: text.source.location(range)))
                    return
                }
            case .failure(let failure):
                problem = failure
                return
            case .mappingStart(let start):
                checkProperties(start.hasProperties, at: start.offset)
                readTopLevel(start, &parser)
                if problem != nil { return }
            case .scalar(let scalar, _) where scalar.text.isEmpty && scalar.style == .plain: continue
            case .scalar(let scalar, _): return fail(.notAMapping, at: scalar.range.lowerBound)
            case .sequenceStart(let start): return fail(.notAMapping, at: start.offset)
            case .alias(let range): return fail(.anchor, at: range.lowerBound)
            case .collectionEnd: continue
            }
        }
    }

    private mutating func readTopLevel(_ start: YAMLCollectionStart, _ parser: inout YAMLEventParser) {
        while true {
            guard case .key(let key) = key(&parser, depth: 1, column: start.column) else { return }
            pendingKey = key
            guard let value = value(of: parser.next(), &parser, depth: 1, column: start.column) else { return }
            pendingKey = nil
            if let key, let first = topLevel.insert(.init(key: key, value: value)) { reportDuplicate(key, of: first) }
        }
    }

    private enum KeyOutcome {
        /// A key; nil for one that cannot be used and has been reported.
        case key(YAMLScalar?)
        case end(Int)
        case failed
    }

    private mutating func key(_ parser: inout YAMLEventParser, depth: Int, column: Int) -> KeyOutcome {
        let event = parser.next()
        switch event {
        case .collectionEnd(let end): return .end(end)
        case .scalar(let scalar, let hasProperties):
            lastEvent = scalar.range
            checkProperties(hasProperties, at: scalar.range.lowerBound)
            if scalar.style == .quoted, hasHash(at: scalar.range.upperBound) { return .failed }
            if beginsLineWithNoBreakSpace(scalar) {
                fail(.other, at: scalar.range.lowerBound)
                return .failed
            }
            if !scalar.text.isEmpty { return .key(withoutForbidden(scalar)) }
            let range = scalar.range.isEmpty ? colon(at: scalar.range.lowerBound) : scalar.range
            report(YAMLSyntaxMessage.emptyKey.diagnostic(at: text.source.location(range)))
            return .key(nil)
        default:
            guard let node = value(of: event, &parser, depth: depth, column: column) else { return .failed }
            if case .unreadable = node { return .key(nil) }
            report(YAMLFeature.compoundKey.diagnostic(at: text.source.location(node.range)))
            return .key(nil)
        }
    }

    /// The node that `event` begins; nil when reading failed. `column` is that of the block it stands in.
    private mutating func value(
        of event: YAMLEvent, _ parser: inout YAMLEventParser, depth: Int, column: Int
    ) -> YAMLNode? {
        switch event {
        case .scalar(let scalar, _) where !cuts.isEmpty && isLeftOut(scalar):
            lastEvent = scalar.range
            return .unreadable(scalar.range)
        case .scalar(let scalar, let hasProperties):
            if scalar.style == .quoted, !isIndented(scalar.range, beyond: column) {
                fail(.unclosedQuote, at: scalar.range.lowerBound)
                return nil
            }
            if scalar.style == .block, hasHashInHeader(behind: lastEvent.upperBound) { return nil }
            lastEvent = scalar.range
            if beginsLineWithNoBreakSpace(scalar) {
                fail(.other, at: scalar.range.lowerBound)
                return nil
            }
            if scalar.style == .quoted, hasHash(at: scalar.range.upperBound) { return nil }
            checkProperties(hasProperties, at: scalar.range.lowerBound)
            return .scalar(withoutForbidden(scalar))
        case .alias(let range):
            lastEvent = range
            report(YAMLFeature.anchor.diagnostic(at: text.source.location(range)))
            return .unreadable(range)
        case .sequenceStart(let start):
            guard enter(start, depth) else { return nil }
            return sequence(start, &parser, depth: depth + 1, column: start.isFlow ? column : start.column)
        case .mappingStart(let start):
            guard enter(start, depth) else { return nil }
            return mapping(start, &parser, depth: depth + 1, column: start.isFlow ? column : start.column)
        case .failure(let failure):
            problem = failure
            return nil
        default:
            return nil
        }
    }

    /// The scalar without characters that no page may have, which its escapes may write; each is reported.
    ///
    /// Those that stand in the file are no part of `text.bytes` any more.
    private mutating func withoutForbidden(_ scalar: YAMLScalar) -> YAMLScalar {
        guard scalar.style == .quoted, ForbiddenCharacter.isIn(scalar.text) else { return scalar }
        let places = ScalarPlaces(of: Array(scalar.text.utf8), at: scalar.range, in: text.source)
        var offset = 0
        for character in scalar.text.unicodeScalars {
            let length = UTF8.width(character)
            if ForbiddenCharacter.contains(character) {
                let place = text.source.location(places.range(offset..<offset + length))
                report(ForbiddenCharacter.diagnostic(character, as: .escape, at: place))
            }
            offset += length
        }
        return YAMLScalar(
            text: ForbiddenCharacter.removed(from: scalar.text), range: scalar.range, style: scalar.style)
    }

    private mutating func enter(_ start: YAMLCollectionStart, _ depth: Int) -> Bool {
        lastEvent = start.offset..<start.offset
        checkProperties(start.hasProperties, at: start.offset)
        if depth < Self.maximumDepth { return true }
        fail(.tooDeep, at: start.offset)
        return false
    }

    private mutating func sequence(
        _ start: YAMLCollectionStart, _ parser: inout YAMLEventParser, depth: Int, column: Int
    ) -> YAMLNode? {
        var items: [YAMLNode] = []
        if start.isFlow, hasHash(at: start.offset + 1, .hash) { return nil }
        while true {
            let event = parser.next()
            if case .collectionEnd(let end) = event {
                if start.isFlow, hasHash(at: end) { return nil }
                let end = start.isFlow ? end : items.last?.range.upperBound ?? start.offset
                return .sequence(YAMLSequence(items: items, range: start.offset..<end, isFlow: start.isFlow))
            }
            guard let item = value(of: event, &parser, depth: depth, column: column) else { return nil }
            items.append(item)
            if start.isFlow, hasHashBehindComma(after: item.range.upperBound) { return nil }
        }
    }

    private mutating func mapping(
        _ start: YAMLCollectionStart, _ parser: inout YAMLEventParser, depth: Int, column: Int
    ) -> YAMLNode? {
        var entries = YAMLEntries()
        var blockEnd = start.offset
        if start.isFlow, hasHash(at: start.offset + 1, .hash) { return nil }
        while true {
            switch key(&parser, depth: depth, column: column) {
            case .failed: return nil
            case .end(let end):
                if start.isFlow, hasHash(at: end) { return nil }
                let range = start.offset..<(start.isFlow ? end : blockEnd)
                return .mapping(YAMLMapping(entries: entries.entries, range: range, isFlow: start.isFlow))
            case .key(let key):
                guard let value = value(of: parser.next(), &parser, depth: depth, column: column) else { return nil }
                blockEnd = max(blockEnd, value.range.upperBound)
                if start.isFlow, hasHashBehindComma(after: value.range.upperBound) { return nil }
                if let key, let first = entries.insert(.init(key: key, value: value)) {
                    reportDuplicate(key, of: first)
                }
            }
        }
    }

    private mutating func checkProperties(_ hasProperties: Bool, at offset: Int) {
        guard hasProperties else { return }
        var end = offset
        while end < text.bytes.count, !text.bytes[end].isBlankOrBreak { end += 1 }
        let feature: YAMLFeature = text.bytes[offset] == UInt8(ascii: "!") ? .tag : .anchor
        report(feature.diagnostic(at: text.source.location(offset..<end)))
    }

    mutating func fail(_ kind: YAMLProblem.Kind, at offset: Int) {
        problem = YAMLProblem(kind: kind, offset: offset, contextOffset: offset)
    }

    private func firstLine(_ range: Range<Int>) -> Range<Int> {
        let line = text.bytes.line(at: range.lowerBound, before: text.bytes.count)
        return line.lowerBound..<max(line.lowerBound, text.bytes.trimmed(line).upperBound)
    }

    private func colon(at offset: Int) -> Range<Int> {
        offset < text.bytes.count && text.bytes[offset] == .colon ? offset..<offset + 1 : offset..<offset
    }
}
