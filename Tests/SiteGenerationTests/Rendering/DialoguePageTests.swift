import Diagnostics
import PromiseModel
import Testing

@testable import SiteGeneration

/// What those who said something in a dialogue are told.
@Suite("Dialogues") struct DialoguePageTests {
    private static func dialogue(_ views: String, more: String = "") -> [String: String?] {
        [
            "2024/dialoger/torget.md":
                "---\nrubrik: Torget\ndatum: 2024-03-12\nplats: Torget\n\(more)synpunkter:\n\(views)---\n",
            "2024/trygghet/ljus.md": "---\nrubrik: Ljus i parken\nansvarig: Kommunen\n---\n",
            "2024/trygghet/bank.md":
                "---\nrubrik: Bänk\nansvarig: Kommunen\nuppföljningar:\n  - datum: 2024-05-31\n    text: Inte än.\n---\n",
        ]
    }

    private static let page = "2024/dialoger/torget/index.html"

    @Test(
        "Once the promise has ended nobody is left to guess what a view led to; page, list and data agree",
        arguments: [
            ("utreds", "", "2024-06-01", "Utreds", false), ("utreds", "", "2025-02-01", "Utreddes", true),
            ("utreds", "/2024/trygghet/ljus/", "2025-02-01", "Utreddes", true),
            ("görs", "", "2024-06-01", "Görs", false), ("görs", "", "2025-02-01", "Skulle göras", true),
            ("görs", "/2024/trygghet/ljus/", "2025-02-01", "Skulle göras", true),
            ("utreds", "/2024/trygghet/bank/", "2025-02-01", "Utreddes", false),
            ("görs", "/2024/trygghet/bank/", "2025-02-01", "Skulle göras", false),
            ("görs inte", "", "2025-02-01", "Görs inte", false),
        ])
    func unknownResult(status: String, activity: String, today: String, word: String, isUnknown: Bool) async throws {
        let sentences = [
            "Utreds": "Vi utreder", "Utreddes": "Vi utredde", "Görs": "Vi gör något åt",
            "Skulle göras": "Vi skulle göra något åt", "Görs inte": "Vi har sagt nej till",
        ]
        let sentence = try #require(sentences[word])
        let line = activity.isEmpty ? "" : "    aktivitet: \(activity)\n"
        let built = try await ProjectPages.build(
            onlyThese: Self.dialogue("  - text: Det är mörkt.\n    svar: Ja.\n    status: \(status)\n\(line)"),
            today: today)
        let html = try #require(built[Self.page])
        #expect(html.contains("</svg>\(word)</span>"))
        #expect(html.contains("<p>Vi vet inte vad det ledde till.</p>") == isUnknown)
        for path in [Self.page, "2024/dialoger/index.html", "2024/index.html", "2024/arsrapport/index.html"] {
            let text = try #require(built[path])
            let unknown = isUnknown ? ", men vi vet inte vad det ledde till" : ""
            let view = path == Self.page ? "synpunkten" : "den"
            #expect(text.contains("\(path == Self.page ? ">" : ". ")\(sentence) \(view)\(unknown).<"), "\(path)")
        }
    }

    @Test(
        "An answer that was promised is late the day after, until it is there",
        arguments: [
            ("", "2024-05-31", "late"), ("", "2024-06-01", "promised"), ("    status: görs\n", "2024-05-31", "late"),
            ("    svar: Vi återkommer.\n", "2024-05-31", "late"),
            ("    svar: Vi återkommer.\n    status: utreds\n", "2024-05-31", "late"),
            ("    svar: Vi återkommer.\n    status: utreds\n", "2024-06-30", "promised"),
            ("    svar: Ja.\n    status: görs\n", "2024-05-31", "given"),
            ("    svar: Nej.\n    status: görs inte\n", "2024-05-31", "given"),
        ])
    func promisedAnswer(more: String, day: String, state: String) async throws {
        let files = Self.dialogue("  - text: Det är mörkt.\n\(more)    svar senast: \(day)\n")
        let built = try await ProjectPages.build(onlyThese: files, today: "2024-06-01")
        let html = try #require(built[Self.page])
        #expect(html.contains("<strong>Svaret dröjer. Det skulle komma senast den") == (state == "late"))
        #expect(html.contains("En synpunkt. Svaret dröjer.") == (state == "late"))
        #expect(html.contains("<p>Svar kommer senast den") == (state == "promised"))
        #expect(html.contains("Den har fått svar.") == (state == "given"))
        #expect(!html.contains("Inte besvarad"))
        let result = try await SiteFixture(files).build(today: "2024-06-01")
        #expect(result.diagnostics.contains { $0.code == .missingAnswer } == (state == "late"))
        let data = try #require(built["data/dialoger.json"])
        #expect(data.contains("\"svar_senast\": \"\(day)\""))
    }

