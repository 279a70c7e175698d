import Diagnostics
import Testing

@testable import SiteGeneration

@Suite struct CopiedPromiseTests {
    private static func activity(_ dates: [String], due: String = "2024-12-01") -> String {
        "---\nrubrik: Ljus\nansvarig: Kommunen\nklart: \(due)\nuppföljningar:\n"
            + dates.map { "  - datum: \($0)\n    text: Lampan vid hus \($0.suffix(2)) är på plats.\n" }.joined()
            + "---\n"
    }

    @Test("A folder copied from another year is one error, whatever follows from it") func copied() async throws {
        var files: [String: String] = [
            "2024/index.md": SiteFixture.promise.replacing("rubrik: Löftet 2024", with: "rubrik: ⟦Löftet 2024⟧"),
            "2024/rapporter/2023-kv1.md": "---\nrubrik: Rapport\nperiod: 2023-kv1\n---\n",
        ]
        for number in 0..<12 {
            files["2024/trygghet/ljus\(number).md"] = Self.activity(
                ["2023-02-0\(number % 9 + 1)", "2023-05-01", "2023-10-01"], due: "2023-12-01")
        }
        try await expect(
            [
                .error(
                    .copiedPromise, "2024/index.md",
                    "36 uppföljningar är äldre än löftet, som börjar 2024-01-01: mappen ser ut att vara kopierad från 2023",
                    advice: "ta bort uppföljningarna i mappen, eller ta bort hela mappen och skriv "
                        + "lofte new promise 2024 --from 2023",
                    notes: ["den första av dem"])
            ], in: files)
    }

    @Test("One or two, or a few among many, are slips of their own")
    func slips() async throws {
        for dates in [
            ["2023-02-01"], ["2023-02-01", "2023-03-01"],
            ["2023-02-01", "2023-03-01", "2023-04-01", "2024-01-10", "2024-02-10", "2024-05-10"],
        ] {
            let result = try await SiteFixture(["2024/trygghet/ljus.md": Self.activity(dates)]).build()
            #expect(!result.diagnostics.contains { $0.code == .copiedPromise })
            #expect(result.diagnostics.contains { $0.code == .doubtfulDate })
        }
    }
}
