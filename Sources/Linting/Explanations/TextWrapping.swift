/// Lines that a terminal of ordinary width holds.
enum TextWrapping {
    private static let width = 78

    /// The text with a line break instead of a blank wherever a line would grow too long.
    static func wrap(_ text: String) -> String {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, last.count + 1 + word.count <= width {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines.joined(separator: "\n")
    }
}
