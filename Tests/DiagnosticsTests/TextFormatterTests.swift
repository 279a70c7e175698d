import Diagnostics
import TestSupport
import Testing

@Suite struct TextFormatterTests {
    private let swedish = TextFormatter(language: .swedish)
    private let english = TextFormatter(language: .english)
    private let message = LocalizedText(sv: "okänd status \"pågar\"", en: "unknown status \"pågar\"")

    private func problem(
        _ marked: String, severity: Severity = .error, advice: LocalizedText? = nil, notes: [Diagnostic.Note] = []
    ) throws -> Diagnostic {
        let text = MarkedText(marked)
        let range = try #require(text.ranges.first)
        return Diagnostic(
            severity, .unknownName, message, at: text.source().location(range), advice: advice, notes: notes)
    }

    @Test func errorInSwedish() throws {
        let advice = LocalizedText(sv: "menade du \"pågår\"?", en: "did you mean \"pågår\"?")
        let problem = try problem("---\nstatus: ⟦pågar⟧\n---\n", advice: advice)
        #expect(
            swedish.format(problem) == """
                test.md:2:9: fel: okänd status "pågar" [unknown-name]
                  2 | status: pågar
                    |         ^^^^^ menade du "pågår"?

                """)
    }

    @Test func warningInEnglish() throws {
        let advice = LocalizedText(sv: "menade du \"pågår\"?", en: "did you mean \"pågår\"?")
        let problem = try problem("status: ⟦pågar⟧", severity: .warning, advice: advice)
        #expect(
            english.format(problem) == """
                test.md:1:9: warning: unknown status "pågar" [unknown-name]
                  1 | status: pågar
                    |         ^^^^^ did you mean "pågår"?

                """)
    }

    @Test func labelsOfSeverity() throws {
        #expect(swedish.format(try problem("⟦x⟧", severity: .warning)).hasPrefix("test.md:1:1: varning: okänd"))
        #expect(english.format(try problem("⟦x⟧", severity: .error)).hasPrefix("test.md:1:1: error: unknown"))
    }

    @Test func wholeFileHasNoLineAndNoExcerpt() {
        let source = SourceText(path: "content/2024/index.md", "text")
        let problem = Diagnostic(.error, .notUTF8, message, at: source.wholeFile)
        #expect(swedish.format(problem) == "content/2024/index.md: fel: okänd status \"pågar\" [not-utf8]\n")
    }

    @Test func adviceWithoutALineIsIndented() {
        let advice = LocalizedText(sv: "spara den som UTF-8", en: "save it as UTF-8")
        let file = SourceText(path: "a.md", "").wholeFile
        let problem = Diagnostic(.error, .notUTF8, message, at: file, advice: advice)
        #expect(
            swedish.format(problem) == """
                a.md: fel: okänd status "pågar" [not-utf8]
                    spara den som UTF-8

                """)
    }

    @Test func problemWithoutAPlaceBeginsWithItsLabel() {
        let problem = Diagnostic(.warning, .notUTF8, message, at: nil)
        #expect(swedish.format(problem) == "varning: okänd status \"pågar\" [not-utf8]\n")
    }

    @Test func noteHasItsOwnPlaceAndNoCode() throws {
        let other = MarkedText("rubrik: ⟦Trafik⟧")
        let place = other.source(path: "annan.md").location(try #require(other.ranges.first))
        let notes = [
            Diagnostic.Note(LocalizedText(sv: "den första", en: "the first"), at: place),
            Diagnostic.Note(
                LocalizedText(sv: "hela filen", en: "the whole file"), at: SourceText(path: "c.md", "").wholeFile),
        ]
        let problem = try problem("⟦x⟧", notes: notes)
        #expect(
            swedish.format(problem) == """
                test.md:1:1: fel: okänd status "pågar" [unknown-name]
                  1 | x
                    | ^
                annan.md:1:9: se även: den första
                  1 | rubrik: Trafik
                    |         ^^^^^^
                c.md: se även: hela filen

                """)
        #expect(english.format(problem).contains("annan.md:1:9: note: the first\n"))
    }

    @Test func problemsFollowEachOther() throws {
        let (first, second) = (try problem("⟦x⟧"), try problem("y ⟦z⟧"))
        #expect(swedish.format([first, second]) == swedish.format(first) + swedish.format(second))
        #expect(swedish.format([Diagnostic]()) == "")
    }

    /// The excerpt, without the header.
    @Test(
        "Carets stand under what is marked",
        arguments: [
            ("⟦rubrik⟧: x", "  1 | rubrik: x\n    | ^^^^^^\n"),
            ("a⟦⟧b", "  1 | ab\n    |  ^\n"),
            ("abc⟦⟧", "  1 | abc\n    |    ^\n"),
            ("abc\n⟦⟧", "  2 | \n    | ^\n"),
            ("⟦⟧", "  1 | \n    | ^\n"),
            ("a⟦\n⟧b", "  1 | a\n    |  ^\n"),
            ("⟦ab⟧\r\nc", "  1 | ab\n    | ^^\n"),
            ("ab⟦\r\n⟧c", "  1 | ab\n    |   ^\n"),
            ("\u{FEFF}⟦ab⟧c", "  1 | abc\n    | ^^\n"),
            ("a ⟦bc\nde⟧ f", "  1 | a bc\n    |   ^^\n"),
            ("a ⟦bc\n⟧de", "  1 | a bc\n    |   ^^\n"),
            ("a\n⟦b\r\nc\r\nd⟧", "  2 | b\n    | ^\n"),
            ("\n\n\n\n\n\n\n\n\nå ⟦x⟧", "  10 | å x\n     |   ^\n"),
        ])
    func carets(marked: String, excerpt: String) throws {
        #expect(try excerptOf(marked) == excerpt)
    }

    /// What stands before the carets, and the carets.
    @Test(
        "Carets allow for the width of characters",
        arguments: [
            ("\t⟦x⟧", "\t^"),
            ("\ta\t⟦xy⟧", "\t \t^^"),
            ("åäö ⟦x⟧", "    ^"),
            ("a\u{30A} ⟦x⟧", "  ^"),
            ("⟦a\u{30A}a\u{308}⟧", "^^"),
            ("漢字⟦x⟧", "    ^"),
            ("⟦漢字⟧", "^^^^"),
            ("ｆ⟦x⟧", "  ^"),
            ("👨‍👩‍👧⟦x⟧", "  ^"),
            ("⟦👨‍👩‍👧⟧", "^^"),
            ("👍🏽⟦x⟧", "  ^"),
            ("❤️⟦x⟧", "  ^"),
            ("❤⟦x⟧", " ^"),
            ("🇸🇪⟦x⟧", "  ^"),
            ("✅⟦x⟧", "  ^"),
            ("⭐⟦x⟧", "  ^"),
            ("\u{200B}⟦x⟧", "^"),
            ("\u{A0}⟦x⟧", " ^"),
            ("– ⟦x⟧", "  ^"),
        ])
    func widths(marked: String, carets: String) throws {
        #expect(try excerptOf(marked).split(separator: "\n").last == "    | \(carets)")
    }

    private func excerptOf(_ marked: String) throws -> String {
        let text = swedish.format(try problem(marked))
        let header = try #require(text.utf8.firstIndex(of: UInt8(ascii: "\n")))
        return String(text[text.index(after: header)...])
    }

    @Test func colourOfAnError() throws {
        let advice = LocalizedText(sv: "råd", en: "advice")
        let formatter = TextFormatter(language: .swedish, usesColor: true)
        let bold = "\u{1B}[1m"
        let red = "\u{1B}[1;31m"
        let off = "\u{1B}[0m"
        #expect(
            formatter.format(try problem("a ⟦b⟧", advice: advice)) == """
                \(bold)test.md:1:3: \(off)\(red)fel:\(off) okänd status "pågar" [unknown-name]
                  1 | a b
                    |   \(red)^ råd\(off)

                """)
    }

    @Test func colourOfAWarningAndItsNote() throws {
        let note = Diagnostic.Note(
            LocalizedText(sv: "här", en: "here"), at: SourceText(path: "b.md", "bc").location(1..<2))
        let formatter = TextFormatter(language: .english, usesColor: true)
        let (bold, yellow, cyan, off) = ("\u{1B}[1m", "\u{1B}[1;33m", "\u{1B}[1;36m", "\u{1B}[0m")
        #expect(
            formatter.format(try problem("⟦a⟧", severity: .warning, notes: [note])) == """
                \(bold)test.md:1:1: \(off)\(yellow)warning:\(off) unknown status "pågar" [unknown-name]
                  1 | a
                    | \(yellow)^\(off)
                \(bold)b.md:1:2: \(off)\(cyan)note:\(off) here
                  1 | bc
                    |  \(cyan)^\(off)

                """)
    }

    @Test func colourWithoutAPlaceStylesNothingEmpty() {
        let formatter = TextFormatter(language: .swedish, usesColor: true)
        let problem = Diagnostic(.error, .notUTF8, message, at: nil)
        #expect(formatter.format(problem) == "\u{1B}[1;31mfel:\u{1B}[0m okänd status \"pågar\" [not-utf8]\n")
    }
}
