package import Diagnostics

/// A file that is all YAML, such as the settings of a site.
package enum YAMLDocument {
    /// Reads a whole file as a mapping. Nil when it is not UTF-8; otherwise everything that could be read, with a
    /// diagnostic for each part that could not. A first line `---` is allowed.
    package static func read(_ source: SourceText) -> (mapping: YAMLMapping?, diagnostics: [Diagnostic]) {
        let (text, problems) = ValidatedText.validate(source)
        guard let text else { return (nil, problems) }
        let range = source.byteOrderMarkLength..<text.bytes.count
        let (mapping, diagnostics) = read(range, of: text, allowsDocumentStart: true)
        return (mapping, (problems + text.believable(diagnostics, beside: problems)).sortedByPlace())
    }

    /// The most syntax errors that are reported for one file.
    static let maximumSyntaxErrors = 20

    /// Reads the YAML in `range`. After a syntax error it goes on at the next line that begins a top-level key, and the
    /// keys that the error spoiled are in the mapping as unreadable.
    static func read(
        _ range: Range<Int>, of text: ValidatedText, allowsDocumentStart: Bool
    ) -> (mapping: YAMLMapping, diagnostics: [Diagnostic]) {
        var builder = YAMLTreeBuilder(text: text, allowsDocumentStart: allowsDocumentStart)
        var start = range.lowerBound
        var errors = 0
        while start < range.upperBound, let problem = builder.read(start..<range.upperBound) {
            let explanation = YAMLSyntaxExplainer(
                text: text, range: start..<range.upperBound, problem: problem, lastEvent: builder.lastEvent
            ).explain()
            builder.report(explanation.diagnostic)
            errors += 1
            if let key = builder.pendingKey { builder.addUnreadable(key) }
            for key in explanation.spoiledKeys { builder.addUnreadable(key) }
            if errors == maximumSyntaxErrors { break }
            start = explanation.resume
        }
        let mapping = YAMLMapping(entries: builder.topLevel.entries, range: range, isFlow: false)
        return (mapping, builder.diagnostics)
    }
}
