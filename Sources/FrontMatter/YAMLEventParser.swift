internal import CYAML

/// The boundary to libyaml: a byte buffer in, events with byte ranges out. No pointer leaves this file.
///
/// It owns the C parser and frees it. The parser reads the buffer it is given in place, so it lives only within
/// `withEvents(of:in:_:)`.
@safe struct YAMLEventParser: ~Copyable {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let isInitialized: Bool
    private var offsets: CharacterOffsets

    /// Calls `body` with a parser of the YAML in `range` of `bytes`, which must be well-formed UTF-8.
    static func withEvents<Result>(
        of bytes: [UInt8], in range: Range<Int>, _ body: (inout YAMLEventParser) -> Result
    ) -> Result {
        unsafe bytes.withUnsafeBufferPointer { buffer in
            var parser = unsafe YAMLEventParser(UnsafeBufferPointer(rebasing: buffer[range]), bytes, range)
            return body(&parser)
        }
    }

    private init(_ input: UnsafeBufferPointer<UInt8>, _ bytes: [UInt8], _ range: Range<Int>) {
        // libyaml keeps its own address (as the data of its read handler), so it must not move.
        unsafe parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        unsafe parser.initialize(to: yaml_parser_t())
        isInitialized = unsafe yaml_parser_initialize(parser) != 0
        offsets = CharacterOffsets(bytes: bytes, range: range)
        guard isInitialized else { return }
        unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        unsafe yaml_parser_set_input_string(parser, input.baseAddress, input.count)
    }

    deinit {
        if isInitialized { unsafe yaml_parser_delete(parser) }
        unsafe parser.deinitialize(count: 1)
        unsafe parser.deallocate()
    }

    /// The next event. After `.failure` and `.streamEnd` there is none: do not ask again.
    mutating func next() -> YAMLEvent {
        guard isInitialized else { return .failure(YAMLProblem(kind: .other, offset: 0, contextOffset: 0)) }
        var event = unsafe yaml_event_t()
        guard unsafe yaml_parser_parse(parser, &event) != 0 else { return .failure(problem()) }
        defer { unsafe yaml_event_delete(&event) }
        switch unsafe event.type {
        case YAML_DOCUMENT_START_EVENT:
            let start = unsafe event.data.document_start
            let tags = unsafe start.tag_directives.start != start.tag_directives.end
            return unsafe .documentStart(
                range(event), isExplicit: start.implicit == 0, hasDirectives: start.version_directive != nil || tags)
        case YAML_DOCUMENT_END_EVENT:
            return unsafe .documentEnd(range(event), isExplicit: event.data.document_end.implicit == 0)
        case YAML_ALIAS_EVENT: return unsafe .alias(range(event))
        case YAML_SCALAR_EVENT: return unsafe scalar(event)
        case YAML_SEQUENCE_START_EVENT:
            let start = unsafe event.data.sequence_start
            return unsafe .sequenceStart(
                collection(
                    event, isFlow: start.style == YAML_FLOW_SEQUENCE_STYLE,
                    hasProperties: start.anchor != nil || start.tag != nil))
        case YAML_MAPPING_START_EVENT:
            let start = unsafe event.data.mapping_start
            return unsafe .mappingStart(
                collection(
                    event, isFlow: start.style == YAML_FLOW_MAPPING_STYLE,
                    hasProperties: start.anchor != nil || start.tag != nil))
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
            return unsafe .collectionEnd(offsets.offset(ofCharacter: event.end_mark.index))
        case YAML_STREAM_START_EVENT: return .streamStart
        default: return .streamEnd
        }
    }

    private mutating func range(_ event: yaml_event_t) -> Range<Int> {
        let start = unsafe offsets.offset(ofCharacter: event.start_mark.index)
        let end = unsafe offsets.offset(ofCharacter: event.end_mark.index)
        return start..<max(start, end)
    }

    private mutating func collection(
        _ event: yaml_event_t, isFlow: Bool, hasProperties: Bool
    ) -> YAMLCollectionStart {
        unsafe YAMLCollectionStart(
            offset: offsets.offset(ofCharacter: event.start_mark.index), column: event.start_mark.column,
            isFlow: isFlow, hasProperties: hasProperties)
    }

    private mutating func scalar(_ event: yaml_event_t) -> YAMLEvent {
        let data = unsafe event.data.scalar
        let text = unsafe String(
            decoding: UnsafeBufferPointer(start: data.value, count: data.length), as: UTF8.self)
        let hasProperties = unsafe data.anchor != nil || data.tag != nil
        switch unsafe data.style {
        case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE:
            let block = unsafe range(event)
            let content = offsets.content(ofBlockAt: block.lowerBound, before: block.upperBound)
            return .scalar(YAMLScalar(text: text, range: content, style: .block), hasProperties: hasProperties)
        case YAML_PLAIN_SCALAR_STYLE:
            return unsafe .scalar(
                YAMLScalar(text: text, range: range(event), style: .plain), hasProperties: hasProperties)
        default:
            return unsafe .scalar(
                YAMLScalar(text: text, range: range(event), style: .quoted), hasProperties: hasProperties)
        }
    }

    private mutating func problem() -> YAMLProblem {
        let parser = unsafe self.parser.pointee
        let text = unsafe parser.problem.map { unsafe String(cString: $0) } ?? ""
        let context = unsafe parser.context.map { unsafe String(cString: $0) } ?? ""
        let offset = unsafe offsets.offset(ofCharacter: parser.problem_mark.index)
        let contextOffset = unsafe context.isEmpty ? offset : offsets.offset(ofCharacter: parser.context_mark.index)
        return YAMLProblem(kind: .init(problem: text, context: context), offset: offset, contextOffset: contextOffset)
    }
}

extension YAMLProblem.Kind {
    /// From libyaml 0.2's words; they are part of its C source (scanner.c, parser.c) and have not changed since 2006.
    fileprivate init(problem: String, context: String) {
        switch (context, problem) {
        case ("while scanning a quoted scalar", _): self = .unclosedQuote
        case ("while parsing a quoted scalar", _): self = .unknownEscape
        case ("while scanning an anchor", _), ("while scanning an alias", _): self = .anchor
        case ("while scanning a tag", _), ("while parsing a tag", _): self = .tag
        case ("while scanning a directive", _), ("while scanning a %YAML directive", _),
            ("while scanning a %TAG directive", _):
            self = .directive
        case ("while scanning a block scalar", _): self = .blockHeader
        case ("while parsing a flow sequence", _), ("while parsing a flow mapping", _): self = .flowCollection
        case (_, "mapping values are not allowed in this context"): self = .valueNotAllowed
        case (_, "block sequence entries are not allowed in this context"): self = .itemNotAllowed
        case (_, "could not find expected ':'"): self = .missingColon
        case (_, "found character that cannot start any token"): self = .cannotStartValue
        case (_, "found undefined tag handle"): self = .tag
        default: self = .other
        }
    }
}
