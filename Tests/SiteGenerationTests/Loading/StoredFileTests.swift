import Checksums
import Diagnostics
import FileSystem
import SiteOutput
import TestSupport
import Testing

@testable import SiteContent
@testable import SiteGeneration

/// Files that are copied as they are: looked at once, and not held.
@Suite struct StoredFileTests {
    private func inspect(
        _ fixture: SiteFixture, _ path: String
    ) throws -> (file: SourceFile, diagnostics: [Diagnostic], seen: [SourceFile]) {
        let tree = try FileTree(root: fixture.content)
        var seen: [SourceFile] = []
        let (file, diagnostics) = try AssetInspection.inspect(try #require(tree[path]), in: tree, shown: path) { file in
            seen.append(file)
            return []
        }
        return (file, diagnostics, seen)
    }

    @Test("A small file is seen whole, a large one by its ends, and the checksum is of all of it")
    func whatRulesSee() throws {
        let fixture = try SiteFixture()
        try fixture.folder.write("%PDF-1.7", to: "content/om/liten.pdf")
        try fixture.folder.makeSparse(
            "content/om/film.mp4", size: AssetInspection.whole + 3, head: "början", tail: "slut")
        let small = try inspect(fixture, "om/liten.pdf")
        #expect(small.seen.map(\.source.bytes) == [Array("%PDF-1.7".utf8)])
        #expect(small.file.source.bytes.isEmpty && small.file.size == 8 && !small.file.isInMemory)
        #expect(small.file.digest == SHA256(of: Array("%PDF-1.7".utf8)))
        let large = try inspect(fixture, "om/film.mp4")
        #expect(large.seen.map(\.size) == [AssetInspection.whole + 3])
        let seen = try #require(large.seen.first?.source.bytes)
        #expect(seen.count == 2 * AssetInspection.end)
        #expect(seen.starts(with: "början".utf8) && seen.suffix(4).elementsEqual("slut".utf8))
        #expect(large.file.digest == SHA256(of: try File.read(fixture.content + "/om/film.mp4")))
    }

    @Test(
        "A file above the limit is told of with both sizes, and not read", arguments: [("om/film.mp4", 5_300_000_000)])
    func tooLarge(path: String, size: Int) async throws {
        let fixture = try SiteFixture()
        try fixture.folder.makeSparse("content/" + path, size: size)
        let problems = try await fixture.build().diagnostics
        #expect(problems.map(\.code) == [.fileTooLarge])
        #expect(problems.first?.message.swedish == "filen är 5,3 GB; gränsen är 1 GB")
    }

    @Test(arguments: [(1_000_000_000, nil), (1_000_000_001, "1,1"), (1_100_000_000, "1,1"), (Int.max, "9223372036,9")])
    func limit(size: Int, shown: String?) {
        let problem = AssetLimit.problem(size: size, path: "a")
        #expect(problem?.message.swedish == shown.map { "filen är \($0) GB; gränsen är 1 GB" })
    }

    @Test("Of a picture too large to be seen whole nothing is told for want of its bytes") func largePicture()
        async throws
    {
        let fixture = try SiteFixture()
        try fixture.folder.write("", to: "content/om/liten.txt")
        try File.write(
            [0xFF, 0xD8, 0xFF, 0xDA, 0, 2] + [UInt8](repeating: 0, count: AssetInspection.whole) + [0xFF, 0xD9],
            to: fixture.content + "/om/stor.jpg")
        let codes = try await fixture.build().diagnostics.map(\.code)
        #expect(codes.contains(.heavyPicture) && !codes.contains(.mislabeledPicture), "\(codes)")
    }

