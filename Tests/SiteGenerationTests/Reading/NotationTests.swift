import Diagnostics
import FrontMatter
import PromiseModel
import TestSupport
import Testing

@testable import SiteContent
@testable import SiteGeneration
@testable import SiteModel

@Suite("What people write instead of the format's own words and numbers")
struct NotationTests {
    private static let activity = "2024/trygghet/ljus.md"

    /// The problem at a key of an activity.
    private func problem(_ lines: String) async throws -> Diagnostic? {
        let text = "---\nrubrik: Ljus\nansvarig: Kommunen\n\(lines)\n---\n"
        let files = [Self.activity: text, "2024/trygghet/index.md": "---\nrubrik: Trygghet\nnummer: 1\n---\n"]
        return try await SiteFixture(files).build().diagnostics.first { $0.severity == .error }
    }

    @Test(
        "A word for a status that says the same has one mend",
        arguments: [
            ("pågående", "pågår"), ("igång", "pågår"), ("Planeras", "planerad"), ("delvis", "delvis genomförd"),
            ("delvis klar", "delvis genomförd"),
        ])
    func synonym(word: String, status: String) async throws {
        let problem = try await problem("status: \(word)")
        #expect(problem?.replacement == status)
        #expect(problem?.advice?.swedish == "skriv \(status)")
    }

    @Test(
        "A word for a status that may say more than one thing is explained, and not mended",
        arguments: [
            ("påbörjad", "skriv pågår, eller delvis genomförd"), ("ej påbörjad", "skriv planerad, som betyder lovat"),
            ("inställd", "skriv i stället uppföljningar:"), ("pausad", "berätta varför det väntar i sidans text"),
            ("ej genomförd", "skriv inte genomförd om det inte blir av"),
            ("blev inte av", "skriv inte genomförd, eller"), ("klar", "skriv genomförd, eller avbruten"),
            ("försenad", "räknas ut av klart:"),
        ])
    func explained(word: String, advice: String) async throws {
        let problem = try await problem("status: \(word)")
        #expect(problem?.replacement == nil)
        #expect(problem?.advice?.swedish.contains(advice) == true, "\(problem?.advice?.swedish ?? "none")")
    }

    /// Every status and decision, denied and weakened in every way, with a slip at each letter: what is put in its place is
    /// never what was denied.
    @Test("No mend turns a statement round") func negations() {
        let negations = [
            "ej ", "inte ", "icke ", "icke-", "aldrig ", "o", "ej", "inte", "del", "halv", "o-", "int ", "ejj ",
        ]
        var count = 0
        for (choices, hint) in [
            (ContentWords.statuses.map(\.name), { StatusSynonyms.hint(forStatus: $0, at: .followUp()) }),
            (ContentWords.statuses.map(\.name), { StatusSynonyms.hint(forStatus: $0, at: .activity()) }),
            (ContentWords.decisions.map(\.name), StatusSynonyms.hint(forDecision:)),
        ] as [([String], (String) -> ValueHint?)] {
            for choice in choices {
                let plain = choice.replacing(" inte", with: "")
                for negation in negations {
                    for form in [negation + plain, plain + " " + negation.filter(\.isLetter)] {
                        for index in form.indices {
                            var slipped = form
                            slipped.remove(at: index)
                            for written in [form, slipped] where !Self.isDenied(written) == false {
                                count += 1
                                let mended = hint(written).map(\.replacement) ?? nearestName(to: written, in: choices)
                                guard let mended else { continue }
                                #expect(Self.isDenied(mended), "\"\(written)\" became \"\(mended)\"")
                            }
                        }
                    }
                }
            }
        }
        #expect(count > 1000)
    }

    /// Whether a text holds a whole negation, by a reading of its own.
    private static func isDenied(_ text: String) -> Bool {
        let words = text.lowercased().split { !$0.isLetter }.map(String.init)
        return words.contains { ["ej", "inte", "icke", "aldrig"].contains($0) }
            || words.contains { word in
                ["o", "ej", "inte", "icke"].contains { prefix in
                    word.hasPrefix(prefix)
                        && ["planerad", "pågår", "genomförd", "avbruten", "görs", "utreds", "delvis"]
                            .contains(String(word.dropFirst(prefix.count)))
                }
            }
    }

    @Test(
        "A blank that is none, behind a hyphen or a colon, is named and mended",
        arguments: [
            "samverkan:\n  -\u{A0}Polisen", "undantag:\n  long-sentence:\u{A0}Citat.", "samverkan:\n  -\u{2009}A",
        ])
    func hiddenMark(lines: String) async throws {
        let problem = try await problem(lines)
        #expect(problem?.code == .yamlSyntax && problem?.replacement == " ")
    }

