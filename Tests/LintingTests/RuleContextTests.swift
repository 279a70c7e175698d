import Diagnostics
import LintingTestSupport
import TestSupport
import Testing

@testable import Linting
@testable import SiteContent
@testable import SiteModel

@Suite struct RuleContextTests {
    @Test("The publisher's own address and number, and the allowed names, pass")
    func own() {
        let text = "Maria Bäck och Jonna Lindmans kollega: Anna.Berg@arboga.se, 070-174 06 33, +46 70 174 06 33."
        #expect(RuleRunning.body(text, settings: RuleRunning.settings()) == [])
        #expect(RuleRunning.body(text).count == 5)
    }

    @Test("A heading of the word list explains an abbreviation")
    func wordList() {
        #expect(RuleRunning.body("Vi har EST.", wordList: "## Ord\n\n### EST\n\nEffektiv.\n") == [])
        #expect(RuleRunning.body("Vi har EST.", wordList: "## Trygghet (EST)\n\nEffektiv.\n") == [])
        #expect(RuleRunning.body("Vi har EST.", wordList: "## Ord\n\nEST.\n").count == 1)
    }

    @Test(
        "An address with a given name is a person's, one with an office's name is not",
        arguments: [
            ("anna.skoldberg@arboga.se", true), ("noah.berg@x.se", true), ("k.lund@arboga.se", true),
            ("maria.skolan@koping.se", false), ("fornamn.efternamn@x.se", false), ("miljo.halsa@x.se", false),
            ("bo@kommun.se", false), ("asa@x.se", true),
        ])
    func addresses(address: String, isPersonal: Bool) {
        #expect(EmailAddress(address)?.isPersonal == isPersonal)
    }

    @Test(
        "Link texts are known with capitals, signs and blanks around",
        arguments: [
            "Här", "LÄS MER", "läs  mer …", "» här «", "Klicka här!", "ha\u{308}r", "→ Läs mer",
        ])
    func linkTexts(_ text: String) {
        #expect(RuleRunning.body("[\(text)](https://example.se/)").count == 1)
    }

    @Test("A page in English is not checked for Swedish, but for privacy and links")
    func english() {
        let text =
            "---\nrubrik: Example\nspråk: en\n---\n\nWe met samt 12/6-24, by Anna Bergström [here](https://example.se/).\n"
        #expect(
            RuleRunning.check(Array(text.utf8)).map(\.code) == [.personalName, .vagueLinkText])
    }

    @Test("What citizens said keeps its words, but not its names")
    func quotation() {
        let text = """
            ---
            rubrik: Dialog
            datum: 2024-03-12
            plats: Torget
            synpunkter:
              - text: Jag samt Anna Bergström vill ha ljus.
                svar: Vi skall göra det.
            ---
            """
        let found = RuleRunning.check(path: "2024/dialoger/a.md", Array(text.utf8))
        #expect(found.map(\.shorthand) == ["warning personal-name «Anna Bergström»", "warning officialese «skall»"])
    }

    @Test("Settings and figures are read for personal identity numbers")
    func otherFiles() {
        #expect(RuleRunning.check(path: "webbplats.yml", Array("namn: 811218-9876".utf8)).count == 1)
        #expect(RuleRunning.check(path: "2024/matt/a.csv", Array("period,a\n811218-9876,1".utf8)).count == 1)
        #expect(RuleRunning.check(path: "a.bin", Array("811218-9876".utf8)).isEmpty)
    }

    @Test("A warning is silenced by an exemption, an error is not, and an exemption nobody needs is a warning")
    func exemptions() throws {
        let context = RuleContext(settings: nil, pages: [], today: RuleRunning.today)
        func rest(_ frontMatter: String, _ body: String) throws -> [DiagnosticCode] {
            let page = try #require(RuleRunning.page(frontMatter: frontMatter, body: body))
            let content = LoadedContent(
                settings: SettingsReader.unreadable(SourceText(path: "webbplats.yml", ""), baseURL: nil), pages: [page],
                unreadable: [], incomplete: [], seriesData: [:], locks: [:], assets: [], diagnostics: [],
                reader: PageReader(language: .swedish, reservedAnchors: []), memory: nil)
            return Exemptions.apply(
                of: content, checked: [page], isSettingsChecked: false, to: ContentRules.check(page, in: context)
            ).map(\.code)
        }
        #expect(try rest("undantag: {officialese: skäl}\n", "Vi samt ni, ej de.") == [])
        #expect(try rest("undantag: {officialese: skäl}\n", "Vi och ni.") == [.unneededExemption])
        // What nothing needs today may be needed when the day has come.
        #expect(try rest("undantag: {missing-reason: skäl}\n", "Vi och ni.") == [])
        #expect(
            try rest("undantag: {personal-identity-number: skäl}\n", "Vi, 811218-9876.")
                == [.personalIdentityNumber, .unneededExemption])
    }
}
