import Testing

@testable import SiteGeneration

@Suite("The menus of pages below one area") struct AreaMenuTests {
    /// Each menu item's way, as the page at `path` has it.
    private static func menu(_ path: String, in pages: [String: String]) throws -> [String] {
        let html = try #require(pages[path])
        let start = try #require(html.firstRange(of: "<nav"))
        let end = try #require(html[start.upperBound...].firstRange(of: "</nav>"))
        return html[start.upperBound..<end.lowerBound].split(separator: "href=\"").dropFirst()
            .compactMap { $0.split(separator: "\"").first.map(String.init) }
    }

    @Test("Neighbours share what leads out of their area, and each has its own way to a page in it")
    func neighbours() async throws {
        let settings =
            SiteFixture.settings + """
                menyer:
                  huvud:
                    - text: Löften
                      adress: /loften/
                    - text: Löftet
                      adress: /2024/
                    - text: Matte
                      adress: /2024/trafik/matte/

                """
        func pages(_ settings: String) async throws -> [String: String] {
            try await ProjectPages.build([
                "webbplats.yml": settings,
                "2024/trafik/matte.md": "---\nrubrik: Matte\nansvarig: Polisen\n---\n",
                "2024/trafik/vakt.md": "---\nrubrik: Vakt\nansvarig: Polisen\n---\n",
            ])
        }
        let inside = try await pages(settings)
        #expect(
            try Self.menu("2024/trafik/vakt/index.html", in: inside) == ["../../../loften/", "../../", "../matte/"])
        #expect(try Self.menu("2024/trafik/matte/index.html", in: inside) == ["../../../loften/", "../../", "./"])
        let outside = try await pages(settings.replacing("/2024/trafik/matte/", with: "/2024/trafik/"))
        for page in ["vakt", "matte"] {
            #expect(
                try Self.menu("2024/trafik/\(page)/index.html", in: outside) == ["../../../loften/", "../../", "../"])
        }
    }
}
