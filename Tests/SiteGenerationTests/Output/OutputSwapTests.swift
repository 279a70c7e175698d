import Checksums
import Compression
import Diagnostics
import FileSystem
import TestSupport
import Testing

@testable import SiteGeneration

@Suite("The site is replaced in one step, and can be proved")
struct OutputSwapTests {
    private static let files = ["om/index.md": "---\nrubrik: Om\n---\n", "om/karta.png": "PNG"]

    private func contents(_ folder: String) throws -> [String: [UInt8]] {
        var found: [String: [UInt8]] = [:]
        for item in try FolderContents.list(folder) where item.kind == .file {
            found[item.path] = try File.read(Path.join(folder, item.path))
        }
        return found
    }

    private func work(_ fixture: SiteFixture) -> String { fixture.folder.path(".site.lofte") }

    @Test("What has not changed is the same file as before; what has is another") func sameFiles() async throws {
        let fixture = try SiteFixture(Self.files)
        try await fixture.publish()
        let picture = Folder.identity(of: fixture.output + "/om/karta.png")
        let page = Folder.identity(of: fixture.output + "/om/index.html")
        let site = Folder.identity(of: fixture.output)
        try fixture.write("---\nrubrik: Om oss\n---\n", to: "om/index.md")
        try await fixture.publish()
        #expect(Folder.identity(of: fixture.output + "/om/karta.png") == picture)
        #expect(Folder.identity(of: fixture.output + "/om/index.html") != page)
        #expect(Folder.identity(of: fixture.output) != site, "the folder itself was swapped")
        #expect(Folder.kind(of: work(fixture)) == nil)
    }

    @Test("With nothing to change the folder is not touched") func untouched() async throws {
        let fixture = try SiteFixture(Self.files)
        try await fixture.publish()
        let site = Folder.identity(of: fixture.output)
        try await fixture.publish()
        #expect(Folder.identity(of: fixture.output) == site)
    }

    @Test("Files, folders, links and permissions of others are as they were") func foreign() async throws {
        let fixture = try SiteFixture(Self.files)
        try await fixture.publish()
        try fixture.folder.write("ref", to: "site/.git/HEAD")
        try fixture.folder.write("foto", to: "site/om/foto.jpg")
        try fixture.folder.link("site/senaste", to: "om")
        try Folder.create(fixture.output + "/tom/inre")
        try Folder.setMode(0o700, of: fixture.output + "/tom")
        let head = Folder.identity(of: fixture.output + "/.git/HEAD")
        try fixture.write("---\nrubrik: Om oss\n---\n", to: "om/index.md")
        try await fixture.publish()
        #expect(Folder.identity(of: fixture.output + "/.git/HEAD") == head)
        #expect(try File.read(fixture.output + "/om/foto.jpg") == Array("foto".utf8))
        #expect(Folder.kind(of: fixture.output + "/senaste") == .symbolicLink)
        #expect(Folder.kind(of: fixture.output + "/tom/inre") == .folder)
        #expect(Folder.mode(of: fixture.output + "/tom") == 0o700)
    }

    @Test("An output that is a link to a folder stays one") func linkedOutput() async throws {
        let fixture = try SiteFixture(Self.files)
        try Folder.create(fixture.folder.path("publicerat"))
        try fixture.folder.link("site", to: "publicerat")
        try await fixture.publish()
        try fixture.write("---\nrubrik: Om oss\n---\n", to: "om/index.md")
        try await fixture.publish()
        #expect(Folder.kind(of: fixture.output) == .symbolicLink)
        #expect(Folder.kind(of: fixture.folder.path("publicerat/om/index.html")) == .file)
    }

    @Test("A tree that was never finished is cleared, and nothing in it comes back") func unfinished() async throws {
        let fixture = try SiteFixture(Self.files)
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
        let fixture = try SiteFixture(Self.files)
        try await fixture.publish()
        try fixture.folder.write("lofte manifest 1\ngammal.html\n", to: ".site.lofte/site/.lofte-manifest")
        try fixture.folder.write("gammal", to: ".site.lofte/site/gammal.html")
        try fixture.folder.write("sen", to: ".site.lofte/site/om/sen.pdf")
        try await fixture.publish()
        #expect(try File.read(fixture.output + "/om/sen.pdf") == Array("sen".utf8))
        #expect(Folder.kind(of: fixture.output + "/gammal.html") == nil)
        #expect(Folder.kind(of: work(fixture)) == nil)
    }

