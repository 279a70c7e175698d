import FileSystem
import TestSupport
import Testing

@Suite struct FileTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test(
        "Bytes come back as they were written",
        arguments: [0, 1, 510, 511, 512, 513, 1_023, 1_024, 4_096, 65_537, 1_000_000])
    func roundTrip(size: Int) throws {
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
        try File.write(bytes, to: folder.path("a"))
        #expect(try File.read(folder.path("a")) == bytes)
    }

    #if os(Linux)
        @Test func readsAFileThatSaysItIsEmptyAndIsNot() throws {
            let bytes = try File.read("/proc/self/mountinfo") + File.read("/proc/cpuinfo")
            #expect(bytes.count > 512)
            #expect(try File.read("/proc/self/cmdline").isEmpty == false)
        }
    #endif

    @Test func readFollowsALink() throws {
        try folder.write("mål", to: "a.md")
        try folder.link("b.md", to: "a.md")
        #expect(try File.read(folder.path("b.md")) == Array("mål".utf8))
    }

    @Test func readOfNothingIsMissing() {
        let path = folder.path("finns-inte")
        let error = #expect(throws: FileSystemError.self) { try File.read(path) }
        #expect(error?.operation == .read)
        #expect(error?.path == path)
        #expect(error?.reason == .missing)
        #expect(error?.isMissing == true)
    }

    @Test func readBelowAFileIsMissing() throws {
        try folder.write("", to: "a")
        let error = #expect(throws: FileSystemError.self) { try File.read(folder.path("a/b")) }
        #expect(error?.reason == .notFolder)
        #expect(error?.isMissing == true)
    }

    @Test func readOfAFolderIsRefused() {
        let error = #expect(throws: FileSystemError.self) { try File.read(folder.path) }
        #expect(error?.operation == .read)
        #expect(error?.reason == .isFolder)
        #expect(error?.isMissing == false)
    }

    @Test(.enabled(if: TemporaryFolder.obeysPermissions, "permission bits do not bind root"))
    func readWithoutPermissionIsRefused() throws {
        try folder.write("hemligt", to: "a")
        try folder.setPermissions(0o000, of: "a")
        let error = #expect(throws: FileSystemError.self) { try File.read(folder.path("a")) }
        #expect(error?.reason == .noPermission)
    }

    @Test func writeMakesAFileAndNothingBeside() throws {
        try File.write([1, 2], to: folder.path("a"))
        #expect(try Folder.names(in: folder.path) == ["a"])
    }

    @Test func writeReplacesALongerFile() throws {
        try folder.write("en lång text", to: "a")
        try File.write(Array("kort".utf8), to: folder.path("a"))
        #expect(try File.read(folder.path("a")) == Array("kort".utf8))
        #expect(try Folder.names(in: folder.path) == ["a"])
    }

    @Test func writeReplacesALinkAndNotWhereItLeads() throws {
        try folder.write("original", to: "a")
        try folder.link("b", to: "a")
        try File.write([1], to: folder.path("b"))
        #expect(Folder.kind(of: folder.path("b")) == .file)
        #expect(try File.read(folder.path("a")) == Array("original".utf8))
    }

    @Test func readersOfTheOldFileKeepItsBytes() throws {
        try folder.write("gammalt", to: "a")
        try #require(folder.makeHardLink("b", to: "a"))
        try File.write([1], to: folder.path("a"))
        #expect(try File.read(folder.path("b")) == Array("gammalt".utf8))
    }

    @Test func writeIntoAMissingFolderLeavesNothing() throws {
        let path = folder.path("saknas/a")
        let error = #expect(throws: FileSystemError.self) { try File.write([1], to: path) }
        #expect(error == FileSystemError(.write, path, code: error?.code ?? 0))
        #expect(error?.reason == .missing)
        #expect(try Folder.names(in: folder.path) == [])
    }

    @Test func writeOverAFolderIsRefusedAndLeavesNothing() throws {
        try Folder.create(folder.path("a"))
        let error = #expect(throws: FileSystemError.self) { try File.write([1], to: folder.path("a")) }
        #expect(error?.operation == .rename)
        #expect(error?.reason == .isFolder)
        #expect(error?.path == folder.path("a"))
        #expect(try Folder.names(in: folder.path) == ["a"])
        #expect(Folder.kind(of: folder.path("a")) == .folder)
    }

    @Test func temporaryNamesAreFreshAndShort() {
        let names = Set(
            (0..<1_000).map { _ in File.temporaryPath(beside: "mapp/" + String(repeating: "a", count: 255)) })
        #expect(names.count == 1_000)
        for name in names {
            #expect(Path.parent(of: name) == "mapp")
            #expect(Path.name(of: name).utf8.count < 32)
        }
        #expect(Path.parent(of: File.temporaryPath(beside: "a")) == ".")
    }

    @Test(.timeLimit(.minutes(15))) func readOfAPipeDoesNotWait() throws {
        try folder.makePipe("pipa")
        let error = #expect(throws: FileSystemError.self) { try File.read(folder.path("pipa")) }
        #expect(error?.reason == .notPlainFile)
        let device = #expect(throws: FileSystemError.self) { try File.read("/dev/zero") }
        #expect(device?.reason == .notPlainFile)
    }

    @Test(.enabled(if: TemporaryFolder.obeysPermissions, "permission bits do not bind root"))
    func writeWithoutPermissionIsRefused() throws {
        try Folder.create(folder.path("a"))
        try folder.setPermissions(0o500, of: "a")
        let error = #expect(throws: FileSystemError.self) { try File.write([1], to: folder.path("a/b")) }
        #expect(error?.operation == .write)
        #expect(error?.reason == .noPermission)
    }

    @Test(arguments: [0, 5])
    func createMakesANewFile(size: Int) throws {
        let bytes = [UInt8](repeating: 7, count: size)
        try File.create(bytes, at: folder.path("a"))
        #expect(try File.read(folder.path("a")) == bytes)
        #expect(try Folder.names(in: folder.path) == ["a"])
    }

    @Test func createRefusesWhatIsThere() throws {
        try folder.write("min text", to: "a")
        try Folder.create(folder.path("mapp"))
        try folder.link("ut", to: "ingenstans")
        for name in ["a", "mapp", "ut"] {
            let error = #expect(throws: FileSystemError.self) { try File.create([1], at: folder.path(name)) }
            #expect(error?.operation == .create)
            #expect(error?.reason == .other)
        }
        #expect(try File.read(folder.path("a")) == Array("min text".utf8))
        #expect(try Folder.names(in: folder.path) == ["a", "mapp", "ut"])
    }

    @Test func createInAMissingFolderIsRefused() {
        let error = #expect(throws: FileSystemError.self) { try File.create([1], at: folder.path("saknas/a")) }
        #expect(error?.operation == .create)
        #expect(error?.reason == .missing)
    }

    @Test func removeTakesTheFileAway() throws {
        try folder.write("", to: "a")
        try File.remove(folder.path("a"))
        #expect(try Folder.names(in: folder.path) == [])
    }

    @Test func removeOfNothingIsNoError() throws {
        try File.remove(folder.path("a"))
    }

    @Test func removeTakesALinkAndNotWhereItLeads() throws {
        try folder.write("kvar", to: "a")
        try folder.link("b", to: "a")
        try File.remove(folder.path("b"))
        #expect(try Folder.names(in: folder.path) == ["a"])
    }

    @Test func removeOfAFolderIsRefused() throws {
        try Folder.create(folder.path("a"))
        let error = #expect(throws: FileSystemError.self) { try File.remove(folder.path("a")) }
        #expect(error?.operation == .remove)
        #expect(Folder.kind(of: folder.path("a")) == .folder)
    }
}
