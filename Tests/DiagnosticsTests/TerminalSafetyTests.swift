import Diagnostics
import TestSupport
import Testing

/// What somebody wrote, or called a file, must not steer the terminal it is printed on.
@Suite struct TerminalSafetyTests {
    /// By Unicode's own tables: what they give a terminal or a log to act on.
    private static func actsOnATerminal(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control: scalar != "\t"
        case .lineSeparator, .paragraphSeparator: true
        default: bidiControls.contains(scalar.value) || (0xE0000...0xE01EF).contains(scalar.value)
        }
    }

    /// Bidi_Control, of PropList.txt.
    private static let bidiControls: Set<UInt32> = [
        0x61C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069,
    ]

    private static var all: [Unicode.Scalar] { (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init) }

    /// What steers and is no line break of a file.
    static let steering: [Unicode.Scalar] = all.filter(\.steers).filter { $0 != "\n" && $0.value < 0xE0010 }

    private static func written(_ scalar: Unicode.Scalar) -> String {
        "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    }

    @Test func everyScalarThatActsOnATerminalSteers() {
        let missed = Self.all.filter { Self.actsOnATerminal($0) && !$0.steers }
        #expect(missed.isEmpty)
        // And no letter, no emoji, no blank that people write.
        let wrong = Self.all.filter { $0.steers && $0.properties.isAlphabetic }
        #expect(wrong.isEmpty)
        for scalar in "åäö\t\u{A0}\u{AD}–”\u{200D}\u{FE0F}👨‍👩‍👧".unicodeScalars { #expect(!scalar.steers) }
    }

    @Test(arguments: steering)
    func steeringCharacterIsWrittenOut(scalar: Unicode.Scalar) {
        let source = SourceText(path: "a\(scalar)b.md", "12\(scalar)34 x")
        let start = source.bytes.count - 1
        let text = LocalizedText(sv: "före\(scalar)efter", en: "")
        let advice = LocalizedText(sv: "råd\(scalar)et", en: "")
        let note = Diagnostic.Note(text, at: SourceText(path: "c\(scalar)", "").wholeFile)
        let problem = Diagnostic(
            .error, .unknownName, text, at: source.location(start..<start + 1), advice: advice, notes: [note])
        let shown = Self.written(scalar)
        let blanks = String(repeating: " ", count: shown.count)
        let column = "12\(scalar)34 ".count + 1
        #expect(
            TextFormatter(language: .swedish).format(problem) == """
                a\(shown)b.md:1:\(column): fel: före\(shown)efter [unknown-name]
                  1 | 12\(shown)34 x
                    |      \(blanks)^ råd\(shown)et
                c\(shown): se även: före\(shown)efter

                """)
    }

    @Test(arguments: steering)
    func steeringCharacterThatIsMarkedIsMarkedWhole(scalar: Unicode.Scalar) {
        let source = SourceText(path: "a", "x\(scalar)y")
        let range = 1..<source.bytes.count - 1
        let problem = Diagnostic(.error, .unknownName, LocalizedText(sv: "", en: ""), at: source.location(range))
        let carets = String(repeating: "^", count: Self.written(scalar).count)
        #expect(TextFormatter(language: .swedish).format(problem).hasSuffix("\n    |  \(carets)\n"))
    }

    @Test func lineBreaksInAMessageDoNotBreakTheLine() {
        let text = LocalizedText(sv: "ett\ntvå\r\ntre", en: "")
        let problem = Diagnostic(.error, .unknownName, text, at: nil, advice: text)
        #expect(
            TextFormatter(language: .swedish).format(problem) == """
                fel: ett\\u{A}två\\u{D}\\u{A}tre [unknown-name]
                    ett\\u{A}två\\u{D}\\u{A}tre

                """)
    }

    @Test func tabStays() {
        let text = LocalizedText(sv: "a\tb", en: "")
        #expect(
            TextFormatter(language: .swedish).format(Diagnostic(.error, .unknownName, text, at: nil))
                == "fel: a\tb [unknown-name]\n")
    }

    // MARK: Every form

    private static let hostile = String(
        String.UnicodeScalarView(all.filter(\.steers).filter { $0.value < 0xE0080 || $0.value > 0xE01E0 }))

    /// A problem with everything that steers in each of its texts.
    private static let problem: Diagnostic = {
        let text = LocalizedText("a\(hostile)b\n::error::forged\r\n")
        let source = SourceText(path: "m\(hostile)/\n::warning::x.md", "x\(hostile)y\n")
        return Diagnostic(
            .error, .unknownName, text, at: source.location(1..<source.bytes.count - 2), advice: text,
            replacement: hostile,
            notes: [Diagnostic.Note(text, at: source.location(0..<1))])
    }()

    @Test(
        "Whatever is written, no form lets it steer",
        arguments: [
            TextFormatter(language: .swedish).format([problem]), JSONFormatter(language: .swedish).format([problem]),
            GitHubFormatter(language: .swedish).format([problem]),
            GitLabFormatter(language: .swedish).format([problem]),
            SARIFFormatter(language: .swedish, version: "1").format([problem]),
            TextFormatter(language: .english).format(ProblemSelection([problem]), seeingAll: LocalizedText("all")),
        ])
    func noFormSteers(text: String) {
        #expect(!text.unicodeScalars.contains { $0.steers && $0 != "\n" })
        // A line of a log begins with a command of the log's only where lofte meant it.
        let commands = text.split(separator: "\n").filter { $0.hasPrefix("::") }
        #expect(commands.count <= 1 && commands.allSatisfy { $0.hasPrefix("::error file=") })
    }

    @Test func jsonGivesTheTextBack() throws {
        let quoted = JSONText.quoted(Self.hostile)
        #expect(JSONValue(quoted)?.text.map { Array($0.unicodeScalars) } == Array(Self.hostile.unicodeScalars))
    }
}
