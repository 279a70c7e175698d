import Testing

@testable import SiteGeneration

/// The three answers in the head of a page answer its own questions, and say nothing that the page itself contradicts.
@Suite("Answers to the page's own questions") struct AnsweredQuestionTests {
    /// A promise in which things were asked for, held, missed and only taken part in.
    private static let files: [String: String?] = [
        "webbplats.yml": SiteFixture.settings,
        "2024/index.md": SiteFixture.promise.replacing(
            "parter:", with: "ni sa: Invånare ville se fler lampor\nmedverkande: [Föreningar]\nparter:"),
        "2024/trygghet/index.md": "---\nrubrik: Ljus\nnummer: 1\nni sa: Invånare sa att det var mörkt\n---\n",
        "2024/trygghet/lampor.md": """
        ---
        rubrik: Fler lampor
        ansvarig: Exempelby kommun
        samverkan: [Butiker]
        platser: [Skolan]
        ni sa: Någon ville ha ljus vid skolan
        dialoger: [torget]
        uppföljningar:
          - {datum: 2024-03-02, status: genomförd, text: Klart.}
        ---
        """,
        "2024/trygghet/moten.md": """
        ---
        rubrik: Möten
        ansvarig: [{namn: Polisen}]
        samverkan: [Butiker]
        måltal: minst 2 per kvartal
        enhet: möten
        start: 2024-01-01
        uppföljningar:
          - {datum: 2024-03-27, status: pågår, avser: 2024-kv1, utfall: 2, text: Två., underlag: /2024/dialoger/torget/}
          - {datum: 2024-07-01, avser: 2024-kv2, utfall: 1, text: Ett.}
          - {datum: 2024-09-27, avser: 2024-kv3, utfall: 2, text: Två.}
          - {datum: 2024-12-27, status: genomförd, avser: 2024-kv4, utfall: 2, text: Två.}
        ---
        """,
        "2024/trygghet/grind.md": "---\nrubrik: Grind\nansvarig: Polisen\n---\n",
        "2024/dialoger/torget.md": """
        ---
        rubrik: Torget
        datum: 2024-03-12
        platser: [Torget]
        sätt: enkät
        antal svar: 63
        synpunkter:
          - text: Det är mörkt vid skolan.
            svar: Ja.
            status: utreds
          - text: Klipp buskarna.
            svar: Nej.
            status: utreds
        ---
        """,
        "2024/rapporter/2024-kv2.md": "---\nrubrik: Rapport\nperiod: 2024-kv2\n---\n",
        "2024/matt/brott.md":
            "---\nrubrik: Brott\nbeskrivning: Antal brott.\nkälla: SCB\nhämtad: 2024-01-02\n---\n",
        "2024/matt/brott.csv": "period,Antal\n2022,41\n2023,38\n",
    ]

    /// The words of the three answers of each page, by its path.
    private static func answers(today: String) async throws -> [String: [String]] {
        try await ProjectPages.build(onlyThese: files, today: today).compactMapValues { html in
            guard let list = html.split(separator: "<dl class=\"short\" data-answers>").dropFirst().first,
                let words = list.split(separator: "</dl>").first
            else { return nil }
            return words.split(separator: "<dd>").dropFirst().map { answer in
                var isTag = false
                return String(
                    (answer.split(separator: "</dd>").first ?? "").filter { sign in
                        if sign == "<" { isTag = true }
                        defer { if sign == ">" { isTag = false } }
                        return !isTag
                    }.map { $0 == "\u{A0}" ? " " : $0 })
            }
        }
    }

