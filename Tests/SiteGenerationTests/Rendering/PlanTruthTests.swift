import Testing

/// What a plan of action says of what is done and of what nobody has followed up.
@Suite("The plan of action says no more than is known") struct PlanTruthTests {
    private static let activity = """
        ---
        rubrik: Besök
        ansvarig: Kommunen
        delmål:
          - {text: Avtalet är skrivet, klart: 2024-04, gjort: ja}
          - {text: Kartan är klar, klart: 2024-05, gjort: 2024-05-20}
          - {text: Lamporna sitter, klart: 2024-06}
        uppföljningar:
          - {datum: 2024-05-21, status: pågår, text: Det går.}
        ---

        """

    private static func plan(_ activity: String, today: String) async throws -> String {
        let built = try await ProjectPages.build(
            onlyThese: [
                "2024/index.md": SiteFixture.promise,
                "2024/trygghet/index.md": "---\nrubrik: Trygghet\nnummer: 1\nmål: Fler ska våga gå ut\n---\n",
                "2024/trygghet/besok.md": activity,
            ], today: today)
        return try #require(built["2024/handlingsplan/index.html"]).replacing("\u{A0}", with: " ")
    }

    @Test("A step is done whether its day is known or not, and only what is not done has a day to come") func steps()
        async throws
    {
        let plan = try await Self.plan(Self.activity, today: "2024-05-25")
        #expect(plan.contains("Avtalet är skrivet <span class=\"soft\">Gjort</span>"))
        #expect(plan.contains("Kartan är klar <span class=\"soft\">Gjort <time"))
        #expect(plan.contains("Lamporna sitter <span class=\"soft\">Ska vara klar <time"))
    }

    @Test("The goal of its focus area stands on it") func goal() async throws {
        #expect(try await Self.plan(Self.activity, today: "2024-05-25").contains("Mål: Fler ska våga gå ut."))
    }

    @Test("How often it was to be followed up is not said of what nobody followed up") func followedUp() async throws {
        let none = "---\nrubrik: Besök\nansvarig: Kommunen\n---\n"
        let often = "<dt>Uppföljning</dt><dd>varje kvartal</dd>"
        #expect(try await Self.plan(none, today: "2024-05-25").contains(often))
        #expect(try await Self.plan(Self.activity, today: "2025-05-25").contains(often))
        let ended = try await Self.plan(none, today: "2025-05-25")
        #expect(!ended.contains(often) && ended.contains("<dd>Vi känner inte till någon uppföljning</dd>"))
    }

    @Test("What is written down of a dialogue to come is not counted yet", arguments: ["2024-05-25", "2024-06-25"])
    func ahead(today: String) async throws {
        let built = try await ProjectPages.build(
            onlyThese: [
                "2024/index.md": SiteFixture.promise,
                "2024/dialoger/torget.md":
                    "---\nrubrik: Torget\ndatum: 2024-06-12\nplats: Torget\nsynpunkter:\n  - {text: Ljus., svar: Ja.}\n---\n",
            ], today: today)
        let page = try #require(built["2024/index.html"])
        #expect(page.contains("En synpunkt. Den har fått svar.") == (today > "2024-06-12"))
    }
}
