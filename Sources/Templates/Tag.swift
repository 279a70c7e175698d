/// One tag of a template's source, as the scanner finds it.
struct Tag {
    enum Kind {
        /// `{{x}}`
        case variable
        /// `{{{x}}}` and `{{&x}}`
        case unescaped
        /// `{{#x}}`
        case section
        /// `{{^x}}`
        case inverted
        /// `{{/x}}`
        case close
        /// `{{>x}}`
        case partial
        /// `{{<x}}`
        case parent
        /// `{{$x}}`
        case block
        /// `{{! … }}`
        case comment
        /// `{{=<% %>=}}`
        case delimiters
    }

    let kind: Kind
    /// The tag's content without its sigil and the blanks around it.
    let name: Name
    /// The whole tag, delimiters included.
    let range: Range<Int>
}

/// A name as it is written in a template.
struct Name: Sendable {
    let text: String
    /// Byte offsets in the file of the name itself.
    let range: Range<Int>
    /// The names between the dots, worked out once: a partial is bound anew for each page that uses it.
    let parts: [Part]

    struct Part: Sendable {
        let text: String
        let range: Range<Int>
    }

    init(text: String, range: Range<Int>) {
        self.text = text
        self.range = range
        guard text.utf8.contains(UInt8(ascii: ".")) else {
            parts = [Part(text: text, range: range)]
            return
        }
        var parts: [Part] = []
        var start = range.lowerBound
        for part in text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false) {
            parts.append(Part(text: String(Substring(part)), range: start..<start + part.count))
            start += part.count + 1
        }
        self.parts = parts
    }
}
