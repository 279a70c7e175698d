import Diagnostics
import FileSystem
import TestSupport
import Testing

@testable import SiteOutput

@Suite("The site is replaced in one step, and can be proved")
struct OutputSwapTests {
    private func contents(_ folder: String) throws -> [String: [UInt8]] {
        var found: [String: [UInt8]] = [:]
        for item in try FolderContents.list(folder) where item.kind == .file {
            found[item.path] = try File.read(Path.join(folder, item.path))
        }
        return found
    }

    private func work(_ fixture: OutputFixture) -> String { fixture.folder.path(".site.lofte") }

    @Test("What has not changed is the same file as before; what has is another") func sameFiles() async throws {
        let fixture = try OutputFixture()
        try await fixture.publish()
        let picture = Folder.identity(of: fixture.output + "/om/karta.png")
        let page = Folder.identity(of: fixture.output + "/om/index.html")
        let site = Folder.identity(of: fixture.output)
        fixture.write("<h1>Om oss</h1>\n", to: "om/index.html")
        try await fixture.publish()
        #expect(Folder.identity(of: fixture.output + "/om/karta.png") == picture)
        #expect(Folder.identity(of: fixture.output + "/om/index.html") != page)
        #expect(Folder.identity(of: fixture.output) != site, "the folder itself was swapped")
        #expect(Folder.kind(of: work(fixture)) == nil)
    }

    @Test("With nothing to change the folder is not touched") func untouched() async throws {
        let fixture = try OutputFixture()
        try await fixture.publish()
        let site = Folder.identity(of: fixture.output)
        try await fixture.publish()
        #expect(Folder.identity(of: fixture.output) == site)
    }

    @Test("Files, folders, links and permissions of others are as they were") func foreign() async throws {
        let fixture = try OutputFixture()
        try await fixture.publish()
        try fixture.folder.write("ref", to: "site/.git/HEAD")
        try fixture.folder.write("foto", to: "site/om/foto.jpg")
        try fixture.folder.link("site/senaste", to: "om")
        try Folder.create(fixture.output + "/tom/inre")
        try Folder.setMode(0o700, of: fixture.output + "/tom")
        let head = Folder.identity(of: fixture.output + "/.git/HEAD")
        fixture.write("<h1>Om oss</h1>\n", to: "om/index.html")
        try await fixture.publish()
        #expect(Folder.identity(of: fixture.output + "/.git/HEAD") == head)
        #expect(try File.read(fixture.output + "/om/foto.jpg") == Array("foto".utf8))
        #expect(Folder.kind(of: fixture.output + "/senaste") == .symbolicLink)
        #expect(Folder.kind(of: fixture.output + "/tom/inre") == .folder)
        #expect(Folder.mode(of: fixture.output + "/tom") == 0o700)
    }

    @Test("An output that is a link to a folder stays one") func linkedOutput() async throws {
        let fixture = try OutputFixture()
        try Folder.create(fixture.folder.path("publicerat"))
        try fixture.folder.link("site", to: "publicerat")
        try await fixture.publish()
        fixture.write("<h1>Om oss</h1>\n", to: "om/index.html")
        try await fixture.publish()
        #expect(Folder.kind(of: fixture.output) == .symbolicLink)
        #expect(Folder.kind(of: fixture.folder.path("publicerat/om/index.html")) == .file)
    }

    @Test("A tree that was never finished is cleared, and nothing in it comes back") func unfinished() async throws {
        let fixture = try OutputFixture()
        try await fixture.publish()
        let before = try contents(fixture.output)
        let folder = try WorkFolder(beside: fixture.output)
        try folder.begin()
        try fixture.folder.write("halv", to: ".site.lofte/site/halv.html")
        try await fixture.publish()
        #expect(try contents(fixture.output) == before)
        #expect(Folder.kind(of: work(fixture)) == nil)
    }