    @Test(
        "A goal in other signs has one mend",
        arguments: [
            (">=40", "minst 40"), ("≥ 40", "minst 40"), ("<= 2", "högst 2"), ("max 2", "högst 2"),
            ("minst fyra", "minst 4"),
            ("40+", "minst 40"), ("minst4", "minst 4"), ("upp till 3", "högst 3"), ("tolv", "minst 12"),
            ("noll", "högst 0"),
        ])
    func target(written: String, meant: String) async throws {
        #expect(try await problem("måltal: '\(written)'")?.replacement == meant)
    }

    @Test(
        "A goal that says more than a number is explained",
        arguments: [
            ("4 st", "skriv minst 4, och raden enhet: st"),
            ("minst 8 föreläsningar", "skriv minst 8, och raden enhet: föreläsningar"),
            ("6-8", "skriv minst 6, eller högst 8"),
            ("> 40", "skriv minst och det tal som räcker, till exempel minst 41"),
            ("färre än 3", "skriv högst och det tal som räcker"),
        ])
    func targetAdvice(written: String, advice: String) async throws {
        let problem = try await problem("måltal: '\(written)'")
        #expect(problem?.replacement == nil)
        #expect(problem?.advice?.swedish.hasPrefix(advice) == true, "\(problem?.advice?.swedish ?? "none")")
    }

    @Test(
        "A day that is none is told of by its month, or by its period",
        arguments: [
            ("2024-06-31", "juni 2024 har 30 dagar"), ("2023-02-29", "februari 2023 har 28 dagar"),
            ("31 april 2024", "april 2024 har 30 dagar"), ("2024-06-00", "ÅÅÅÅ-MM-DD"),
        ])
    func day(written: String, advice: String) async throws {
        let problem = try await problem("klart: \(written)")
        #expect(problem?.replacement == nil)
        #expect(problem?.advice?.swedish.contains(advice) == true, "\(problem?.advice?.swedish ?? "none")")
    }

    @Test(
        "A day without its year, or with a short one, keeps the day and the month that are written",
        arguments: [
            ("15/4", "skriv 2024-04-15"), ("31/12", "skriv 2024-12-31"), ("12/3-27", "skriv 2027-03-12"),
            ("12/3-24", "skriv 2024-03-12"), ("27-03-12", "skriv 2027-03-12"), ("12:e mars 2027", "skriv 2027-03-12"),
            ("den 3:e maj", "skriv 2024-05-03"), ("15 april", "skriv 2024-04-15"), ("207-03-12", "skriv 2024-03-12"),
            ("31/4 2027", "april 2027 har 30 dagar"), ("31/4", "april 2024 har 30 dagar"), ("29/2", "skriv 2024-02-29"),
            ("löpande", "ta bort raden, och skriv återkommande: ja"), ("Tills vidare", "ta bort raden, och"),
        ])
    func shortDay(written: String, advice: String) async throws {
        let said = try await problem("klart: \(written)")?.advice?.swedish ?? "none"
        #expect(said.contains(advice), "\(said)")
    }

