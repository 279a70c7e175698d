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
        let dot = UInt8(ascii: ".")
        // Most names have one part.
        guard text.utf8.contains(dot) else {
            self.parts = [Part(text: text, range: range)]
            return
        }
        var parts: [Part] = []
        var rest = text[...]
        var start = range.lowerBound
        func add(_ part: Substring) {
            parts.append(Part(text: String(part), range: start..<start + part.utf8.count))
            start += part.utf8.count + 1
        }
        while let place = rest.utf8.firstIndex(of: dot) {
            add(rest[..<place])
            rest = rest[rest.utf8.index(after: place)...]
        }
        add(rest)
        self.parts = parts
    }
}
