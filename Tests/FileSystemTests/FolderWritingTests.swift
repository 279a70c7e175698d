import FileSystem
import TestSupport
import Testing

/// What is written and removed below a folder that is held open.
@Suite(.timeLimit(.minutes(15))) struct FolderWritingTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("offer", to: "ute/fil")
        try Folder.create(folder.path("rot"))
    }

    private func opened(stepwise: Bool) throws -> OpenFolder {
        let opened = try OpenFolder(folder.path("rot"))
        if stepwise { opened.forgoOpenBelow() }
        return opened
    }

    private func write(_ text: String, to path: String, in root: OpenFolder) throws {
        try root.writeNew(path) { file throws(FileSystemError) in try file.append(Array(text.utf8)) }
    }

    private func victim() throws -> String { String(decoding: try File.read(folder.path("ute/fil")), as: UTF8.self) }

    @Test(arguments: [false, true]) func foldersAreMadeForEverybody(stepwise: Bool) throws {
        let root = try opened(stepwise: stepwise)
        for path in ["fil", "a/b/c/fil", "a/b/fil"] { try write(path, to: path, in: root) }
        for path in ["fil", "a/b/c/fil", "a/b/fil"] {
            #expect(try File.read(folder.path("rot/" + path)) == Array(path.utf8))
            #expect(folder.permissions(of: "rot/" + path) == 0o644)
        }
        #expect(folder.permissions(of: "rot/a/b/c") == 0o755)
    }

    @Test(arguments: ["fil", "länk", "ut", "pipa"], [false, true])
    func whatIsThereIsReplacedAndNotWrittenInto(kind: String, stepwise: Bool) throws {
        switch kind {
        case "fil": #expect(folder.makeHardLink("rot/a", to: "ute/fil"))
        case "länk": try folder.link("rot/a", to: "../ute/fil")
        case "ut": try folder.link("rot/a", to: "../ute/ny")
        default: try folder.makePipe("rot/a")
        }
        try write("ny", to: "a", in: try opened(stepwise: stepwise))
        #expect(Folder.kind(of: folder.path("rot/a")) == .file)
        #expect(try victim() == "offer")
        #expect(try Folder.names(in: folder.path("ute")) == ["fil"])
    }

    @Test(arguments: [false, true]) func nothingIsDoneThroughALinkToAFolder(stepwise: Bool) throws {
        try folder.link("rot/ut", to: "../ute")
        try folder.write("", to: "rot/inne")
        let root = try opened(stepwise: stepwise)
        #expect(throws: FileSystemError.self) { try write("ny", to: "ut/fil", in: root) }
        #expect(throws: FileSystemError.self) { try write("ny", to: "ut/ny/fil", in: root) }
        #expect(throws: FileSystemError.self) { try root.make("ut/mapp") }
        #expect(throws: FileSystemError.self) { try root.link("ut/annat", from: try OpenFolder(folder.path("rot"))) }
        #expect(throws: FileSystemError.self) { try root.link("hemlig", from: root.folder("ut")) }
        #expect(throws: FileSystemError.self) { try root.remove("ut/fil") }
        #expect(!root.removeIfEmpty("ut/fil"))
        #expect(try victim() == "offer")
        #expect(try Folder.names(in: folder.path("ute")) == ["fil"])
    }

    @Test func aPartThatDoesNotComeLeavesNothing() throws {
        let root = try opened(stepwise: false)
        let error = #expect(throws: FileSystemError.self) {
            try root.writeNew("a/fil") { file throws(FileSystemError) in
                try file.append([1])
                throw FileSystemError(.read, "källa", code: FileSystemError.changed)
            }
        }
        #expect(error?.path == "källa" && error?.reason == .changed)
        #expect(try Folder.names(in: folder.path("rot/a")) == [])
    }

    @Test func aTreeIsRemovedAndNotWhatItsLinksLeadTo() throws {
        try folder.write("", to: "rot/a/b/c")
        try folder.link("rot/a/ut", to: "../../ute")
        try folder.makePipe("rot/a/pipa")
        try folder.setPermissions(0o500, of: "rot/a/b")
        let root = try opened(stepwise: false)
        try root.removeAll("a")
        try root.removeAll("saknas")
        #expect(try Folder.names(in: folder.path("rot")) == [])
        #expect(try victim() == "offer")
    }

    @Test("A folder that changes places with a link while things are written and removed lets nothing out")
    func races() async throws {
        try Folder.create(folder.path("rot/x"))
        try folder.link("annan", to: "ute")
        let (first, second) = (folder.path("rot/x"), folder.path("annan"))
        let swapping = Task.detached {
            while !Task.isCancelled {
                try Folder.exchange(first, second)
                await Task.yield()
            }
        }
        for number in 0..<500 {
            let root = try opened(stepwise: number % 2 == 0)
            try? write("ny", to: "x/fil", in: root)
            try? write("ny", to: "x/ny/fil", in: root)
            try? root.remove("x/fil")
            await Task.yield()
        }
        swapping.cancel()
        _ = await swapping.result
        #expect(try victim() == "offer")
        #expect(try Folder.names(in: folder.path("ute")) == ["fil"])
    }
}
