import Diagnostics
import Testing

/// What somebody wrote, or called a file, must not steer the terminal it is printed on.
@Suite struct TerminalSafetyTests {
    /// All of C0, DEL and C1 but tab and line feed, and every scalar with the property Bidi_Control.
    static let steering: [Unicode.Scalar] =
        (Array(UInt32(0)...0x1F) + Array(0x7F...0x9F) + [0x61C, 0x200E, 0x200F] + Array(0x202A...0x202E)
        + Array(0x2066...0x2069)).compactMap(Unicode.Scalar.init).filter { $0 != "\t" && $0 != "\n" }

    @Test(arguments: steering)
    func steeringCharacterIsShownAsAReplacement(scalar: Unicode.Scalar) {
        let source = SourceText(path: "a\(scalar)b.md", "12\(scalar)34 x")
        let start = source.bytes.count - 1
        let text = LocalizedText(sv: "före\(scalar)efter", en: "")
        let advice = LocalizedText(sv: "råd\(scalar)et", en: "")
        let note = Diagnostic.Note(text, at: SourceText(path: "c\(scalar)", "").wholeFile)
        let problem = Diagnostic(
            .error, .unknownName, text, at: source.location(start..<start + 1), advice: advice, notes: [note])
        #expect(
            TextFormatter(language: .swedish).format(problem) == """
                a\u{FFFD}b.md:1:7: fel: före\u{FFFD}efter [unknown-name]
                  1 | 12\u{FFFD}34 x
                    |       ^ råd\u{FFFD}et
                c\u{FFFD}: se även: före\u{FFFD}efter

                """)
    }

    @Test(arguments: steering)
    func steeringCharacterThatIsMarkedGetsOneCaret(scalar: Unicode.Scalar) {
        let source = SourceText(path: "a", "x\(scalar)y")
        let range = 1..<source.bytes.count - 1
        let problem = Diagnostic(.error, .unknownName, LocalizedText(sv: "", en: ""), at: source.location(range))
        #expect(TextFormatter(language: .swedish).format(problem).hasSuffix("\n    |  ^\n"))
    }

    @Test func lineBreaksInAMessageDoNotBreakTheLine() {
        let text = LocalizedText(sv: "ett\ntvå\r\ntre", en: "")
        let problem = Diagnostic(.error, .unknownName, text, at: nil, advice: text)
        #expect(
            TextFormatter(language: .swedish).format(problem) == """
                fel: ett\u{FFFD}två\u{FFFD}\u{FFFD}tre [unknown-name]
                    ett\u{FFFD}två\u{FFFD}\u{FFFD}tre

                """)
    }

    @Test func tabStays() {
        let text = LocalizedText(sv: "a\tb", en: "")
        #expect(
            TextFormatter(language: .swedish).format(Diagnostic(.error, .unknownName, text, at: nil))
                == "fel: a\tb [unknown-name]\n")
    }
}
