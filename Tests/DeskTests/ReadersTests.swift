import Diagnostics
import FileSystem
import Preview
import SiteContent
import SiteGeneration
import TestSupport
import Testing

@testable import Desk

@Suite("What becomes another for readers") struct ReadersTests {
    private static let page = "lasarna"

    @Test("Pages that change, come and go, with why, feed and data") func changes() async throws {
        let clone = try await ClonedDesk()
        #expect(await clone.desk.ask(Self.page).html.contains("Inget ändras för läsarna."))
        try clone.change("Vi bygger fler.")
        try clone.write(
            "---\nrubrik: Ny aktivitet\nansvarig: Kommunen\nmål: Lugnare gator.\n---\n", "2024/trafik/ny.md")
        let html = await clone.desk.ask(Self.page).html
        #expect(html.contains("Jämfört med det som senast skickades"), "\(html)")
        #expect(html.contains("Nya sidor (1)") && html.contains("Ny aktivitet"), "\(html)")
        #expect(html.contains("Texten är ändrad") && html.contains("Öppna data ändras: data/"), "\(html)")
        // Nothing of the clone is touched.
        #expect(try clone.git(clone.desk.folder.path, "diff", "--cached", "--name-only") == "")
        #expect(try clone.git(clone.desk.folder.path, "status", "--porcelain", "--ignored").contains(".lofte") == true)
    }

    @Test("What was published and is another asks why, and the answer is written into its file") func owed()
        async throws
    {
        let clone = try await ClonedDesk()
        let before = try clone.desk.text(DeskFixture.activity)
        let changed = before.replacing("2024-05-31", with: "2024-09-30").replacing("minst 4", with: "minst 2")
        try clone.write(changed, DeskFixture.activity)
        let shown = await clone.desk.ask(Self.page)
        #expect(shown.html.contains("<dd>2024-05-31</dd>") && shown.html.contains("<dd>minst 2</dd>"), "\(shown.html)")
        var form = ShownForm(shown.html)
        let empty = await clone.desk.ask(Self.page, form.sent)
        #expect(empty.isRefused && empty.html.contains("Skriv varför det ändrades"))
        form["andring.0.orsak"] = "Tjälen gick sent."
        form["andring.1.orsak"] = "Pengarna tog slut."
        let saved = await clone.desk.ask(Self.page, form.sent)
        #expect(!saved.isRefused && saved.html.contains("Sparat."), "\(saved.html)")
        #expect(!saved.html.contains("Det här behöver du svara på"), "\(saved.html)")
        let file = try clone.desk.text(DeskFixture.activity)
        #expect(file.contains("fält: klart") && file.contains("orsak: Pengarna tog slut."), "\(file)")
    }

    @Test("A page that is gone leads on, or says why it is gone", arguments: [true, false]) func gone(hasMoved: Bool)
        async throws
    {
        let clone = try await ClonedDesk()
        try clone.write("---\nrubrik: Kontakt\n---\n\nRing oss.\n", "kontakt.md")
        try clone.git(clone.desk.folder.path, "add", "content")
        try clone.git(clone.desk.folder.path, "commit", "-q", "-m", "Kontakt")
        try clone.git(clone.desk.folder.path, "push", "-q")
        let folder = clone.desk.folder
        try File.remove(folder.path("content/kontakt.md"))
        if hasMoved { try clone.write("---\nrubrik: Kontakt\n---\n\nRing oss.\n", "om/kontakt.md") }
        try await clone.desk.check()
        let shown = await clone.desk.ask(Self.page)
        #expect(shown.html.contains("<legend>/kontakt/</legend>"), "\(shown.html)")
        var form = ShownForm(shown.html)
        #expect(form["ny"] == (hasMoved ? "/om/kontakt/" : "") && form["val"] == (hasMoved ? "flyttad" : "borttagen"))
        if !hasMoved {
            let refused = await clone.desk.ask(Self.page, form.sent)
            #expect(refused.isRefused && refused.html.contains("<a href=\"#orsak\">"), "\(refused.html)")
            form["orsak"] = "Uppgifterna var gamla."
        }
        let saved = await clone.desk.ask(Self.page, form.sent)
        #expect(!saved.isRefused && !saved.html.contains("<legend>"), "\(saved.html)")
        let settings = try clone.desk.text("webbplats.yml")
        #expect(
            settings.contains(
                hasMoved
                    ? "vidarebefordringar:\n  /kontakt/: /om/kontakt/\n"
                    : "borttaget:\n  - adress: /kontakt/\n    datum: 2024-06-01\n    orsak: Uppgifterna var gamla.\n"),
            "\(settings)")
    }

    @Test("Without anything sent it says that it does not know") func unknown() async throws {
        let desk = try await DeskFixture()
        #expect(await desk.ask(Self.page).html.contains("vet inte vad läsarna har i dag"))
    }
}
