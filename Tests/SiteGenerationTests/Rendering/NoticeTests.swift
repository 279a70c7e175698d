import Diagnostics
import TestSupport
import Testing

@testable import SiteContent
@testable import SiteGeneration

/// What stands on top of all pages for some days.
@Suite("The message on top of all pages") struct NoticeTests {
    private static func settings(_ lines: String) -> [String: String?] {
        ["webbplats.yml": SiteFixture.settings + "meddelande:\n" + lines]
    }

    private static let lines = "  text: Vi svarar inte på fredag & lördag.\n  från: 2024-06-03\n  till: 2024-06-07\n"

    @Test(
        "It stands on every page from its first day to its last",
        arguments: [
            ("2024-06-02", false), ("2024-06-03", true), ("2024-06-07", true), ("2024-06-08", false),
        ])
    func days(today: String, isTold: Bool) async throws {
        let built = try await ProjectPages.build(onlyThese: Self.settings(Self.lines), today: today)
        let region =
            "<section class=\"told\" aria-label=\"Meddelande\"><p class=\"wrap\" lang=\"sv\">"
            + "Vi svarar inte på fredag &amp; lördag.</p></section>"
        for (path, text) in built where path.hasSuffix(".html") {
            #expect(text.contains(region) == isTold, "\(path)")
            #expect(!text.contains("role=\"alert\""))
        }
    }

    @Test("Without a first day it stands there until its last") func noFirstDay() async throws {
        let built = try await ProjectPages.build(
            onlyThese: Self.settings("  text: Hej.\n  till: 2024-06-01\n"), today: "2024-06-01")
        #expect(try #require(built["index.html"]).contains(">Hej.</p></section>"))
    }

    @Test("Days in the wrong order, no last day, and a text alone are told of") func problems() async throws {
        for (lines, code) in [
            ("meddelande:\n  text: Hej.\n  från: 2024-06-03\n  till: ⟦2024-06-02⟧\n", DiagnosticCode.datesInWrongOrder),
            ("⟦meddelande⟧:\n  text: Hej.\n", .missingKey),
            ("meddelande: ⟦Vi svarar inte på fredag.⟧\n", .wrongShape),
            ("meddelande:\n  text: Hej.\n  till: ⟦2024-05-01⟧\n", .pastNotice),
        ] {
            let fixture = try SiteFixture(["webbplats.yml": SiteFixture.settings + lines])
            let problems = try await fixture.build(today: "2024-06-01").diagnostics
            #expect(
                problems.first { $0.code == code }?.location?.range
                    == fixture.marked["webbplats.yml"]?.ranges.first, "\(lines): \(problems)")
        }
        let kept = try await SiteFixture(Self.settings("  text: Hej.\n  till: 2024-05-02\n")).build(today: "2024-06-01")
        #expect(!kept.diagnostics.contains { $0.code == .pastNotice })
    }
}
