import Diagnostics
import Markdown
import Markup
import TestSupport
import Testing

/// A parsed body, as tests look at it.
struct Parsed {
    let source: SourceText
    let document: MarkdownDocument
    let diagnostics: [Diagnostic]

    init(_ text: String, options: MarkdownOptions = MarkdownOptions()) {
        self.init(SourceText(path: "test.md", text), options: options)
    }

    init(_ source: SourceText, range: Range<Int>? = nil, options: MarkdownOptions = MarkdownOptions()) {
        self.source = source
        (document, diagnostics) = MarkdownDocument.parse(
            source: source, range: range ?? 0..<source.bytes.count, options: options)
    }

    /// With every destination as it is written.
    var html: String { document.html { document.references[$0].destination }.text }

    /// What the references' ranges mark.
    var destinations: [String] { document.references.map { written($0.range) } }

    func written(_ range: Range<Int>) -> String { String(decoding: source.bytes[range], as: UTF8.self) }
}

/// Checks that exactly the marked places of `text` are reported, each with `code`, and returns the problems.
@discardableResult
func expectProblems(
    _ code: DiagnosticCode, _ severity: Severity, in text: String,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
) -> [Diagnostic] {
    let marked = MarkedText(text)
    let diagnostics = Parsed(marked.source()).diagnostics
    #expect(diagnostics.map(\.location?.range) == marked.ranges, sourceLocation: sourceLocation)
    #expect(diagnostics.allSatisfy { $0.code == code && $0.severity == severity }, sourceLocation: sourceLocation)
    return diagnostics
}

/// Checks that `text` has no problem and that the one destination in it is found where it is marked.
func expectDestinations(
    in text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
    let marked = MarkedText(text)
    let parsed = Parsed(marked.source())
    #expect(parsed.document.references.map(\.range) == marked.ranges, sourceLocation: sourceLocation)
    #expect(parsed.diagnostics.map(\.shorthand) == [], sourceLocation: sourceLocation)
}
