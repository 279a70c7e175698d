import Diagnostics
import FrontMatter
import TestSupport
import Testing

@Suite struct ConflictMarkerTests {
    private static let page = "---\nrubrik: Kontakt\n---\n\n"

    @Test(
        "Lines that git left are found, however they stand",
        arguments: [
            ("a.md", page + "⟦<<<<<<< HEAD⟧\nRing.\n=======\nSkriv.\n>>>>>>> andra\n"),
            ("a.md", page + "⟦<<<<<<< HEAD⟧\r\nRing.\r\n=======\r\nSkriv.\r\n>>>>>>> andra\r\n"),
            ("a.md", page + "⟦<<<<<<< HEAD⟧\nRing.\n||||||| 12ab34\nDå.\n=======\nSkriv.\n>>>>>>> andra\n"),
            ("a.md", page + "  ⟦<<<<<<< HEAD⟧\n  Ring.\n  =======\n  Skriv.\n  >>>>>>> andra\n"),
            ("a.md", page + "⟦<<<<<⟧\nRing.\n=====\nSkriv.\n>>>>>\n"),
            ("a.md", page + "⟦<<<<<<<<<<<<<<< HEAD⟧\nRing.\n===============\nSkriv.\n>>>>>>>>>>>>>>> andra\n"),
            ("a.md", "---\n⟦<<<<<<< HEAD⟧\nrubrik: A\n=======\nrubrik: B\n>>>>>>> andra\n---\n"),
            ("a.md", "⟦<<<<<<< HEAD⟧\n---\nrubrik: A\n=======\n---\nrubrik: B\n>>>>>>> andra\n---\n"),
            ("a.md", "\u{FEFF}⟦<<<<<<< HEAD⟧\n---\nrubrik: A\n=======\n---\nrubrik: B\n>>>>>>> andra\n---\n"),
            ("a.md", page + "⟦<<<<<<< HEAD⟧\nRing.\n"), ("a.md", page + "Ring.\n⟦>>>>>>> andra⟧\n"),
            ("a.md", page + "Ring.\n\n⟦=======⟧\n\nSkriv.\n"), ("a.md", "---\nrubrik: A\n⟦=======⟧\n---\n\nText.\n"),
            ("a.md", page + "Ring.\n\n⟦||||||| 12ab34⟧\n\nSkriv.\n"),
            ("a.md", page + "Ring.\n⟦=======⟧\nSkriv.\n>>>>>>> andra\n"),
            ("webbplats.yml", "namn: A\n⟦=======⟧\nadress: B\n"), ("x.csv", "period;antal\n⟦=======⟧\n2024;1\n"),
            ("x.csv", "period;antal\n⟦<<<<<<< HEAD⟧\n2024;1\n=======\n2024;2\n>>>>>>> andra\n"),
            ("karta.svg", "<svg>\n⟦<<<<<<< HEAD⟧\n<g/>\n=======\n<a/>\n>>>>>>> andra\n</svg>\n"),
            (
                "a.md",
                page + "⟦<<<<<<< HEAD⟧\nA\n=======\nB\n>>>>>>> x\nmitt\n⟦<<<<<<< HEAD⟧\nC\n=======\nD\n>>>>>>> x\n"
            ),
        ])
    func found(_ path: String, _ text: String) {
        let marked = MarkedText(text)
        let problems = ConflictMarkers.problems(in: SourceText(path: path, marked.text))
        #expect(problems.map(\.location?.range) == marked.ranges.map(Optional.some))
        #expect(problems.allSatisfy { $0.code == .mergeConflict && $0.severity == .error })
        #expect(ConflictMarkers.stand(in: Array(marked.text.utf8), path: path))
        let (read, diagnostics) = ValidatedText.validate(SourceText(path: path, marked.text))
        #expect(read == nil && diagnostics.count == problems.count, "nothing else is said of the file")
    }

    @Test(
        "What means something else is none",
        arguments: [
            ("a.md", page + "Rubrik\n=======\n\nText.\n"), ("a.md", page + "Rubrik\n=====\n"),
            ("a.md", page + "Rubrik\r\n=======\r\n\r\nText.\r\n"), ("a.md", page + "Två\nrader\n============\n"),
            ("a.md", page + "| a | b | c | d | e | f |\n|---|---|---|---|---|---|\n|||||||\n"),
            ("a.md", page + "Raden <<<<<<< är ett märke, och `>>>>>>>` ett annat.\n"),
            ("a.md", page + "> > > djupt\n\n>>> citat\n\n>>>>>> citat\n"), ("a.md", page + "<<<< ett\n"),
            ("a.md", page + "=> pil\n\na == b\n\n<= och >=\n"), ("a.txt", "=======\nRubrik\n=======\n"),
            ("a.md", page + "<<<<<<<abc\n\n=======a\n"), ("x.csv", "period;=======\n2024;1\n"),
            ("karta.svg", "<svg>>>>>>>\n<g/></svg>\n"), ("a.md", ""), ("a.md", "====="),
        ])
    func innocent(_ path: String, _ text: String) {
        #expect(ConflictMarkers.problems(in: SourceText(path: path, text)).isEmpty)
    }

    @Test("The words are for somebody who does not know git")
    func words() throws {
        let problem = try #require(
            ConflictMarkers.problems(
                in: SourceText(path: "a.md", "<<<<<<< HEAD\nA\n||||||| x\nO\n=======\nB\n>>>>>>> x\n")
            ).first)
        #expect(
            problem.message.swedish
                == "två personer har ändrat samma rader, så här står bådas texter: någon behöver välja")
        #expect(
            problem.advice?.swedish
                == "jämför texterna, behåll det som ska stå, och ta bort raderna med <<<<<<<, |||||||, =======, >>>>>>>"
        )
        #expect(
            problem.notes.map(\.message.swedish) == [
                "här börjar texten som den var före ändringarna: ta bort den", "här börjar den andra texten",
                "här slutar den andra texten",
            ])
    }
}
