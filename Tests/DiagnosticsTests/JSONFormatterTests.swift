import Diagnostics
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

@Suite struct JSONFormatterTests {
    private struct Report: Decodable, Equatable {
        var version: Int
        var diagnostics: [Item]
    }

    private struct Item: Decodable, Equatable {
        var severity: String
        var code: String
        var message: String
        var file: String?
        var line: Int?
        var column: Int?
        var endLine: Int?
        var endColumn: Int?
        var offset: Int?
        var length: Int?
        var advice: String?
        var replacement: String?
        var notes: [Note]?
    }

    private struct Note: Decodable, Equatable {
        var message: String
        var file: String
        var line: Int?
        var column: Int?
        var endLine: Int?
        var endColumn: Int?
        var offset: Int?
        var length: Int?
    }

    private let message = LocalizedText(sv: "okänt", en: "unknown")

    private func decode(_ diagnostics: [Diagnostic], _ language: Language = .swedish) throws -> Report {
        let text = JSONFormatter(language: language).format(diagnostics)
        return try JSONDecoder().decode(Report.self, from: Data(text.utf8))
    }

    @Test func noProblemIsAnEmptyList() {
        #expect(
            JSONFormatter(language: .swedish).format([]) == """
                {
                  "version": 1,
                  "diagnostics": []
                }

                """)
    }

    @Test func everyFieldInItsPlace() {
        let source = SourceText(path: "a.md", "x\nstatus: pågar")
        let notes = [
            Diagnostic.Note(LocalizedText(sv: "här", en: "here"), at: source.location(0..<1)),
            Diagnostic.Note(LocalizedText(sv: "filen", en: "the file"), at: source.wholeFile),
        ]
        let problem = Diagnostic(
            .error, .unknownName, message, at: source.location(10..<16),
            advice: LocalizedText(sv: "råd", en: "advice"), replacement: "pågår", notes: notes)
        let file = Diagnostic(.warning, .notUTF8, message, at: source.wholeFile)
        let place = #""file": "a.md", "line": 2, "column": 9, "endLine": 2, "endColumn": 14, "offset": 10, "length": 6"#
        let notePlace =
            #""file": "a.md", "line": 1, "column": 1, "endLine": 1, "endColumn": 2, "offset": 0, "length": 1"#
        let noteList = #"[{"message": "här", \#(notePlace)}, {"message": "filen", "file": "a.md"}]"#
        let head = #""severity": "error", "code": "unknown-name", "message": "okänt""#
        #expect(
            JSONFormatter(language: .swedish).format([problem, file]) == """
                {
                  "version": 1,
                  "diagnostics": [
                    {\(head), \(place), "advice": "råd", "replacement": "pågår", "notes": \(noteList)},
                    {"severity": "warning", "code": "not-utf8", "message": "okänt", "file": "a.md"}
                  ]
                }

                """)
    }

    @Test func everyFieldReadBack() throws {
        let source = SourceText(path: "mapp/å.md", "\u{FEFF}👨‍👩‍👧\tx\r\ny")
        let advice = LocalizedText(sv: "råd", en: "advice")
        let range = 22..<26
        let note = Diagnostic.Note(message, at: source.location(22..<23))
        let problem = Diagnostic(
            .warning, .rawHTML, message, at: source.location(range), advice: advice, replacement: "", notes: [note])
        let expected = Item(
            severity: "warning", code: "raw-html", message: "unknown", file: "mapp/å.md", line: 1, column: 3,
            endLine: 2, endColumn: 2, offset: 22, length: 4, advice: "advice", replacement: "",
            notes: [
                Note(
                    message: "unknown", file: "mapp/å.md", line: 1, column: 3, endLine: 1, endColumn: 4, offset: 22,
                    length: 1)
            ])
        #expect(try decode([problem], .english) == Report(version: 1, diagnostics: [expected]))
    }

    @Test func fieldsThatDoNotApplyAreLeftOut() throws {
        let bare = Diagnostic(.error, .notUTF8, message, at: nil)
        #expect(
            try decode([bare]).diagnostics == [Item(severity: "error", code: "not-utf8", message: "okänt")])
        #expect(!JSONFormatter(language: .swedish).format([bare]).contains("null"))
    }

    @Test(
        "Any text comes back as it was",
        arguments: [
            "", "\"", "\\", "\\\"", "\\n", "a\nb", "a\r\nb", "\t", "\u{0}", "\u{1}\u{8}\u{C}\u{1F}", "\u{7F}\u{9F}",
            "</script>", "åäö", "a\u{30A}", "👨‍👩‍👧", "\u{2028}\u{2029}", "\u{FEFF}x", "\u{FFFD}", "\u{10FFFF}",
            "{\"a\": [1]}",
        ])
    func textReadBack(text: String) throws {
        let source = SourceText(path: text, "x").wholeFile
        let both = LocalizedText(sv: text, en: text)
        let note = Diagnostic.Note(both, at: source)
        let problem = Diagnostic(.error, .notUTF8, both, at: source, advice: both, replacement: text, notes: [note])
        let item = try #require(try decode([problem]).diagnostics.first)
        let read = [item.message, item.file, item.advice, item.replacement, item.notes?.first?.message]
        // By scalars: String's == would take one normal form for the other.
        for value in read { #expect(value.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars)) }
    }

    @Test(
        "A string literal escapes what RFC 8259 says must be, what would steer a terminal, and nothing else",
        arguments: [
            ("", #""""#),
            ("a\"b", #""a\"b""#),
            ("a\\b", #""a\\b""#),
            ("\n\r\t", #""\n\r\t""#),
            ("\u{0}", #""\u0000""#),
            ("\u{8}", #""\u0008""#),
            ("\u{1B}[0m", #""\u001b[0m""#),
            ("\u{1F}", #""\u001f""#),
            (" /å–\u{A0}”\u{FEFF}\u{7F}", "\" /å–\u{A0}”\u{FEFF}\\u007f\""),
            ("\u{202E}\u{2028}", #""\u202e\u2028""#),
            ("\u{E0041}", #""\udb40\udc41""#),
        ])
    func quoted(text: String, literal: String) {
        #expect(JSONText.quoted(text) == literal)
    }
}
