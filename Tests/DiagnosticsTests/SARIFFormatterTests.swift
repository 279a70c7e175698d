import Diagnostics
import FoundationEssentials
import TestSupport
import Testing

@Suite struct SARIFFormatterTests {
    private struct Log: Decodable {
        struct Run: Decodable {
            struct Tool: Decodable { let driver: Driver }
            struct Driver: Decodable {
                let name: String
                let version: String
                let rules: [Rule]
            }
            struct Rule: Decodable {
                let id: String
                let shortDescription: Text?
                let fullDescription: Text?
            }
            struct Result: Decodable {
                let ruleId: String
                let ruleIndex: Int
                let level: String
                let message: Text
                let locations: [Location]?
                let fixes: [Fix]?
                let relatedLocations: [Related]?
            }
            struct Text: Decodable { let text: String }
            struct Location: Decodable { let physicalLocation: Physical }
            struct Physical: Decodable {
                let artifactLocation: Artifact
                let region: Region?
            }
            struct Artifact: Decodable { let uri: String }
            struct Region: Decodable, Equatable {
                let startLine: Int
                let startColumn: Int
                let endLine: Int
                let endColumn: Int
            }
            struct Fix: Decodable { let artifactChanges: [Change] }
            struct Change: Decodable { let replacements: [Replacement] }
            struct Replacement: Decodable {
                let deletedRegion: Region
                let insertedContent: Text
            }
            struct Related: Decodable { let physicalLocation: Physical }
            let tool: Tool
            let columnKind: String
            let results: [Result]
        }
        let version: String
        let runs: [Run]
    }

    private func log(_ diagnostics: [Diagnostic]) throws -> Log {
        let text = SARIFFormatter(language: .swedish, version: "1.2.3").format(diagnostics)
        return try JSONDecoder().decode(Log.self, from: Data(text.utf8))
    }

    private func diagnostic(_ marked: String, path: String = "content/å b.md") throws -> Diagnostic {
        let text = MarkedText(marked)
        let source = text.source(path: path)
        return Diagnostic(
            .warning, .unknownKey, LocalizedText(sv: "okänd \"nyckel\"", en: ""),
            at: source.location(try #require(text.ranges.first)), replacement: "rubrik",
            notes: [Diagnostic.Note(LocalizedText(sv: "se", en: ""), at: source.wholeFile)])
    }

    @Test func aLogOfOneRunWithTheRulesThatAreUsed() throws {
        let log = try log([try diagnostic("⟦rubirk⟧: x"), try diagnostic("⟦rubirk⟧: y")])
        let run = try #require(log.runs.first)
        #expect(log.version == "2.1.0" && log.runs.count == 1)
        #expect(run.tool.driver.name == "lofte" && run.tool.driver.version == "1.2.3")
        #expect(run.tool.driver.rules.map(\.id) == ["unknown-key"])
        #expect(run.results.map(\.ruleIndex) == [0, 0])
        #expect(run.results.map(\.level) == ["warning", "warning"])
        #expect(run.results.first?.message.text == "okänd \"nyckel\"")
    }

    @Test("What to write instead is a sentence of its own") func advice() throws {
        let diagnostic = Diagnostic(
            .error, .brokenLink, LocalizedText(sv: "länken leder ingenstans", en: ""), at: nil,
            advice: LocalizedText(sv: "skriv en sökväg", en: ""))
        #expect(try log([diagnostic]).runs[0].results[0].message.text == "länken leder ingenstans. Skriv en sökväg")
    }

    @Test("A rule says what it means where that is known, in the language of the log")
    func rulesAreExplained() throws {
        let formatter = SARIFFormatter(language: .english, version: "1") { code in
            code != .unknownKey
                ? nil
                : SARIFFormatter.Explanation(
                    title: LocalizedText(sv: "nyckel", en: "a \"key\""), text: LocalizedText(sv: "Så.", en: "So."))
        }
        let other = Diagnostic(.error, .missingIndex, LocalizedText(sv: "a", en: "a"), at: nil)
        let text = formatter.format([try diagnostic("⟦rubirk⟧: x"), other])
        let rules = try JSONDecoder().decode(Log.self, from: Data(text.utf8)).runs[0].tool.driver.rules
        #expect(rules.map(\.id) == ["missing-index", "unknown-key"])
        #expect(rules.map { $0.shortDescription?.text } == [nil, "a \"key\""])
        #expect(rules.map { $0.fullDescription?.text } == [nil, "So."])
    }

    @Test("Columns count code points: an emoji of four is four columns, å is one, decomposed two")
    func columnsCountCodePoints() throws {
        let run = try #require(try log([try diagnostic("å\n👩‍👩‍👧a\u{30A} ⟦x⟧")]).runs.first)
        #expect(run.columnKind == "unicodeCodePoints")
        let region = try #require(run.results.first?.locations?.first?.physicalLocation.region)
        #expect(region.startLine == 2 && region.startColumn == 9 && region.endColumn == 10)
    }

    @Test func pathsAreRelativeReferences() throws {
        let run = try #require(try log([try diagnostic("⟦x⟧")]).runs.first)
        #expect(run.results.first?.locations?.first?.physicalLocation.artifactLocation.uri == "content/%C3%A5%20b.md")
    }

    @Test func aReplacementIsAFix() throws {
        let run = try #require(try log([try diagnostic("⟦rubirk⟧: x")]).runs.first)
        let replacement = try #require(run.results.first?.fixes?.first?.artifactChanges.first?.replacements.first)
        #expect(replacement.insertedContent.text == "rubrik")
        #expect(replacement.deletedRegion == Log.Run.Region(startLine: 1, startColumn: 1, endLine: 1, endColumn: 7))
        #expect(run.results.first?.relatedLocations?.count == 1)
    }

    @Test func aFileAsAWholeHasNoRegion() throws {
        let source = SourceText(path: "x", bytes: [])
        let problem = Diagnostic(.error, .missingIndex, LocalizedText(sv: "a", en: "a"), at: source.wholeFile)
        let run = try #require(try log([problem]).runs.first)
        #expect(run.results.first?.locations?.first?.physicalLocation.region == nil)
        #expect(run.results.first?.fixes == nil)
    }

    @Test func noProblemIsALogWithoutResults() throws {
        #expect(try log([]).runs.first?.results.isEmpty == true)
    }
}
