import Diagnostics
import Testing

@testable import SiteGeneration

/// Figures that count for another time than the writer means, add up to less than before, or were told before the end.
@Suite("Figures are told of where they may be of another time") struct FigureTimeTests {
    private func found(_ lines: String, _ code: DiagnosticCode, today: String = "2024-11-01") async throws
        -> [Diagnostic]
    {
        var files = EditorMistakeTests.site
        files["2024/trygghet/ljus.md"] = "---\nrubrik: Ljus\nansvarig: Kommunen\n\(lines)\n---\n"
        return try await SiteFixture(files).build(today: today).diagnostics.filter { $0.code == code }
    }

    @Test(
        "Right behind the end of a period of which nobody has told it is asked which is meant",
        arguments: [
            ("per kvartal", "2024-04-05", "2024-kv1"), ("per kvartal", "2024-04-15", "2024-kv1"),
            ("per kvartal", "2024-04-16", nil), ("per kvartal", "2024-03-31", nil), ("per kvartal", "2024-01-05", nil),
            ("per månad", "2024-04-05", "2024-03"), ("per månad", "2024-04-09", nil),
            ("per termin", "2024-07-03", "2024-vt"), ("per kvartal", "2024-04", nil),
        ] as [(String, String, String?)]) func periods(goal: String, day: String, meant: String?) async throws
    {
        func lines(_ more: String) -> String {
            "måltal: minst 2 \(goal)\nenhet: möten\nuppföljningar:\n  - datum: \(day)\n    text: Två.\n    utfall: 2\n"
                + "    status: pågår\(more)"
        }
        let problems = try await found(lines(""), .missingDetail)
        #expect(problems.count == (meant == nil ? 0 : 1))
        guard let meant else { return }
        let advice = problems.first?.advice?.swedish ?? ""
        #expect(advice.hasPrefix("lägg till raden ”avser: \(meant)”"), "\(advice)")
        for line in advice.matches(of: /”(avser: [^”]+)”/) {
            #expect(try await found(lines("\n    \(line.1)"), .missingDetail).isEmpty)
        }
    }

    @Test("Where the period before has been told of, nothing is asked") func told() async throws {
        let lines =
            "måltal: minst 2 per kvartal\nuppföljningar:\n  - datum: 2024-03-20\n    text: Två.\n    utfall: 2\n"
            + "    status: pågår\n  - datum: 2024-04-05\n    text: En.\n    utfall: 1"
        #expect(try await found(lines, .missingDetail).isEmpty)
    }

    @Test(
        "A sum that falls is told of, unless it is no sum or puts a figure right",
        arguments: [
            ("måltal: 9\nenhet: möten", "", true), ("måltal: 9\nenhet: möten", "\n    rättar: 2024-03-01", false),
            ("måltal: högst 9\nenhet: klagomål", "", false), ("måltal: 9\nenhet: procent", "", false),
            ("måltal: 9\nenhet: lampor kvar", "", false), ("enhet: möten", "", false),
            ("måltal: minst 9 per kvartal", "", false), ("måltal: 9\nstartvärde: 5", "", false),
        ]) func falling(goal: String, more: String, isTold: Bool) async throws
    {
        let lines =
            "\(goal)\nuppföljningar:\n  - datum: 2024-03-01\n    text: Åtta.\n    utfall: 8\n    status: pågår\n"
            + "  - datum: 2024-05-01\n    text: Fem.\n    utfall: 5\(more)"
        let problems = try await found(lines, .doubtfulNumber)
        #expect(
            problems.map(\.message.swedish)
                == (isTold ? ["utfallet är 5, men det var 8 i uppföljningen före 2024-03-01"] : []))
    }

    @Test("Figures that grow, and one that was put right in between, are a sum") func growing() async throws {
        let lines =
            "måltal: 9\nuppföljningar:\n  - datum: 2024-03-01\n    text: A.\n    utfall: 8\n    status: pågår\n"
            + "  - datum: 2024-04-01\n    text: B.\n    utfall: 3\n    rättar: 2024-03-01\n"
            + "  - datum: 2024-05-01\n    text: C.\n    utfall: 5"
        #expect(try await found(lines, .doubtfulNumber).isEmpty)
    }

    @Test(
        "In the year after a promise somebody is asked how it ended, once it was followed up",
        arguments: [
            ("2024-11-15", "delvis genomförd", "2025-02-01", true),
            ("2024-12-31", "delvis genomförd", "2025-02-01", false),
            ("2024-11-15", "genomförd", "2025-02-01", false), ("2024-11-15", "pågår", "2024-12-31", false),
            ("2024-11-15", "pågår", "2026-02-01", false), ("2024", "pågår", "2025-02-01", false),
        ]) func ended(day: String, status: String, today: String, isTold: Bool) async throws
    {
        let lines = "uppföljningar:\n  - datum: \(day)\n    text: A.\n    status: \(status)"
        let problems = try await found(lines, .overdueFollowUp, today: today)
        #expect(problems.count == (isTold ? 1 : 0), "\(problems.map(\.message.swedish))")
        if isTold {
            let last = "\n  - datum: 2024-12-31\n    text: B."
            #expect(problems.first?.advice?.swedish.hasSuffix("datum: 2024-12-31") == true)
            #expect(try await found(lines + last, .overdueFollowUp, today: today).isEmpty)
        }
    }
}
