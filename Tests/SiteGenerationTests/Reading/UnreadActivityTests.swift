import Diagnostics
import Testing

@testable import SiteGeneration

/// An activity of which not all could be read: nothing is said of what stands there.
@Suite("Checks of an activity that could not be read in full")
struct UnreadActivityTests {
    private func codes(_ lines: String) async throws -> [DiagnosticCode] {
        let text = "---\nrubrik: Ljus\nansvarig: Kommunen\nstart: 2024-01-01\n\(lines)\n---\n"
        let settings = SiteFixture.settings.replacing("påminnelse: 160", with: "påminnelse: 90")
        return try await SiteFixture(["2024/trygghet/ljus.md": text, "webbplats.yml": settings]).build()
            .diagnostics.map(\.code)
    }

    @Test("Read in full, both warnings are given") func whole() async throws {
        #expect(
            Set(try await codes("klart: 2024-03-01\nstatus: pågår")) == [.missingReason, .overdueFollowUp])
    }

    @Test(
        "Nobody is told to follow up what has follow-ups that could not be read",
        arguments: [
            ("uppföljningar:\n  - datum: 3/5 2024\n    text: Klart.", .wrongDate),
            ("uppföljningar:\n  - datm: 2024-05-03\n    text: Klart.", .unknownKey),
            ("uppföljningar: Klart.", .wrongShape),
            ("uppföljning:\n  - datum: 2024-05-03\n    text: Klart.", .unknownKey),
            ("uppföljningar:\n  - datum: 2024-05-03\n   text: Klart.", .yamlSyntax),
            ("uppföljningar:\n - datum: 2024-05-01\n   text: A\n  - datum: 2024-05-03\n    text: Klart.", .yamlSyntax),
        ] as [(String, DiagnosticCode)])
    func followUps(_ lines: String, _ code: DiagnosticCode) async throws {
        #expect(Set(try await codes(lines)) == [code])
    }

    @Test("Nor is one asked for a reason when the status could not be read") func status() async throws {
        #expect(try await codes("klart: 2024-03-01\nstatus: genomfört") == [.unknownStatus])
    }

    @Test("An exemption from such a warning is not called needless then") func exemption() async throws {
        #expect(
            try await codes(
                "klart: 2024-03-01\nstatus: genomfört\nundantag:\n  missing-reason: A\n  overdue-follow-up: B")
                == [.unknownStatus])
    }
}
