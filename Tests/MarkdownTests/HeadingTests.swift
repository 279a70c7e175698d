import Diagnostics
import Markdown
import TestSupport
import Testing

struct HeadingTests {
    @Test func headingsHaveIds() {
        let parsed = Parsed("## Gemensam *lägesbild*\n\n### Mål & `mått`\n\n## Gemensam lägesbild\n")
        #expect(
            parsed.html == """
                <h2 id="gemensam-lagesbild">Gemensam <em>lägesbild</em></h2>
                <h3 id="mal-matt">Mål &amp; <code>mått</code></h3>
                <h2 id="gemensam-lagesbild-2">Gemensam lägesbild</h2>

                """)
        #expect(parsed.document.headings.map(\.text) == ["Gemensam lägesbild", "Mål & mått", "Gemensam lägesbild"])
        #expect(parsed.document.headings.map(\.level) == [2, 3, 2])
        #expect(parsed.document.headings.map(\.anchor) == ["gemensam-lagesbild", "mal-matt", "gemensam-lagesbild-2"])
    }

    @Test(arguments: [
        "⟦## Rubrik⟧\ntext", "text\r\n\r\n  ⟦### Åäö ##⟧\r\n", "> - ⟦## x⟧\n", "⟦Två\n  rader⟧\n---\ntext",
        "⟦Sist⟧\n---",
        "> ⟦Två\n> rader⟧\n> --\n\ntext", "[a]: /b\n⟦x [a]⟧\n---\n",
    ])
    func headingsAreLocated(text: String) {
        let marked = MarkedText(text)
        let start = text.hasPrefix("[a]") ? 0..<marked.ranges[0].upperBound : marked.ranges[0]
        #expect(Parsed(marked.source()).document.headings.map(\.range) == [start])
    }

    @Test func reservedAnchorsAreAvoided() {
        let parsed = Parsed("## Innehåll", options: MarkdownOptions(reservedAnchors: ["innehall"]))
        #expect(parsed.html == "<h2 id=\"innehall-2\">Innehåll</h2>\n")
    }

    @Test func anEmptyHeadingHasAnIdToo() {
        #expect(Parsed("##\n").html == "<h2 id=\"avsnitt\"></h2>\n")
    }

    @Test(arguments: [
        "⟦#⟧ Rubrik", "text\n\n> ⟦#⟧ Rubrik #\n", "Rubrik\n⟦===⟧\n", "> Två\n> rader\n> ⟦==⟧  \n",
        "åäö\r\n⟦=⟧\r\n\r\nx",
    ])
    func levelOneIsTheTitles(text: String) throws {
        let problems = expectProblems(.headingLevelOne, .warning, in: text)
        let problem = try #require(problems.first)
        #expect(problem.replacement == (text.contains("#") ? "##" : "---"))
        #expect(
            problem.message.swedish
                == "en rubrik på nivå 1 i brödtexten: sidans rubrik står redan överst, under \"rubrik\"")
        #expect(Parsed(MarkedText(text).text).html.contains("<h2 id="))
    }
}
