import Diagnostics
import Testing

/// What a person is shown of a list that is longer than anybody reads.
@Suite("The problems that are shown at once") struct ProblemSelectionTests {
    private func problems(_ count: Int, of path: String, _ severity: Severity = .error) -> [Diagnostic] {
        let source = SourceText(path: path, String(repeating: "x\n", count: count))
        return (0..<count).map {
            Diagnostic(severity, .unknownKey, LocalizedText("\(path) \($0)"), at: source.location($0 * 2..<$0 * 2 + 1))
        }
    }

    private let formatter = TextFormatter(language: .swedish)
    private let all = LocalizedText(sv: "Alla: --alla", en: "All: --all")

    @Test("What is not too much is shown whole") func few() {
        let list = problems(100, of: "a") + problems(100, of: "b")
        let selection = ProblemSelection(list)
        #expect(selection.shown.count == 200 && selection.note == nil)
        #expect(formatter.format(selection, seeingAll: all) == formatter.format(list))
    }

    @Test("Of a file a hundred are shown, and the rest is counted") func perFile() {
        let selection = ProblemSelection(problems(90_000, of: "a") + problems(3, of: "b", .warning))
        #expect(selection.shown.count == 103 && selection.shown.last?.message.swedish == "b 2")
        #expect(selection.note?.swedish == "… och 89900 fel till, i 1 fil")
        let text = formatter.format(selection, seeingAll: all)
        #expect(text.hasSuffix("\n… och 89900 fel till, i 1 fil. Alla: --alla\n"))
        #expect(text.utf8.count < 20_000)
    }

    @Test("In all five hundred are shown") func inAll() {
        let list = (0..<20).flatMap { problems(50, of: "\($0)") }
        let selection = ProblemSelection(list)
        #expect(selection.shown.count == 500 && selection.note?.english == "… and 500 errors more, in 10 files")
    }

    @Test("No error is left out for a warning, and the order stays") func errorsFirst() {
        let list =
            problems(600, of: "a", .warning) + problems(120, of: "b", .warning) + problems(2, of: "a")
            + (0..<10).flatMap { problems(60, of: "c\($0)") }
        let selection = ProblemSelection(list)
        let errors = selection.shown.filter { $0.severity == .error }
        #expect(errors.count == 500 && selection.shown.count == 500)
        #expect(errors.prefix(2).map(\.message.swedish) == ["a 0", "a 1"])
        #expect(selection.hidden.warnings == 720 && selection.hidden.errors == 102)
    }

    @Test("A text, a line and a list of places are cut") func long() {
        let word = String(repeating: "å", count: 100_000)
        let source = SourceText(path: "a", word)
        let note = Diagnostic.Note(LocalizedText(word), at: source.location(0..<2))
        let problem = Diagnostic(
            .error, .unknownKey, LocalizedText(word), at: source.location(0..<source.bytes.count),
            advice: LocalizedText(word), notes: Array(repeating: note, count: 1_000))
        let text = formatter.format(problem)
        #expect(text.utf8.count < 30_000)
        #expect(text.contains("å… [unknown-key]\n") && text.hasSuffix("… och 990 ställen till\n"))
    }
}
