/// A path or a text as a word of a command line.
package enum ShellWord {
    /// The word as it is typed to a shell: within quotation marks where a blank or a sign in it would part it or mean
    /// something else.
    package static func written(_ text: String) -> String {
        let isPlain = text.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                || "/._-,:+@%".unicodeScalars.contains(scalar)
        }
        if isPlain, !text.isEmpty, !text.hasPrefix("-") { return text }
        // Between these marks a shell reads but the marks themselves otherwise.
        if text.contains(where: { "\"\\$`!".contains($0) }) {
            return "'" + text.replacing("'", with: "'\\''") + "'"
        }
        return "\"\(text)\""
    }
}
