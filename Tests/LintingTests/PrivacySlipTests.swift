import Diagnostics
import LintingTestSupport
import TestSupport
import Testing

@testable import Linting
@testable import SiteContent

@Suite("What slips into pages of persons, and what only looks like it")
struct PrivacySlipTests {
    /// Kinds of problems that are about persons.
    private static let ofPersons: Set<DiagnosticCode> = Set(ContentRules.privacyRules.map(\.code)).union([
        .personalIdentityNumber, .hiddenAuthor,
    ])

    private func problems(_ text: String) throws -> [Diagnostic] {
        let settings = try #require(
            SettingsReader.read(
                SourceText(
                    path: "webbplats.yml",
                    """
                    namn: L
                    adress: https://www.exempelby.se/
                    utgivare: {namn: Exempelby kommun, telefon: "0980-319 200", e-post: kommun@exempelby.se}
                    tillåtna namn: [Maria Bäck, Jonna Lindman]
                    """), baseURL: nil
            ).0)
        let found: [Diagnostic]
        if text.hasPrefix("file:") {
            found = RuleRunning.check(path: String(text.dropFirst(5)), [], settings: settings)
        } else if text.hasPrefix("front:") {
            found = RuleRunning.check(Array("---\nrubrik: Sidan\n\(text.dropFirst(6))\n---\n".utf8), settings: settings)
        } else {
            found = RuleRunning.check(Array("---\nrubrik: Sidan\n---\n\n\(text)\n".utf8), settings: settings)
        }
        return found.filter { Self.ofPersons.contains($0.code) }
    }

    @Test("There are sixty of each")
    func count() {
        #expect(PrivacySlips.slips.count == 60)
        #expect(PrivacySlips.innocents.count == 60)
    }

    @Test("A slip is told of", arguments: PrivacySlips.slips)
    func slip(_ text: String) throws { #expect(try !problems(text).isEmpty) }

    @Test("What only looks like one is not", arguments: PrivacySlips.innocents)
    func innocent(_ text: String) throws { #expect(try problems(text).map(\.shorthand) == []) }

    @Test("Who may stand there by name may so in every form")
    func allowed() throws {
        for text in ["Maria Bäck", "Bäck, Maria", "MARIA BÄCK", "maria bäck", "M. Bäck", "Maria B."] {
            #expect(try problems("Löftet skrevs under av \(text)").map(\.shorthand) == [])
        }
    }
}
