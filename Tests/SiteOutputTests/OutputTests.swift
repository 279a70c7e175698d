import Diagnostics
import FileSystem
import TestSupport
import Testing

@testable import SiteOutput

@Suite("What is written, what is left, what is refused")
struct OutputTests {
    /// Every file below the output, hidden ones too, with its bytes.
    private func snapshot(_ fixture: OutputFixture) throws -> [String: [UInt8]] {
        var found: [String: [UInt8]] = [:]
        func visit(_ folder: String, _ prefix: String) throws {
            for case let name? in try Folder.names(in: folder) {
                let path = Path.join(folder, name)
                if Folder.kind(of: path) == .folder {
                    try visit(path, prefix + name + "/")
                } else {
                    found[prefix + name] = try File.read(path)
                }
            }
        }
        if Folder.kind(of: fixture.output) == .folder { try visit(fixture.output, "") }
        return found
    }

    @Test("A second build has nothing to write") func secondBuild() async throws {
        let fixture = try OutputFixture()
        try await fixture.publish()
        let plan = try await fixture.publish()
        #expect(plan.writes.isEmpty && plan.deletions.isEmpty && plan.conflicts.isEmpty)
        #expect(plan.unchangedCount == plan.manifest.paths.count)
    }

    @Test("A change writes the files that it changes, and no others") func change() async throws {
        let fixture = try OutputFixture()
        try await fixture.publish()
        fixture.write("<h1>Om oss</h1>\n", to: "om/index.html")
        let plan = try await fixture.publish()
        #expect(plan.writes.map(\.path) == ["om/index.html"])
        #expect(plan.deletions.isEmpty)
    }

    @Test("Files of others survive, also in folders that lofte empties") func othersSurvive() async throws {
        let fixture = try OutputFixture()
        try await fixture.publish()
        try fixture.folder.write("CNAME", to: "site/CNAME")
        try fixture.folder.write("foto", to: "site/om/foto.jpg")
        fixture.remove("om/index.html")
        fixture.remove("om/karta.png")
        try await fixture.publish()
        let found = try snapshot(fixture)
        #expect(found["CNAME"] == Array("CNAME".utf8))
        #expect(found["om/foto.jpg"] == Array("foto".utf8))
        #expect(found["om/index.html"] == nil && found["om/karta.png"] == nil)
    }

    @Test("A file of somebody else in the way is a refusal, and nothing is written") func foreign() async throws {
        let fixture = try OutputFixture()
        try fixture.folder.write("inte min", to: "site/om/index.html")
        let before = try snapshot(fixture)
        let plan = try await fixture.publish()
        #expect(plan.conflicts == ["om/index.html"])
        #expect(try snapshot(fixture) == before)
    }

    @Test("A file where a folder is wanted, and a folder where a file is, are in the way") func foreignKinds()
        async throws
    {
        let fixture = try OutputFixture()
        try fixture.folder.write("en fil", to: "site/om")
        try fixture.folder.write("x", to: "site/404.html/x")
        let plan = try await fixture.publish()
        #expect(plan.conflicts == ["404.html", "om"])
    }

    @Test("A page becomes a file and a file a page: what lofte wrote itself is not in its way") func ownKinds()
        async throws
    {
        let fixture = try OutputFixture()
        fixture.write("<h1>Sida</h1>\n", to: "a.txt/index.html")
        fixture.write("fil", to: "b.txt")
        try await fixture.publish()
        #expect(Folder.kind(of: fixture.output + "/a.txt/index.html") == .file)
        fixture.remove("b.txt")
        fixture.write("<h1>Sida</h1>\n", to: "b.txt/index.html")
        fixture.remove("a.txt/index.html")
        fixture.write("fil", to: "a.txt")
        let plan = try await fixture.publish()
        #expect(plan.conflicts.isEmpty)
        #expect(Folder.kind(of: fixture.output + "/a.txt") == .file)
        #expect(Folder.kind(of: fixture.output + "/b.txt/index.html") == .file)
    }

