import Diagnostics
import FileSystem
import Foundation
import TestSupport
import Testing

@testable import SiteGeneration

/// What is printed for each mistake, to the letter: file, line, column, text, excerpt and advice.
@Suite("Mistakes, to the letter")
struct RecordedMistakeTests {
    private static let golden = Path.join(Path.parent(of: #filePath) ?? ".", "GoldenMistakes.txt")

    private func diagnostics(of mistake: RecordedMistake) async throws -> (SiteFixture, [Diagnostic]) {
        let fixture = try SiteFixture(EditorMistakeTests.site)
        try fixture.writeBytes(mistake.bytes, to: mistake.path)
        return (fixture, try await fixture.build().diagnostics)
    }

    @Test("Each is told as it is recorded") func recorded() async throws {
        var text = ""
        for mistake in RecordedMistake.all {
            let (fixture, diagnostics) = try await diagnostics(of: mistake)
            let printed = TextFormatter(language: .swedish, usesColor: false).format(diagnostics)
            text += "=== \(mistake.name)\n" + printed.replacing(fixture.content + "/", with: "content/") + "\n"
        }
        if ProcessInfo.processInfo.environment["LOFTE_RECORD"] != nil {
            try File.write(Array(text.utf8), to: Self.golden)
            Issue.record("recorded anew: read the difference")
            return
        }
        let expected = String(decoding: try File.read(Self.golden), as: UTF8.self)
        let (found, wanted) = (text.components(separatedBy: "=== "), expected.components(separatedBy: "=== "))
        #expect(found.count == wanted.count)
        for (one, other) in zip(found, wanted) { #expect(one == other) }
    }

    @Test("There are at least eighty of them, no two called the same, and each is found") func number() async throws {
        #expect(Set(RecordedMistake.all.map(\.name)).count == RecordedMistake.all.count)
        #expect(RecordedMistake.all.count >= 80)
        for mistake in RecordedMistake.all {
            let (_, diagnostics) = try await diagnostics(of: mistake)
            #expect(!diagnostics.isEmpty, "\(mistake.name)")
            for diagnostic in diagnostics {
                #expect(diagnostic.location != nil, "\(mistake.name): no place")
                #expect(
                    !(diagnostic.advice?.swedish ?? "").isEmpty && !(diagnostic.advice?.english ?? "").isEmpty,
                    "\(mistake.name): no advice for \(diagnostic.code)")
            }
        }
    }

    @Test("No two problems are told of the same letters") func overlaps() async throws {
        for mistake in RecordedMistake.all {
            let (_, diagnostics) = try await diagnostics(of: mistake)
            for (number, first) in diagnostics.enumerated() {
                for second in diagnostics[(number + 1)...] {
                    guard let a = first.location, let b = second.location, a.source.path == b.source.path,
                        let left = a.range, let right = b.range
                    else { continue }
                    #expect(
                        left.upperBound <= right.lowerBound || right.upperBound <= left.lowerBound,
                        "\(mistake.name): \(first.code.rawValue) and \(second.code.rawValue)")
                }
            }
        }
    }
}
