import Diagnostics
import FileSystem
import Preview
import SiteGeneration
import TestSupport
import Testing

@testable import Desk

/// Pages that get another address, or are taken away, at the desk.
@Suite("Another address, or none") struct MovingTests {
    private static let activity = DeskFixture.activity

    private static func name(_ name: String) -> FormFields { FormFields(["adress": name]) }

    /// The site of the fixture, with pages that lead to the activity in every way there is.
    private static func linked() async throws -> DeskFixture {
        let desk = try await DeskFixture()
        try desk.folder.write(
            """
            ---
            rubrik: Om
            ---

            [Ett](../2024/trafik/farthinder.md#mer), [två](/2024/trafik/farthinder/), [tre](/2024/trafik/farthinder?a=b)
            och [en annan](../2024/trafik/index.md), [en utåt](https://exempel.se/2024/trafik/farthinder/).

            [fyra]: ../2024/trafik/farthinder.md

            Se [fyra].

            """, to: "content/om/index.md")
        try desk.folder.write(
            "---\nrubrik: Hinder\nnummer: 2\nhänger ihop med:\n  - /2024/trafik/farthinder/\n---\n",
            to: "content/2024/hinder/index.md")
        try desk.folder.write(
            try desk.text("webbplats.yml")
                + "menyer:\n  huvud:\n    - text: Hinder\n      adress: /2024/trafik/farthinder/ # den viktigaste\n",
            to: "content/webbplats.yml")
        try desk.folder.write(
            try desk.text(activity).replacing("Vi bygger hinder.", with: "## Mer\n\nVi bygger hinder."),
            to: "content/" + activity)
        try await desk.check()
        try #require(desk.site.checked?.diagnostics.filter { $0.severity == .error }.isEmpty == true)
        return desk
    }