    @Test("An old site that was swapped out is cleared; a file that came into it late is carried over")
    func swappedOut()
        async throws
    {
        let fixture = try OutputFixture()
        try await fixture.publish()
        try fixture.folder.write(
            "lofte manifest 3\nfile\t-\t-\tgammal.html\nend\t1\n", to: ".site.lofte/site/.lofte-manifest")
        try fixture.folder.write("gammal", to: ".site.lofte/site/gammal.html")
        try fixture.folder.write("sen", to: ".site.lofte/site/om/sen.pdf")
        try await fixture.publish()
        #expect(try File.read(fixture.output + "/om/sen.pdf") == Array("sen".utf8))
        #expect(Folder.kind(of: fixture.output + "/gammal.html") == nil)
        #expect(Folder.kind(of: work(fixture)) == nil)
    }

    @Test("Where folders cannot be swapped, files are changed one by one, and that is said") func inPlace() async throws
    {
        let fixture = try OutputFixture()
        try await fixture.publish()
        try fixture.folder.write("CNAME", to: "site/CNAME")
        try fixture.folder.write("halv", to: "site/om/index.html" + File.temporarySuffix)
        fixture.write("<h1>Om oss</h1>\n", to: "om/index.html")
        fixture.remove("om/karta.png")
        try InPlaceOutput.clear(fixture.output)
        let plan = try await OutputPlan(
            files: fixture.files, origin: OutputFixture.origin, folder: fixture.output,
            width: 1)
        try await InPlaceOutput(folder: fixture.output, width: 2).apply(plan)
        let found = try contents(fixture.output)
        #expect(found["CNAME"] == Array("CNAME".utf8))
        #expect(found["om/karta.png"] == nil)
        #expect(found.keys.allSatisfy { !$0.hasSuffix(File.temporarySuffix) })
        for file in fixture.files { #expect(try found[file.path] == file.read(), "\(file.path)") }
        #expect(found[OutputManifest.fileName] == plan.manifest.bytes)
    }

    @Test("A lock is held by one at a time, and is gone with its holder") func lock() throws {
        let folder = try TemporaryFolder()
        let patience = LockPatience(.zero) { _ in Issue.record("nobody else holds it") }
        do {
            let first = try FileLock.acquire(folder.path("lock"), patience)
            #expect(Folder.kind(of: folder.path("lock")) == .file)
            withExtendedLifetime(first) {}
        }
        #expect(Folder.kind(of: folder.path("lock")) == nil)
        _ = try FileLock.acquire(folder.path("lock"), patience)
    }

    // MARK: Proof

    @Test("One forged byte is found, whichever file it is in") func forged() async throws {
        let fixture = try OutputFixture()
        try await fixture.publish()
        #expect(try await fixture.verify() == [])
        for (path, bytes) in try contents(fixture.output) where !bytes.isEmpty {
            var forged = bytes
            forged[bytes.count / 2] ^= 1
            try File.write(forged, to: Path.join(fixture.output, path))
            #expect(try await fixture.verify() == [.init(path: path, fault: .altered)], "\(path)")
            try File.write(bytes, to: Path.join(fixture.output, path))
        }
        #expect(try await fixture.verify() == [])
    }

    @Test("A missing and a foreign file are found, in hidden folders too") func missing() async throws {
        let fixture = try OutputFixture()
        try await fixture.publish()
        try File.remove(fixture.output + "/om/index.html")
        try fixture.folder.write("x", to: "site/om/extra.html")
        try fixture.folder.write("*", to: "site/.gitignore")
        for path in [".git/config", ".well-known/security.txt", "om/.gitignore"] {
            try fixture.folder.write("x", to: "site/\(path)")
        }
        #expect(
            try await fixture.verify() == [
                .init(path: ".git/config", fault: .foreign), .init(path: ".well-known/security.txt", fault: .foreign),
                .init(path: "om/.gitignore", fault: .foreign),
                .init(path: "om/extra.html", fault: .foreign), .init(path: "om/index.html", fault: .missing),
            ])
    }

}
