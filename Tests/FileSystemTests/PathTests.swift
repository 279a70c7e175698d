import FileSystem
import Testing

@Suite struct PathTests {
    @Test(arguments: [
        ("a", "b", "a/b"), ("a/", "b", "a/b"), ("/", "b", "/b"), ("a/b", "c/d", "a/b/c/d"), ("a", "/b", "/b"),
        ("a", "", "a"), ("", "b", "b"), (".", "b", "b"), ("..", "b", "../b"), ("", "", ""), ("å", "ä", "å/ä"),
        ("a", "\u{301}b", "a/\u{301}b"), ("a/", "\u{301}b", "a/\u{301}b"),
    ])
    func join(folder: String, name: String, joined: String) {
        #expect(Path.join(folder, name) == joined)
    }

    @Test(
        arguments: [
            ("a/b", "a"), ("a/b/c.md", "a/b"), ("/a/b", "/a"), ("/a", "/"), ("a", "."), ("a/", "."), ("a/b/", "a"),
            ("a/b//", "a"), ("../a", ".."), ("å/ä", "å"), ("a/\u{301}b", "a"), ("/", nil), ("//", nil), (".", nil),
            ("", nil),
        ] as [(String, String?)])
    func parent(path: String, parent: String?) {
        #expect(Path.parent(of: path) == parent)
    }

    @Test(arguments: [
        ("a/b.md", "b.md"), ("b.md", "b.md"), ("/a/b", "b"), ("/a", "a"), ("a/b/", "b"), ("a/b//", "b"), (".", "."),
        ("å/ä.md", "ä.md"), ("a/\u{301}b", "\u{301}b"), ("", ""),
    ])
    func name(path: String, name: String) {
        #expect(Array(Path.name(of: path).utf8) == Array(name.utf8))
    }

    @Test(arguments: [
        ("/a/b", "/a", true), ("/a", "/a", true), ("/a/b/c", "/a", true), ("/a", "/", true), ("/", "/", true),
        ("/ab", "/a", false), ("/a.md", "/a", false), ("/b", "/a", false), ("/", "/a", false), ("/a", "/a/b", false),
        ("/å/ä", "/å", true), ("/a/\u{301}b", "/a", true), ("/a\u{30A}/b", "/å", false), ("/a\u{30A}", "/å", false),
    ])
    func isInside(path: String, folder: String, expected: Bool) {
        #expect(Path.isInside(path, folder: folder) == expected)
    }

    @Test(arguments: [
        ("/home/me/content/a.md", "/home/me", "content/a.md"), ("/home/me", "/home/me", "/home/me"),
        ("/home/other/a.md", "/home/me", "/home/other/a.md"), ("/home/meg/a.md", "/home/me", "/home/meg/a.md"),
        ("/a/b", "/", "/a/b"), ("/hå/ä.md", "/hå", "ä.md"), ("/a/\u{301}b", "/a", "\u{301}b"),
        ("/a\u{30A}/b", "/å", "/a\u{30A}/b"),
    ])
    func shown(path: String, folder: String, shown: String) {
        #expect(Array(Path.shown(path, from: folder).utf8) == Array(shown.utf8))
    }

    @Test func manySlashesAreNoBurden() {
        #expect(Path.name(of: "a" + String(repeating: "/", count: 200_000)) == "a")
    }
}
