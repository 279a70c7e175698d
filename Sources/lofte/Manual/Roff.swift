/// Text in the language of manual pages, man(7), in ASCII so that every formatter reads it alike.
enum Roff {
    /// How long a line of the source may be.
    private static let width = 80

    /// Running text, broken into lines of a width that formatters like.
    static func text(_ text: String) -> String {
        var lines: [String] = []
        for word in text.split(whereSeparator: \.isWhitespace) {
            let escaped = escaped(String(word), literalHyphens: word.hasPrefix("-"))
            if let last = lines.last, last.utf8.count + 1 + escaped.utf8.count <= width {
                // What begins a line is guarded; within one the guard shows nothing.
                lines[lines.count - 1] = last + " " + escaped
            } else {
                lines.append(escaped)
            }
        }
        return lines.joined(separator: "\n")
    }

    /// What is typed as it stands: hyphens are no dashes there.
    static func literal(_ text: String) -> String { escaped(text, literalHyphens: true) }

    static func bold(_ text: String) -> String { "\\fB\(literal(text))\\fR" }

    static func italic(_ text: String) -> String { "\\fI\(literal(text))\\fR" }

    private static func escaped(_ text: String, literalHyphens: Bool) -> String {
        var result = ""
        var isLineStart = true
        for scalar in text.unicodeScalars {
            // A line that begins so would be a request.
            if isLineStart, scalar == "." || scalar == "'" { result += "\\&" }
            isLineStart = scalar == "\n"
            switch scalar {
            case "\\": result += "\\e"
            case "-": result += literalHyphens ? "\\-" : "-"
            case "\"": result += "\\(dq"
            case _ where scalar.isASCII: result.unicodeScalars.append(scalar)
            default:
                let code = String(scalar.value, radix: 16, uppercase: true)
                result += "\\[u\(String(repeating: "0", count: max(0, 4 - code.count)))\(code)]"
            }
        }
        return result
    }
}