    @Test("A no without an answer is told of") func declined() async throws {
        try await expect(
            [
                .warning(
                    .missingAnswer, "2024/dialoger/torget.md", "synpunkten får ett nej utan svar",
                    advice: "skriv varför det inte görs, efter nyckeln svar"),
                .warning(
                    .missingAnswer, "2024/dialoger/torget.md",
                    "svaret var lovat senast 2024-05-01, och sidan säger att det dröjer",
                    advice: "skriv svaret i svar: och ta bort raden svar senast, eller lova en ny dag"),
            ],
            in: Self.dialogue(
                """
                  - text: Bygg en bro.
                    ⟦status⟧: görs inte
                  - text: Sätt upp en bänk.
                    ⟦svar senast⟧: 2024-05-01

                """))
    }

    @Test("Only what was asked for is said to have been") func askedFor() async throws {
        for (status, isAsked) in [("görs", true), ("utreds", false), ("görs inte", false)] {
            let view =
                "  - text: Bygg en bro.\n    svar: Jo.\n    status: \(status)\n    aktivitet: /2024/trygghet/ljus/\n"
            let built = try await ProjectPages.build(onlyThese: Self.dialogue(view), today: "2024-06-01")
            let html = try #require(built["2024/trygghet/ljus/index.html"])
            #expect(html.contains("Ni bad om det här") == isAsked, "\(status)")
            // What was said is there all the same.
            #expect(html.contains("Bygg en bro."), "\(status)")
            #expect(try #require(built["2024/trygghet/index.html"]).contains("Bygg en bro."), "\(status)")
        }
    }

    @Test("Each outcome has a sign of its own, that of the same status where there is one") func signs() async throws {
        let answers: [(status: String, name: String)] = [
            ("görs", "gjord"), ("görs", "borjad"), ("görs", "tankt"), ("utreds", "tankt"), ("görs inte", "tankt"),
        ]
        let views = answers.map {
            "  - text: Hej.\n    svar: Hej.\n    status: \($0.status)\n    aktivitet: /2024/trygghet/\($0.name)/\n"
        }
        var files = Self.dialogue(views.joined())
        for (name, status) in [("gjord", "genomförd"), ("borjad", "pågår"), ("tankt", "planerad")] {
            files["2024/trygghet/\(name).md"] =
                "---\nrubrik: \(name)\nansvarig: Kommunen\nuppföljningar:\n  - datum: 2024-03-01\n    text: Hej.\n"
                + "    status: \(status)\n---\n"
        }
        var signs: [String: String] = [:]
        for today in ["2024-06-01", "2025-02-01"] {
            let html = try #require(try await ProjectPages.build(onlyThese: files, today: today)[Self.page])
            for part in html.components(between: "<span class=\"status", and: "</span>") {
                let word = try #require(part.split(separator: "</svg>").last)
                // How an activity stands is told in other words, with the same signs.
                let sign = String(part.split(separator: "aria-hidden=\"true\">").last?.prefix { $0 != "\n" } ?? "")
                signs[String(word)] = sign.replacing(word, with: "")
            }
        }
        let outcomes = ["Gjort", "Görs", "Påbörjades", "Skulle göras", "Utreds", "Görs inte"]
        #expect(Set(outcomes.compactMap { signs[$0] }).count == outcomes.count)
        #expect(signs["Utreds"] == signs["Utreddes"] && signs["Gjort"] == signs["Genomförd"])
    }

