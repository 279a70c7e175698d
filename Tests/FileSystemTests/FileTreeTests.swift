import FileSystem
import TestSupport
import Testing

@Suite struct FileTreeTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// The tree below `root`, one line an entry: the path, and what it is unless a file.
    private func listing(_ root: String = "") throws -> [String] {
        try FileTree(root: folder.path(root)).entries.map { entry in
            entry.content == .file ? entry.path : "\(entry.path) (\(entry.content))"
        }
    }

    @Test func emptyRootHasNoEntries() throws {
        #expect(try listing() == [])
        try Folder.create(folder.path("tom/tommare"))
        #expect(try listing() == [])
    }

    @Test func filesAreInTheOrderOfTheirPathsBytes() throws {
        let paths = [
            "2024/index.md", "2024-2026/index.md", "2024.md", "å.md", "index.md", "a/b/c.md", "a/b.md", "a/b-c.md",
            "A.md", "2024/b/x.md", "2024/b.md",
        ]
        for path in paths { try folder.write("", to: path) }
        let expected = [
            "2024-2026/index.md", "2024.md", "2024/b.md", "2024/b/x.md", "2024/index.md", "A.md", "a/b-c.md",
            "a/b.md", "a/b/c.md", "index.md", "å.md",
        ]
        #expect(try listing() == expected)
        let bytes = expected.map { Array($0.utf8) }
        #expect(bytes.sorted { $0.lexicographicallyPrecedes($1) } == bytes)
    }

    @Test func hiddenAndBackupFilesAreLeftOut() throws {
        let leftOut = [
            ".DS_Store", ".git/config", ".gömd.md", "index.md~", "mapp~/a.md", "Thumbs.db", "desktop.ini",
            "mapp/.dold/a.md", "mapp/Thumbs.db", "index.md" + File.temporarySuffix, "~$brev.docx", "mapp/a.md.bak",
            "a.ORIG", "b.tmp",
        ]
        let kept = ["~index.md", "mapp/a.b.md", "mapp/thumbs.db", "a~b.md", "Thumbs.dbx"]
        for path in leftOut + kept { try folder.write("", to: path) }
        #expect(try listing() == ["Thumbs.dbx", "a~b.md", "mapp/a.b.md", "mapp/thumbs.db", "~index.md"])
    }

    @Test func nameThatBeginsWithAFullStopAndACombiningMarkIsLeftOut() throws {
        try folder.write("", to: ".\u{301}a")
        try folder.write("", to: "a~\u{301}")
        #expect(try listing() == ["a~\u{301}"])
    }

    @Test func linksInsideAreFollowed() throws {
        try folder.write("", to: "a/b/c.md")
        try folder.write("", to: "d.md")
        try folder.link("länk.md", to: "d.md")
        try folder.link("mapp", to: "a")
        try folder.link("a/upp.md", to: "../d.md")
        try folder.link("abs", to: folder.path("a/b"))
        #expect(
            try listing() == [
                "a/b/c.md", "a/upp.md", "abs/c.md", "d.md", "länk.md", "mapp/b/c.md", "mapp/upp.md",
            ])
    }

    @Test func linksOutOrNowhereAreReported() throws {
        try folder.write("hemligt", to: "ute/hemlig.md")
        try folder.write("", to: "rot-bredvid/a.md")
        try folder.write("", to: "rot/a.md")
        try folder.link("rot/fil", to: "../ute/hemlig.md")
        try folder.link("rot/mapp", to: folder.path("ute"))
        try folder.link("rot/granne", to: "../rot-bredvid")
        try folder.link("rot/intet", to: "saknas")
        try folder.link("rot/etc", to: "/etc")
        try folder.link("rot/kedja", to: "mapp")
        #expect(
            try listing("rot") == [
                "a.md", "etc (badLink)", "fil (badLink)", "granne (badLink)", "intet (badLink)", "kedja (badLink)",
                "mapp (badLink)",
            ])
    }

    @Test func circlesAreReported() throws {
        try folder.write("", to: "a/b/c.md")
        try folder.write("", to: "d/e.md")
        try folder.link("rot", to: ".")
        try folder.link("själv", to: "själv")
        try folder.link("a/b/upp", to: "..")
        try folder.link("a/b/här", to: ".")
        try folder.link("a/tvärs", to: "../d")
        try folder.link("d/tvärs", to: "../a")
        #expect(
            try listing() == [
                "a/b/c.md", "a/b/här (badLink)", "a/b/upp (badLink)", "a/tvärs/e.md", "a/tvärs/tvärs (badLink)",
                "d/e.md", "d/tvärs/b/c.md", "d/tvärs/b/här (badLink)", "d/tvärs/b/upp (badLink)",
                "d/tvärs/tvärs (badLink)", "rot (badLink)", "själv (badLink)",
            ])
    }

    @Test(.timeLimit(.minutes(15))) func specialFilesAreReportedAndNotOpened() throws {
        try folder.makePipe("pipa")
        try folder.write("", to: "a.md")
        try folder.link("till-pipa", to: "pipa")
        #expect(try listing() == ["a.md", "pipa (special)", "till-pipa (special)"])
    }

    @Test func nameThatIsNotUTF8IsReported() throws {
        try folder.write("", to: "mapp/a.md")
        guard folder.makeFile(named: Array("mapp/".utf8) + [0x66, 0xE5, 0x72]) else { return }
        #expect(try listing() == ["mapp/a.md", "mapp/f\\xE5r (badName)"])
    }

    @Test func rootMayBeALink() throws {
        try folder.write("", to: "a/b/c.md")
        try folder.link("rot", to: "a")
        try folder.link("a/mapp", to: "b")
        try folder.link("a/b/upp", to: "..")
        #expect(try listing("rot") == ["b/c.md", "b/upp (badLink)", "mapp/c.md", "mapp/upp (badLink)"])
    }

    @Test func missingRootThrows() {
        let error = #expect(throws: FileSystemError.self) { try FileTree(root: folder.path("saknas")) }
        #expect(error?.operation == .list)
        #expect(error?.path == folder.path("saknas"))
        #expect(error?.isMissing == true)
    }

    @Test func rootThatIsAFileThrows() throws {
        try folder.write("", to: "fil")
        let error = #expect(throws: FileSystemError.self) { try FileTree(root: folder.path("fil")) }
        #expect(error?.reason == .notFolder)
    }

    @Test(.enabled(if: TemporaryFolder.obeysPermissions, "permission bits do not bind root"))
    func folderThatCannotBeListedThrows() throws {
        try Folder.create(folder.path("a/låst"))
        try folder.setPermissions(0o000, of: "a/låst")
        let error = #expect(throws: FileSystemError.self) { try FileTree(root: folder.path) }
        #expect(error?.reason == .noPermission)
        #expect(error?.path == folder.path("a/låst"))
    }

    @Test func deepFoldersAreListed() throws {
        let path = (0..<200).map { "m\($0)" }.joined(separator: "/")
        try folder.write("", to: path + "/a.md")
        #expect(try listing() == [path + "/a.md"])
    }

    @Test func twinsInOtherNormalFormsAreTwoFolders() throws {
        try folder.write("", to: "å/a.md")
        try folder.write("", to: "a\u{30A}/b.md")
        guard try Folder.names(in: folder.path).count == 2 else { return }
        try folder.link("a\u{30A}/länk", to: "../å")
        #expect(try listing() == ["a\u{30A}/b.md", "a\u{30A}/länk/a.md", "å/a.md"])
    }

    @Test func linksToWhatIsLeftOutAreReported() throws {
        try folder.write("LÖSEN=hemligt", to: ".env")
        try folder.write("", to: ".git/config")
        try folder.write("", to: "mapp/.dolt/a.md")
        try folder.write("", to: "kopia.md.bak")
        try folder.link("bild.png", to: ".env")
        try folder.link("git", to: ".git")
        try folder.link("inställning", to: ".git/config")
        try folder.link("djup.md", to: "mapp/.dolt/a.md")
        try folder.link("kedja", to: ".länk")
        try folder.link(".länk", to: "synlig.md")
        try folder.write("", to: "synlig.md")
        try folder.link("kopia.md", to: "kopia.md.bak")
        #expect(
            try listing() == [
                "bild.png (badLink)", "djup.md (badLink)", "git (badLink)", "inställning (badLink)", "kedja",
                "kopia.md (badLink)", "synlig.md",
            ])
    }

    @Test func filesAreReadWhereTheyLayWhenTheyWereListed() throws {
        try folder.write("ett", to: "a/b/c.md")
        try folder.write("två", to: "d.md")
        try folder.link("länk.md", to: "d.md")
        try folder.link("mapp", to: "a")
        try folder.link("abs", to: folder.path("a/b"))
        let tree = try FileTree(root: folder.path)
        let read = try tree.entries.map { entry in
            "\(entry.path) \(entry.place) \(String(decoding: try tree.read(entry), as: UTF8.self))"
        }
        #expect(
            read == [
                "a/b/c.md a/b/c.md ett", "abs/c.md a/b/c.md ett", "d.md d.md två", "länk.md d.md två",
                "mapp/b/c.md a/b/c.md ett",
            ])
    }

    @Test(.timeLimit(.minutes(15)), arguments: ["fil", "länk", "pipa", "mapp"])
    func whatIsSwappedAfterTheListingIsNotRead(kind: String) throws {
        try folder.write("hemligt", to: "ute/fil.md")
        try folder.write("inne", to: "rot/mapp/fil.md")
        try folder.link("rot/namn.md", to: "mapp/fil.md")
        let tree = try FileTree(root: folder.path("rot"))
        try File.remove(folder.path("rot/mapp/fil.md"))
        switch kind {
        case "fil": try folder.link("rot/mapp/fil.md", to: folder.path("ute/fil.md"))
        case "länk": try folder.link("rot/mapp/fil.md", to: "../../ute/fil.md")
        case "pipa": try folder.makePipe("rot/mapp/fil.md")
        default:
            #expect(Folder.removeIfEmpty(folder.path("rot/mapp")))
            try folder.link("rot/mapp", to: "../ute")
        }
        for entry in tree.entries {
            let error = #expect(throws: FileSystemError.self) { try tree.read(entry) }
            #expect(error?.path == folder.path("rot/" + entry.path))
            #expect(error?.reason == .notPlainFile || error?.reason == .notFolder)
            #expect(throws: FileSystemError.self) { try tree.rewrite(entry, [1]) }
        }
        #expect(try File.read(folder.path("ute/fil.md")) == Array("hemligt".utf8))
    }

    private func rewrite(_ path: String, _ text: String) throws {
        let tree = try FileTree(root: folder.path)
        try tree.rewrite(try #require(tree[path]), Array(text.utf8))
    }

    @Test func rewriteKeepsPermissionsAndReplacesByRename() throws {
        try folder.write("gammalt", to: "a.md")
        try folder.setPermissions(0o640, of: "a.md")
        #expect(folder.makeHardLink("b.md", to: "a.md"))
        let number = folder.fileNumber(of: "a.md")
        try rewrite("a.md", "nytt")
        #expect(folder.permissions(of: "a.md") == 0o640)
        #expect(try File.read(folder.path("a.md")) == Array("nytt".utf8))
        // Whoever has the old file open, or holds it by another name, has it whole.
        #expect(folder.fileNumber(of: "a.md") != number)
        #expect(try File.read(folder.path("b.md")) == Array("gammalt".utf8))
        #expect(try Folder.names(in: folder.path) == ["a.md", "b.md"])
    }

    @Test func rewriteLeavesALinkAndReplacesWhatItLeadsTo() throws {
        try folder.write("gammalt", to: "mapp/a.md")
        try folder.link("b.md", to: "mapp/a.md")
        try rewrite("b.md", "nytt")
        #expect(Folder.kind(of: folder.path("b.md")) == .symbolicLink)
        #expect(try File.read(folder.path("mapp/a.md")) == Array("nytt".utf8))
        #expect(try Folder.names(in: folder.path) == ["b.md", "mapp"])
    }

    @Test("Folders that lead on to each other by links are not multiplied", .timeLimit(.minutes(15))) func fan() throws
    {
        let folder = try TemporaryFolder()
        for number in 0..<18 {
            try folder.write("", to: "\(number)/fil.md")
            guard number > 0 else { continue }
            // Two ways from each to the next: by following them all there would be 2^17 files.
            for name in ["a", "b"] { try folder.link("\(number - 1)/\(name)", to: "../\(number)") }
        }
        let entries = try FileTree(root: folder.path).entries
        #expect(entries.count(where: { $0.content == .file }) == 18 + 34)
        #expect(entries.count(where: { $0.content == .badLink }) == 64)
        #expect(entries.contains { $0.path == "0/a/b" && $0.content == .badLink })
    }
}
