import Diagnostics
import FileSystem
import TestSupport
import Testing

@testable import SiteGeneration

/// Half a list is not taken for the whole.
@Suite("How whole a manifest is") struct ManifestConditionTests {
    private func published() async throws -> (fixture: SiteFixture, list: [UInt8]) {
        let fixture = try SiteFixture(["om/index.md": "---\nrubrik: Om\n---\n"])
        try await fixture.publish()
        return (fixture, try #require(try OutputManifest.bytes(in: fixture.output)))
    }

    @Test("Cut off anywhere, a list is damaged, and nothing is compared with it") func truncated() async throws {
        let (fixture, list) = try await published()
        #expect(OutputManifest(bytes: list).condition == .whole)
        for count in 0..<list.count {
            #expect(OutputManifest(bytes: Array(list[..<count])).condition == .damaged, "\(count)")
        }
        try File.write(Array(list[..<(list.count / 2)]), to: fixture.output + "/" + OutputManifest.fileName)
        #expect(throws: PublishedSite.Refusal.self) { try PublishedSite.read(fixture.output) }
    }

    @Test("A line that is none, or one too few, is damage") func lines() async throws {
        let (_, list) = try await published()
        let text = String(decoding: list, as: UTF8.self)
        let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("file") })
        #expect(OutputManifest(bytes: Array(text.replacing(line + "\n", with: "").utf8)).condition == .damaged)
        #expect(OutputManifest(bytes: Array(text.replacing(line, with: "fil").utf8)).condition == .damaged)
        #expect(OutputManifest(bytes: Array(text.replacing("file\t", with: "file\tx").utf8)).condition == .damaged)
    }

    @Test("A list of version 2 is read, and it is said that nobody can tell") func earlier() async throws {
        let (fixture, list) = try await published()
        let text = String(decoding: list, as: UTF8.self).replacing("manifest 3", with: "manifest 2")
        let lines = text.split(separator: "\n").dropLast().joined(separator: "\n") + "\n"
        try fixture.folder.write(lines, to: "site/" + OutputManifest.fileName)
        let site = try PublishedSite.read(fixture.output)
        #expect(site.doubts == [.length])
        #expect(site.manifest.entries == OutputManifest(bytes: list).entries)
        let bare = lines.split(separator: "\n").filter { !$0.contains("data/") }.joined(separator: "\n") + "\n"
        try fixture.folder.write(bare, to: "site/" + OutputManifest.fileName)
        #expect(try PublishedSite.read(fixture.output).doubts == [.length, .data])
    }

    @Test("A list tells how the site was built") func facts() async throws {
        let fixture = try SiteFixture()
        var options = try fixture.options(drafts: true)
        options.compresses = true
        let result = try await SiteBuilder(options).build()
        let origin = await result.origin(version: "1.0.0")
        let manifest = OutputManifest(bytes: OutputManifest(origin: origin, entries: [:]).bytes)
        #expect(manifest.origin == origin && origin.isCompressed && origin.showsDrafts)
    }
}
