import FileSystem
import TestSupport
import Testing

@testable import SiteOutput

/// Half a list is not taken for the whole.
@Suite("How whole a manifest is") struct ManifestConditionTests {
    private func published() async throws -> [UInt8] {
        let fixture = try OutputFixture()
        try await fixture.publish()
        return try #require(try OutputManifest.bytes(in: fixture.output))
    }

    @Test("Cut off anywhere, a list is damaged") func truncated() async throws {
        let list = try await published()
        #expect(OutputManifest(bytes: list).condition == .whole)
        for count in 0..<list.count {
            #expect(OutputManifest(bytes: Array(list[..<count])).condition == .damaged, "\(count)")
        }
    }

    @Test("A line that is none, or one too few, is damage") func lines() async throws {
        let list = try await published()
        let text = String(decoding: list, as: UTF8.self)
        let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("file") })
        #expect(OutputManifest(bytes: Array(text.replacing(line + "\n", with: "").utf8)).condition == .damaged)
        #expect(OutputManifest(bytes: Array(text.replacing(line, with: "fil").utf8)).condition == .damaged)
        #expect(OutputManifest(bytes: Array(text.replacing("file\t", with: "file\tx").utf8)).condition == .damaged)
    }

}
