@testable import SiteGeneration

/// A site on which things have happened, for feeds and data.
enum FeedFixture {
    static func files() -> [String: String?] {
        [
            "2024/trygghet/belysning.md": """
            ---
            rubrik: Belysning & ljus
            ansvarig: "Kommunen, gatan"
            måltal: minst 4
            enhet: lampor
            klart: 2024-05-01
            ändringar:
              - datum: 2024-04-02
                fält: klart
                orsak: Lamporna dröjer
            uppföljningar:
              - datum: 2024-02-01
                status: pågår
                utfall: 2,5
                text: Två *lampor* <lyser>.
              - datum: 2024-05-20
                text: "=SUMMA(1)"
                orsak: Det saknas lampor
              - datum: 2024-12-01
                text: Framtid.
            ---

            """,
            "2024/dialoger/torget.md": "---\nrubrik: Torget\ndatum: 2024-03-12\nplats: Torget\n---\n",
            "2024/rapporter/2024-kv1.md": "---\nrubrik: Kvartal ett\nperiod: 2024-kv1\n---\n",
        ]
    }

    static func site() async throws -> (fixture: SiteFixture, result: BuildResult) {
        let fixture = try SiteFixture(files())
        return (fixture, try await fixture.build())
    }
}