    @Test(
        "A document or a text too large to be looked into is told of, a film is not",
        arguments: [("plan.pdf", true), ("tabell.csv", true), ("film.mp4", false)])
    func largeDocument(name: String, isTold: Bool) async throws {
        let fixture = try SiteFixture()
        try fixture.folder.write("", to: "content/om/liten.txt")
        let head = name == "film.mp4" ? [0, 0, 0, 0x18] + Array("ftypisom".utf8) : Array("%PDF-1.4\n".utf8)
        try File.write(
            head + [UInt8](repeating: 0x20, count: AssetInspection.whole), to: fixture.content + "/om/" + name)
        let told = try await fixture.build().diagnostics.filter { $0.code == .unreadDocument }
        #expect(
            told.map(\.message.swedish) == (isTold ? ["filen är så stor att den inte granskas: över 32 megabyte"] : []))
    }

    @Test("A file of the templates has a limit of its own, since they are held") func templateLimit() async throws {
        let fixture = try SiteFixture()
        try fixture.folder.makeSparse("templates/film.mp4", size: AssetLimit.templateBytes + 1)
        let problems = try await fixture.build().diagnostics
        #expect(problems.map(\.message.swedish) == ["filen är 31 MB; gränsen i mallarnas mapp är 30 MB"])
    }

    @Test(
        "A file that is another when it is copied stops the build, and nothing is published", arguments: [true, false])
    func changedMeanwhile(spools: Bool) async throws {
        let fixture = try SiteFixture(["om/karta.pdf": "%PDF-ett"])
        try await fixture.publish()
        let before = try FolderContents.list(fixture.output).map(\.path)
        let published = try File.read(fixture.output + "/om/karta.pdf")
        for text in ["%PDF-två", "%PDF-kort", "%PDF-ettettett", "%PDF"] {
            try fixture.write("%PDF-nytt", to: "om/karta.pdf")
            let options = try fixture.options()
            let error = await #expect(throws: FileSystemError.self) {
                let result = try await SiteBuilder(options).build(
                    keeping: .spool {
                        // Asked for between the look and the copy.
                        try? fixture.write(text, to: "om/karta.pdf")
                        return spools ? OutputSpool(folder: fixture.output) : nil
                    })
                let writer = try OutputWriter(folder: fixture.output, width: 1)
                let plan = try await OutputPlan(
                    files: result.files, origin: await result.origin(version: "1.0.0"), folder: fixture.output, width: 1
                )
                try await writer.apply(plan)
            }
            #expect(error?.reason == .changed && error?.path == fixture.content + "/om/karta.pdf")
            #expect(try File.read(fixture.output + "/om/karta.pdf") == published)
            #expect(try FolderContents.list(fixture.output).map(\.path) == before)
            #expect(try Folder.names(in: fixture.folder.path) == ["content", "site", "templates"])
        }
    }

    @Test("What is published already is not copied again") func unchanged() async throws {
        let fixture = try SiteFixture(["om/karta.pdf": "%PDF-ett"])
        try await fixture.publish()
        let number = fixture.folder.fileNumber(of: "site/om/karta.pdf")
        #expect(try await fixture.publish()?.isEmpty == true)
        try fixture.write("---\nrubrik: Ny\n---\n", to: "om/ny.md")
        let plan = try await fixture.publish()
        #expect(plan?.writes.contains { $0.path == "om/karta.pdf" } == false)
        #expect(fixture.folder.fileNumber(of: "site/om/karta.pdf") == number)
    }

    @Test("Figures that lie elsewhere than in matt are copied, however large they are") func largeFigures() async throws
    {
        let fixture = try SiteFixture()
        let rows = String(repeating: "1;2\n", count: TextLimit.bytes / 4)
        try fixture.write("a;b\n" + rows, to: "om/export.csv")
        try fixture.write("a;b\n1;2\n", to: "om/liten.csv")
        try fixture.write("---\nrubrik: A\n---\n\n[Stor](export.csv) [Liten](liten.csv)\n", to: "om/a.md")
        let result = try await fixture.build()
        #expect(result.diagnostics.isEmpty)
        let files = result.files.filter { $0.path.hasSuffix(".csv") && $0.path.hasPrefix("om/") }
        #expect(files.map(\.entry.size) == [TextLimit.bytes + 4, 8])
    }
}
