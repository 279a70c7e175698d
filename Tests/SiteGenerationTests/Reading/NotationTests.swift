import Diagnostics
import FrontMatter
import PromiseModel
import TestSupport
import Testing

@testable import SiteGeneration

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
            ("påbörjad", "skriv pågår, eller delvis genomförd"), ("ej påbörjad", "skriv planerad: det som är lovat"),
            ("inställd", "skriv i stället uppföljningar:"), ("pausad", "berätta varför det väntar i sidans text"),
            ("ej genomförd", "eller avbruten om det inte blir av"), ("klar", "skriv genomförd, eller avbruten"),
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
            (ContentWords.statuses.map(\.name), { StatusSynonyms.hint(forStatus: $0, at: .followUp) }),
            (ContentWords.statuses.map(\.name), { StatusSynonyms.hint(forStatus: $0, at: .activity) }),
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
        ])
    func target(written: String, meant: String) async throws {
        #expect(try await problem("måltal: '\(written)'")?.replacement == meant)
    }

    @Test(
        "A goal that says more than a number is explained",
        arguments: [
            ("4 st", "skriv minst 4, och raden enhet: st"),
            ("minst 8 föreläsningar", "skriv minst 8, och raden enhet: föreläsningar"),
            ("6-8", "skriv minst 6, eller högst 8"), ("> 40", "skriv minst och det tal som räcker"),
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
            ("31 april 2024", "april 2024 har 30 dagar"), ("2024-kv1", "periodens sista, 2024-03-31"),
            ("kv1 2024", "periodens sista, 2024-03-31"), ("Q2 2024", "periodens sista, 2024-06-30"),
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
            ("31/4 2027", "april 2027 har 30 dagar"), ("31/4", "april har 30 dagar"), ("29/2", "skriv 2024-02-28"),
            ("juni 2027", "månadens sista, 2027-06-30"), ("2027-06", "månadens sista, 2027-06-30"),
            ("juni", "månadens sista, 2024-06-30"), ("löpande", "ta bort raden"), ("Tills vidare", "ta bort raden"),
        ])
    func shortDay(written: String, advice: String) async throws {
        let said = try await problem("klart: \(written)")?.advice?.swedish ?? "none"
        #expect(said.contains(advice), "\(said)")
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
    func period(written: String, meant: String) { #expect(PeriodNotation.hint(for: written).replacement == meant) }

    @Test(
        "A period that is none is not guessed",
        arguments: ["kv5 2025", "våren 2025", "2025-12", "kv1", "2024-2025 kv1"])
    func noPeriod(written: String) { #expect(PeriodNotation.hint(for: written).replacement == nil) }
}
