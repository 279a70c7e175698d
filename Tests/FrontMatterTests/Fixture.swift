import Diagnostics
import FrontMatter
import TestSupport

/// What reading a marked text reports.
struct Report {
    let diagnostics: [Diagnostic]
    let marked: MarkedText

    /// Code and place of each problem.
    var found: [Place] { diagnostics.map { Place(code: $0.code, range: $0.location?.range) } }
    /// The messages in Swedish.
    var messages: [String] { diagnostics.map(\.message.swedish) }
    /// The advice in Swedish.
    var advice: [String?] { diagnostics.map { $0.advice?.swedish } }
    var replacements: [String?] { diagnostics.map(\.replacement) }

    /// The marked places, one for each code.
    func expected(_ codes: [DiagnosticCode]) -> [Place] {
        zip(codes, marked.ranges).map { Place(code: $0, range: $1) }
    }

    struct Place: Equatable {
        let code: DiagnosticCode
        let range: Range<Int>?
    }
}

/// Reads a marked text as a Markdown file with front matter.
func readFile(_ marked: String) -> (file: ContentFile?, report: Report) {
    let text = MarkedText(marked)
    let (file, diagnostics) = ContentFile.read(text.source())
    return (file, Report(diagnostics: diagnostics, marked: text))
}

/// Reads a marked text as a file that is all YAML.
func readYAML(_ marked: String) -> (mapping: YAMLMapping?, report: Report) {
    let text = MarkedText(marked)
    let (mapping, diagnostics) = YAMLDocument.read(text.source(path: "webbplats.yml"))
    return (mapping, Report(diagnostics: diagnostics, marked: text))
}

/// Reads a marked text as YAML and asks `body` to read its keys.
func reading(_ marked: String, _ body: (inout MappingReader) -> Void) -> Report {
    let text = MarkedText(marked)
    let source = text.source(path: "webbplats.yml")
    let (mapping, diagnostics) = YAMLDocument.read(source)
    guard let mapping else { return Report(diagnostics: diagnostics, marked: text) }
    var reader = MappingReader(mapping, in: source)
    body(&reader)
    return Report(diagnostics: diagnostics + reader.finish(), marked: text)
}

extension YAMLNode {
    var text: String? {
        if case .scalar(let scalar) = self { scalar.text } else { nil }
    }
}

extension SourceText {
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
