import Testing

@testable import Diagnostics

@Suite("How problems differ from those of a moment ago")
struct ProblemChangesTests {
    /// A problem for each line of a file that holds `mark`.
    private func problems(
        _ text: String, marking mark: String = "länk", path: String = "a.md", severity: Severity = .warning
    ) -> [Diagnostic] {
        let source = SourceText(path: path, text)
        var found: [Diagnostic] = []
        var start = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.contains(mark) {
                found.append(
                    Diagnostic(
                        severity, .vagueLinkText,
                        LocalizedText(sv: "säger inget: \(mark)", en: "says nothing: \(mark)"),
                        at: source.location(start..<start + line.utf8.count)))
            }
            start += line.utf8.count + 1
        }
        return found
    }

    private func lines(_ diagnostics: [Diagnostic]) -> [Int?] { diagnostics.map { $0.location?.start?.line } }

    @Test("A problem that has moved in its file is the same") func moved() {
        let changes = ProblemChanges(from: problems("länk ett\nlänk två"), to: problems("ny rad\n\nlänk ett\nlänk två"))
        #expect(changes.isNothing && changes.text == nil)
    }

    @Test("Of several of one kind those are new whose lines are, in the order of the file") func newLines() {
        let changes = ProblemChanges(
            from: problems("länk ett\nlänk två"), to: problems("länk noll\nlänk ett\nlänk mellan\nlänk två"))
        #expect(lines(changes.new) == [1, 3] && changes.gone.isEmpty)
        #expect(changes.text == LocalizedText(sv: "2 nya varningar", en: "2 new warnings"))
    }

    @Test("Those are gone whose lines are, and a line that was edited keeps its problem") func goneLines() {
        let changes = ProblemChanges(
            from: problems("länk ett\nlänk två\nlänk tre"), to: problems("länk ett\nlänk tre, och mer"))
        #expect(changes.new.isEmpty && changes.gone.count == 1)
        #expect(changes.text == LocalizedText(sv: "1 borta", en: "1 gone"))
        #expect(changes.known.count == 2)
    }

    @Test("Equal lines are counted") func equalLines() {
        let changes = ProblemChanges(from: problems("länk\nlänk"), to: problems("länk\nlänk\nlänk"))
        #expect(changes.new.count == 1 && changes.gone.isEmpty)
    }

    @Test("A file of another name has problems of its own") func renamed() {
        let changes = ProblemChanges(from: problems("länk", path: "a.md"), to: problems("länk", path: "b.md"))
        #expect(changes.text == LocalizedText(sv: "1 ny varning, 1 borta", en: "1 new warning, 1 gone"))
    }

    @Test("While there is an error no warning is called gone, nor new when it is seen again") func unknown() {
        let (warnings, error) = (problems("länk\nlänk två"), problems("fel", marking: "fel", severity: .error))
        let stopped = ProblemChanges(from: warnings, to: error)
        #expect(stopped.text == LocalizedText(sv: "1 nytt fel", en: "1 new error"))
        #expect(!stopped.isNothing)
        let again = ProblemChanges(from: stopped.known, to: error)
        #expect(again.text == nil && !again.isNothing, "the warnings may be gone or not")
        let mended = ProblemChanges(from: again.known, to: problems("länk"))
        #expect(mended.text == LocalizedText(sv: "2 borta", en: "2 gone"))
        #expect(mended.gone.map(\.severity).sorted() == [.error, .warning])
    }

    @Test("What is gone is said in lines, and how many more") func goneText() {
        let gone = problems("länk ett\nlänk två\nlänk tre")
        let text = TextFormatter(language: .swedish).format(gone: gone, atMost: 2)
        #expect(
            text == """
                a.md:1:1: borta: säger inget: länk [vague-link-text]
                a.md:2:1: borta: säger inget: länk [vague-link-text]
                … och 1 borta till

                """)
        #expect(
            TextFormatter(language: .english).format(gone: gone, atMost: 3).contains("a.md:3:1: gone: says nothing"))
        #expect(TextFormatter(language: .swedish).format(gone: [], atMost: 2).isEmpty)
    }
}
