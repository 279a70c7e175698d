/// Writes a text as a scalar that reads back as that text.
package enum YAMLWriting {
    /// `text` on one line: plain where that is safe, else in double quotes (YAML 1.2, chapters 7.3.1 and 7.3.3).
    package static func scalar(_ text: String) -> String {
        isSafePlain(text) ? text : doubleQuoted(text)
    }

    /// `text` as a value between the braces of a mapping on one line, where more characters have a meaning.
    package static func flowScalar(_ text: String) -> String {
        isSafePlain(text) && !text.contains(where: { ",[]{}".contains($0) }) ? text : doubleQuoted(text)
    }

    /// Whether a block mapping's value may be written without quotes.
    private static func isSafePlain(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
        let indicators: Set<Unicode.Scalar> = [
            "-", "?", ":", ",", "[", "]", "{", "}", "#", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`",
        ]
        // A dash that begins a word is fine; a dash before a blank begins a list.
        let beginsList = text == "-" || text.hasPrefix("- ")
        if indicators.contains(first), first != "-" || beginsList || text.hasPrefix("---") { return false }
        if first == " " || last == " " || last == ":" { return false }
        if text.contains(": ") || text.contains(" #") { return false }
        return text.unicodeScalars.allSatisfy {
            $0.value >= 0x20 && $0.value != 0x7F && $0.value != 0x85 && $0.value != 0xFEFF
        }
    }

    static func doubleQuoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
