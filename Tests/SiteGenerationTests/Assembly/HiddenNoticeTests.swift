import TestSupport
import Testing

@testable import SiteGeneration

/// What a page says of itself that is shown only because drafts and coming pages are asked for.
@Suite struct HiddenNoticeTests {
    private func notice(_ keys: String, area: String = "", today: String = "2024-06-01") async throws -> String? {
        let fixture = try SiteFixture([
            "2024/trygghet/index.md": "---\nrubrik: Trygghet\nnummer: 1\n\(area)---\n",
            "2024/trygghet/ljus.md": "---\nrubrik: Ljus\nansvarig: B\n\(keys)---\n",
        ])
        try fixture.folder.write(
            "{{#page.isDraft}}!{{/page.isDraft}}{{page.hiddenNotice}}", to: "templates/activity.mustache")
        return try await fixture.build(today: today, drafts: true).text("2024/trygghet/ljus/index.html")?
            .replacing("\u{A0}", with: " ")
    }

    @Test(
        "A draft is one, a coming page comes, and one that was taken down was",
        arguments: [
            ("", ""), ("utkast: ja\n", "!Utkast. Sidan är inte publicerad."),
            ("publiceras: 2024-08-01\n", "!Visas från 1 augusti 2024."),
            ("avpubliceras: 2024-05-01\n", "!Visas inte sedan 1 maj 2024."),
            ("publiceras: 2024-05-01\n", ""), ("avpubliceras: 2024-08-01\n", ""),
            ("utkast: ja\npubliceras: 2024-08-01\n", "!Utkast. Sidan är inte publicerad."),
        ])
    func own(keys: String, expected: String) async throws {
        #expect(try await notice(keys) == expected)
    }

    @Test(
        "A page is hidden with what it lies in",
        arguments: [
            ("", "publiceras: 2024-08-01\n", "!Visas från 1 augusti 2024."),
            ("publiceras: 2024-07-01\n", "publiceras: 2024-08-01\n", "!Visas från 1 augusti 2024."),
            ("publiceras: 2024-09-01\n", "publiceras: 2024-08-01\n", "!Visas från 1 september 2024."),
            ("publiceras: 2024-09-01\n", "utkast: ja\n", "!Utkast. Sidan är inte publicerad."),
            ("publiceras: 2024-09-01\n", "avpubliceras: 2024-05-01\n", "!Visas inte sedan 1 maj 2024."),
        ])
    func byFolder(keys: String, area: String, expected: String) async throws {
        #expect(try await notice(keys, area: area) == expected)
    }
}
