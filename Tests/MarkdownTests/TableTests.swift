import Diagnostics
import Markdown
import TestSupport
import Testing

struct TableTests {
    /// A table's rows in short: `*` before a header cell, `<`, `=` or `>` before an aligned one, cells between `|`.
    private func shorthand(_ html: String) -> String {
        var text = html
        for (tag, short) in [
            ("<th scope=\"col\"", "|*"), ("<td", "|"), (" class=\"align-start\">", "<"),
            (" class=\"align-center\">", "="),
            (" class=\"align-end\">", ">"), ("</th>\n", ""), ("</td>\n", ""), ("<tr>\n", ""), ("</tr>\n", "\n"),
            ("</thead>\n", ""),
            ("<thead>\n", ""), ("<tbody>\n", ""), ("</tbody>\n", ""), ("</div>\n", ""), ("<table>\n", ""),
            ("</table>\n", ""),
            ("|*>", "|*"), ("|>", "|"), ("\n\n", "\n"),
        ] {
            text = text.replacing(tag, with: short)
        }
        return text.replacing(/<div class="table-scroll"[^>]*>\n/, with: "")
    }

    @Test func aTableInFull() {
        let parsed = Parsed("| foo | bar |\n| --- | :-: |\n| baz | b\"im |\n")
        #expect(
            parsed.html == """
                <div class="table-scroll" role="group" tabindex="0" aria-label="Tabell: foo, bar">
                <table>
                <thead>
                <tr>
                <th scope="col">foo</th>
                <th scope="col" class="align-center">bar</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td>baz</td>
                <td class="align-center">b&quot;im</td>
                </tr>
                </tbody>
                </table>
                </div>

                """)
        #expect(parsed.diagnostics.isEmpty)
    }

    @Test(arguments: [
        // The examples of GFM 0.29, section 4.10.
        ("| foo | bar |\n| --- | --- |\n| baz | bim |", "|*foo|*bar\n|baz|bim\n"),
        ("| abc | defghi |\n:-: | -----------:\nbar | baz", "|*=abc|*defghi\n|=bar|baz\n"),
        (
            "| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |",
            "|*f|oo\n|b <code>|</code> az\n|b <strong>|</strong> im\n"
        ),
        (
            "| abc | def |\n| --- | --- |\n| bar | baz |\n> bar",
            "|*abc|*def\n|bar|baz\n<blockquote>\n<p>bar</p>\n</blockquote>\n"
        ),
        ("| abc | def |\n| --- | --- |\n| bar | baz |\nbar\n\nbar", "|*abc|*def\n|bar|baz\n|bar|\n<p>bar</p>\n"),
        ("| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |", "|*abc|*def\n|bar|\n|bar|baz\n"),
        ("| abc | def |\n| --- | --- |", "|*abc|*def\n"),
        // Ours.
        ("a | b\n-|-\nc | d", "|*a|*b\n|c|d\n"),
        ("a | b\n- | -", "<p>a | b</p>\n<ul>\n<li>| -</li>\n</ul>\n"),
        ("a|b\n:-|:-\nc|d", "|*<a|*<b\n|<c|<d\n"), ("| a |\n|:-|\n||\n|  |", "|*<a\n|<\n|<\n"), ("a\n:-", "|*<a\n"),
        ("| a |\r\n| - |\r\n| å |\r\n\r\nb", "|*a\n|å\n<p>b</p>\n"), ("  | a |\n   |\t-\t|\n | b\t|", "|*a\n|b\n"),
        ("| a |\n| - |\n| b |\n---\nc", "|*a\n|b\n<hr />\n<p>c</p>\n"), ("| a |\n| - |\n---", "|*a\n<hr />\n"),
        ("| a |\n| - |\n| b |\n===\n\nc", "|*a\n|b\n|===\n<p>c</p>\n"),
        ("| a |\n| - |\n- b", "|*a\n<ul>\n<li>b</li>\n</ul>\n"),
        ("| a |\n| - |\n## b", "|*a\n<h2 id=\"b\">b</h2>\n"),
        ("| a |\n| - |\n```\nb\n```", "|*a\n<pre><code>b\n</code></pre>\n"),
        ("text\nmer *text*\n| a |\n| - |", "<p>text\nmer <em>text</em></p>\n|*a\n"),
        ("text\n    - x\n2. y\n| a |\n| - |", "<p>text\n- x\n2. y</p>\n|*a\n"),
        ("[x]: /y\n[x] a\n| [x] |\n| - |", "<p><a href=\"/y\">x</a> a</p>\n|*<a href=\"/y\">x</a>\n"),
        ("[x]: /y\n| [x] |\n| - |", "|*<a href=\"/y\">x</a>\n"),
        ("> | a |\n> | - |\n> | b |\n>\n> c", "<blockquote>\n|*a\n|b\n<p>c</p>\n</blockquote>\n"),
        (
            "- x\n\n  | a |\n  | - |\n  | b |\n- y",
            "<ul>\n<li>\n<p>x</p>\n|*a\n|b\n</li>\n<li>\n<p>y</p>\n</li>\n</ul>\n"
        ),
        ("- | a |\n  | - |\n  | b |", "<ul>\n<li>\n|*a\n|b\n</li>\n</ul>\n"),
        ("> - t\n>   | a |\n>   | - |\n>   | b |", "<blockquote>\n<ul>\n<li>t\n|*a\n|b\n</li>\n</ul>\n</blockquote>\n"),
        (
            "| # a | - b |\n| - | - |\n| > c | 1. d |\n| ``` | *e |\n| f* | `g |",
            "|*# a|*- b\n|&gt; c|1. d\n|```|*e\n|f*|`g\n"
        ),
        ("| *\"a\"* | _b_ |\n| - | - |", "|*<em>&quot;a&quot;</em>|*<em>b</em>\n"),
        (
            "| [x] | [y][x] | ![z][x] |\n| - | - | - |\n\n[x]: /u",
            "|*<a href=\"/u\">x</a>|*<a href=\"/u\">y</a>|*<img loading=\"lazy\" src=\"/u\" alt=\"z\" />\n"
        ),
        ("| a\\\\ | b |\n| - | - |", "|*a\\|*b\n"), ("| a\\\\| b |\n| - |", "|*a| b\n"),
        ("| x a |\n| - |\n| x |", "|*x a\n|x\n"), ("| a |\n| - |\n\n| b |\n| - |", "|*a\n|*b\n"),
        ("| a | b |\n| -- x | - |", "<p>| a | b |\n| -- x | - |</p>\n"),
        ("| a |\n|:-:-|", "<p>| a |\n|:-:-|</p>\n"),
        ("    | a |\n    | - |", "<pre><code>| a |\n| - |\n</code></pre>\n"),
        ("a | b\n:- | -:\n[x](/y|z) | `q|r`", "|*<a|*b\n|<[x](/y|z)\n"), ("| a |\n| - |\n| b \\", "|*a\n|b \\\n"),
    ])
    func tables(text: String, rows: String) {
        #expect(shorthand(Parsed(text).html) == rows)
    }

    @Test(arguments: [
        "Tabell: Antal *brott*\n\n| a |\n| - |", "Table: Antal *brott*\n| a |\n| - |",
        "x\n\nTabell:Antal *brott*\n\n| a |\n| - |",
    ])
    func aParagraphBeforeATableIsItsCaption(text: String) {
        let html = Parsed(text).html
        #expect(
            html.contains(
                "aria-label=\"Tabell: Antal brott\">\n<table>\n<caption>Antal <em>brott</em></caption>\n<thead>"))
        #expect(!html.contains("<p>T"))
    }

    @Test func aCaptionIsABlockOfItsOwnAndItsLinksAreLocated() {
        let marked = MarkedText("> Tabell: Antal\n> [brott](⟦/b⟧)\n>\n> | [a](⟦/c⟧) |\n> | - |\n")
        let parsed = Parsed(marked.source())
        #expect(parsed.document.references.map(\.range) == marked.ranges)
        #expect(parsed.document.blocks.map(\.kind) == [.tableCaption, .tableCell])
        #expect(parsed.document.plainText == "Antal brott\na")
    }

    @Test(arguments: ["Tabell:\n\n| a |\n| - |", "Tabellen: x\n\n| a |\n| - |", "Tabell: x\n\ny\n\n| a |\n| - |"])
    func otherParagraphsStay(text: String) {
        #expect(!Parsed(text).html.contains("<caption>"))
    }

    @Test func theLabelIsEscapedAndInTheLanguageOfThePage() {
        let options = MarkdownOptions(tableLabel: "Table")
        #expect(
            Parsed("| \"<a>\" &amp; | `b` |\n| - | - |", options: options).html.contains(
                "aria-label=\"Table: &quot;&quot; &amp;, b\""))
        #expect(Parsed("|  |\n| - |", options: options).html.contains("aria-label=\"Table\""))
    }

    @Test(arguments: [
        ("| abc | def |\n⟦| --- |⟧\n| bar |", "raden med streck har 1 cell, raden ovanför har 2"),
        ("> | abc |\r\n> ⟦| --- | --- |⟧\r\n", "raden med streck har 2 celler, raden ovanför har 1"),
        ("| a |\n\n⟦| - |⟧\n| b |", "ingen rubrikrad direkt ovanför"),
        ("| a | b |\n⟦---⟧\n", "raden med streck har 1 cell, raden ovanför har 2"),
        ("text\n⟦| - | - |⟧", "raden med streck har 2 celler, raden ovanför har 1"),
    ])
    func brokenTablesAreReported(text: String, message: String) throws {
        let problem = try #require(expectProblems(.malformedTable, .warning, in: text).first)
        #expect(problem.message.swedish.contains("tabellen visas som vanlig text"))
        #expect(problem.message.swedish.contains(message))
    }

    @Test func cellsThatAreNotShownAreAnError() throws {
        let table = "| A | B |\n| --- | --- |\n"
        let lost = try #require(
            expectProblems(
                .malformedTable, .error, in: table + "| Storgatan | 2 | ⟦14 mars⟧ |\n| a|b | ⟦2⟧ |\n| 1 | 2 | |\n"
            )
            .first)
        #expect(
            lost.message.swedish == "\"14 mars\" visas inte: raden har 3 celler, men tabellen 2 kolumner")
        expectProblems(.malformedTable, .error, in: "> | A |\r\n> | - |\r\n> | b | ⟦c | d⟧\r\n")
    }

    @Test(arguments: [
        ("⟦| 1 |⟧", "raden har 1 cell, men tabellen 2 kolumner"),
        ("| 1 | 2 |\n⟦Sedan text.⟧", "texten blir en rad i tabellen, för den står direkt under den"),
    ])
    func rowsWithTooFewCellsAreReported(rows: String, message: String) {
        let found = expectProblems(.malformedTable, .warning, in: "| A | B |\n| --- | --- |\n\(rows)\n")
        #expect(found.map(\.message.swedish) == [message])
    }

    @Test(arguments: [
        ("⟦| A | B |⟧\n| 1 | 2 |", "raden med streck saknas"), ("⟦| A⟧\n| 1", "raden med streck saknas"),
        ("| A | B |\n⟦| — | – |⟧\n| 1 | 2 |", "har tankstreck i stället för bindestreck"),
        ("Text\n\n> ⟦| A | B |⟧\n> | 1 | 2 |", "raden med streck saknas"),
        ("- ⟦| A | B |⟧", "raden med streck saknas"),
    ])
    func tablesWithoutARowOfHyphensAreReported(text: String, message: String) {
        let found = expectProblems(.malformedTable, .warning, in: text)
        #expect(found.map { $0.message.swedish.contains(message) } == [true])
    }

    private static let together = "ta bort de tomma raderna mellan tabellens rader"

    @Test(
        "Rows with blank lines between them are one mistake",
        arguments: [
            ("⟦| A | B |⟧\n\n| --- | --- |\n\n| 1 | 2 |\n\n\n| 3 | 4 |\n\nText", together),
            ("⟦| A | B |⟧\n\n| --- | --- |\n| 1 | 2 |", together),
            ("| A | B |\n| --- | --- |\n\n⟦| 1 | 2 |⟧\n\n| 3 | 4 |", together),
            ("> | A | B |\n> | --- | --- |\n> | 1 | 2 |\n>\n> ⟦| 3 | 4 |⟧\n", together),
            (
                "⟦| A | B |⟧\n\n| 1 | 2 |\n\n| 3 | 4 |",
                together + ", och skriv | --- | --- | under raden med kolumnernas rubriker"
            ),
        ])
    func spreadRows(text: String, advice: String) {
        let found = expectProblems(.malformedTable, .warning, in: text)
        #expect(found.map { $0.advice?.swedish } == [advice])
    }

    @Test("Two tables that both lack their row of hyphens are two mistakes") func twoTables() {
        expectProblems(.malformedTable, .warning, in: "⟦| A | B |⟧\n| 1 | 2 |\n\n⟦| C | D |⟧\n| 3 | 4 |")
    }

    @Test("Any number of rows with blank lines between them is looked at once") func manySpreadRows() {
        #expect(Parsed(String(repeating: "| a | b |\n\n", count: 20_000)).diagnostics.count == 1)
        #expect(Parsed(String(repeating: "| - | - |\n\n", count: 20_000)).diagnostics.count == 1)
    }

    @Test(arguments: ["a | b", "\\| a | b |", "a - b\n:", "- a\n- b", "---\n", "Rubrik\n---", "a\n| -", "|", "| - x |"])
    func proseIsNoBrokenTable(text: String) {
        let codes = Parsed(text).diagnostics.map(\.code)
        #expect(codes.isEmpty || text == "a\n| -")
    }

    @Test func aWideHeaderWithManyShortRowsIsNoTable() {
        let wide = String(repeating: "|a", count: 1000) + "\n" + String(repeating: "|-", count: 1000) + "\n"
        let parsed = Parsed(wide + String(repeating: "b\n", count: 1000))
        #expect(parsed.diagnostics.map(\.code) == [.malformedTable])
        #expect(parsed.diagnostics.first?.message.swedish.contains("för många celler saknas") == true)
        #expect(!parsed.html.contains("<table>"))
    }

    @Test func manyTablesAndRows() {
        let table = "| a |\n| - |\n" + String(repeating: "| [b](/c) |\n", count: 5000)
        let parsed = Parsed(table + "\n" + String(repeating: "| a |\n| - |\n\n", count: 2000))
        #expect(parsed.document.references.count == 5000)
        #expect(parsed.html.components(of: "<table>") == 2001)
        #expect(Set(parsed.destinations) == ["/c"])
    }

    @Test("One line of prose that begins with a pipe is no table") func prose() {
        #expect(Parsed("|x| är absolutbeloppet.").diagnostics.isEmpty)
        #expect(Parsed("| a | b |").diagnostics.map(\.code) == [.malformedTable])
    }
}
