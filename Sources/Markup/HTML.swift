/// HTML that is safe to put into a page as it is: UTF-8 bytes made by lofte, never a text that somebody wrote.
///
/// A type of its own so that a text cannot be taken for HTML by mistake: text enters through `append(escaping:)`.
public struct HTML: Sendable, Equatable {
    /// The markup, UTF-8.
    public private(set) var bytes: [UInt8]

    /// No markup.
    public init() { bytes = [] }

    /// Bytes that already are well-formed markup from a trusted writer (cmark in safe mode, a template).
    public init(trusted bytes: [UInt8]) { self.bytes = bytes }

    /// Markup written in lofte's own source.
    public init(literal: StaticString) {
        bytes = literal.withUTF8Buffer { unsafe Array($0) }
    }

    public var isEmpty: Bool { bytes.isEmpty }

    /// The markup as a String; for tests and messages.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Adds markup written in lofte's own source.
    package mutating func append(literal: StaticString) {
        literal.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
    }

    package mutating func append(_ other: HTML) { bytes.append(contentsOf: other.bytes) }

    /// Adds text: what HTML reads as markup, in an element or in a quoted attribute, is escaped.
    package mutating func append(escaping text: String) { HTMLEscape.append(text, to: &bytes) }
}