    @Test(
        "Each page answers with what is known of it",
        arguments: [
            (
                "2024", 2,
                "Invånare ville se fler lampor. 63 har svarat. Två synpunkter redovisas här. Båda har fått svar."
            ),
            (
                "2024/trygghet", 2,
                "Invånare sa att det var mörkt. 63 har svarat. Två synpunkter redovisas här. Båda har fått svar."
            ),
            ("2024/trygghet/lampor", 2, "Någon ville ha ljus vid skolan. Ni bad om det här. Torget"),
            ("2024/trygghet/moten", 1, "Genomförd. Målet hölls under tre av fyra kvartal."),
            (
                "2024/trygghet/moten", 2,
                "Två synpunkter redovisas här. Båda har fått svar. Vi utredde båda, men vi vet inte"
            ),
            ("2024/trygghet/grind", 2, "Invånare sa att det var mörkt. Läs mer: Ljus."),
            (
                "2024/dialoger/torget", 2,
                "63 har svarat. Två synpunkter redovisas här. Båda har fått svar. En av er sa: ”Det är mörkt"
            ),
            ("ansvariga/butiker", 0, "Skulle vara med i ”Fler lampor” och ”Möten”."),
            ("ansvariga/butiker", 1, "Löftet för 2024: Båda aktiviteterna blev klara."),
            ("ansvariga/butiker", 2, "Ni bad om det här: ”Fler lampor”."),
            ("ansvariga/foreningar", 1, "Löftet för 2024: Löftet tog slut"),
            ("ansvariga/polisen", 0, "Ansvarade för ”Grind” och ”Möten”."),
            ("platser/skolan", 0, "”Fler lampor”."), ("platser/skolan", 2, "Ni bad om det här: ”Fler lampor”."),
            ("platser/torget", 0, "”Möten”. Minst 2 möten per kvartal."),
            ("platser/torget", 1, "Här finns en dialog som har hållits."),
            ("platser", 0, "En aktivitet: ”Fler lampor”."),
            ("2024/dialoger", 0, "Tre aktiviteter. Ni bad om en av dem: ”Fler lampor”."),
            ("ansvariga", 0, "Polisen: ”Grind” och ”Möten”."), ("2024/dialoger/torget", 0, "”Möten”."),
            (
                "2024/rapporter/2024-kv2", 1,
                "Den 30 juni 2024: En av tre aktiviteter är klar. De andra två pågår eller är planerade."
            ),
            (
                "2024/rapporter/2024-kv2", 2,
                "Två synpunkter till dess. Läget nu: båda har fått svar. Vi utredde båda, men vi vet inte"
            ),
            ("2024/matt/brott", 1, "Antal: 38 för 2023. 41 för 2022."),
        ])
    func answer(page: String, row: Int, expected: String) async throws {
        let answers = try #require(try await Self.answers(today: "2025-02-01")["\(page)/index.html"])
        #expect(answers[row].contains(expected), "\(answers[row])")
    }

    @Test("No page says of everybody that nobody said anything", arguments: ["2024-04-01", "2025-02-01"])
    func nobody(today: String) async throws {
        let all = try await Self.answers(today: today)
        #expect(all.count > 15)
        for (path, answers) in all {
            #expect(!answers[2].contains("Här finns inga synpunkter"), "\(path)")
            let isTold = answers[2].contains("Vi vet inte vad invånare har sagt om det här.")
            #expect(!isTold || !answers[2].contains("Ni bad om"), "\(path)")
        }
    }

    @Test("A goal for each quarter that is over is told by how many kept it, once") func periods() async throws {
        let built = try await ProjectPages.build(onlyThese: Self.files, today: "2025-02-01")
        let page = try #require(built["2024/trygghet/moten/index.html"])
        #expect(page.contains("<b>3</b> av 4 kvartal höll målet, minst 2 möten per kvartal.</p>"))
        #expect(page.split(separator: "Målet hölls under tre av fyra kvartal.").count == 2)
    }

    private static func lastList(_ html: String?) -> Substring? {
        html?.split(separator: "</ul>\n</div>\n</section>").first?.split(separator: "<h3>").last
    }

    @Test("The page of the rules says what it is for before anything else") func purpose() async throws {
        let built = try await ProjectPages.build(onlyThese: Self.files, today: "2025-02-01")
        let page = try #require(built["sa-raknar-vi/index.html"])
        #expect(page.contains("</h1>\n<p>Här ser du vad orden för läget betyder"))
    }

    @Test("A dialogue whose title says when it was is not dated once more") func dated() async throws {
        var files = Self.files
        files["2024/dialoger/torget.md"] = files["2024/dialoger/torget.md"]??.replacing(
            "rubrik: Torget", with: "rubrik: Dialog den 12 mars 2024")
        let built = try await ProjectPages.build(onlyThese: files, today: "2025-02-01")
        let list = try #require(Self.lastList(built["platser/torget/index.html"]))
        #expect(!list.contains("<time"))
        let plain = try await ProjectPages.build(onlyThese: Self.files, today: "2025-02-01")
        #expect(Self.lastList(plain["platser/torget/index.html"])?.contains("<time") == true)
    }

    @Test("The news of a year names the promises of that year alone") func year() async throws {
        var files = Self.files
        files["2023/index.md"] = SiteFixture.promise.replacing("2024", with: "2023").replacing(
            "parter:", with: "undertecknat: 2023-01-09\nparter:")
        files["2023/buskar/index.md"] = "---\nrubrik: Buskar\nnummer: 1\n---\n"
        let built = try await ProjectPages.build(onlyThese: files, today: "2025-02-01")
        let page = try #require(built["nytt/2023/index.html"])
        #expect(page.contains("hade ett fokusområde: Buskar."))
        #expect(!page.contains("händelse"))
    }
}
