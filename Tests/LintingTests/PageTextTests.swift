import Diagnostics
import LintingTestSupport
import TestSupport
import Testing

@testable import Linting
@testable import SiteContent

@Suite struct PageTextTests {
    @Test(
        "A text is split into sentences where they end, and nowhere else",
        arguments: [
            ["Vi går.", "Ni går!", "Går de?"],
            ["Vi ses kl. 9.00 i rum nr. 3.", "Det kostar ca. 20 kr."],
            ["Det var S:t Eriks dag t.ex. Där satt A. Berg."],
            ["Han sa: ”Gå hem.”", "De gick."],
            ["Det tog 3,5 timmar (se s. 4).", "Årets möte var bra."],
            ["Läs på arboga.se om 2.1 miljoner."],
            ["Ingen punkt"],
        ])
    func sentences(_ sentences: [String]) throws {
        let page = try #require(RuleRunning.page(frontMatter: "", body: sentences.joined(separator: " ")))
        let text = PageText(page)
        #expect(text.sentences.dropFirst().map { text.string($0.range) } == sentences)
    }

    @Test("Words are joined by hyphens, colons and decimal signs; signs and emoji are none")
    func words() throws {
        let page = try #require(
            RuleRunning.page(
                frontMatter: "", body: "A-traktor EU:s 9.00–15.30 3,5 % a\u{30A}r hem\u{AD}tjänst 🇸🇪 (ö) x/y"))
        let text = PageText(page)
        #expect(
            text.words.dropFirst(2).map { text.string($0) } == [
                "A-traktor", "EU:s", "9.00", "15.30", "3,5", "a\u{30A}r", "hem\u{AD}tjänst", "ö", "x", "y",
            ])
    }

    @Test("A word's hash knows neither capitals, how letters are composed, nor soft hyphens")
    func hashes() throws {
        #expect(WordHash.of("FÖRELÅG") == WordHash.of("fo\u{308}rela\u{30A}g"))
        #expect(WordHash.of("É") == WordHash.of("e\u{301}"))
        #expect(WordHash.of("a\u{301}") != WordHash.of("a"))
        #expect(WordHash.of("×") != WordHash.of("÷"))
    }
}
