import Diagnostics
import TestSupport
import Testing

@Suite struct SourceTextTests {
    /// The position of the marker `⟦⟧`.
    @Test(
        "A column is a character as a person counts them",
        arguments: [
            ("⟦⟧", 1, 1),
            ("⟦⟧abc", 1, 1),
            ("ab⟦⟧c", 1, 3),
            ("å⟦⟧b", 1, 2),
            ("a\u{30A}⟦⟧b", 1, 2),
            ("åäö⟦⟧", 1, 4),
            ("👨‍👩‍👧⟦⟧!", 1, 2),
            ("👍🏽⟦⟧", 1, 2),
            ("🇸🇪⟦⟧", 1, 2),
            ("漢字⟦⟧", 1, 3),
            ("\t⟦⟧x", 1, 2),
            ("\t\tå ⟦⟧x", 1, 5),
            ("\0⟦⟧x", 1, 2),
            ("a⟦⟧\nb", 1, 2),
            ("a\n⟦⟧b", 2, 1),
            ("a\nbå⟦⟧c", 2, 3),
            ("\n\n\n⟦⟧", 4, 1),
            ("abc⟦⟧", 1, 4),
            ("abc\n⟦⟧", 2, 1),
            ("a⟦⟧\r\nb", 1, 2),
            ("a\r\n⟦⟧b", 2, 1),
            ("a\r\nbå\r\nc⟦⟧", 3, 2),
            ("\u{FEFF}⟦⟧abc", 1, 1),
            ("⟦⟧\u{FEFF}abc", 1, 1),
            ("\u{FEFF}å⟦⟧b", 1, 2),
            ("\u{FEFF}a\nb⟦⟧", 2, 2),
        ])
    func position(marked: String, line: Int, column: Int) throws {
        let text = MarkedText(marked)
        let offset = try #require(text.ranges.first).lowerBound
        #expect(text.source().position(at: offset) == SourcePosition(line: line, column: column))
    }

    @Test(arguments: [6, 7, 1_000, Int.max])
    func offsetBeyondTheEndIsTheEnd(offset: Int) {
        let source = SourceText(path: "x", "a\nbcå")
        #expect(source.bytes.count == 6)
        #expect(source.position(at: offset) == SourcePosition(line: 2, column: 4))
    }

    @Test(arguments: [-1, Int.min])
    func offsetBeforeTheBeginningIsTheBeginning(offset: Int) {
        #expect(SourceText(path: "x", "\n\n").position(at: offset) == SourcePosition(line: 1, column: 1))
    }

    @Test func eachInvalidByteIsAColumn() {
        let source = SourceText(path: "x", bytes: [0xFF, 0xFE, UInt8(ascii: "a")])
        #expect(source.position(at: 2) == SourcePosition(line: 1, column: 3))
        #expect(source.line(1) == "\u{FFFD}\u{FFFD}a")
    }

    @Test(
        "A line comes without its line break",
        arguments: [
            ("", 1, ""),
            ("ett", 1, "ett"),
            ("ett\ntvå", 1, "ett"),
            ("ett\ntvå", 2, "två"),
            ("ett\ntvå\n", 2, "två"),
            ("ett\ntvå\n", 3, ""),
            ("\n\ntre", 2, ""),
            ("ett\r\ntvå\r\n", 1, "ett"),
            ("ett\r\ntvå\r\n", 2, "två"),
            ("\r\n", 1, ""),
            ("e\rtt\n", 1, "e\rtt"),
            ("\u{FEFF}ett\ntvå", 1, "ett"),
            ("\u{FEFF}", 1, ""),
            ("", 2, nil),
            ("ett\ntvå", 3, nil),
            ("ett\n", 3, nil),
            ("ett\ntvå", 0, nil),
            ("ett\ntvå", -1, nil),
        ] as [(String, Int, String?)])
    func line(text: String, number: Int, expected: String?) {
        #expect(SourceText(path: "x", text).line(number) == expected)
    }

    @Test func byteOrderMarkHasALengthOnlyAtTheBeginning() {
        #expect(SourceText(path: "x", "\u{FEFF}a").byteOrderMarkLength == 3)
        #expect(SourceText(path: "x", "a\u{FEFF}").byteOrderMarkLength == 0)
        #expect(SourceText(path: "x", bytes: [0xEF, 0xBB]).byteOrderMarkLength == 0)
    }

    @Test func bytesStayAsTheyAreOnDisk() {
        let bytes: [UInt8] = [0xEF, 0xBB, 0xBF, 0x61, 0x0D, 0x0A, 0xFF]
        #expect(SourceText(path: "x", bytes: bytes).bytes == bytes)
    }

    @Test func locationHasAStartAndAnEnd() throws {
        let text = MarkedText("rad ett\nsom ⟦går\növer⟧ två")
        let location = text.source().location(try #require(text.ranges.first))
        #expect(location.start == SourcePosition(line: 2, column: 5))
        #expect(location.end == SourcePosition(line: 3, column: 5))
        #expect(location.range == 12..<22)
    }

    @Test func wholeFileHasNoRange() {
        let location = SourceText(path: "a.md", "text").wholeFile
        #expect(location.range == nil)
        #expect(location.start == nil)
        #expect(location.end == nil)
        #expect(location.source.path == "a.md")
    }

    @Test func positionsAreOrderedByLineThenColumn() {
        let ordered = [(1, 1), (1, 9), (2, 1), (2, 3), (10, 2)].map { SourcePosition(line: $0.0, column: $0.1) }
        #expect(ordered.reversed().sorted() == ordered)
    }

    @Test func locatedKeepsItsPlaceThroughMap() {
        let source = SourceText(path: "a.md", "antal: 12")
        let located = Located("12", at: source.location(7..<9)).map { Int($0) }
        #expect(located.value == 12)
        #expect(located.location.range == 7..<9)
    }
}
