import Diagnostics
import LintingTestSupport
import TestSupport
import Testing

@testable import SiteContent

@Suite struct FalseAlarmTests {
    @Test("Municipal Swedish gives no warning but the marked", arguments: MunicipalTexts.paragraphs)
    func paragraph(_ text: String) throws {
        let marked = MarkedText("---\nrubrik: Ett exempel\n---\n\n\(text)\n")
        // As if on the page of the publisher that the first paragraphs tell of.
        let settings = try #require(
            SettingsReader.read(
                SourceText(
                    path: "webbplats.yml",
                    "namn: L\nadress: https://a.se/\nutgivare: {namn: Arboga}\ntillåtna namn: [Maria Bäck, Jonna Lindman]\n"
                ),
                baseURL: nil
            ).0)
        let found = RuleRunning.check(Array(marked.text.utf8), settings: settings)
        let bytes = Array(marked.text.utf8)
        #expect(
            found.compactMap(\.location?.range).map { String(decoding: bytes[$0], as: UTF8.self) }
                == marked.ranges.map { String(decoding: bytes[$0], as: UTF8.self) })
    }

    @Test(
        "Signs that are meant as they stand are no markup that went wrong",
        arguments: [
            "Vi talar C# och F#, räknar 2 * 3 * 4, och skriver och/eller. Se § 4 * och not **.",
            "Rum #12 och ##12, #tryggstad och e-post_till_oss. Kön är ~20 meter ~ ungefär.",
            "– Hej, sa hon. Det var mörkt – och sent – och kallt – när vi gick.",
            "Det var mörkt –\nså mörkt att ingen –\ninte ens vi – såg något.",
            "Det är -5 grader.\n-7 i morgon. A-traktorer och -cyklar får köra.",
            "Hon sa [...] att det [sic] var (som vanligt) [1][2] bra [se bilaga] (Brå 2024).",
            "En tabell | med streck i text. Läs [planen](om.md)(nytt) och (planen)[1].",
            "Väg < 10 meter och > 5, eller <3. Skriv \\[x\\](y) och \\*\\*så\\*\\*, `**` och `[a](b c)`.",
            "Mål: [x] är klart. Se [www] (2024).", "1. • ett", "Pris: 20:- 30:- 40:-",
        ])
    func signs(_ text: String) {
        #expect(
            RuleRunning.body(text).filter {
                $0.contains("unread-link") || $0.contains("literal") || $0.contains("list")
            } == [])
    }

    @Test("There are twenty")
    func count() { #expect(MunicipalTexts.paragraphs.count == 20) }
}
