import Diagnostics
import Testing

@testable import SiteGeneration

/// What advice tells somebody to write is written, and the site looked at again.
@Suite("Advice that is followed to the letter leads out of the mistake")
struct FollowedAdviceTests {
    private static let activity = "2024/trygghet/ljus.md"

    /// The errors of a site with an activity of these lines.
    private func errors(_ lines: String, in path: String = activity) async throws -> [Diagnostic] {
        var files = EditorMistakeTests.site
        files[path] = "---\nrubrik: Ljus\nansvarig: Kommunen\n\(lines)\n---\n"
        return try await SiteFixture(files).build().diagnostics.filter { $0.severity == .error }
    }

    /// What stands in quotation marks in an advice, with words of one's own for its example.
    private func quoted(_ advice: String) -> [String] {
        advice.replacing(ExampleText.followUp.rawValue, with: "Arbetet är nedlagt.")
            .split(separator: "”", omittingEmptySubsequences: false).enumerated()
            .compactMap { $0.offset % 2 == 1 ? String($0.element) : nil }
    }

    @Test(
        "An activity that was called off gets the follow-up that it owes",
        arguments: ["inställd", "inställt", "stoppad", "Nedlagd", "avbruten", "avbryts"])
    func calledOff(word: String) async throws {
        let advice = try #require(try await errors("status: \(word)").first?.advice?.swedish)
        let lines = quoted(advice)
        #expect(lines.count == 4)
        #expect(advice.contains("uppföljningar:"))
        let left = try await errors("uppföljningar:\n\(lines.joined(separator: "\n")) Marken är såld.")
        #expect(left.isEmpty, "\(left.map(\.message.swedish))")
    }

    @Test("An activity that was called off, and has follow-ups, gets one more") func calledOffLater() async throws {
        let before = "uppföljningar:\n  - datum: 2024-02-01\n    text: Arbetet började."
        let advice = try #require(
            try await errors("status: inställd\n\(before)").first { $0.code == .unknownStatus }?.advice?.swedish)
        let lines = quoted(advice)
        #expect(lines.count == 4)
        #expect(!advice.contains("skriv i stället uppföljningar:"))
        let left = try await errors("\(before)\n\(lines.joined(separator: "\n")) Marken är såld.")
        #expect(left.isEmpty, "\(left.map(\.message.swedish))")
    }

    @Test("A telephone number, and a year that nobody can mean, are no year of an example") func telephone()
        async throws
    {
        for (written, year) in [
            ("0221-250 00", "2024"), ("0221-25-00", "2024"), ("2025-99-12", "2024"), ("2025-250", "2024"),
            ("1889-03-12", "2024"), ("2027-03-12", "2027"), ("2027-03", "2027"),
        ] {
            let text = "---\nrubrik: Kontakt\ningress: \(written)\npubliceras: snart\n---\n"
            let problems = try await SiteFixture(["om/kontakt.md": text]).build().diagnostics
            let advice = problems.first { $0.code == .wrongDate }?.advice?.swedish ?? ""
            #expect(advice.contains("\(year)-03-12"), "\(written): \(advice)")
        }
    }

    @Test(
        "A goal with its unit becomes two lines, or one where the unit is written already",
        arguments: ["30 %", "4 st", "minst 8 föreläsningar", "högst 5 %"])
    func goalWithUnit(written: String) async throws {
        let advice = try #require(try await errors("måltal: \(written)").first?.advice?.swedish)
        let parts = advice.dropFirst("skriv ".count).split(separator: ", och raden ").map(String.init)
        #expect(parts.count == 2, "\(advice)")
        let left = try await errors("måltal: \(parts[0])\n\(parts.last ?? "")")
        #expect(left.isEmpty, "\(advice): \(left.map(\.message.swedish))")
        let other = try #require(try await errors("måltal: \(written)\nenhet: möten").first?.advice?.swedish)
        // Without its per cent the number would say something else.
        #expect(other == "skriv \(parts[0])" + (written.contains("%") ? ", och säg i enhet: att det räknas i %" : ""))
    }

    @Test(
        "A goal for each month keeps what it says",
        arguments: ["1 per månad", "2 gånger i veckan", "en per kvartal", "4/år", "minst 1 varje månad"])
    func rate(written: String) async throws {
        let advice = try #require(try await errors("måltal: \(written)").first?.advice?.swedish)
        #expect(advice.contains("mål för varje vecka, månad eller år kan inte skrivas i siffror"), "\(advice)")
        #expect(advice.contains(" \(written) "), "\(advice)")
    }

    @Test("A series is told of keys that it has", arguments: ["30 %", "ca 900", "12 brott"])
    func series(written: String) async throws {
        let text = "---\nrubrik: A\nbeskrivning: B\nkälla: C\nhämtad: 2024-01-01\nmål: \(written)\n---\n"
        var files = EditorMistakeTests.site
        files["2024/matt/brott.md"] = text
        let problems = try await SiteFixture(files).build().diagnostics.filter { $0.severity == .error }
        let advice = problems.first?.advice?.swedish ?? ""
        #expect(advice.contains("beskrivning:"), "\(advice)")
        #expect(!advice.contains("enhet") && !advice.contains("text:"), "\(advice)")
    }

    @Test("A follow-up whose day stands as a key becomes one", arguments: ["Vi träffades.", "'Vi sa: hej'"])
    func datedItem(text: String) async throws {
        let advice = try #require(try await errors("uppföljningar:\n  - 2024-04-01: \(text)").first?.advice?.swedish)
        let lines = advice.dropFirst("skriv så här: ”".count).dropLast().split(separator: "” och på nästa rad ”")
        #expect(lines.first == "- datum: 2024-04-01")
        let left = try await errors("uppföljningar:\n" + lines.map { "  \($0)" }.joined(separator: "\n"))
        #expect(left.isEmpty, "\(advice): \(left.map(\.message.swedish))")
    }

    @Test(
        "A number with a sign before it is told of as between quotation marks",
        arguments: [">= 40", ">=40", ">40", "> 40", ">4", ">= 4,5", "> 1 200"])
    func comparison(written: String) async throws {
        for (before, key) in [
            ("", "måltal"), ("uppföljningar:\n  - datum: 2024-03-01\n    text: Hej\n    ", "utfall"),
        ] {
            let plain = try await errors("\(before)\(key): \(written)")
            let quoted = try await errors("\(before)\(key): \"\(written)\"")
            #expect(plain.count == 1 && quoted.count == 1)
            #expect(plain.first?.message == quoted.first?.message)
            #expect(plain.first?.advice == quoted.first?.advice)
        }
    }
}
