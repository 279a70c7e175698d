import FileSystem
import TestSupport
import Testing

/// What is read through a folder that is held open, by each way that the system may have of opening below it.
@Suite struct OpenFolderTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func opened(stepwise: Bool) throws -> OpenFolder {
        let opened = try OpenFolder(folder.path("rot"))
        if stepwise { opened.forgoOpenBelow() }
        return opened
    }

    private func prepare() throws {
        try folder.write("hemligt", to: "ute/fil")
        try folder.write("inne", to: "rot/fil")
        try folder.write("djupt", to: "rot/a/b/fil")
        try folder.write("", to: "rot/mapp/fil")
        try folder.link("rot/ut", to: "../ute/fil")
        try folder.link("rot/in", to: "fil")
        try folder.link("rot/utmapp", to: "../ute")
        try folder.link("rot/inmapp", to: "a")
        try folder.link("rot/absolut", to: folder.path("ute/fil"))
        try folder.link("rot/rund", to: "rund")
        try folder.makePipe("rot/pipa")
    }

    @Test(arguments: [false, true]) func filesBelowAreRead(stepwise: Bool) throws {
        try prepare()
        let root = try opened(stepwise: stepwise)
        #expect(try root.read("fil") == Array("inne".utf8))
        #expect(try root.read("a/b/fil") == Array("djupt".utf8))
        #expect(try root.folder("a/b").read("fil") == Array("djupt".utf8))
        #expect(try root.readIfThere("a/saknas") == nil)
        #expect(try root.readIfThere("fil/saknas") == nil)
    }

    @Test(
        .timeLimit(.minutes(15)),
        arguments: [
            "ut", "in", "utmapp/fil", "inmapp/b/fil", "absolut", "rund", "pipa", "mapp", "../ute/fil",
            "a/../../ute/fil",
            "/etc/passwd", "",
        ], [false, true])
    func nothingElseIs(path: String, stepwise: Bool) throws {
        try prepare()
        let root = try opened(stepwise: stepwise)
        let path = path == "/etc/passwd" ? folder.path("ute/fil") : path
        let error = #expect(throws: FileSystemError.self) { try root.read(path) }
        #expect(error?.operation == .read)
    }

    @Test(.timeLimit(.minutes(15)), arguments: ["ut", "in", "absolut", "pipa"], [false, true])
    func whatIsNoFileIsCalledSo(path: String, stepwise: Bool) throws {
        try prepare()
        let root = try opened(stepwise: stepwise)
        let error = #expect(throws: FileSystemError.self) { try root.read(path) }
        #expect(error?.reason == .notPlainFile)
        #expect(error?.path == folder.path("rot/" + path))
        #expect(try root.readIfThere(path) == nil)
    }

    @Test(arguments: [false, true]) func folderThatMovesIsStillTheSame(stepwise: Bool) throws {
        try prepare()
        let root = try opened(stepwise: stepwise)
        try Folder.rename(folder.path("rot"), to: folder.path("bort"))
        try folder.link("rot", to: "ute")
        #expect(try root.read("fil") == Array("inne".utf8))
    }

    /// What is put where a file lay, in turn with it, while it is read.
    enum Swap: String, CaseIterable, Sendable {
        case link, absoluteLink, pipe, folder, outerFolder
    }

    @Test(.timeLimit(.minutes(15)), arguments: Swap.allCases, [false, true])
    func aThousandSwapsLetNothingOutsideIn(swap: Swap, stepwise: Bool) async throws {
        try prepare()
        try folder.write("inne", to: "rot/x/fil")
        let (mine, theirs) =
            swap == .outerFolder ? ("rot/x", "annan") : ("rot/x/fil", "rot/annan")
        switch swap {
        case .link: try folder.link(theirs, to: "../../ute/fil")
        case .absoluteLink: try folder.link(theirs, to: folder.path("ute/fil"))
        case .pipe: try folder.makePipe(theirs)
        case .folder: try Folder.create(folder.path(theirs))
        case .outerFolder: try folder.link(theirs, to: folder.path("ute"))
        }
        let root = try opened(stepwise: stepwise)
        let (first, second) = (folder.path(mine), folder.path(theirs))
        let swapping = Task.detached {
            while !Task.isCancelled {
                try Folder.exchange(first, second)
                await Task.yield()
            }
        }
        var kinds: [String: Int] = [:]
        for _ in 0..<1_000 {
            do throws(FileSystemError) {
                kinds[String(decoding: try root.read("x/fil"), as: UTF8.self), default: 0] += 1
            } catch { kinds["\(error.reason)", default: 0] += 1 }
            await Task.yield()
        }
        swapping.cancel()
        _ = await swapping.result
        #expect(Set(kinds.keys).isSubset(of: ["inne", "notPlainFile", "isFolder", "notFolder"]), "\(kinds)")
    }
}
