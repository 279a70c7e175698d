import Diagnostics
import FileSystem
import TestSupport
import Testing

@testable import SiteOutput

/// Names that `String` takes for one and a disk does not.
@Suite struct NormalFormTests {
    /// A name in both normal forms, made of letters with and without marks.
    private static func pair(_ random: inout some RandomNumberGenerator) -> (composed: String, decomposed: String) {
        let letters = [("å", "a\u{30A}"), ("ä", "a\u{308}"), ("ö", "o\u{308}"), ("é", "e\u{301}"), ("ü", "u\u{308}")]
        let plain = ["a", "b", "-", "1", "x"]
        var (composed, decomposed) = ("b", "b")
        let marked = Int.random(in: 0..<4, using: &random)
        for index in 0..<4 {
            let letter = letters[Int.random(in: 0..<5, using: &random)]
            let other = plain[Int.random(in: 0..<5, using: &random)]
            let isMarked = index == marked || Bool.random(using: &random)
            composed += isMarked ? letter.0 : other
            decomposed += isMarked ? letter.1 : other
        }
        return (composed, decomposed)
    }

    @Test("A foreign file with a name of the site's in the other normal form is seen, and left", arguments: 0..<12)
    func foreignTwin(seed: UInt64) async throws {
        var random = SeededGenerator(state: seed)
        let (file, folder) = (Self.pair(&random), Self.pair(&random))
        let isComposed = Bool.random(using: &random)
        let fixture = try OutputFixture()
        let fileName = isComposed ? file.composed : file.decomposed
        let twinName = isComposed ? file.decomposed : file.composed
        let folderName = isComposed ? folder.composed : folder.decomposed
        let twinFolder = isComposed ? folder.decomposed : folder.composed
        fixture.write("vår", to: "om/\(folderName)/\(fileName).txt")
        try await fixture.publish()
        let foreign = ["om/\(folderName)/\(twinName).txt", "om/\(twinFolder)/\(fileName).txt"]
        for path in foreign { try fixture.folder.write("främmande", to: "site/" + path) }
        guard try Folder.names(in: fixture.output + "/om").count == 2 else { return }

        let proof = try await OutputVerification(
            of: fixture.output, files: fixture.files, origin: OutputFixture.origin, width: 1)
        #expect(Set(paths: proof.findings.map(\.path)) == Set(paths: foreign))
        #expect(proof.findings.map(\.fault) == [.foreign, .foreign])

        // A build that changes the file, and one that takes it away, leave what is not theirs.
        fixture.write("ny", to: "om/\(folderName)/\(fileName).txt")
        try await fixture.publish()
        #expect(try text(fixture, "om/\(folderName)/\(fileName).txt") == "ny")
        for path in foreign { #expect(try text(fixture, path) == "främmande") }
        fixture.remove("om/\(folderName)/\(fileName).txt")
        try await fixture.publish()
        let left = Set(paths: try FolderContents.list(fixture.output).filter { $0.kind == .file }.map(\.path))
        #expect(!left.contains("om/\(folderName)/\(fileName).txt"))
        for path in foreign { #expect(left.contains(path)) }
    }

    @Test("A foreign file in the way of one in the other normal form is no conflict; in its own it is")
    func conflict() async throws {
        let fixture = try OutputFixture()
        try fixture.folder.write("främmande", to: "site/om/a\u{30A}.txt")
        fixture.write("vår", to: "om/å.txt")
        #expect(try await fixture.publish().conflicts == [])
        try fixture.folder.write("främmande", to: "site/om/o\u{308}.txt")
        fixture.write("vår", to: "om/o\u{308}.txt")
        #expect(try await fixture.publish().conflicts.map { Array($0.utf8) } == [Array("om/o\u{308}.txt".utf8)])
    }

    @Test("The list of files keeps both forms apart, and reads them back") func manifest() {
        let manifest = OutputManifest(paths: ["om/å.txt", "om/a\u{30A}.txt"])
        let read = OutputManifest(bytes: manifest.bytes)
        #expect(read.paths == manifest.paths && read.paths.count == 2)
        #expect(read.folders == Set(paths: ["om"]))
        #expect(!OutputManifest(paths: ["å"]).owns("a\u{30A}"))
    }

    private func text(_ fixture: OutputFixture, _ path: String) throws -> String {
        String(decoding: try File.read(fixture.output + "/" + path), as: UTF8.self)
    }
}
