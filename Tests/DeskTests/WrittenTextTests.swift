import FileSystem
import TestSupport
import Testing

@testable import Desk

@Suite("A file as a text field shows it, and back") struct WrittenTextTests {
    /// What a browser sends of a text field: every line break as CR LF (HTML, section 4.10.22.4).
    private static func sent(_ text: String) -> String {
        text.replacing("\r\n", with: "\n").replacing("\r", with: "\n").replacing("\n", with: "\r\n")
    }

    private static let root = Path.join(Path.parent(of: #filePath) ?? ".", "../..")

    @Test(
        "Opening and saving gives the same bytes, of every file of the content and the golden sites",
        arguments: ["content", "docs/handbok/content", "Tests/SiteGenerationTests/GoldenSites"])
    func unchanged(folder: String) throws {
        let tree = try FileTree(root: Path.join(Self.root, folder))
        var count = 0
        for entry in tree.entries where ContentStore.endings.contains(where: entry.path.hasSuffix) {
            guard entry.content == .file else { continue }
            let bytes = try tree.read(entry)
            let text = WrittenText(bytes)
            #expect(text.bytes(for: Self.sent(text.text)) == bytes, "\(entry.path)")
            count += 1
        }
        #expect(count > 15)
    }

    /// Lines of letters, line breaks of both kinds, bytes that are no text.
    private static func scribble(_ random: inout SeededGenerator) -> [UInt8] {
        let parts: [[UInt8]] = [
            Array("a".utf8), Array("å b".utf8), [0x0A], [0x0D, 0x0A], [0x0A], [0xE5], [0x00], Array("- x: 1".utf8),
            [0x09], Array("---".utf8), [0x0D], [0xEF, 0xBB, 0xBF],
        ]
        return (0..<Int.random(in: 0...30, using: &random)).flatMap { _ in
            parts.randomElement(using: &random) ?? []
        }
    }

    @Test("The same of any bytes", arguments: 0..<20) func anyBytes(seed: Int) {
        var random = SeededGenerator(state: UInt64(seed))
        for _ in 0..<200 {
            let bytes = Self.scribble(&random)
            let text = WrittenText(bytes)
            #expect(text.bytes(for: Self.sent(text.text)) == bytes)
            #expect(text.bytes(for: text.text) == bytes)
        }
    }

    @Test("A line that is changed changes its own bytes and no others", arguments: 0..<20) func oneLine(seed: Int) {
        var random = SeededGenerator(state: UInt64(seed))
        for _ in 0..<100 {
            let breaks: [[UInt8]] = [[0x0A], [0x0D, 0x0A]]
            let usual = breaks.randomElement(using: &random) ?? [0x0A]
            let count = Int.random(in: 1...12, using: &random)
            // Each line says which it is, so that none is taken for another.
            let lines = (0..<count).map { number -> [UInt8] in
                let isOdd = Int.random(in: 0...6, using: &random) == 0
                let mark: [UInt8] = isOdd ? [0xE5, 0xE4] : Array("å".utf8)
                let ends = isOdd ? breaks.randomElement(using: &random) ?? usual : usual
                return Array("rad \(number) ".utf8) + mark + (number == count - 1 && isOdd ? [] : ends)
            }
            let text = WrittenText(lines.flatMap(\.self))
            let changed = Int.random(in: 0..<count, using: &random)
            var shown = text.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            shown[changed] = "nytt"
            let result = text.bytes(for: Self.sent(shown.joined(separator: "\n")))
            let before = lines[..<changed].flatMap(\.self)
            let after = lines[(changed + 1)...].flatMap(\.self)
            #expect(result.starts(with: before + Array("nytt".utf8)))
            #expect(result.suffix(after.count).elementsEqual(after))
        }
    }

    @Test("Lines are added, taken away and ended as somebody writes them") func edges() {
        func saved(_ bytes: String, _ text: String) -> String {
            String(decoding: WrittenText(Array(bytes.utf8)).bytes(for: Self.sent(text)), as: UTF8.self)
        }
        #expect(saved("", "a") == "a")
        #expect(saved("a", "") == "")
        #expect(saved("a\r\nb\r\n", "a\nny\nb\n") == "a\r\nny\r\nb\r\n")
        #expect(saved("a\nb", "a\nb\nc") == "a\nb\nc")
        #expect(saved("a\nb\n", "a\nb") == "a\nb")
        #expect(saved("a\nb\n", "a\n") == "a\n")
        #expect(saved("\n\na\n", "\n\na\nb\n") == "\n\na\nb\n")
        #expect(saved("\u{FEFF}a\n", "b\n") == "\u{FEFF}b\n")
    }
}
