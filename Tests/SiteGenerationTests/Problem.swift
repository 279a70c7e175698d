import Diagnostics
import FileSystem
import TestSupport
import Testing

@testable import SiteGeneration

/// A problem as a test expects it; its range is the next mark in its file, or the file as a whole when there is none.
struct Problem {
    var severity = Severity.error
    let code: DiagnosticCode
    let file: String
    let message: String
    let advice: String?
    var notes: [String] = []

    static func error(
        _ code: DiagnosticCode, _ file: String, _ message: String, advice: String?, notes: [String] = []
    ) -> Problem {
        Problem(code: code, file: file, message: message, advice: advice, notes: notes)
    }

    static func warning(
        _ code: DiagnosticCode, _ file: String, _ message: String, advice: String?, notes: [String] = []
    ) -> Problem {
        Problem(severity: .warning, code: code, file: file, message: message, advice: advice, notes: notes)
    }
}

/// A problem on one comparable line per fact.
private struct Finding: Equatable, CustomStringConvertible {
    let severity: Severity
    let code: DiagnosticCode
    let file: String
    let range: Range<Int>?
    let message: String
    let advice: String?
    let notes: [String]

    var description: String {
        let place = range.map { "\($0.lowerBound)..<\($0.upperBound)" } ?? "whole file"
        let notes = notes.map { "\n  note: \($0)" }.joined()
        return "\n\(severity) \(code) \(file) \(place)\n  \(message)\n  \(advice ?? "no advice")\(notes)"
    }
}

/// Builds a site of the base and `files`, and expects just these problems, in this order, in Swedish.
///
/// In messages and advice `content/` stands for the content folder, wherever it lies.
@discardableResult
func expect(
    _ problems: [Problem], in files: [String: String?], today: String = SiteFixture.defaultToday, drafts: Bool = false,
    prepare: (SiteFixture) throws -> Void = { _ in },
    sourceLocation: Testing.SourceLocation = #_sourceLocation
) async throws -> BuildResult {
    let fixture = try SiteFixture(files)
    try prepare(fixture)
    let result = try await fixture.build(today: today, drafts: drafts)
    func shown(_ text: String) -> String { text.replacing(fixture.folder.path + "/", with: "") }
    let found = result.diagnostics.map { diagnostic in
        Finding(
            severity: diagnostic.severity, code: diagnostic.code,
            file: diagnostic.location.map { shown($0.source.path).replacing("content/", with: "") } ?? "",
            range: diagnostic.location?.range, message: shown(diagnostic.message.swedish),
            advice: (diagnostic.advice?.swedish).map(shown), notes: diagnostic.notes.map { shown($0.message.swedish) })
    }
    var used: [String: Int] = [:]
    let expected = problems.map { problem in
        let ranges = fixture.marked[problem.file]?.ranges ?? []
        let index = used[problem.file, default: 0]
        used[problem.file] = index + 1
        return Finding(
            severity: problem.severity, code: problem.code, file: problem.file,
            range: ranges.indices.contains(index) ? ranges[index] : nil, message: problem.message,
            advice: problem.advice, notes: problem.notes)
    }
    #expect(found == expected, sourceLocation: sourceLocation)
    for (path, text) in fixture.marked where text.ranges.count > used[path, default: 0] {
        Issue.record("\(path) has more marks than problems are expected", sourceLocation: sourceLocation)
    }
    for diagnostic in result.diagnostics {
        #expect(!diagnostic.message.english.isEmpty, sourceLocation: sourceLocation)
        #expect(!diagnostic.message.swedish.hasSuffix("."), "no full stop", sourceLocation: sourceLocation)
    }
    if problems.contains(where: { $0.severity == .error }) {
        #expect(result.files.isEmpty, "nothing is written when there is an error", sourceLocation: sourceLocation)
    }
    return result
}
