import FileSystem
import TestSupport
import Testing

@Suite struct FolderTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test(arguments: ["a", "a/b", "a/b/c/d/e", "a/", "å ä/ö"])
    func createMakesAllAbove(name: String) throws {
        try Folder.create(folder.path(name))
        #expect(Folder.kind(of: folder.path(name)) == .folder)
    }

    @Test func createOfAnExistingFolderKeepsWhatIsInIt() throws {
        try folder.write("x", to: "a/b")
        try Folder.create(folder.path("a"))
        try Folder.create(folder.path("a"))
        #expect(try Folder.names(in: folder.path("a")) == ["b"])
    }

    @Test func createTakesALinkToAFolder() throws {
        try Folder.create(folder.path("a"))
        try folder.link("b", to: "a")
        try Folder.create(folder.path("b"))
        try Folder.create(folder.path("b/c"))
        #expect(Folder.kind(of: folder.path("a/c")) == .folder)
    }

    @Test(arguments: ["fil", "fil/a", "fil/a/b", "dangling", "dangling/a"])
    func createWithAFileInTheWayIsRefused(name: String) throws {
        try folder.write("x", to: "fil")
        try folder.link("dangling", to: "ingenstans")
        let error = #expect(throws: FileSystemError.self) { try Folder.create(folder.path(name)) }
        #expect(error?.operation == .create)
        #expect(error?.reason == .notFolder)
        #expect(try Folder.names(in: folder.path) == ["dangling", "fil"])
        #expect(try File.read(folder.path("fil")) == Array("x".utf8))
    }

    @Test func createOfNothingIsRefused() {
        let error = #expect(throws: FileSystemError.self) { try Folder.create("") }
        #expect(error?.reason == .missing)
    }

    @Test func namesAreInTheOrderOfTheirBytes() throws {
        for name in ["ö", "a.md", "b", "A", "a", "a-b", "å", "a\u{30A}", "10", "9", ".dold"] {
            try folder.write("", to: name)
        }
        let names = try Folder.names(in: folder.path).map { $0.map { Array($0.utf8) } }
        let expected = [".dold", "10", "9", "A", "a", "a-b", "a.md", "a\u{30A}", "b", "å", "ö"]
        #expect(names == expected.map { Array($0.utf8) })
    }

    @Test func nameThatIsNotUTF8IsNil() throws {
        try folder.write("", to: "a")
        guard folder.makeFile(named: [0x66, 0xE5, 0x72]), folder.makeFile(named: [0xFF]) else { return }
        #expect(try Folder.names(in: folder.path) == [nil, nil, "a"])
    }

    @Test func emptyFolderHasNoNames() throws {
        #expect(try Folder.names(in: folder.path) == [])
    }

    @Test func namesOfManyFiles() throws {
        let names = (1_000..<1_500).map { "\($0)-\(String(repeating: "x", count: 200))" }
        for name in names.reversed() { try File.create([], at: folder.path(name)) }
        #expect(try Folder.names(in: folder.path) == names)
    }

    @Test func longestNameComesWhole() throws {
        let name = String(repeating: "å", count: 127) + "x"
        try File.create([], at: folder.path(name))
        #expect(try Folder.names(in: folder.path) == [name])
    }

    @Test func namesOfWhatIsNoFolder() throws {
        try folder.write("", to: "fil")
        let missing = #expect(throws: FileSystemError.self) { try Folder.names(in: folder.path("saknas")) }
        #expect(missing?.operation == .list)
        #expect(missing?.reason == .missing)
        let file = #expect(throws: FileSystemError.self) { try Folder.names(in: folder.path("fil")) }
        #expect(file?.reason == .notFolder)
    }

    @Test(.enabled(if: TemporaryFolder.obeysPermissions, "permission bits do not bind root"))
    func namesWithoutPermissionAreRefused() throws {
        try Folder.create(folder.path("a"))
        try folder.setPermissions(0o000, of: "a")
        let error = #expect(throws: FileSystemError.self) { try Folder.names(in: folder.path("a")) }
        #expect(error?.operation == .list)
        #expect(error?.reason == .noPermission)
    }

    @Test(
        arguments: [
            ("fil", .file, .file), ("mapp", .folder, .folder), ("mapp/", .folder, .folder), ("pipa", .other, .other),
            ("till-fil", .symbolicLink, .file), ("till-mapp", .symbolicLink, .folder),
            ("till-pipa", .symbolicLink, .other), ("till-länk", .symbolicLink, .file),
            ("till-intet", .symbolicLink, nil), ("till-sig", .symbolicLink, nil), ("saknas", nil, nil),
            ("fil/a", nil, nil), ("till-mapp/a", .file, .file),
        ] as [(String, Folder.Kind?, Folder.Kind?)])
    func kind(name: String, kind: Folder.Kind?, followed: Folder.Kind?) throws {
        try folder.write("", to: "fil")
        try folder.write("", to: "mapp/a")
        try folder.makePipe("pipa")
        for (link, destination) in [
            ("till-fil", "fil"), ("till-mapp", "mapp"), ("till-pipa", "pipa"), ("till-länk", "till-fil"),
            ("till-intet", "intet"), ("till-sig", "till-sig"),
        ] {
            try folder.link(link, to: destination)
        }
        #expect(Folder.kind(of: folder.path(name)) == kind)
        #expect(Folder.kindFollowingLinks(of: folder.path(name)) == followed)
    }

    @Test func onlyAnEmptyFolderIsRemoved() throws {
        try folder.write("", to: "full/a")
        try folder.write("", to: "fil")
        try Folder.create(folder.path("tom"))
        #expect(Folder.removeIfEmpty(folder.path("tom")))
        #expect(!Folder.removeIfEmpty(folder.path("full")))
        #expect(!Folder.removeIfEmpty(folder.path("fil")))
        #expect(!Folder.removeIfEmpty(folder.path("saknas")))
        #expect(try Folder.names(in: folder.path) == ["fil", "full"])
    }

    @Test func resolvedPathHasNoLinks() throws {
        try folder.write("", to: "a/b")
        try folder.link("c", to: "a")
        #expect(Folder.resolved(folder.path("c/../c/./b")) == folder.path("a/b"))
        #expect(Folder.resolved(folder.path("saknas")) == nil)
    }

    @Test func currentFolderIsAbsoluteAndThere() {
        #expect(Folder.current.hasPrefix("/"))
        #expect(Folder.kind(of: Folder.current) == .folder)
        #expect(Folder.resolved(Folder.current) == Folder.current)
    }
}
