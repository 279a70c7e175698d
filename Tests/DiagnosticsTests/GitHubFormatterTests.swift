import Diagnostics
import TestSupport
import Testing

@Suite struct GitHubFormatterTests {
    private func format(_ marked: String, path: String = "content/a.md", notes: Bool = false) -> String {
        let text = MarkedText(marked)
        let source = text.source(path: path)
        let diagnostic = Diagnostic(
            .error, .unknownStatus, LocalizedText(sv: "okänd status\n100 %", en: "unknown status"),
            at: text.ranges.first.map(source.location) ?? source.wholeFile,
            advice: LocalizedText(sv: "menade du: pågår?", en: "did you mean pågår?"),
            notes: notes ? [Diagnostic.Note(LocalizedText(sv: "se", en: "see"), at: source.wholeFile)] : [])
        return GitHubFormatter(language: .swedish).format([diagnostic])
    }

    @Test func aCommandWithPlaceAndEscapedMessage() {
        #expect(
            format("rad\nstatus: ⟦pågar⟧\n")
                == "::error file=content/a.md,line=2,endLine=2,col=9,endColumn=14,title=unknown-status::"
                + "okänd status\\u{A}100 %25%0Amenade du: pågår?\n")
    }

    @Test func aFileAsAWholeHasNoLine() {
        #expect(format("text").hasPrefix("::error file=content/a.md,title=unknown-status::"))
    }

    @Test func columnsAreLeftOutOverSeveralLines() {
        #expect(format("a ⟦b\nc⟧").contains("line=1,endLine=2,title="))
    }

    @Test func commasAndColonsInAPathAreEscaped() {
        #expect(format("x", path: "a,b:c.md").hasPrefix("::error file=a%2Cb%3Ac.md,"))
    }

    @Test func notesAreNamedInTheMessage() {
        #expect(format("x", notes: true).hasSuffix("%0Ase: content/a.md\n"))
    }

    @Test func nothingForNoProblem() {
        #expect(GitHubFormatter(language: .english).format([]).isEmpty)
    }
}