    @Test("Where folders cannot be swapped, files are changed one by one, and that is said") func inPlace() async throws
    {
        let fixture = try SiteFixture(Self.files)
        try await fixture.publish()
        try fixture.folder.write("CNAME", to: "site/CNAME")
        try fixture.folder.write("halv", to: "site/om/index.html" + File.temporarySuffix)
        try fixture.write("---\nrubrik: Om oss\n---\n", to: "om/index.md")
        try fixture.remove("om/karta.png")
        let result = try await fixture.build()
        try InPlaceOutput.clear(fixture.output)
        let plan = try await OutputPlan(
            files: result.files, origin: await result.origin(version: "1.0.0"), folder: fixture.output,
            width: 1)
        try await InPlaceOutput(folder: fixture.output, width: 2).apply(plan)
        let found = try contents(fixture.output)
        #expect(found["CNAME"] == Array("CNAME".utf8))
        #expect(found["om/karta.png"] == nil)
        #expect(found.keys.allSatisfy { !$0.hasSuffix(File.temporarySuffix) })
        for file in result.files { #expect(found[file.path] == file.readBytes, "\(file.path)") }
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

    // MARK: The manifest

    @Test("The manifest tells size, checksum and source of each file, and reads as it was written") func manifest()
        async throws
    {
        let fixture = try SiteFixture(Self.files)
        let plan = try #require(try await fixture.publish())
        let bytes = try File.read(fixture.output + "/" + OutputManifest.fileName)
        let manifest = OutputManifest(bytes: bytes)
        #expect(manifest == plan.manifest)
        #expect(manifest.bytes == bytes)
        let page = try #require(manifest.entries["om/index.html"] ?? nil)
        let written = try File.read(fixture.output + "/om/index.html")
        #expect(
            page.size == written.count && page.digest == SHA256(of: written) && page.source == "content/om/index.md")
        let origin = try #require(manifest.origin)
        #expect(origin.version == "1.0.0" && origin.day == SiteFixture.defaultToday)
        #expect(
            origin.sources.contains {
                $0.path == "content/om/karta.png" && $0.size == SampleFile.bytes("PNG", at: "karta.png").count
            })
        #expect(origin.sources.contains { $0.path == "templates/page.mustache" })
    }

    @Test("The name of what is not shown is not in the manifest") func hiddenSources() async throws {
        let fixture = try SiteFixture(
            [
                "hemlig-plan.md": "---\nrubrik: Hemligt\nutkast: ja\n---\n",
                "gammal.md": "---\nrubrik: G\navpubliceras: 2024-01-01\n---\n",
            ])
        try await fixture.publish()
        let text = String(decoding: try File.read(fixture.output + "/" + OutputManifest.fileName), as: UTF8.self)
        #expect(!text.contains("hemlig") && !text.contains("gammal"))
    }

    @Test("The same site in another folder, with another number of tasks, has the same manifest") func sameManifest()
        async throws
    {
        let first = try #require(try await SiteFixture(Self.files).publish(width: 1))
        let second = try #require(try await SiteFixture(Self.files).publish(width: 7))
        #expect(first.manifest.bytes == second.manifest.bytes)
    }

    // MARK: Proof

    private func verify(_ fixture: SiteFixture) async throws -> [OutputVerification.Finding] {
        let result = try await fixture.build()
        return try await OutputVerification(
            of: fixture.output, files: result.files, origin: await result.origin(version: "1.0.0"), width: 2
        ).findings
    }

    @Test("One forged byte is found, whichever file it is in") func forged() async throws {
        let fixture = try SiteFixture(Self.files)
        try await fixture.publish()
        #expect(try await verify(fixture) == [])
        for (path, bytes) in try contents(fixture.output) where !bytes.isEmpty {
            var forged = bytes
            forged[bytes.count / 2] ^= 1
            try File.write(forged, to: Path.join(fixture.output, path))
            #expect(try await verify(fixture) == [.init(path: path, fault: .altered)], "\(path)")
            try File.write(bytes, to: Path.join(fixture.output, path))
        }
        #expect(try await verify(fixture) == [])
    }

    @Test("A missing and a foreign file are found, in hidden folders too") func missing() async throws {
        let fixture = try SiteFixture(Self.files)
        try await fixture.publish()
        try File.remove(fixture.output + "/om/index.html")
        try fixture.folder.write("x", to: "site/om/extra.html")
        try fixture.folder.write("*", to: "site/.gitignore")
        for path in [".git/config", ".well-known/security.txt", "om/.gitignore"] {
            try fixture.folder.write("x", to: "site/\(path)")
        }
        #expect(
            try await verify(fixture) == [
                .init(path: ".git/config", fault: .foreign), .init(path: ".well-known/security.txt", fault: .foreign),
                .init(path: "om/.gitignore", fault: .foreign),
                .init(path: "om/extra.html", fault: .foreign), .init(path: "om/index.html", fault: .missing),
            ])
    }

    // MARK: Compressed files

    @Test("Compressed files are the originals again, the same each time, and go with them") func compressed()
        async throws
    {
        let prose = String(repeating: "Vi går en runda på torget och talar med dem som är där. ", count: 20)
        let fixture = try SiteFixture(["om/index.md": "---\nrubrik: Om\n---\n\n\(prose)\n", "om/karta.png": "PNG"])
        var options = try fixture.options()
        options.compresses = true
        let result = try await SiteBuilder(options).build()
        let again = try await SiteBuilder(options).build()
        let pages = result.files.filter { $0.path == "om/index.html" || $0.path == "data/aktiviteter.csv" }
        #expect(pages.count == 2)
        for page in pages {
            let packed = try #require(result.files.first { $0.path == page.path + ".gz" }, "\(page.path)")
            #expect(packed.readBytes.count < page.readBytes.count)
            // Neither time nor name nor system: bytes 3 to 9 of the header (RFC 1952).
            #expect(Array(packed.readBytes[0..<10]) == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 255])
            #expect(again.files.first { $0.path == packed.path }?.readBytes == packed.readBytes)
        }
        #expect(!result.files.contains { $0.path == "om/karta.png.gz" })
    }
}
