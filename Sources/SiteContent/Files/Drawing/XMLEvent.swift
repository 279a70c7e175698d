import Diagnostics

/// What an XML document is made of, one part after the other.
enum XMLEvent: Sendable {
    /// A start tag; of an empty element its end follows by itself.
    case start(XMLStartTag)
    case end
    /// Text with its references replaced, or a section of character data.
    case text([UInt8], Range<Int>)
    /// A processing instruction; not the declaration that the document begins with.
    case instruction(Range<Int>)
    /// A document type declaration, at the first sight of which reading ends.
    case documentType(Range<Int>)
}

/// A start tag, its names resolved.
struct XMLStartTag: Sendable {
    let name: XMLName
    let attributes: [XMLAttribute]
    let range: Range<Int>
}

struct XMLAttribute: Sendable {
    let name: XMLName
    /// With its references replaced.
    let value: [UInt8]
    let range: Range<Int>
}

/// A name of Namespaces in XML 1.0: where it belongs, what it is called there, and as it is written.
struct XMLName: Sendable, Equatable {
    let namespace: String
    let local: String
    let written: String
}

/// Why a document is not well-formed, and where.
struct XMLProblem: Error, Sendable {
    let message: LocalizedText
    let range: Range<Int>

    init(sv: String, en: String, at range: Range<Int>) {
        message = LocalizedText(sv: sv, en: en)
        self.range = range
    }
}
