import Diagnostics
import Dispatch
import FileSystem
import SiteOutput
import Synchronization
import TestSupport
import Testing

@testable import SiteOutput

/// What other people and stopped builds do to a site while one is written.
@Suite("Mishaps around the output") struct OutputMishapTests {
    private func published() async throws -> OutputFixture {
        let fixture = try OutputFixture()
        try await fixture.publish()
        return fixture
    }

    private func change(_ fixture: OutputFixture) throws {
        fixture.write("<h1>Om oss</h1>\n", to: "om/index.html")
    }

    private func text(_ fixture: OutputFixture, _ path: String) throws -> String {
        String(decoding: try File.read(fixture.folder.path(path)), as: UTF8.self)
    }

    // MARK: Clean-ups that are stopped

    @Test("Nothing comes back from a tree that was being removed when the process died, list or not") func trash()
        async throws
    {
        let fixture = try await published()
        try fixture.folder.write("bort", to: ".site.lofte/trash/om/extra/index.html")
        try await fixture.publish()
        #expect(Folder.kind(of: fixture.output + "/om/extra") == nil)
        #expect(Folder.kind(of: fixture.folder.path(".site.lofte")) == nil)
    }

    @Test("An old tree is trash before anything of it is removed") func retired() async throws {
        let fixture = try await published()
        let work = try WorkFolder(beside: fixture.output)
        try fixture.folder.write(
            "lofte manifest 3\nfile\t-\t-\tom/extra/index.html\nend\t1\n", to: ".site.lofte/site/.lofte-manifest")
        try fixture.folder.write("bort", to: ".site.lofte/site/om/extra/index.html")
        let manifest = try OutputManifest.read(in: work.stage)
        try work.carryOver(to: fixture.output, old: manifest, new: try OutputManifest.read(in: fixture.output))
        try work.retire()
        #expect(Folder.kind(of: work.stage) == nil)
        try File.remove(Path.join(work.trash, OutputManifest.fileName))
        try work.clear(site: fixture.output)
        #expect(Folder.kind(of: fixture.output + "/om/extra") == nil && Folder.kind(of: work.trash) == nil)
    }

    // MARK: What is not lofte's

    @Test("A file of others that was replaced in the old site while the new one was made, and a new empty folder")
    func lateChanges() async throws {
        let fixture = try await published()
        try fixture.folder.write("gammal", to: "site/CNAME")
        try fixture.folder.write(
            "lofte manifest 3\nfile\t-\t-\tindex.html\nend\t1\n", to: ".site.lofte/site/.lofte-manifest")
        try fixture.folder.write("ny", to: ".site.lofte/site/CNAME")
        try Folder.create(fixture.folder.path(".site.lofte/site/tom"))
        try await fixture.publish()
        #expect(try text(fixture, "site/CNAME") == "ny")
        #expect(Folder.kind(of: fixture.output + "/tom") == .folder)
        try fixture.folder.write(
            "lofte manifest 3\nfile\t-\t-\tindex.html\nend\t1\n", to: ".site.lofte/site/.lofte-manifest")
        try fixture.folder.write("äldre", to: ".site.lofte/site/CNAME")
        try fixture.folder.write("nyast", to: "site/CNAME")
        try await fixture.publish()
        #expect(try text(fixture, "site/CNAME") == "nyast", "the older one is not carried over")
    }

    @Test("A folder of others keeps its permissions and its time") func details() async throws {
        let fixture = try await published()
        try fixture.folder.write("x", to: "site/annans/inre/fil")
        try Folder.setMode(0o750, of: fixture.output + "/annans")
        let path = fixture.output + "/annans"
        let before = try #require(FileDetails(of: path))
        try change(fixture)
        try await fixture.publish()
        let after = try #require(FileDetails(of: path))
        #expect(after.mode == 0o750 && !after.isSame(as: before))
        #expect(!after.isNewer(than: before) && !before.isNewer(than: after))
    }

    @Test("Names that lofte uses for itself are not carried from site to site") func ownNames() async throws {
        let fixture = try await published()
        try fixture.folder.write("halv", to: "site/om/bild.png" + File.temporarySuffix)
        try fixture.folder.write("1", to: "site/" + OutputFolder.lockName)
        try change(fixture)
        try await fixture.publish()
        let names = try FolderContents.list(fixture.output).map(\.path)
        #expect(!names.contains { $0.hasSuffix(File.temporarySuffix) } && !names.contains(OutputFolder.lockName))
    }

    @Test("A name that is no text keeps the site where it is, and is told of before anything is written")
    func unreadableName() async throws {
        let fixture = try await published()
        guard fixture.folder.makeFile(named: Array("site/".utf8) + [0xE5]) else { return }
        try change(fixture)
        let site = Folder.identity(of: fixture.output)
        let writer = try OutputWriter(folder: fixture.output, width: 1)
        let plan = try await OutputPlan(
            files: fixture.files, origin: OutputFixture.origin, folder: writer.folder,
            width: 1)
        var said: [String] = []
        try await writer.apply(plan) { limitation in
            said.append(limitation.swedish)
            #expect((try? text(fixture, "site/om/index.html").contains("Om oss")) == false)
        }
        #expect(said.count == 1 && said.first?.contains("namnet går inte att läsa") == true)
        #expect(try text(fixture, "site/om/index.html").contains("Om oss"))
        #expect(Folder.identity(of: fixture.output) == site)
        #expect(try FolderContents.list(fixture.output).contains { $0.obstacle == .unreadableName })
    }

    // MARK: What is in the way

