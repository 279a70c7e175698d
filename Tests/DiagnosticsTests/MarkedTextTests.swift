import Diagnostics
import TestSupport
import Testing

@Suite struct MarkedTextTests {
    @Test(
        "Markers are taken out and their ranges kept in order",
        arguments: [
            ("", "", []),
            ("utan", "utan", []),
            ("⟦hela⟧", "hela", [0..<4]),
            ("a ⟦b⟧ c ⟦d⟧", "a b c d", [2..<3, 6..<7]),
            ("å⟦ä⟧ö", "åäö", [2..<4]),
            ("a⟦⟧b", "ab", [1..<1]),
            ("⟦a⟦b⟧⟧", "ab", [0..<2, 1..<2]),
            ("a\r⟦\n⟧b", "a\r\nb", [2..<3]),
            ("a⟦\u{30A}⟧", "a\u{30A}", [1..<3]),
        ] as [(String, String, [Range<Int>])])
    func ranges(marked: String, text: String, ranges: [Range<Int>]) {
        #expect(Array(MarkedText(marked).text.utf8) == Array(text.utf8))
        #expect(MarkedText(marked).ranges == ranges)
    }

    @Test func sourceHasTheTextWithoutMarkers() {
        let source = MarkedText("a⟦b⟧").source(path: "x.md")
        #expect(source.path == "x.md")
        #expect(source.bytes == Array("ab".utf8))
        #expect(MarkedText("").source().path == "test.md")
    }

    @Test func shorthandNamesSeverityCodeAndMarkedBytes() {
        let source = MarkedText("status: ⟦pågar⟧").source(path: "x.md")
        let text = LocalizedText(sv: "", en: "")
        func shorthand(_ severity: Severity, _ location: Diagnostics.SourceLocation?) -> String {
            Diagnostic(severity, .unknownName, text, at: location).shorthand
        }
        #expect(shorthand(.error, source.location(8..<14)) == "error unknown-name «pågar»")
        #expect(shorthand(.warning, source.wholeFile) == "warning unknown-name x.md")
        #expect(shorthand(.error, nil) == "error unknown-name")
    }
}
