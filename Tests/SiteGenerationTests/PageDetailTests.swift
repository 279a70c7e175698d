import Testing

@testable import SiteGeneration

/// Single things that the project's pages owe their readers.
@Suite("Details of the pages") struct PageDetailTests {
    @Test func aLetterToThePublisherSaysWhatItIsAbout() async throws {
        let html = try #require(try await ProjectPages.build()["2024/trafik/matningar/index.html"])
        #expect(
            html.contains(
                "<a href=\"mailto:kommun@exempelby.se?subject=M%C3%A4tningar%20%26%20kontroller\">"
                    + "Skriv till Exempelby kommun</a>"))
    }

    @Test func noSoftHyphenStandsWhereNoLineIsBroken() async throws {
        for (path, text) in try await ProjectPages.build() where path.hasSuffix(".html") || path.hasSuffix("nytt.xml") {
            for line in text.split(separator: "\n") where line.contains("\u{AD}") {
                let isHead = line.hasPrefix("<title>") || line.hasPrefix("<meta") || path.hasSuffix(".xml")
                #expect(!isHead, "\(path): \(line)")
            }
        }
    }

    @Test func aPageThatIsNotThereLeadsToTheLists() async throws {
        let html = try #require(try await ProjectPages.build()["404.html"])
        #expect(html.contains("<li><a href=\"/lofte/loften/\">Alla löften</a></li>"))
        #expect(html.contains("<li><a href=\"/lofte/aktiviteter/\">Alla aktiviteter</a></li>"))
    }

    @Test func theRegisterIsFilteredByEachOfThoseResponsible() async throws {
        let html = try #require(try await ProjectPages.build()["aktiviteter/index.html"])
        #expect(html.contains("<option>Exempelby kommun</option><option>Polisen</option></select>"))
        #expect(html.contains(" data-parties=\"Exempelby kommun|Polisen\""))
    }

    @Test func theRegisterKnowsWhatItsRowsDoNotShow() async throws {
        let html = try #require(try await ProjectPages.build()["aktiviteter/index.html"])
        #expect(html.contains(" data-hidden=\"Delvis genomförd Fyra av tolv är gjorda.\""))
        #expect(html.contains("data-area=\"Trygghet\""), "an area without activities")
    }

    @Test(
        "A long address is called by its host and its last name",
        arguments: [
            ("https://polisen.se/om-polisen/medborgarloften-och-lokal-samverkan/arboga/", "polisen.se/…/arboga"),
            ("https://www.polisen.se/om-polisen/lokal-samverkan-i-hela-landet/l%C3%B6fte?a=1#b", "polisen.se/…/löfte"),
            ("https://www.polisen.se/arboga/", "polisen.se/arboga"),
            ("https://polisen.se/?sida=om-polisen/medborgarloften-och-lokal-samverkan", "polisen.se"),
            ("https://polisen.se/en-sida-med-ett-mycket-langt-namn-som-ingen-vill-lasa/", "polisen.se"),
        ])
    func address(address: String, expected: String) {
        #expect(SourceReference.shown(address) == expected)
    }
}