    @Test("The old address leads to the new one, and every link follows, in its own way of writing") func moved()
        async throws
    {
        let desk = try await Self.linked()
        let before = try desk.text(Self.activity)
        let answer = await desk.ask("adress/" + Self.activity, Self.name("Gupp och hinder"))
        #expect(answer.html.contains("Sidan har en ny adress."), "\(answer.html)")
        #expect(try desk.text("2024/trafik/gupp-och-hinder.md") == before)
        #expect(Folder.kind(of: desk.folder.path("content/" + Self.activity)) == nil)
        let about = try desk.text("om/index.md")
        for link in [
            "[Ett](../2024/trafik/gupp-och-hinder.md#mer)", "[två](/2024/trafik/gupp-och-hinder/)",
            "[tre](/2024/trafik/gupp-och-hinder?a=b)", "[fyra]: ../2024/trafik/gupp-och-hinder.md",
            "[en annan](../2024/trafik/index.md)", "https://exempel.se/2024/trafik/farthinder/",
        ] { #expect(about.contains(link), "\(link) \(about)") }
        #expect(try desk.text("2024/hinder/index.md").contains("- /2024/trafik/gupp-och-hinder/\n"))
        let settings = try desk.text("webbplats.yml")
        #expect(settings.contains("adress: /2024/trafik/gupp-och-hinder/ # den viktigaste"))
        #expect(settings.contains("vidarebefordringar:\n  /2024/trafik/farthinder/: /2024/trafik/gupp-och-hinder/\n"))
        try await desk.check()
        #expect(desk.site.checked?.diagnostics.filter { $0.severity == .error }.isEmpty == true)
        // On, and back again: no chain and no circle.
        let new = "2024/trafik/gupp-och-hinder.md"
        _ = await desk.ask("adress/" + new, Self.name("Gupp"))
        try await desk.check()
        let chained = try desk.text("webbplats.yml")
        #expect(chained.contains("/2024/trafik/farthinder/: /2024/trafik/gupp/\n"))
        #expect(chained.contains("/2024/trafik/gupp-och-hinder/: /2024/trafik/gupp/\n"))
        let back = await desk.ask("adress/2024/trafik/gupp.md", Self.name("farthinder"))
        #expect(back.html.contains("Sidan har en ny adress."), "\(back.html)")
        try await desk.check()
        #expect(desk.site.checked?.diagnostics.filter { $0.severity == .error }.isEmpty == true)
        #expect(try !desk.text("webbplats.yml").contains("/2024/trafik/farthinder/:"))
    }

    @Test("A draft gets another address without a word to the readers") func draft() async throws {
        let desk = try await DeskFixture()
        try desk.folder.write("---\nrubrik: Ny\nutkast: ja\n---\n", to: "content/ny.md")
        try await desk.check()
        let settings = try desk.text("webbplats.yml")
        #expect(await desk.ask("adress/ny.md", Self.name("annan")).html.contains("Sidan har en ny adress."))
        try await desk.check()
        let removed = await desk.ask("ta-bort/annan.md", FormFields(["orsak": "Blev inget."]))
        #expect(removed.html.contains("Sidan är borttagen."), "\(removed.html)")
        #expect(try desk.text("webbplats.yml") == settings)
    }

    @Test("A page that is taken away is told of, and one that others lead to stays") func removed() async throws {
        let desk = try await Self.linked()
        let refused = await desk.ask("ta-bort/" + Self.activity, FormFields(["orsak": "Görs inte."]))
        #expect(refused.isRefused && refused.html.contains("om/index.md"), "\(refused.html)")
        #expect(Folder.kind(of: desk.folder.path("content/" + Self.activity)) == .file)
        let alone = try await DeskFixture()
        #expect(await alone.ask("ta-bort/" + Self.activity, FormFields(["orsak": " "])).isRefused)
        let done = await alone.ask("ta-bort/" + Self.activity, FormFields(["orsak": "Görs av\r\nandra: se dem."]))
        #expect(done.html.contains("Sidan är borttagen."), "\(done.html)")
        #expect(Folder.kind(of: alone.folder.path("content/" + Self.activity)) == nil)
        let settings = try alone.text("webbplats.yml")
        #expect(settings.contains("  - adress: /2024/trafik/farthinder/\n    datum: 2024-06-01\n"), "\(settings)")
        try await alone.check()
        #expect(alone.site.checked?.diagnostics.filter { $0.severity == .error }.isEmpty == true)
    }

    @Test("What cannot be is said at its field, and nothing is touched") func refused() async throws {
        let desk = try await Self.linked()
        try desk.folder.write("---\nrubrik: Annan\n---\n", to: "content/2024/trafik/annan.md")
        let before = try FileTree(root: desk.folder.path("content")).entries
        for name in ["", "…", "farthinder", "Annan", "index"] {
            let answer = await desk.ask("adress/" + Self.activity, Self.name(name))
            #expect(answer.isRefused && answer.html.contains("href=\"#adress\""), "\(name)")
        }
        #expect(await desk.ask("adress/2024/trafik/index.md").html.contains("av mappen som den ligger i"))
        #expect(await desk.ask("ta-bort/2024/index.md", FormFields(["orsak": "x"])).isRefused)
        for path in ["../hemligt.md", "saknas.md"] {
            #expect(await desk.ask("adress/" + path, Self.name("x")) == .missing)
            #expect(await desk.ask("ta-bort/" + path, FormFields(["orsak": "x"])) == .missing)
        }
        #expect(await desk.ask("adress/webbplats.yml", Self.name("x")).isRefused)
        #expect(await desk.ask("ta-bort/webbplats.yml", FormFields(["orsak": "x"])).isRefused)
        _ = await desk.ask(
            "utkast/" + Self.activity,
            FormFields(["text": "x", "oppnad": String(repeating: "0", count: 64)]))
        #expect(await desk.ask("adress/" + Self.activity, Self.name("ny")).html.contains("har ett utkast"))
        #expect(try FileTree(root: desk.folder.path("content")).entries == before)
    }
}
