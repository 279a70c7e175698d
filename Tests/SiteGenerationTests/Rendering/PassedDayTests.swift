import Testing

@testable import SiteGeneration

/// What pages say of days that have passed, and of what there is nothing to say.
@Suite("Pages say no more of what has passed than somebody has told") struct PassedDayTests {
    private func page(_ path: String, _ files: [String: String], today: String = "2024-09-01") async throws -> String {
        let built = try await ProjectPages.build(onlyThese: files.mapValues { .some($0) }, today: today)
        return try #require(built[path + "index.html"])
    }

    private static func activity(_ lines: String) -> [String: String] {
        ["2024/trygghet/ljus.md": "---\nrubrik: Ljus\nansvarig: Kommunen\n\(lines)\n---\n"]
    }

    @Test("A step whose day has passed is not said to go on, and one to come is") func steps() async throws {
        let lines =
            "delmål:\n  - text: Avtal\n    klart: 2024-06\n  - text: Bygge\n    klart: 2024-11\n"
            + "uppföljningar:\n  - datum: 2024-05-02\n    text: Hej.\n    status: pågår"
        let late = try await page("2024/trygghet/ljus/", Self.activity(lines))
        #expect(late.contains("<b>Inte gjort än</b>: Avtal") && !late.contains("<b>Pågår</b>"))
        #expect(late.contains("<b>Återstår</b>: Bygge"))
        let before = try await page("2024/trygghet/ljus/", Self.activity(lines), today: "2024-05-31")
        #expect(before.contains("<b>Pågår</b>: Avtal"))
    }

    @Test(
        "Of what was cancelled the day is only the planned one, and of what never came about it was to begin",
        arguments: [
            ("avbruten", "2024-03-01", "Planerad start"), ("avbruten", "2024-11-01", "Planerad start"),
            ("inte genomförd", "2024-03-01", "Skulle börja"), ("inte genomförd", "2024-11-01", "Skulle börja"),
            ("planerad", "2024-03-01", "Skulle börja"), ("planerad", "2024-11-01", "Börjar"),
            ("pågår", "2024-03-01", "Började"),
        ]) func start(status: String, day: String, label: String) async throws
    {
        let html = try await page(
            "2024/trygghet/ljus/",
            Self.activity(
                "start: \(day)\nuppföljningar:\n  - datum: 2024-05-02\n    text: Hej.\n    status: \(status)\n    orsak: Marken är såld."
            ))
        #expect(html.contains("<dt>\(label)</dt>"))
    }

    @Test("A step of what was cancelled was to be done") func stepOfCancelled() async throws {
        let html = try await page(
            "2024/trygghet/ljus/",
            Self.activity(
                "delmål:\n  - text: Avtal\n    klart: 2024-11\nuppföljningar:\n  - datum: 2024-05-02\n    text: Hej.\n"
                    + "    status: avbruten\n    orsak: Marken är såld."))
        #expect(html.contains("Skulle vara klar <time") && !html.contains("Ska vara klar <time"))
    }

    @Test(
        "An area has the heading Fakta where something stands below it",
        arguments: [
            ("mål: Ljusare gator.", false), ("mål: Ljusare gator.\ningress: Det är mörkt.", true),
            ("ansvarig: Kommunen", true), ("när: kvällstid", true), ("ingress: Det är mörkt.", false),
        ]) func facts(lines: String, hasFacts: Bool) async throws
    {
        let html = try await page(
            "2024/trygghet/", ["2024/trygghet/index.md": "---\nrubrik: Trygghet\nnummer: 1\n\(lines)\n---\n"])
        #expect(html.contains("id=\"del-fakta\"") == hasFacts)
    }

    @Test(
        "A day in where a report was decided is told as a day",
        arguments: [
            ("2024-08-20", "20\u{A0}augusti 2024"), ("Rådet 2024-08-20", "Rådet 20\u{A0}augusti 2024"),
            ("Rådet", "Rådet"),
        ]) func decision(written: String, shown: String) async throws
    {
        let html = try await page(
            "2024/rapporter/kv2/",
            ["2024/rapporter/kv2.md": "---\nrubrik: Våren\nperiod: 2024-kv2\nbeslut: \(written)\n---\n"])
        #expect(html.contains("<dd>\(shown)</dd>"))
    }

    @Test(
        "Where a promise has ended, a goal for each quarter is told of as a whole in lists and beside another promise")
    func periods() async throws {
        func files(_ year: Int) -> [String: String] {
            [
                "\(year)/index.md":
                    "---\nrubrik: Löfte \(year)\nstart: \(year)-01-01\nslut: \(year)-12-31\nparter:\n  - namn: Kommunen\n---\n",
                "\(year)/trygghet/index.md": "---\nrubrik: Trygghet\nnummer: 1\n---\n",
                "\(year)/trygghet/ljus.md":
                    "---\nrubrik: Ljus\nansvarig: Kommunen\nmåltal: minst 2 per kvartal\nenhet: möten\nuppföljningar:\n"
                    + [(1, 3), (2, 1), (3, 4), (4, 2)].map {
                        "  - datum: \(year)-12-31\n    avser: \(year)-kv\($0.0)\n    text: Möten.\n    utfall: \($0.1)\n    status: pågår\n"
                    }.joined() + "---\n",
            ]
        }
        let all = files(2023).merging(files(2024)) { $1 }
        let html = try await page("2024/jamfort/", all, today: "2025-02-01")
        let told = "Målet var minst 2 möten per kvartal. Målet hölls under tre av fyra kvartal."
        #expect(html.components(of: told) == 2)
    }

    @Test("How many took part is told no more exactly than it is known, one by one and together") func people()
        async throws
    {
        func dialogue(_ people: String) -> String {
            "---\nrubrik: Möte\ndatum: 2024-03-01\nplats: Torget\nsätt: möte\ndeltagare: \(people)\n---\n"
        }
        func promise(_ counts: [String]) async throws -> String {
            var files: [String: String] = [:]
            for (number, count) in counts.enumerated() { files["2024/dialoger/m\(number).md"] = dialogue(count) }
            return try await page("2024/", files)
        }
        let one = try await page("2024/dialoger/m/", ["2024/dialoger/m.md": dialogue("ungefär 40")])
        #expect(one.contains("<dd>Ungefär 40</dd>"))
        #expect(try await promise(["ungefär 40", "24"]).contains("Två möten med sammanlagt ungefär 64 deltagare."))
        #expect(try await promise(["minst 40", "drygt 20"]).contains("Två möten med sammanlagt minst 60 deltagare."))
        #expect(try await promise(["minst 40", "högst 20"]).contains("Två möten med minst 40 och högst 20 deltagare."))
    }
}

extension String {
    /// How many times a text stands in it.
    fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
