import Testing

@testable import Markdown

/// A line is never broken between a day and its month.
@Suite("Days and months on one line") struct BoundDaysTests {
    @Test(
        "Bound",
        arguments: [
            "Möt oss 16_februari.", "<p>Den 1_maj 2024</p>", "3_March", "12_mars–3_april", "(4_juni)", "31_december",
            "<strong>2_oktober</strong>", "1_juli", "Från 3_april till 3_maj, och 12345678 12 9_augusti",
        ])
    func bound(text: String) {
        #expect(text.replacing("_", with: " ").withBoundDays == text.replacing("_", with: "\u{A0}"))
    }

    @Test(
        "Left as they are",
        arguments: [
            "2024 mars", "1,5 mars", "16 februarier", "3 marsvin", "16  februari", "a6 ", "6 ma", "1 majå", "", "1",
            "1 ",
            "mars 16", "16\u{A0}mars", "5 bänkar", "12345678 12345678 12345678", "1.5 april",
        ])
    func left(text: String) { #expect(text.withBoundDays == text) }

    @Test("Code may be copied, and stays as it is") func code() {
        let text = "<p>2 maj</p><pre><code>datum: 3 maj\n4 juni</code></pre><p>5 maj <code>6 maj</code> 7 maj</p>"
        #expect(
            text.withBoundDays
                == "<p>2\u{A0}maj</p><pre><code>datum: 3 maj\n4 juni</code></pre>"
                + "<p>5\u{A0}maj <code>6 maj</code> 7\u{A0}maj</p>")
    }

    @Test("In all that is rendered") func rendered() {
        #expect(
            Parsed("Vi ses 16 februari\n\n- 3 mars: `4 mars`\n").html
                == "<p>Vi ses 16\u{A0}februari</p>\n<ul>\n<li>3\u{A0}mars: <code>4 mars</code></li>\n</ul>\n")
    }
}
