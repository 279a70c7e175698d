import Diagnostics
import Markdown
import TestSupport
import Testing

struct RawHTMLTests {
    @Test(arguments: [
        ("ett ⟦<b>⟧ord</b> till", "**fet text**"), ("⟦<STRONG>⟧x</STRONG>", "**fet text**"),
        ("x ⟦<i>⟧y</i>", "*kursiv text*"),
        ("x ⟦<em>⟧y</em>", "*kursiv text*"), ("⟦<a href=\"x\">⟧y</a>", "[länktext](adress)"),
        ("y ⟦<img src=\"x\" alt=\"y\">⟧", "![beskrivning](fil.png)"), ("rad⟦<br>⟧rad⟦<br/>⟧rad", "omvänt snedstreck"),
        ("⟦<table class='x'>⟧\n<tr><td>x</td></tr>\n</table>", "| År | Antal |"), ("⟦<h1>⟧x</h1>", "## och rubriken"),
        ("⟦<div>⟧\n\ntext\n\n</div>", "en tom rad"), ("⟦<script>⟧if (a<b) { '<p>' }</script>", "redaktörshandboken"),
        ("x ⟦</b>⟧", "**fet text**"), ("> - åäö\n>   text ⟦<b>⟧x\n>   y</b> z", "**fet text**"),
        ("x `a\nb` y\r\nz ⟦<b>⟧", "**fet text**"), ("x ⟦<a⟧\nhref=\"y\">z</a> och ⟦<a>⟧q", "[länktext](adress)"),
        ("x\\\ny\nz ⟦<b>⟧", "**fet text**"), ("  ⟦<div class=\"x⟧\ny\">\n", "en tom rad"),
        ("⟦<?php x ?>⟧", "redaktörshandboken"),
        ("⟦<!DOCTYPE html>⟧", "redaktörshandboken"), ("| a |\n| - |\n| x\\|y ⟦<b>⟧z</b> |", "**fet text**"),
        ("*x*\n⟦<ul>⟧\n<li>x</li>\n</ul>", "skriv -"), ("- x\n\n  ⟦<ol>⟧\n  </ol>", "skriv 1."),
    ])
    func everyTagIsReportedOnce(text: String, advice: String) throws {
        let problems = expectProblems(.rawHTML, .warning, in: text)
        #expect(problems.allSatisfy { $0.advice?.swedish.contains(advice) == true })
        #expect(!Parsed(MarkedText(text).text).html.contains("<!--"))
    }

    @Test func theMessageNamesTheTag() throws {
        let inline = try #require(Parsed("x <b>y</b>").diagnostics.first)
        #expect(inline.message.swedish == "HTML-koden \"<b>\" publiceras inte")
        let block = try #require(Parsed("<div>\nx").diagnostics.first)
        #expect(
            block.message.swedish == "HTML-koden \"<div>\" publiceras inte, och inte heller texten som hör till den")
    }

    @Test func tagsAreDroppedAndTheirTextStays() {
        #expect(Parsed("ett <b>ord</b> till").html == "<p>ett ord till</p>\n")
        #expect(Parsed("a\n\n<div>\nx\n</div>\n\nb").html == "<p>a</p>\n<p>b</p>\n")
        #expect(Parsed("ett <b>ord</b> till").document.plainText == "ett ord till")
    }

    @Test(arguments: [
        "<!-- x -->", "a <!-- x --> b", "<!-- x\n\ny -->\n", "<!-- x --> <!-- x -->\n\nfritt", "- <!-- x -->",
    ])
    func commentsAreDroppedSilently(text: String) {
        let parsed = Parsed(text)
        #expect(parsed.diagnostics.isEmpty)
        #expect(!parsed.html.contains("x"))
    }

    @Test(arguments: [
        ("<!-- x --> ⟦Viktig text⟧\n", "texten publiceras inte"),
        ("text\n\n⟦<!--⟧ glömd\n\ntext", "kommentaren har inget slut"),
        ("x ⟦<div>⟧y\n\n</div>⟦text⟧", ""),
    ])
    func textThatIsLostWithACommentIsReported(text: String, message: String) {
        let problems = expectProblems(.rawHTML, .warning, in: text)
        #expect(problems.allSatisfy { $0.message.swedish.contains(message) })
    }

    @Test func aComparisonIsToldApartFromATag() {
        let advice = Parsed("Om a<b och c>d, eller <b>så</b>.").diagnostics.map { $0.advice?.swedish ?? "" }
        #expect(advice.map { $0.hasPrefix("menar du") } == [true, false])
    }

    @Test func equalTagsAreReportedEach() {
        expectProblems(.rawHTML, .warning, in: "⟦<b>⟧x</b> ⟦<b>⟧y</b> ⟦</b>⟧ ⟦<i>⟧⟦<i>⟧z</i></i>")
    }

    @Test func codeIsNoHTML() {
        #expect(Parsed("`<b>` och\n\n```\n<b>\n```\n").diagnostics.isEmpty)
    }

    @Test("Where a break is left out, the words on both sides stay two")
    func breaks() {
        let parsed = Parsed("Rad ett<br>rad två.")
        #expect(parsed.html == "<p>Rad ett\nrad två.</p>\n")
        #expect(parsed.document.plainText == "Rad ett rad två.")
    }
}
