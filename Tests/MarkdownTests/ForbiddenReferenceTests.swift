import Diagnostics
import TestSupport
import Testing

@testable import Markdown

@Suite("References to characters that no page may hold")
struct ForbiddenReferenceTests {
    @Test(
        "One in text is an error at it, and is not shown",
        arguments: [
            "Text ⟦&#8;⟧ och ⟦&#x1f;⟧.", "Text ⟦&#xfffe;⟧ och ⟦&#xFFFF;⟧ slut.", "A ⟦&#x202E;⟧ b ⟦&rlm;⟧ c ⟦&lrm;⟧.",
            "⟦&#0;⟧ och ⟦&#xD800;⟧ är inget", "## Rubrik ⟦&#133;⟧", "- punkt ⟦&#127;⟧", "> citat ⟦&#xE0041;⟧",
            "[a⟦&#8;⟧b](https://a.se)", "[a](⟦&#1;⟧javascript:x)", "[a](https://a.se \"titel ⟦&#8;⟧\")",
            "[a](https://a.se/⟦&#8;⟧)",
            "![a⟦&#8;⟧](https://a.se/b.jpg)", "``` x⟦&#8;⟧\nkod\n```", "*a ⟦&#27;⟧[31m*",
            "| a | b |\n| --- | --- |\n| ⟦&#8;⟧ | 2 |",
        ])
    func found(_ text: String) {
        let marked = MarkedText(text)
        let parsed = Parsed(marked.source())
        let found = parsed.diagnostics.filter { $0.code == .controlCharacter }
        #expect(found.map(\.location?.range) == marked.ranges)
        #expect(!ForbiddenCharacter.isIn(parsed.html))
        #expect(!ForbiddenCharacter.isIn(parsed.document.plainText))
    }

    @Test("In code it is shown as it is written, and others are fine")
    func fine() {
        for text in [
            "`&#8;`", "```\n&#8;\n```", "    &#8;", "&amp;#8;", "\\&#8;", "&#8 &#; &#x; &#99999999;",
            "&auml; &#228; &shy;",
        ] {
            #expect(Parsed(text).diagnostics.filter { $0.code == .controlCharacter }.isEmpty, "\(text)")
        }
    }

    @Test("A number of Windows' old encoding says which sign was meant")
    func meant() {
        let diagnostics = Parsed("2019&#150;2022").diagnostics
        #expect(diagnostics.map(\.replacement) == ["–"])
        #expect(diagnostics.map(\.advice?.swedish) == ["skriv – i stället"])
    }

    @Test("Many of them are read in time that grows with their number only")
    func many() {
        let text = String(repeating: "&#8; &#x", count: 20_000)
        #expect(!Parsed(text).diagnostics.isEmpty)
    }
}
