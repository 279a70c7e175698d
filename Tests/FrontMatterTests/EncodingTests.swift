import Diagnostics
import FrontMatter
import TestSupport
import Testing

@Suite("Encoding and invisible characters")
struct EncodingTests {
    private func read(_ bytes: [UInt8]) -> [Diagnostic] {
        ContentFile.read(SourceText(path: "fil.md", bytes: bytes)).diagnostics
    }

    @Test(arguments: [
        (UInt8(0xE5), "å"), (0xE4, "ä"), (0xF6, "ö"), (0xC5, "Å"), (0xC4, "Ä"), (0xD6, "Ö"), (0xE9, "é"), (0x94, "”"),
    ])
    func windows1252IsRecognized(_ byte: UInt8, _ letter: String) throws {
        let head = Array("---\nrubrik: å ".utf8)
        let diagnostics = read(head + [byte] + Array("n\n---\n".utf8))
        let problem = try #require(diagnostics.first)
        #expect(diagnostics.count == 1)
        #expect(problem.code == .notUTF8)
        #expect(problem.location?.range == head.count..<head.count + 1)
        #expect(problem.location?.start == SourcePosition(line: 2, column: 11))
        #expect(
            problem.message.swedish
                == "filen är inte sparad som UTF-8: bokstaven \"\(letter)\" är skriven i kodningen Windows-1252")
        #expect(problem.advice?.swedish.contains("Spara som och kodningen UTF-8") == true)
    }

    @Test(
        arguments: [
            [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF], [0xE2, 0x82], [0xC3], [0x80],
            [0xF0, 0x8F, 0x80, 0x80], [0xE0, 0x9F, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF0, 0x9F, 0x98],
        ] as [[UInt8]])
    func anythingElseThatIsNotUTF8IsFound(_ bad: [UInt8]) {
        let head = Array("---\na: b\n---\nText ".utf8)
        for tail in [[], Array(" mer\n".utf8)] {
            let diagnostics = read(head + bad + tail)
            #expect(diagnostics.map(\.code) == [.notUTF8])
            #expect(diagnostics.first?.location?.range == head.count..<head.count + 1)
        }
    }

    @Test func aByteWithoutALetterIsNamed() {
        #expect(
            read([0xFF, 0x41, 0x42, 0x43]).map(\.message.swedish) == [
                "filen är inte sparad som UTF-8: här står byten 0xFF"
            ])
    }

    @Test(
        arguments: [
            [0xFF, 0xFE, 0x2D, 0x00, 0x2D, 0x00], [0xFE, 0xFF, 0x00, 0x2D], [0x2D, 0x00, 0x2D, 0x00],
            [0x00, 0x2D, 0x00, 0x2D],
            [0xFF, 0xFE],
        ] as [[UInt8]])
    func utf16IsRecognized(_ bytes: [UInt8]) {
        let diagnostics = read(bytes)
        #expect(diagnostics.map(\.code) == [.notUTF8])
        #expect(diagnostics.map(\.message.swedish) == ["filen är sparad i kodningen UTF-16, inte UTF-8"])
        #expect(diagnostics.first?.location?.range == 0..<2)
    }

    @Test(arguments: [
        ("\0", "U+0000, NUL"), ("\u{1}", "U+0001, styrtecken"), ("\u{1B}", "U+001B, styrtecken"),
        ("\u{7F}", "U+007F, styrtecken"), ("\u{85}", "U+0085, särskild radbrytning"),
        ("\u{90}", "U+0090, styrtecken"), ("\u{2028}", "U+2028, särskild radbrytning"),
        ("\u{2029}", "U+2029, särskild radbrytning"), ("\u{FEFF}", "U+FEFF, märke för filens början"),
        ("\u{FFFE}", "U+FFFE, styrtecken"), ("\u{FFFF}", "U+FFFF, styrtecken"), ("\r", "U+000D, gammalt radslut, CR"),
        ("\u{B}", "U+000B, särskild radbrytning"), ("\u{1}\u{2}\u{3}", "U+0001, styrtecken"),
    ])
    func controlCharactersAreFoundInFrontMatterAndBody(_ character: String, _ name: String) {
        for text in ["---\nrubrik: Hå⟦\(character)⟧j\n---\n", "---\nrubrik: Hej\n---\nTå⟦\(character)⟧xt\n"] {
            let (file, report) = readFile(text)
            #expect(report.found == report.expected([.controlCharacter]))
            #expect(report.messages == ["här står ett osynligt tecken (\(name)) som inte får finnas i en fil"])
            #expect(file?.frontMatter["rubrik"] != nil)
        }
    }

    @Test func everyPlaceWithControlCharactersIsReportedAndReadingGoesOn() {
        let (_, report) = readFile("---\nrubrik: a⟦\0⟧b⟦\u{2028}⟧c\nort: ⟦@x⟧\n---\n⟦\u{7F}⟧")
        #expect(
            report.found
                == report.expected([.controlCharacter, .controlCharacter, .yamlSyntax, .controlCharacter]))
    }

    @Test func atMostFiftyPlacesAreReported() {
        let text = String(repeating: "a\u{1}", count: 1000)
        #expect(read(Array("---\n---\n\(text)".utf8)).count == 50)
    }

    @Test func ordinaryCharactersOfEveryLengthAreKept() {
        let text = "a\tåäö é \u{A0} – “x” € 😀 \u{10FFFD}"
        let (file, report) = readFile("---\nrubrik: \"\(text)\"\n---\n\(text)")
        #expect(report.messages == [])
        #expect(file?.frontMatter["rubrik"]?.value.text == text)
    }
}
