import Diagnostics
import Testing

@testable import SiteGeneration

/// Following the advice is the end of it.
@Suite("missing-detail: what the pages need to say how it went") struct MissingDetailTests {
    private static let activity = "2024/trygghet/ljus.md"
    private static let dialogue = "2024/dialoger/torget.md"

    private func found(_ path: String, _ lines: String) async throws -> [String] {
        var files = EditorMistakeTests.site
        files[Self.activity] = "---\nrubrik: Ljus\nansvarig: Kommunen\n---\n"
        files[path] = "---\n\(lines)\n---\n"
        return try await SiteFixture(files).build().diagnostics.filter { $0.code == .missingDetail }.map {
            $0.advice?.swedish ?? ""
        }
    }

    @Test(
        "An outcome above nought asks for a status until there is one",
        arguments: [
            ("    utfall: 44", true), ("    utfall: ungefär 4", true), ("    utfall: 0", false), ("", false),
            ("    utfall: 44\n    status: planerad", false), ("    utfall: 44\n    status: pågår", false),
            ("    utfall: 44\n  - datum: 2024-05-03\n    text: Mer.\n    status: planerad", false),
        ])
    func status(lines: String, isMissing: Bool) async throws {
        let followUp = "rubrik: Ljus\nansvarig: Kommunen\nuppföljningar:\n  - datum: 2024-05-02\n    text: Hej.\n"
        let found = try await found(Self.activity, followUp + lines)
        #expect(found.map { $0.prefix(26) } == (isMissing ? ["lägg till raden status: i "] : []), "\(lines): \(found)")
    }

    @Test(
        "A goal against last year asks for last year's number",
        arguments: [("fler", "", true), ("färre", "", true), ("fler", "\nstartvärde: 12", false)])
    func baseline(way: String, more: String, isMissing: Bool) async throws {
        let found = try await found(
            Self.activity,
            "rubrik: Ljus\nansvarig: Kommunen\nmåltal: \(way) än förra året\(more)\nuppföljningar:\n"
                + "  - datum: 2024-05-02\n    text: Hej.\n    utfall: 4\n    status: pågår")
        #expect(found == (isMissing ? ["lägg till raden ”startvärde: SIFFROR”, med hur många det var 2023"] : []))
    }

    @Test(
        "An answer that leads to an activity asks for the decision",
        arguments: [("", true), ("\n    status: görs", false), ("\n    status: utreds", false)])
    func decision(more: String, isMissing: Bool) async throws {
        let found = try await found(
            Self.dialogue,
            "rubrik: A\ndatum: 2024-05-01\nplats: B\nsynpunkter:\n  - text: Bygg ljus.\n    svar: Vi sätter upp fler.\n"
                + "    aktivitet: /2024/trygghet/ljus/\(more)")
        #expect(found == (isMissing ? ["lägg till raden status: med görs, utreds eller görs inte"] : []))
    }
}
