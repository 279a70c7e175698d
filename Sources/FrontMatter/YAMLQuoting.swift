/// How a text is written as a quoted scalar.
enum YAMLQuoting {
    /// `text` in double quotes, or in single ones when it has a double quote or a backslash (YAML 1.2, chapter 7.3).
    static func quoted(_ text: String) -> String {
        if !text.utf8.contains(.doubleQuote), !text.utf8.contains(.backslash) { return "\"\(text)\"" }
        var result = "'"
        for scalar in text.unicodeScalars {
            if scalar == "'" { result += "''" } else { result.unicodeScalars.append(scalar) }
        }
        return result + "'"
    }
}
