/// The lines of a small text that people copy.
enum TextLines {
    /// The lines without the blanks around the text; `\r\n` ends a line too.
    static func of(_ text: String) -> [String] {
        var rest = text[...]
        while let first = rest.first, isBlank(first) { rest.removeFirst() }
        while let last = rest.last, isBlank(last) { rest.removeLast() }
        return rest.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.map(String.init)
    }

    private static func isBlank(_ character: Character) -> Bool {
        [" ", "\t", "\n", "\r\n"].contains(character)
    }
}
