import Diagnostics
import TestSupport
import Testing

@testable import SiteGeneration

@Suite("A page's picture") struct PicturePageTests {
    @Test("In the page: what it shows, its caption, who took it, and the room that it needs") func page() async throws {
        let fixture = try SiteFixture([
            "om/a.md":
                "---\nrubrik: A\nbild: karta.png\nbildbeskrivning: En lampa\nbildtext: Torget\nfotograf: Anna Bergström\n---\n\n![Karta](karta.png)\n"
        ])
        try fixture.writeBytes(SampleFile.png([]), to: "om/karta.png")
        try fixture.folder.write(
            "{{#page.picture}}{{src}}|{{description}}|{{caption}}|{{photographer}}|{{width}}|{{height}}{{/page.picture}}{{{page.body}}}",
            to: "templates/page.mustache")
        let result = try await fixture.build()
        #expect(result.diagnostics.map(\.message.swedish) == [])
        let text = result.text("om/a/index.html") ?? ""
        #expect(text.contains("karta.png|En lampa|Torget|Anna Bergström|1|1"), "\(text)")
        #expect(text.contains("karta.png\" width=\"1\" height=\"1\" alt=\"Karta\""), "\(text)")
    }
}
