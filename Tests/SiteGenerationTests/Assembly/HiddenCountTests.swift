import Diagnostics
import Testing

@testable import SiteGeneration
@testable import SiteModel

/// What is written and not shown is said, with why.
@Suite("What is hidden") struct HiddenCountTests {
    private static func area(_ name: String, _ lines: String, _ number: Int) -> [String: String?] {
        [
            "2024/\(name)/index.md": "---\nrubrik: \(name)\nnummer: \(number)\n\(lines)\n---\n",
            "2024/\(name)/a.md": "---\nrubrik: A\nansvarig: Polisen\n---\n",
            "2024/\(name)/b.md": "---\nrubrik: B\nansvarig: Polisen\nutkast: ja\n---\n",
        ]
    }

    private static func sentence(_ files: [String: String?], drafts: Bool = false) async throws -> LocalizedText? {
        try await SiteFixture(files).build(drafts: drafts).hidden.sentence
    }

    @Test func nothingIsSaidWhereAllIsShown() async throws {
        #expect(try await Self.sentence([:]) == nil)
        #expect(try await Self.sentence(Self.area("x", "utkast: ja", 2), drafts: true) == nil)
    }

    @Test(
        "Each kind is counted, with what hides behind it",
        arguments: [
            (
                area("x", "utkast: ja", 2).merging(area("y", "utkast: ja", 3)) { $1 },
                "6 sidor visas inte: 2 fokusområden är utkast och därmed 4 aktiviteter.",
                "6 pages are not shown: 2 focus areas are drafts and with them 4 activities."
            ),
            (
                area("x", "utkast: nej", 2), "1 sida visas inte: 1 aktivitet är utkast.",
                "1 page is not shown: 1 activity is a draft."
            ),
            (
                ["om/a.md": "---\nrubrik: A\npubliceras: 2025-01-01\n---\n"],
                "1 sida visas inte: 1 sida visas senare.", "1 page is not shown: 1 page is shown later."
            ),
            (
                [
                    "om/a.md": "---\nrubrik: A\navpubliceras: 2024-01-01\n---\n",
                    "2024/dialoger/d.md": "---\nrubrik: D\ndatum: 2024-02-01\nplats: Torget\nutkast: ja\n---\n",
                ],
                "2 sidor visas inte: 1 dialog är utkast, 1 sida visas inte längre.",
                "2 pages are not shown: 1 dialogue is a draft, 1 page is not shown any more."
            ),
        ] as [([String: String?], String, String)])
    func counts(files: [String: String?], swedish: String, english: String) async throws {
        let sentence = try await Self.sentence(files)
        #expect(sentence?.swedish == swedish)
        #expect(sentence?.english == english)
    }
}
