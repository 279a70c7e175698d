import Testing

@Suite("Golden sites: a folder in, a folder out")
struct GoldenSiteTests {
    @Test("The least that is a site") func minimal() async throws {
        try await GoldenSite(name: "minimal").check()
    }

    @Test("Every kind of file and every key of the content format") func complete() async throws {
        try await GoldenSite(name: "complete", printsEveryKey: true).check()
    }

    @Test("A site in English") func english() async throws {
        try await GoldenSite(name: "english", printsEveryKey: true).check()
    }

    @Test(
        "Drafts and pages that come and go",
        arguments: [
            GoldenSite(name: "drafts"),
            GoldenSite(name: "drafts", variant: "visible", drafts: true),
            GoldenSite(name: "drafts", variant: "later", today: "2024-06-01"),
        ])
    func drafts(golden: GoldenSite) async throws {
        try await golden.check()
    }

    @Test("Twenty paragraphs as municipalities write them: what is warned of is rightly warned of") func municipal()
        async throws
    {
        try await GoldenSite(name: "municipal").check()
    }

    @Test("An editor's mistakes, as the terminal shows them, with the project's own templates") func errors()
        async throws
    {
        try await GoldenSite(name: "errors").check()
    }
}
