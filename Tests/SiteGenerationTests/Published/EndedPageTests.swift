import Diagnostics
import FileSystem
import TestSupport
import Testing

@testable import OpenData
@testable import SiteGeneration

/// A page with a last day goes on that day, whoever links to it.
@Suite("Pages that end")
struct EndedPageTests {
    private static let fair = "---\nrubrik: Mässan\navpubliceras: 2024-06-15\n---\n"

    private func build(_ files: [String: String], today: String = SiteFixture.defaultToday) async throws -> BuildResult
    {
        try await SiteFixture(files.mapValues { $0 }).build(today: today)
    }

    @Test("Before the day each link is told of; on the day it is its text, and the site is built") func link()
        async throws
    {
        let files = [
            "om/massan.md": Self.fair,
            "om/oss.md": "---\nrubrik: Oss\n---\n\nSe **[hela *mässan*](massan.md \"Nu\")** och [löftet](/2024/).\n",
        ]
        let before = try await build(files)
        #expect(before.diagnostics.map(\.code) == [.linkToEndingPage])
        #expect(
            before.diagnostics.first?.message.swedish
                == "länken leder till \"Mässan\", som inte visas från och med den 15\u{A0}juni 2024")
        #expect(before.text("om/oss/index.html")?.contains("href=\"../massan/\"") == true)
        let after = try await build(files, today: "2024-06-15")
        #expect(after.diagnostics.map(\.code) == [.linkToEndingPage])
        #expect(after.diagnostics.map(\.severity) == [.warning])
        #expect(
            after.text("om/oss/index.html")?.contains(
                "<p>Se <strong>hela <em>mässan</em></strong> och <a href=\"../../2024/\">löftet</a>.</p>") == true,
            "\(after.text("om/oss/index.html") ?? "")")
    }

    @Test("A page that ends no later may link without a word") func linkFromEnding() async throws {
        let program = "---\nrubrik: Program\navpubliceras: 2024-06-15\n---\n\n[Mässan](massan.md)\n"
        let result = try await build(["om/massan.md": Self.fair, "om/program.md": program])
        #expect(result.diagnostics.isEmpty)
    }

    @Test("Menus, redirects, sources and names") func otherLinks() async throws {
        let files = [
            "om/massan.md": Self.fair,
            "om/oss.md": "---\nrubrik: Oss\nkälla: massan.md\n---\n",
            "webbplats.yml": SiteFixture.settings
                + "vidarebefordringar: {/massan/: /om/massan/}\nmenyer:\n  huvud:\n    - {text: Mässan, adress: /om/massan/}\n",
            "2024/dialoger/torget.md":
                "---\nrubrik: Torget\ndatum: 2024-03-12\nplats: Torget\navpubliceras: 2024-06-15\n---\n",
            "2024/trygghet/ljus.md": "---\nrubrik: Ljus\nansvarig: K\nstatus: genomförd\ndialoger: [torget]\n---\n",
            "om/lista.md": "---\nrubrik: Lista\n---\n\n[Dialoger](/2024/dialoger/)\n",
        ]
        let after = try await build(files, today: "2024-06-15")
        #expect(!after.diagnostics.hasErrors, "\(after.diagnostics.map(\.message.swedish))")
        #expect(Set(after.diagnostics.map(\.code)) == [.linkToEndingPage])
        #expect(after.text("om/lista/index.html")?.contains("<p>Dialoger</p>") == true)
    }

    @Test("A page that is a draft, or yet to come, is an error to link to all the same") func draft() async throws {
        for line in ["utkast: ja\navpubliceras: 2024-05-01", "publiceras: 2024-07-01"] {
            let result = try await build([
                "om/massan.md": "---\nrubrik: Mässan\n\(line)\n---\n",
                "om/oss.md": "---\nrubrik: Oss\n---\n\n[Mässan](massan.md)\n",
            ])
            #expect(result.diagnostics.map(\.code) == [.linkToHiddenPage])
        }
    }

    @Test("The start page cannot have a last day, however far off") func start() async throws {
        let result = try await build(["index.md": "---\nrubrik: Start\navpubliceras: 2034-06-15\n---\n"])
        #expect(result.diagnostics.map(\.code) == [.missingIndex])
    }

    @Test("A list that empties by an end is no loss") func emptiedList() async throws {
        let files = [
            "2024/dialoger/torget.md":
                "---\nrubrik: Torget\ndatum: 2023-03-12\nplats: Torget\navpubliceras: 2024-06-15\n---\n"
        ]
        let before = try SiteFixture(files)
        #expect(try await before.publish() != nil)
        var options = try before.options(today: "2024-06-15")
        options.published = try PublishedSite.read(before.output)
        let diagnostics = try await SiteBuilder(options).build().diagnostics
        #expect(diagnostics.map(\.code) == [.recordTakenDown])
    }
}