    @Test(
        "Of a part of a year what is known is advised, its end and its beginning, and of a week a day",
        arguments: [
            ("hösten -27", "2027-höst", "2027-höst"), ("våren/hösten 2027", "2027-höst", "2027-vår"),
            ("hösten 2027 eller våren 2028", "2028-vår", "2027-höst"),
            ("vårterminen 2027", "2027-06", "2027-01"), ("VT 2026", "2026-06", "2026-01"),
            ("HT 26", "2026-12", "2026-08"), ("2025-vt", "2025-06", "2025-01"),
            ("läsåret 25/26", "2026-06", "2025-08"), ("läsåret 2025/26", "2026-06", "2025-08"),
            ("läsåret 2025", "2026-06", "2025-08"), ("senast Q3", "2024-kv3", "2024-kv3"),
            ("senast våren", "2024-vår", "2024-vår"), ("jan-feb 2026", "2026-02", "2026-01"),
            ("jan-mars 2026", "2026-kv1", "2026-kv1"), ("januari–juni", "2024-h1", "2024-h1"),
            ("från och med april", "2024-04", "2024-04"), ("fr.o.m. april 2027", "2027-04", "2027-04"),
            ("vecka 44", "veckans sista, 2024-11-03", "veckans första, 2024-10-28"),
            ("v. 44 2027", "veckans sista, 2027-11-07", "veckans första, 2027-11-01"),
            ("v44 27", "veckans sista, 2027-11-07", "veckans första, 2027-11-01"),
            ("2027-W44", "veckans sista, 2027-11-07", "veckans första, 2027-11-01"),
            ("vecka 44-45 2027", "veckans sista, 2027-11-14", "veckans första, 2027-11-01"),
            ("v 1 2027", "veckans sista, 2027-01-10", "veckans första, 2027-01-04"),
            ("månadsskiftet mars/april", "2024-03", "2024-04"),
            ("månadsskiftet mars-april 2027", "2027-03", "2027-04"),
            ("årsskiftet 2027/2028", "2027-12", "2028-01"), ("slutet av mars", "2024-03", "2024-03"),
            ("i början av mars 2027", "2027-03", "2027-03"), ("mitten av maj 2027", "2027-05", "2027-05"),
            ("senast i mars 2027", "2027-03", "2027-03"), ("mars-april 2027", "2027-04", "2027-03"),
            ("före sommaren", "2024-05", "2024-05"), ("innan sommaren", "2024-05", "2024-05"),
        ])
    func span(written: String, last: String, first: String) async throws {
        for (key, wanted) in [("klart", last), ("start", first)] {
            let said = try await problem("\(key): \(written)")?.advice?.swedish ?? "none"
            let lead = wanted.contains(", ") ? "skriv en dag, till exempel " : "skriv "
            // Of a week its month may be enough.
            let month = wanted.contains(", ") ? "; räcker månaden skriver du \(wanted.suffix(10).prefix(7))" : ""
            #expect(said == lead + wanted + month, "\(written): \(said)")
            // What is advised is read.
            if let value = said.split(separator: " ").last {
                #expect(try await problem("\(key): \(value)") == nil, "\(value)")
            }
        }
    }

    @Test(
        "A month, a part of a year, a season and a year are written as they are known",
        arguments: [
            ("hösten 2027", "2027-höst", true), ("Hösten 2027", "2027-höst", true), ("2027 vår", "2027-vår", true),
            ("sommaren 2027", "2027-sommar", true), ("i sommar", "2024-sommar", false), ("våren", "2024-vår", false),
            ("juni 2027", "2027-06", true), ("i juni 2027", "2027-06", true), ("juni", "2024-06", false),
            ("kv1 2024", "2024-kv1", true), ("Q2 2024", "2024-kv2", true), ("kvartal 3", "2024-kv3", false),
            ("år 2027", "2027", true), ("under 2027", "2027", true), ("tertial 2 2027", "2027-t2", true),
        ])
    func known(written: String, meant: String, isCertain: Bool) async throws {
        for key in ["klart", "start"] {
            let problem = try await problem("\(key): \(written)")
            #expect(problem?.advice?.swedish == "skriv \(meant)")
            #expect(problem?.replacement == (isCertain ? meant : nil))
            #expect(try await self.problem("\(key): \(meant)") == nil)
        }
    }

    @Test("Winter lies in two years") func winter() async throws {
        let advice = "vintern ligger i två år: skriv månaden, så här: ÅÅÅÅ-MM"
        #expect(try await problem("klart: under vintern 2027")?.advice?.swedish == advice)
    }

    @Test(
        "A text that only has such words in it is no part of a year",
        arguments: [
            "hösten efter valet", "vecka 54", "vecka 53 2027", "v. fyra", "44", "mars möte", "efter",
            "i slutet",
            "månadsskiftet", "månadsskiftet mars/maj", "hösten 2027/våren 2026", "vår 12345",
        ])
    func noSpan(written: String) {
        for isBeginning in [false, true] {
            #expect(SpanNotation(written, year: 2024, isBeginning: isBeginning) == nil)
        }
    }

    @Test("Of every week that a year has the Monday and the Sunday are told") func weeks() {
        for year in 2020...2040 {
            var sunday: CalendarDate?
            for week in 1...53 {
                guard let first = SpanNotation("v \(week)", year: year, isBeginning: true)?.day,
                    let last = SpanNotation("v \(week)", year: year, isBeginning: false)?.day
                else {
                    #expect(week == 53)
                    continue
                }
                #expect(last.days(since: first) == 6)
                #expect(sunday.map { first.days(since: $0) } ?? 1 == 1)
                sunday = last
            }
            let next = SpanNotation("v 1", year: year + 1, isBeginning: true)?.day
            #expect(next == sunday?.adding(days: 1))
        }
    }

