import Diagnostics
import Markdown
import Markup
import TestSupport
import Testing

struct HostileInputTests {
    /// xorshift64: the same bytes in every run.
    private struct Generator: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state
        }
    }

    private static let pieces = [
        "[", "]", "(", ")", "](", "](/x)", "![", "[a](/x \"t\")", "[b][c]", "\n[c]: /d 't'\n", "<", ">", "<b>", "</b>",
        "<!--", "-->",
        "<https://a.b>", "|", "| a | b |\n", "| - | - |\n", "|-|\n", "\\", "\\|", "`", "``", "*", "_", "**", "# ",
        "## ", "- ", "> ", "1. ",
        "    ", "\t", "\n", "\n\n", "\r\n", "\r", "---\n", "===\n", "å", "😀", "e\u{301}", "&amp;", "&#0;", "&Tab;",
        "javascript:", " ", "a", "```\n",
        "<div>\n", "Tabell: x\n", "\u{0}", "\u{FEFF}", "\u{A0}",
    ].map { Array($0.utf8) }

    private func check(_ bytes: [UInt8], in range: Range<Int>) {
        let parsed = Parsed(SourceText(path: "x.md", bytes: bytes), range: range)
        let document = parsed.document
        var asked: [Int] = []
        let html = document.html { index in
            asked.append(index)
            return document.references[index].destination
        }
        #expect(asked == Array(document.references.indices))
        #expect(!html.text.contains("\u{0}") && !html.text.contains("<!--"))
        let ranges =
            document.references.map(\.range) + document.headings.map(\.range) + document.blocks.map(\.range)
            + parsed.diagnostics.compactMap(\.location?.range)
        for found in ranges {
            #expect(range.lowerBound <= found.lowerBound && found.upperBound <= range.upperBound, "\(bytes)")
        }
        let text = String(decoding: bytes[range], as: UTF8.self)
        let inline = MarkdownDocument.parseInline(source: parsed.source, text: text) {
            ($0.lowerBound + range.lowerBound..<$0.upperBound + range.lowerBound).clamped(to: range)
        }
        for diagnostic in inline.1 {
            #expect(diagnostic.location?.range?.clamped(to: range) == diagnostic.location?.range)
        }
    }

    @Test func piecesOfMarkdownInAnyOrder() {
        var generator = Generator(state: 0x9E37_79B9_7F4A_7C15)
        for _ in 0..<6000 {
            var bytes: [UInt8] = Array("åä".utf8)
            for _ in 0..<Int.random(in: 0..<30, using: &generator) {
                bytes += Self.pieces.randomElement(using: &generator) ?? []
            }
            let end = bytes.count
            check(bytes + Array("slut".utf8), in: 4..<end)
        }
    }

    @Test func anyBytes() {
        var generator = Generator(state: 42)
        for _ in 0..<2000 {
            let bytes = (0..<Int.random(in: 0..<80, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
            check(bytes, in: 0..<bytes.count)
        }
    }

    @Test func invalidUTF8AndNULAreReplaced() {
        let parsed = Parsed(SourceText(path: "x", bytes: [0x61, 0xFF, 0x00, 0x62]))
        #expect(parsed.html == "<p>a\u{FFFD}\u{FFFD}b</p>\n")
        #expect(parsed.document.plainText == "a\u{FFFD}\u{FFFD}b")
    }

    @Test func aRangeBeyondTheFileIsCut() {
        #expect(Parsed(SourceText(path: "x", "abc"), range: 1..<9).html == "<p>bc</p>\n")
    }

    @Test(arguments: [
        "> ", "- ", "*a ", "**a *b ", "[", "![", "[a](", "](", "<b>", "</b>", "<!--", "<a ", "`", "\\", "[a]: /b\n",
        "[a][b] ", "[a](/b) ", "![a](/b) ",
        "[](", "<https://a.b>", "&#1;", "# a\n", "a\n===\n", "| a |\n| - |\n", "|", "|-", "-|\n", "a\n|-|-\n",
        "[a]:\n\"", "[a]: /b\n\"c\n", "<div>\n\n",
        "<script>", "a\\\n", "a `b\n", "[a\n](/b)", "[a](/b\n'c') ", "\u{0}", "\r", "\t", "x](y ", "[a](/b \"](\") ",
    ])
    func tenThousandOfAnything(piece: String) {
        let bytes = Array(String(repeating: piece, count: 10_000).utf8)
        check(bytes, in: 0..<bytes.count)
    }

    @Test func aTitleFullOfLinkEnds() {
        let parsed = Parsed("[a](/b \"" + String(repeating: "](", count: 50_000) + "\")")
        #expect(parsed.document.references.count == 1)
    }

    @Test func deepNestingNeedsNoStack() {
        let quotes = String(repeating: ">", count: 20_000) + " | a |\n"
        #expect(Parsed(quotes).html.contains("| a |"))
        let emphasis = String(repeating: "*a ", count: 10_000) + String(repeating: "b* ", count: 10_000)
        #expect(Parsed("| " + emphasis + "|\n| - |").html.contains("<em>"))
        let images = String(repeating: "![a", count: 5000) + String(repeating: "](b)", count: 5000)
        #expect(Parsed(images).document.references.count == 1)
    }

    @Test func manyThreadsGetTheSameBytes() async {
        let text =
            "# Å\n\n[a][b] <b>x</b> ![](y)\n\nTabell: t\n\n| a | [b] |\n| - | -: |\n| `\\|` | *c* |\n\n[b]: ../x.md\n"
            + String(repeating: "## a\n\n- b [c](d)\n", count: 50)
        let expected = Parsed(text)
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<64 {
                group.addTask {
                    let parsed = Parsed(text)
                    return parsed.html == expected.html && parsed.document.references == expected.document.references
                        && parsed.diagnostics.map(\.shorthand) == expected.diagnostics.map(\.shorthand)
                }
            }
            for await same in group { #expect(same) }
        }
    }
}
