import Diagnostics
import Testing

@testable import FrontMatter

@Suite("One value is written, and no other byte") struct YAMLEditorTests {
    private static func editor(_ text: String) throws -> YAMLEditor {
        try #require(YAMLEditor(SourceText(path: "a.yml", text), isPage: false))
    }

    /// An expectation cannot hold a call that changes something.
    private static func does(_ isDone: Bool, at place: Testing.SourceLocation = #_sourceLocation) {
        #expect(isDone, sourceLocation: place)
    }

    private static func refuses(_ isDone: Bool, at place: Testing.SourceLocation = #_sourceLocation) {
        #expect(!isDone, sourceLocation: place)
    }

    private static func text(_ editor: YAMLEditor) -> String { String(decoding: editor.source.bytes, as: UTF8.self) }

    @Test(
        "A text is written as the one before it was",
        arguments: [
            ("a: x\nb: y\n", "z: 1", "a: \"z: 1\"\nb: y\n"), ("a: 'x' # k\nb: y", "it's", "a: 'it''s' # k\nb: y"),
            ("a: \"x\"\n", "z", "a: \"z\"\n"), ("a:\nb: y\n", "z", "a: z\nb: y\n"),
            ("a: # k\nb: y\n", "z", "a: z # k\nb: y\n"),
            ("a: |\n  x\n\n  y\nb: y\n", "z", "a: |\n  z\nb: y\n"),
            ("a: x\r\nb: y\r\n", "1\n\n2", "a: |\r\n  1\r\n\r\n  2\r\nb: y\r\n"),
            ("a: >-\n  x\n  y\nb: y\n", "z", "a: z\nb: y\n"), ("a:\n  x\n  y\nb: y\n", "z", "a:\n  z\nb: y\n"),
            // A block would take the comment for its text.
            ("a: x # k\nb: y\n", "1\n2", "a: \"1\\n2\" # k\nb: y\n"),
        ])
    func set(before: String, new: String, after: String) throws {
        var editor = try Self.editor(before)
        Self.does(editor.set(new, at: [.key("a")]))
        #expect(Self.text(editor) == after)
    }

    @Test("What cannot be written changes nothing") func refused() throws {
        let text = "a: {b: c}\nd: [1, 2]\n"
        var editor = try Self.editor(text)
        Self.refuses(editor.set("x", at: [.key("a")]))
        Self.refuses(editor.set("x", at: [.key("d"), .item(0), .key("e")]))
        Self.refuses(editor.set("\u{0}", at: [.key("e")]))
        Self.refuses(editor.setWritten(Array("[\n".utf8), at: [.key("d")]))
        Self.refuses(editor.setWritten(Array("x\nd2: y".utf8), at: [.key("a")]))
        #expect(Self.text(editor) == text)
    }

    @Test("Keys come and go in a file whose last line does not end") func unended() throws {
        var editor = try Self.editor("a: x\nl:\n  - 1\n  - 2")
        Self.does(editor.raiseItem(at: [.key("l"), .item(1)]))
        #expect(Self.text(editor) == "a: x\nl:\n  - 2\n  - 1")
        Self.does(editor.append([(nil, "3")], to: [.key("l")]))
        #expect(Self.text(editor) == "a: x\nl:\n  - 2\n  - 1\n  - 3")
        Self.does(editor.set("z", at: [.key("m"), .key("n")], order: ["a", "m", "l"]))
        #expect(Self.text(editor) == "a: x\nm:\n  n: z\nl:\n  - 2\n  - 1\n  - 3")
        Self.does(editor.remove(at: [.key("m"), .key("n")]))
        for _ in 0..<3 { Self.does(editor.removeItem(at: [.key("l"), .item(0)])) }
        #expect(Self.text(editor) == "a: x\n")
    }

    @Test("Lists in brackets stay so") func flow() throws {
        var editor = try Self.editor("l: [ a,b , c ] # k\n")
        Self.does(editor.set("x, y", at: [.key("l"), .item(1)]))
        Self.does(editor.raiseItem(at: [.key("l"), .item(2)]))
        Self.does(editor.append([(nil, "d")], to: [.key("l")]))
        #expect(Self.text(editor) == "l: [ a,c , \"x, y\", d ] # k\n")
        Self.does(editor.removeItem(at: [.key("l"), .item(0)]))
        #expect(Self.text(editor) == "l: [ c , \"x, y\", d ] # k\n")
    }
}
