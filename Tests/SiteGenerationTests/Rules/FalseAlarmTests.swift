import Diagnostics
import TestSupport
import Testing

@testable import SiteGeneration

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

    @Test("There are twenty")
    func count() { #expect(MunicipalTexts.paragraphs.count == 20) }
}
