import Diagnostics

/// Where in its file the text that is parsed stands.
struct SourcePlace {
    private let source: SourceText
    /// Nil for a part of the file itself.
    private let places: ((Range<Int>) -> Range<Int>)?

    /// A part of the file itself.
    init(partOf source: SourceText) {
        self.source = source
        places = nil
    }

    /// A text that was read out of the file by rules of another format: with escapes, folded lines.
    ///
    /// - Parameter places: where a range of the text is written.
    init(in source: SourceText, places: @escaping (Range<Int>) -> Range<Int>) {
        self.source = source
        self.places = places
    }

    /// A range of the text as a range in the file.
    func range(_ range: Range<Int>) -> Range<Int> { places.map { $0(range) } ?? range }

    func location(_ range: Range<Int>) -> SourceLocation { source.location(self.range(range)) }
}
