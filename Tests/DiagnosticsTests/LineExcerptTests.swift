import Diagnostics
import TestSupport
import Testing

@Suite("The line that a problem is on")
struct LineExcerptTests {
    private func excerpt(_ marked: String) throws -> (LineExcerpt, [String]) {
        let text = MarkedText(marked)
        let location = text.source().location(try #require(text.ranges.first))
        let start = try #require(location.start)
        let excerpt = try #require(LineExcerpt(of: location.source, line: start.line, marking: text.ranges[0]))
        let problem = Diagnostic(
            .error, .brokenLink, LocalizedText(sv: "fel", en: "wrong"), at: location,
            advice: LocalizedText(sv: "så här", en: "thus"))
        let printed = TextFormatter(language: .swedish).format([problem])
        return (excerpt, printed.split(separator: "\n").map(String.init))
    }

    @Test("A line of everyday length is whole") func short() throws {
        let (excerpt, _) = try excerpt("ett\n\(String(repeating: "å", count: 150))⟦två⟧ tre\nfyra\n")
        #expect(excerpt.before == String(repeating: "å", count: 150))
        #expect(excerpt.marked == "två")
        #expect(excerpt.after == " tre")
    }

    @Test(
        "Of a long line there is what stands around, cut between characters",
        arguments: ["a", "å", "e\u{301}", "👨‍👩‍👧‍👦", "漢"])
    func long(_ letter: String) throws {
        let many = String(repeating: letter, count: 50_000)
        let (excerpt, lines) = try excerpt("# x\n\n\(many)⟦\(letter)b\(letter)⟧\(many)\n")
        // Of characters of many bytes there may be fewer.
        let before = excerpt.before.count - 1
        #expect(excerpt.before == "…" + String(repeating: letter, count: before))
        #expect(letter.utf8.count > 8 ? before >= 15 : before == 60)
        #expect(excerpt.marked == "\(letter)b\(letter)")
        let after = String(repeating: letter, count: 97) + "…"
        #expect(after.hasSuffix(excerpt.after) && excerpt.after.count >= 20)
        #expect(lines.count == 3)
        #expect(lines[0].hasPrefix("test.md:3:50001: fel: "))
        let caret = try #require(lines[2].firstIndex(of: "^"))
        let width = letter.unicodeScalars.first.map { $0.value > 0x1000 ? 2 : 1 } ?? 1
        #expect(lines[2].distance(from: lines[2].startIndex, to: caret) == "  3 | ".count + 1 + before * width)
        #expect(lines[2].hasSuffix("^ så här"))
    }

    @Test("A place at either end of a long line, and one that is as long") func ends() throws {
        let many = String(repeating: "a", count: 50_000)
        #expect(try excerpt("⟦b⟧\(many)").0.before == "")
        #expect(try excerpt("\(many)⟦b⟧").0.after == "")
        let (whole, _) = try excerpt("⟦\(many)⟧")
        #expect(whole.marked.count == 100 && whole.after == "…")
        let (over, lines) = try excerpt("a ⟦b\nc⟧ d")
        #expect(over.marked == "b" && over.after == "")
        #expect(lines[2] == "    |   ^ så här")
    }

    @Test("What is not UTF-8 is a sign a byte, and nothing behind it is lost") func notUTF8() throws {
        let words = Array("Hej p".utf8) + [0xE5] + Array(" dig. ".utf8)
        let bytes = (0..<60).flatMap { _ in words }
        let source = SourceText(path: "a.md", bytes: bytes)
        let excerpt = try #require(LineExcerpt(of: source, line: 1, marking: 5..<6))
        #expect(excerpt.before == "Hej p")
        #expect(excerpt.marked == "\u{FFFD}")
        #expect(excerpt.after.hasPrefix(" dig. Hej p\u{FFFD} dig. Hej p"))
        #expect(excerpt.after.hasSuffix("…"))
        #expect(excerpt.marked.count + excerpt.after.count == 101)
    }

    @Test("Positions do not depend on the order in which they are asked for") func order() {
        let text = "a\r\nbå👩‍👩‍👧\te\u{301}x\n\nslut"
        let offsets = Array(0...text.utf8.count)
        let fresh = offsets.map { SourceText(path: "a", text).position(at: $0) }
        for order in [offsets, offsets.reversed(), offsets.shuffled()] {
            let source = SourceText(path: "a", text)
            let found = Dictionary(uniqueKeysWithValues: order.map { ($0, source.position(at: $0)) })
            #expect(offsets.map { found[$0] } == fresh)
            #expect(source.codePointPosition(at: text.utf8.count) == SourcePosition(line: 4, column: 5))
        }
    }
}