    @Test(
        "A point before three digits may part thousands, which is told of; other decimals are decimals",
        arguments: [
            ("1.200", "skriv 1200 om punkten delar tusental, annars 1,2"),
            ("\"14.050\"", "skriv 14050 om punkten delar tusental, annars 14,05"),
            ("-1.234", nil), ("1.25", nil), ("0.125", nil), ("1,200", nil), ("1234.567", nil), ("12.5000", nil),
            ("999.000", "skriv 999000 om punkten delar tusental, annars 999"),
        ] as [(String, String?)])
    func thousands(written: String, advice: String?) async throws {
        let isTarget = !written.hasPrefix("-")
        let page =
            "---\nrubrik: Brott\nbeskrivning: Antal brott\nkälla: Brå\nhämtad: 2024-01-01\nmål: \(written)\n---\n"
        let files = [
            "2024/trygghet/index.md": "---\nrubrik: Trygghet\nnummer: 1\n---\n",
            "2024/matt/brott.md": page, "2024/matt/brott.csv": "period;Brott\n2022;38\n2023;40\n",
            Self.activity:
                "---\nrubrik: Ljus\nansvarig: Kommunen\nenhet: ljus\n"
                + (isTarget ? "måltal: \(written)\n" : "")
                + "uppföljningar:\n  - datum: 2024-02-01\n    text: A.\n    utfall: \(isTarget ? written : "1")\n---\n",
        ]
        let found = try await SiteFixture(files).build().diagnostics.filter { $0.code == .doubtfulNumber }
        #expect(found.count == (advice == nil ? written == "-1.234" ? 1 : 0 : 3), "\(found.map(\.message.swedish))")
        #expect(found.allSatisfy { $0.severity == .warning })
        if let advice { #expect(found.allSatisfy { $0.advice?.swedish == advice }) }
        #expect(
            ThousandsMark.problem("minst 1.200", at: SourceText(path: "a", "b").wholeFile)?.advice?.swedish
                == "skriv minst 1200 om punkten delar tusental, annars minst 1,2")
    }

    @Test("What is advised for a wrong status has no day that is made up, and a colour its quotation marks")
    func promiseExamples() async throws {
        let site = try SiteFixture([
            "2027/trygghet/ljus.md": "---\nrubrik: Ljus\nansvarig: Kommunen\nstatus: inställd\n---\n",
            "2027/trygghet/index.md": "---\nrubrik: Trygghet\nnummer: 1\n---\n",
            "webbplats.yml": SiteFixture.settings + "\nfärg: ”#0b4459”\n",
        ])
        let advice = try await site.build().diagnostics.compactMap(\.advice?.swedish)
        #expect(advice.contains { $0.contains("- datum: ÅÅÅÅ-MM-DD") }, "\(advice)")
        #expect(advice.contains("skriv \"#0b4459\""), "\(advice)")
        #expect(!advice.contains { $0.contains("2024") })
    }

    @Test("A day without its year gets that of the promise") func promiseYear() async throws {
        let files = [
            "2027/trygghet/ljus.md": "---\nrubrik: Ljus\nansvarig: Kommunen\nklart: 15/4\nstart: 12/3-24\n---\n",
            "2027/trygghet/index.md": "---\nrubrik: Trygghet\nnummer: 1\n---\n",
        ]
        let advice = try await SiteFixture(files).build().diagnostics.filter { $0.code == .wrongDate }
            .compactMap { $0.advice?.swedish }
        #expect(Set(advice) == ["skriv 2027-04-15", "skriv 2024-03-12"])
    }

    @Test(
        "A period in another order has one mend",
        arguments: [
            ("2025-Q1", "2025-kv1"), ("kv1 2025", "2025-kv1"), ("2025 kvartal 1", "2025-kv1"), ("2025kv1", "2025-kv1"),
            ("1:a kvartalet 2025", "2025-kv1"), ("tertial 2, 2025", "2025-t2"), ("halvår 1 2025", "2025-h1"),
            ("2025-KV 3", "2025-kv3"),
        ])
    func period(written: String, meant: String) {
        #expect(PeriodNotation.hint(for: written, year: nil).replacement == meant)
    }

    @Test(
        "A period that is none is not guessed",
        arguments: ["kv5 2025", "våren 2025", "2025-12", "kv1", "2024-2025 kv1"])
    func noPeriod(written: String) { #expect(PeriodNotation.hint(for: written, year: nil).replacement == nil) }
}
