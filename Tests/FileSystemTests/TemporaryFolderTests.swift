import FileSystem
import TestSupport
import Testing

@Suite struct TemporaryFolderTests {
    @Test func folderGoesWithItsLastReference() throws {
        var path = ""
        do {
            let folder = try TemporaryFolder()
            path = folder.path
            try folder.write("x", to: "a/b/c")
            try folder.link("a/länk", to: "/etc")
            try folder.makePipe("pipa")
            _ = folder.makeFile(named: [0xFF])
            try Folder.create(folder.path("låst"))
            try folder.write("x", to: "låst/a")
            try folder.setPermissions(0o000, of: "låst")
            #expect(Folder.kind(of: folder.path) == .folder)
        }
        #expect(Folder.kind(of: path) == nil)
        #expect(Folder.kind(of: "/etc/passwd") == .file)
    }

    @Test func everyFolderIsItsOwn() throws {
        let (one, other) = (try TemporaryFolder(), try TemporaryFolder())
        #expect(one.path != other.path)
        #expect(Folder.resolved(one.path) == one.path)
        #expect(Folder.resolved(other.path) == other.path)
    }
}