    @Test("A symbolic link in the output is not written through") func symbolicLink() async throws {
        let fixture = try OutputFixture()
        try fixture.folder.write("hemligt", to: "utanför/index.html")
        try fixture.folder.write("", to: "site/.nojekyll")
        try fixture.folder.link("site/om", to: fixture.folder.path("utanför"))
        try fixture.folder.link("site/404.html", to: fixture.folder.path("utanför/index.html"))
        let plan = try await fixture.publish()
        #expect(plan.conflicts == ["404.html", "om"])
        #expect(try File.read(fixture.folder.path("utanför/index.html")) == Array("hemligt".utf8))
    }

    @Test("A manifest that names files elsewhere removes nothing there") func hostileManifest() async throws {
        let fixture = try OutputFixture()
        try fixture.folder.write("hemligt", to: "hemligt.txt")
        try fixture.folder.write(
            "lofte manifest 3\nfile\t-\t-\t../hemligt.txt\nfile\t-\t-\t/etc/passwd\n"
                + "file\t-\t-\t\(fixture.folder.path)/hemligt.txt\nend\t3\n",
            to: "site/.lofte-manifest")
        let plan = try await fixture.publish()
        #expect(plan.deletions.isEmpty)
        #expect(Folder.kind(of: fixture.folder.path("hemligt.txt")) == .file)
    }

    @Test(
        "Paths in a manifest",
        arguments: [
            ("index.html", true), ("om/Löfte 2024.pdf", true), (".nojekyll", true), ("a..b/c", true), ("", false),
            ("/etc/passwd", false), ("../a", false), ("a/../b", false), ("a/..", false), ("./a", false),
            ("a//b", false),
            ("a/", false), ("a\nb", false), ("a\u{0}b", false),
        ])
    func isSafe(path: String, expected: Bool) {
        #expect(OutputManifest.isSafe(path) == expected)
    }

    @Test("A manifest is read as it was written; what is none is empty") func manifestRoundTrip() {
        let manifest = OutputManifest(paths: ["b", "a/å.pdf", "a", "../x"])
        #expect(
            String(decoding: manifest.bytes, as: UTF8.self)
                == "lofte manifest 3\nfile\t-\t-\ta\nfile\t-\t-\ta/å.pdf\nfile\t-\t-\tb\nend\t3\n")
        #expect(OutputManifest(bytes: manifest.bytes) == manifest)
        for text in [
            "", "a\nb\n", "lofte manifest 2\nfile\t-\t-\ta\nend\t1\n", "lofte manifest 3\nfile\t1\tx\t../a\n",
            "lofte manifest 3\nfile\t-\t-\ta\nend\t1", "\u{FEFF}lofte manifest 3\nfile\t-\t-\ta\nend\t1\n",
        ] {
            #expect(OutputManifest(bytes: Array(text.utf8)).paths.isEmpty)
        }
    }

    @Test(
        "Folders that cannot be the output",
        arguments: [
            "/", "", ".", "content", "content/", "content/site", "./content/../content/site", "link", "link/site",
            "file", "dangling",
        ])
    func refused(name: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("", to: "content/index.md")
        try folder.write("", to: "templates/a")
        try folder.write("", to: "file")
        try folder.link("link", to: "content")
        try folder.link("dangling", to: "borta")
        let output = name == "/" ? "/" : Path.join(folder.path, name)
        #expect(throws: OutputRefusal.self) {
            try OutputFolder.check(output, reads: [folder.path("content"), folder.path("templates")])
        }
    }

    @Test("Folders that can be the output", arguments: ["site", "new/deep/site", "content-site", "contents", "linked"])
    func accepted(name: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("", to: "content/index.md")
        try folder.write("", to: "elsewhere/x")
        try folder.link("linked", to: "elsewhere")
        try OutputFolder.check(folder.path(name), reads: [folder.path("content"), folder.path("templates")])
    }

    @Test("What a refusal says") func refusalMessage() throws {
        let folder = try TemporaryFolder()
        try folder.write("", to: "content/index.md")
        let content = folder.path("content")
        let error = #expect(throws: OutputRefusal.self) { try OutputFolder.check(folder.path, reads: [content]) }
        #expect(
            error?.message.swedish
                == "utmatningsmappen \(folder.path) och källmappen \(content) får inte ligga i varandra: "
                + "välj en annan mapp med --output")
    }
}
