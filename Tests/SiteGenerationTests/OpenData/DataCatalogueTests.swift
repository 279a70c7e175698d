import Diagnostics
import Testing

@testable import SiteGeneration

/// What the catalogue says of the data; `make audit` reads whole ones with a reader of RDF that others wrote.
@Suite("The data catalogue") struct DataCatalogueTests {
    private static let series = [
        "2024/matt/brott.md":
            "---\nrubrik: Färre & färre brott\nbeskrivning: Anmälda brott\nkälla: BRÅ\nhämtad: 2024-02-01\n---\n",
        "2024/matt/brott.csv": "period,Antal\n2022,4\n2023,3\n",
    ]

    private func catalogue(_ files: [String: String?] = [:]) async throws -> String {
        let result = try await SiteFixture(files).build()
        #expect(!result.diagnostics.hasErrors)
        return try #require(result.text("data/katalog.rdf"))
    }

    @Test("Activities are always there; dialogues and series when there are any") func datasets() async throws {
        let small = try await catalogue()
        #expect(small.contains("katalog.rdf#aktiviteter\"") && !small.contains("katalog.rdf#dialoger\""))
        let dialogue = ["2024/dialoger/torget.md": "---\nrubrik: Torget\ndatum: 2024-03-12\nplats: Torget\n---\n"]
        let large = try await catalogue(Self.series.merging(dialogue) { first, _ in first })
        #expect(
            large.contains("<dcat:dataset rdf:resource=\"https://www.exempelby.se/lofte/data/katalog.rdf#dialoger\"/>"))
        #expect(large.contains("<dcterms:title xml:lang=\"sv\">Färre &amp; färre brott</dcterms:title>"))
        #expect(large.contains(">Anmälda brott. Källa: BRÅ.</dcterms:description>"))
        #expect(
            large.contains("<dcat:downloadURL rdf:resource=\"https://www.exempelby.se/lofte/2024/matt/brott.csv\"/>"))
        #expect(large.contains("#date\">2024-02-01</dcterms:modified>"))
    }

    @Test("A series that is not shown yet is not told of") func hidden() async throws {
        var series = Self.series
        series["2024/matt/brott.md"] = series["2024/matt/brott.md"]?.replacing(
            "hämtad: 2024-02-01", with: "hämtad: 2024-02-01\npubliceras: 2025-01-01")
        #expect(try await !catalogue(series).contains("matt/brott"))
    }

    @Test("What is made up is not told of") func examples() async throws {
        var series = Self.series
        series["2024/matt/brott.md"] = series["2024/matt/brott.md"]?.replacing(
            "hämtad: 2024-02-01", with: "hämtad: 2024-02-01\nexempel: ja")
        #expect(try await !catalogue(series).contains("matt/brott"))
    }

    @Test("A licence that is no address stays out, and whom to ask is named as far as it is known")
    func settings() async throws {
        let plain = try await catalogue()
        #expect(!plain.contains("dcterms:license") && !plain.contains("contactPoint"))
        let settings = SiteFixture.settings.replacing(
            "  namn: Exempelby kommun\n",
            with: "  namn: Exempelby kommun\n  telefon: 0980-319 200\n  e-post: a@exempelby.se\n")
        let text = try await catalogue([
            "webbplats.yml": settings
                + "licens: http://creativecommons.org/publicdomain/zero/1.0/\nuppföljning: tertial\n"
        ])
        #expect(text.contains("<dcterms:license rdf:resource=\"http://creativecommons.org/publicdomain/zero/1.0/\"/>"))
        #expect(text.contains("<vcard:hasTelephone rdf:resource=\"tel:+46980319200\"/>"))
        #expect(text.contains("<vcard:hasEmail rdf:resource=\"mailto:a@exempelby.se\"/>"))
        #expect(text.contains("authority/frequency/ANNUAL_3\""))
    }

    @Test("A site in English speaks English in it") func english() async throws {
        let text = try await catalogue(["webbplats.yml": SiteFixture.settings + "språk: en\n"])
        #expect(text.contains("<dcterms:title xml:lang=\"en\">Activities of citizen promises</dcterms:title>"))
        #expect(text.contains("authority/language/ENG\""))
    }
}
