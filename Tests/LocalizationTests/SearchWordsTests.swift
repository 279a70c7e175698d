import Testing

@testable import Localization

@Suite("The words that a row of the register is found by") struct SearchWordsTests {
    private func words(_ texts: String..., besides shown: [String] = []) -> String {
        var words = SearchWords(besides: shown)
        for text in texts { words.add(text) }
        return String(decoding: words.bytes, as: UTF8.self)
    }

    @Test(
        "Each once, in small letters, and none that is shown",
        arguments: [
            ("", ""), ("Två fältare går. Två går!", "två fältare går"), ("ÅTTA åtta Åtta", "åtta"),
            ("en på av är", "på är"), ("rad\r\nett\ttvå", "rad ett två"), ("Trafik, trafik: mätning", "mätning"),
            ("A-traktor 2024", "traktor 2024"), ("ĀBC ĠBC", "Ābc Ġbc"), ("漢字漢 😀", "漢字漢 😀"),
        ])
    func each(text: String, expected: String) {
        #expect(words(text, besides: ["TRAFIK"]) == expected)
    }

    @Test("Over several texts, and more words than there is room for at first") func many() {
        let numbers = (100..<900).map { "ord\($0)" }
        let said = words(
            numbers.joined(separator: " "), numbers.reversed().joined(separator: ", "), besides: ["ord500"])
        #expect(said.split(separator: " ").map(String.init) == numbers.filter { $0 != "ord500" })
    }
}