    @Test("The hour of a dialogue is on its page, where it is listed as to come, and in the data") func hours()
        async throws
    {
        var files = Self.dialogue("  - text: Hej.\n    svar: Hej.\n", more: "tid: 18.00-20.00\n")
        files["2024/dialoger/skolan.md"] = "---\nrubrik: Skolan\ndatum: 2024-09-12\nplats: Skolan\ntid: 9.30\n---\n"
        let built = try await ProjectPages.build(onlyThese: files, today: "2024-06-01")
        #expect(
            try #require(built[Self.page]).contains(
                "<div><dt>Tid</dt><dd><span class=\"whole\">kl.\u{A0}18.00–20.00</span></dd></div>"))
        #expect(
            try #require(built["index.html"]).contains(
                "Skolan</a><p>Skolan, <span class=\"whole\">kl.\u{A0}9.30</span>.</p></div>"))
        for path in ["2024/dialoger/index.html", "2024/index.html"] {
            #expect(
                try #require(built[path]).contains(
                    "Dialogen hålls den 12\u{A0}september 2024. <span class=\"whole\">Kl.\u{A0}9.30.</span>"),
                "\(path)")
        }
        #expect(try #require(built["data/dialoger.json"]).contains("\"tid\": \"18.00–20.00\""))
        #expect(try #require(built["data/dialoger.csv"]).contains(",2024-03-12,18.00–20.00,Torget,"))
    }

    @Test(
        "Hours written in other ways are told how",
        arguments: [
            ("18:00", "skriv 18.00"), ("18:00 - 20:00", "skriv 18.00–20.00"), ("kl. 18", "skriv 18.00"),
            ("18–20", "skriv 18.00–20.00"), ("kl 9 till 11.30", "skriv 9.00–11.30"),
            ("20.00–18.00", "sluttiden ska ligga efter starttiden samma dag"),
            ("kvällen", "skriv ett klockslag så här: TT.MM–TT.MM"),
            ("25.00", "skriv ett klockslag så här: TT.MM–TT.MM"),
        ])
    func notation(text: String, advice: String) async throws {
        try await expect(
            [
                .error(
                    .wrongValue, "2024/dialoger/torget.md", "\"\(text)\" är inte ett klockslag", advice: advice)
            ],
            in: [
                "2024/dialoger/torget.md":
                    "---\nrubrik: Torget\ndatum: 2024-03-12\nplats: Torget\ntid: ⟦\"\(text)\"⟧\n---\n"
            ])
    }
}

extension String {
    /// What stands between two marks, each time.
    fileprivate func components(between start: String, and end: String) -> [Substring] {
        split(separator: start).dropFirst().compactMap { $0.split(separator: end).first }
    }

    private static func dialogues(_ count: Int) -> [String: String?] {
        var files: [String: String?] = [
            "2024/dialoger/kommer.md": "---\nrubrik: Kommer\ndatum: 2024-10-01\nplats: Torget\n---\n",
            "2024/dialoger/tyst.md": "---\nrubrik: Tyst\ndatum: 2024-02-01\nplats: Torget\n---\n",
        ]
        for number in 1...count {
            files["2024/dialoger/d\(number).md"] = """
                ---
                rubrik: Dialog \(number)
                datum: 2024-03-0\(number)
                plats: Torget
                synpunkter:
                  - {text: Det är mörkt., svar: Ja., status: görs}
                  - {text: Det är halt., svar: Nej., status: görs inte}
                ---
                """
        }
        return files
    }

    @Test("The lists say how many dialogues there are, and what came of them together", arguments: [1, 3])
    func lists(count: Int) async throws {
        let built = try await ProjectPages.build(onlyThese: Self.dialogues(count), today: "2024-06-01")
        let list = try #require(built["2024/dialoger/index.html"])
        let all = try #require(built["ni-sa/index.html"])
        #expect(
            list.contains(
                count == 1
                    ? "<p>Här finns tre dialoger. En av dem har inte hållits än. "
                    : "<p>Här finns fem dialoger. En av dem har inte hållits än. "))
        #expect(
            all.contains(
                count == 1
                    ? " Här finns två dialoger som har hållits.</p>" : " Här finns fyra dialoger som har hållits.</p>"
            ))
        let (answered, led) =
            count == 1
            ? ("<dd>Två synpunkter. Båda har fått svar.", "En har lett till något")
            : ("<dd>Sex synpunkter. Alla har fått svar.", "Tre har lett till något")
        #expect(list.contains("\(answered) \(led)") && all.contains(answered + "</dd>"))
    }

    @Test("Where no views are written down, nothing is counted as if they were") func noViews() async throws {
        let files: [String: String?] = [
            "2024/dialoger/tyst.md": "---\nrubrik: Tyst\ndatum: 2024-02-01\nplats: Torget\n---\n"
        ]
        let built = try await ProjectPages.build(onlyThese: files, today: "2024-06-01")
        #expect(try !#require(built["ni-sa/index.html"]).contains("Här finns en"))
        #expect(try #require(built["2024/dialoger/index.html"]).contains("<p>Här finns en dialog. "))
    }
}
