/// What libyaml finds, in the order of the file, with byte ranges in the file.
enum YAMLEvent {
    case streamStart
    case streamEnd
    case documentStart(Range<Int>, isExplicit: Bool, hasDirectives: Bool)
    case documentEnd(Range<Int>, isExplicit: Bool)
    case alias(Range<Int>)
    case scalar(YAMLScalar, hasProperties: Bool)
    case sequenceStart(YAMLCollectionStart)
    case mappingStart(YAMLCollectionStart)
    /// The end of the innermost collection, and its offset for a flow collection.
    case collectionEnd(Int)
    case failure(YAMLProblem)
}

/// Where a list or mapping begins.
struct YAMLCollectionStart {
    let offset: Int
    /// The column of `offset`, in characters from 0.
    let column: Int
    let isFlow: Bool
    /// Whether an anchor or a tag stands in front of it, at `offset`.
    let hasProperties: Bool
}

/// Why libyaml, or the reader above it, could not go on.
struct YAMLProblem {
    let kind: Kind
    /// Where reading stopped; a byte offset in the file.
    let offset: Int
    /// Where the construct that failed begins (the quote, the bracket, the key); a byte offset in the file.
    let contextOffset: Int

    /// The kinds of failure that call for different words.
    enum Kind {
        case unclosedQuote
        case unknownEscape
        case valueNotAllowed
        case itemNotAllowed
        case missingColon
        case cannotStartValue
        case blockHeader
        case flowCollection
        case anchor
        case tag
        case directive
        case notAMapping
        case tooDeep
        /// A number sign right behind a comma or an opening bracket.
        case hash
        case other
    }
}
