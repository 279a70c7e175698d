import Diagnostics
import Foundation
import Testing

@Suite("Problems for GitLab") struct GitLabFormatterTests {
    private struct Issue: Decodable, Equatable {
        struct Location: Decodable, Equatable {
            struct Lines: Decodable, Equatable { let begin: Int }
            let path: String
            let lines: Lines
        }
        let description: String
        let check_name: String
        let fingerprint: String
        let severity: String
        let location: Location
    }

    private static let source = SourceText(path: "content/å, 1.md", bytes: Array("ett\n\"två\"\ntre".utf8))

    private static func problem(_ range: Range<Int>, _ severity: Severity = .error) -> Diagnostic {
        Diagnostic(
            severity, .brokenLink, LocalizedText(sv: "länken \"två\" leder ingenstans", en: "the link leads nowhere"),
            at: source.location(range), advice: LocalizedText(sv: "ta bort den", en: "remove it"))
    }

    private func issues(_ problems: [Diagnostic]) throws -> [Issue] {
        let text = GitLabFormatter(language: .swedish).format(problems)
        return try JSONDecoder().decode([Issue].self, from: Data(text.utf8))
    }

    @Test("Each has file, line, words and how bad it is") func fields() throws {
        let found = try issues([Self.problem(4..<9), Self.problem(11..<14, .warning)])
        #expect(found.map(\.location.lines.begin) == [2, 3] && found.map(\.severity) == ["critical", "minor"])
        #expect(found.first?.location.path == "content/å, 1.md" && found.first?.check_name == "broken-link")
        #expect(found.first?.description == "länken \"två\" leder ingenstans: ta bort den")
    }

    @Test("A problem is known again when lines before it come and go; two alike are two") func fingerprints() throws {
        let (first, moved) = (try issues([Self.problem(0..<3)]), try issues([Self.problem(11..<14)]))
        #expect(first.map(\.fingerprint) == moved.map(\.fingerprint))
        #expect(Set(try issues([Self.problem(0..<3), Self.problem(4..<9)]).map(\.fingerprint)).count == 2)
        #expect(first.allSatisfy { $0.fingerprint.count == 16 })
    }

    @Test("None is an empty array") func none() {
        #expect(GitLabFormatter(language: .english).format([]) == "[]\n")
    }
}
