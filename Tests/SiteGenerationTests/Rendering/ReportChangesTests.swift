import Testing

@testable import SiteGeneration

@Suite("Since the last report") struct ReportChangesTests {
    private static func activity(_ title: String, _ lines: String) -> String {
        "---\nrubrik: \(title)\nansvarig: Kommunen\nenhet: möten\n\(lines)\n---\n"
    }

    private static let site: [String: String?] = [
        "2024/rapporter/kv1.md": "---\nrubrik: Första\nperiod: 2024-kv1\n---\n",
        "2024/rapporter/kv2.md": "---\nrubrik: Andra\nperiod: 2024-kv2\n---\n",
        "2024/rapporter/kv4.md": "---\nrubrik: Fjärde\nperiod: 2024-kv4\n---\n",
        "2024/trygghet/klar.md": activity(
            "Klar",
            "uppföljningar:\n  - {datum: 2024-02-01, text: Börjat., status: pågår, utfall: 1}\n"
                + "  - {datum: 2024-05-01, text: Allt är gjort., status: genomförd, utfall: 3}"),
        "2024/trygghet/besked.md": activity(
            "Besked",
            "uppföljningar:\n  - {datum: 2024-02-01, text: Börjat., status: pågår}\n"
                + "  - {datum: 2024-06-30, text: Vi håller på.}"),
        "2024/trygghet/sen.md": activity("Sen", "klart: 2024-04-30"),
        "2024/trygghet/flyttad.md": activity(
            "Flyttad",
            "klart: 2024-11-30\nändringar:\n  - {datum: 2024-05-02, fält: klart, före: 2024-06-30, orsak: Regn.}"),
        "2024/trygghet/lika.md": activity("Lika", "status: pågår"),
        "2024/dialoger/torget.md": "---\nrubrik: Torget\ndatum: 2024-05-05\nplats: Torget\n---\n",
    ]

    private func section(_ report: String, today: String) async throws -> String? {
        let pages = try await ProjectPages.build(onlyThese: Self.site, today: today)
        let page = try #require(pages["2024/rapporter/\(report)/index.html"])
        guard let start = page.firstRange(of: "id=\"del-sedan\"") else { return nil }
        return page[start.lowerBound...].split(separator: "</section>").first.map(String.init)
    }

    @Test("It tells what stands otherwise, what is told, and what is as before") func changes() async throws {
        let section = try #require(try await section("kv2", today: "2024-08-01"))
        #expect(
            section.contains(
                "Sedan första kvartalet 2024 har läget ändrats för två av fem aktiviteter. Två till har nya besked. "
                    + "En är som förut. En dialog har hållits."))
        for text in [
            ">Klar</a>", "Utfall: 3 möten. Förut: 1 möte", "Allt är gjort.", ">Besked</a>", "Vi håller på.", ">Sen</a>",
            "Försenad", ">Flyttad</a>", "Slutdatumet har flyttats. Det var den 30\u{A0}juni 2024.",
        ] {
            #expect(section.contains(text), "no \(text)")
        }
        #expect(!section.contains(">Lika</a>"))
    }

    @Test("The first has nothing to be held against") func first() async throws {
        #expect(try await section("kv1", today: "2024-08-01") == nil)
    }

    @Test("That a promise has ended is no change of what nobody told of") func ended() async throws {
        let section = try #require(try await section("kv4", today: "2025-03-01"))
        #expect(section.contains("Sedan andra kvartalet 2024"))
        #expect(!section.contains(">Lika</a>") && !section.contains(">Besked</a>"))
    }
}