    @Test("A file or a link where the work folder should be is named", .timeLimit(.minutes(15))) func blockedWork()
        async throws
    {
        let fixture = try await published()
        try change(fixture)
        for make in [
            { try fixture.folder.write("", to: ".site.lofte") },
            { try fixture.folder.link(".site.lofte", to: "borta") },
        ] {
            try make()
            let error = await #expect(throws: FileSystemError.self) { try await fixture.publish() }
            #expect(error?.path == fixture.folder.path(".site.lofte") && error?.reason == .notFolder)
            try File.remove(fixture.folder.path(".site.lofte"))
        }
    }

    @Test(
        "A build in the folder waits for one beside it, and the other way about", .timeLimit(.minutes(15)),
        arguments: [false, true])
    func locks(isFirstBeside: Bool) async throws {
        let folder = try TemporaryFolder()
        let site = folder.path("site")
        try Folder.create(site)
        @Sendable func take(beside: Bool, _ waiting: @escaping @Sendable () -> Void = {}) throws -> SiteLock {
            // Longer than a busy machine keeps the first from being let go.
            let patience = LockPatience(.seconds(900)) { _ in waiting() }
            return beside
                ? try SiteLock.take(try WorkFolder(beside: site), site: site, patience)
                : try SiteLock.takeInPlace(site, patience)
        }
        var first: SiteLock? = try take(beside: isFirstBeside)
        // On a thread of its own, since it waits in the kernel.
        let (hasWaited, hasIt) = (Flag(), Flag())
        DispatchQueue(label: "second").async {
            let second = try? take(beside: !isFirstBeside) { hasWaited.raise() }
            if second != nil { hasIt.raise() }
        }
        while !hasWaited.isRaised { try await Task.sleep(for: .milliseconds(5)) }
        #expect(!hasIt.isRaised)
        withExtendedLifetime(first) {}
        first = nil
        while !hasIt.isRaised { try await Task.sleep(for: .milliseconds(5)) }
    }

    private final class Flag: Sendable {
        private let state = Atomic(false)
        var isRaised: Bool { state.load(ordering: .sequentiallyConsistent) }
        func raise() { state.store(true, ordering: .sequentiallyConsistent) }
    }

    // MARK: Permissions

    @Test("A file that not everybody may read is written anew, and found by a proof") func closedFile() async throws {
        let fixture = try await published()
        try fixture.folder.setPermissions(0o600, of: "site/om/index.html")
        let proof = try await OutputVerification(
            of: fixture.output, files: fixture.files, origin: OutputFixture.origin, width: 1)
        #expect(proof.findings == [.init(path: "om/index.html", fault: .unreadable)])
        let plan = try await fixture.publish()
        #expect(plan.writes.map(\.path) == ["om/index.html"])
        #expect(fixture.folder.permissions(of: "site/om/index.html") == 0o644)
    }

    @Test("What everybody may change is found, and a file that is written anew", arguments: [0o666, 0o777] as [UInt16])
    func openFile(mode: UInt16) async throws {
        let fixture = try await published()
        for path in ["site/om/index.html", "site/om", "site", "site/.lofte-manifest"] {
            try fixture.folder.setPermissions(
                path.hasSuffix("html") || path.hasSuffix("manifest") ? mode : 0o777, of: path)
        }
        let proof = try await OutputVerification(
            of: fixture.output, files: fixture.files, origin: OutputFixture.origin, width: 1)
        #expect(
            proof.findings == ["", ".lofte-manifest", "om", "om/index.html"].map { .init(path: $0, fault: .writable) })
        let plan = try await fixture.publish()
        #expect(plan.writes.map(\.path) == ["om/index.html"])
        #expect(fixture.folder.permissions(of: "site/om/index.html") == 0o644)
    }

    @Test("A proof looks into a folder that a link leads to") func linkedProof() async throws {
        let fixture = try OutputFixture()
        try Folder.create(fixture.folder.path("publicerat"))
        try fixture.folder.link("site", to: "publicerat")
        try await fixture.publish()
        try fixture.folder.write("x", to: "publicerat/extra.html")
        let proof = try await OutputVerification(
            of: fixture.output, files: fixture.files, origin: OutputFixture.origin, width: 1)
        #expect(proof.findings == [.init(path: "extra.html", fault: .foreign)])
    }

    // MARK: File by file

    @Test("Where one file cannot be written, none is replaced") func allFirst() async throws {
        let fixture = try await published()
        try change(fixture)
        fixture.write("<h1>Nytt</h1>\n", to: "nytt/sida/index.html")
        // A name that no disk takes stops it, as a full disk would.
        let unwritable = OutputFile(path: String(repeating: "å", count: 200) + "/index.html", bytes: [1])
        let plan = try await OutputPlan(
            files: fixture.files + [unwritable], origin: OutputFixture.origin, folder: fixture.output,
            width: 1)
        let before = try OutputManifest.bytes(in: fixture.output)
        await #expect(throws: FileSystemError.self) {
            try await InPlaceOutput(folder: fixture.output, width: 1).apply(plan)
        }
        #expect(try !text(fixture, "site/om/index.html").contains("Om oss"))
        #expect(try OutputManifest.bytes(in: fixture.output) == before)
        #expect(Folder.kind(of: fixture.output + "/nytt/sida") == nil)
    }

    @Test("While files change one by one, the list still tells how the site was made") func unfinished() async throws {
        let fixture = try await published()
        let manifest = try OutputManifest.read(in: fixture.output)
        let list = OutputManifest(unfinished: OutputManifest(paths: ["ny.html"]), over: manifest)
        let read = OutputManifest(bytes: list.bytes)
        #expect(read.origin == manifest.origin && read.condition == .whole)
        #expect(read.owns("ny.html") && read.owns("om/index.html"))
    }
}
