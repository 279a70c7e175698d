internal import Diagnostics

/// What would stand in a file if one problem of its YAML were mended as its replacement says, to be tried before anybody is
/// told to write so.
struct YAMLMend {
    private let text: ValidatedText
    private let range: Range<Int>
    /// How many bytes longer the file became. No replacement has a line end, so lines keep their order.
    private let growth: Int

    /// Nil when the problem has no replacement.
    ///
    /// - Parameter range: the YAML in `text` that was being read.
    init?(_ diagnostic: Diagnostic, in text: ValidatedText, range: Range<Int>) {
        guard let place = diagnostic.location?.range, let replacement = diagnostic.replacement,
            range.lowerBound <= place.lowerBound, place.upperBound <= range.upperBound
        else { return nil }
        var bytes = text.bytes
        bytes.replaceSubrange(place, with: replacement.utf8)
        growth = bytes.count - text.bytes.count
        self.text = ValidatedText(
            source: SourceText(path: text.source.path, bytes: bytes), bytes: bytes)
        self.range = range.lowerBound..<range.upperBound + growth
    }

    /// Whether reading then comes past the line on which it failed.
    ///
    /// - Parameter end: where that line ends in the file as it is.
    func leadsFurther(than end: Int) -> Bool {
        var builder = YAMLTreeBuilder(text: text, allowsDocumentStart: true)
        guard let problem = builder.read(range) else { return true }
        let next = text.bytes.nextLine(after: end + growth, before: range.upperBound)
        return next < range.upperBound && problem.offset >= next
    }
}
