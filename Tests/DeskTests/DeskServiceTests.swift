import Diagnostics
import FileSystem
import Preview
import TestSupport
import Testing

@testable import Desk

@Suite("What is written at the desk") struct DeskServiceTests {
    private static let followUp = "uppfoljning/" + DeskFixture.activity

    // MARK: What waits

    @Test("What waits leads to the very form") func waiting() async throws {
        let desk = try await DeskFixture()
        let html = await desk.ask("").html
        #expect(html.contains("<h2>Behöver en uppföljning</h2>"))
        #expect(html.contains("<a href=\"/_lofte/desk/\(Self.followUp)\">Farthinder</a>"))
        #expect(html.contains("Orsak till förseningen"))
        #expect(await desk.ask("sida/lofte/2024/trafik/farthinder/") == .done(next: Self.followUp))
        #expect(await desk.ask("sida/lofte/2024/trafik/") == .done(next: "formular/2024/trafik/index.md"))
    }

    @Test("Each kind of what waits has its heading, and leads to its file") func everyKind() async throws {
        let desk = try await DeskFixture()
        let base = "ansvarig: Kommunen\n"
        try desk.folder.write("---\nrubrik: Snart\n\(base)klart: 2024-06-20\n---\n", to: "content/2024/trafik/snart.md")
        try desk.folder.write(
            "---\nrubrik: Senare\n\(base)klart: 2024-07-20\n---\n", to: "content/2024/trafik/senare.md")
        try desk.folder.write(
            "---\nrubrik: Torget\ndatum: 2024-03-12\nplats: Torget\nsynpunkter:\n  - text: Det är mörkt.\n---\n",
            to: "content/2024/dialoger/torget.md")
        try desk.folder.write(
            "---\nrubrik: Brott\nbeskrivning: Brott per år\nkälla: Brå\nhämtad: 2024-03-01\nnästa: 2024-05-01\n---\n",
            to: "content/2024/matt/brott.md")
        try desk.folder.write("period;Brott\n2022;3\n2023;2\n", to: "content/2024/matt/brott.csv")
        try desk.folder.write("---\nrubrik: Ny sida\nutkast: ja\n---\n", to: "content/ny.md")
        try await desk.check()
        let html = await desk.ask("").html
        for (heading, path) in [
            ("Ska vara klara inom 30 dagar", "uppfoljning/2024/trafik/snart.md"),
            ("Synpunkter utan svar", "formular/2024/dialoger/torget.md"),
            ("Nya siffror", "formular/2024/matt/brott.md"),
            ("Utkast på webbplatsen", "formular/ny.md"),
        ] {
            let section = html.split(separator: "<section>").first { $0.contains("<h2>\(heading)</h2>") }
            #expect(section?.contains("<a href=\"/_lofte/desk/\(path)\">") == true, "\(heading)")
        }
        let due = html.split(separator: "<section>").first { $0.contains("inom 30 dagar") }
        #expect(due?.contains("senare.md") == false)
        try desk.folder.write("---\nrubrik: Fel\nfärg: blå\n---\n", to: "content/fel.md")
        try await desk.check()
        let stopped = await desk.ask("").html
        #expect(stopped.contains("<h2>Stoppar publiceringen</h2>"))
        #expect(stopped.contains("<a href=\"/_lofte/desk/formular/fel.md\">fel.md, rad 3</a>"))
    }

    @Test("An address is written as the preview reads it") func addresses() async throws {
        let desk = try await DeskFixture()
        try desk.folder.write("---\nrubrik: Å\n---\n", to: "content/å b & <c>.md")
        let html = await desk.ask("filer").html
        #expect(
            html.contains("<a href=\"/_lofte/desk/formular/%C3%A5%20b%20%26%20%3Cc%3E.md\">å b &amp; &lt;c&gt;.md</a>"))
    }

    // MARK: Follow-ups

    @Test("A follow-up is added, and no other line is changed") func saved() async throws {
        let desk = try await DeskFixture()
        let before = try desk.text(DeskFixture.activity)
        let answer = await desk.ask(
            Self.followUp,
            FormFields([
                "text": "Två hinder är på plats.", "status": "pågår", "utfall": "2", "orsak": "Tjälen gick sent.",
                "datum": "31/5",
            ]))
        #expect(!answer.isRefused && answer.html.contains("Uppföljningen är sparad."))
        let added = """
            uppföljningar:
              - datum: 2024-05-31
                status: pågår
                utfall: 2
                orsak: Tjälen gick sent.
                text: Två hinder är på plats.

            """
        #expect(
            try desk.text(DeskFixture.activity)
                == before.replacing("anteckning.\n---", with: "anteckning.\n\(added)---"))
    }

    @Test(
        "What is wrong stands at its field, and nothing is saved",
        arguments: [
            (FormFields(["text": ""]), "text", "Skriv vad som har hänt"),
            (FormFields(["text": "Hej.", "status": "avbruten"]), "orsak", "Skriv varför den avbryts"),
            (FormFields(["text": "Hej.", "utfall": "många"]), "utfall", "är inget tal"),
            (FormFields(["text": "Hej.", "datum": "31/6"]), "datum", "är inte ett datum"),
            (FormFields(["text": "Hej.", "status": "klar"]), "status", "Okänd status"),
            (FormFields(["text": "Ring 811218-9876."]), "text", "personnummer"),
        ])
    func refused(form: FormFields, field: String, message: String) async throws {
        let desk = try await DeskFixture()
        let before = try desk.text(DeskFixture.activity)
        let answer = await desk.ask(Self.followUp, form)
        #expect(answer.isRefused)
        #expect(answer.html.contains("<a href=\"#\(field)\">"), "\(answer.html)")
        #expect(answer.html.contains(message), "\(answer.html)")
        // What was written stands there still.
        #expect(answer.html.contains(form["text"] ?? ""))
        #expect(try desk.text(DeskFixture.activity) == before)
    }

    @Test("Two who write a follow-up at the same time are both heard") func both() async throws {
        let desk = try await DeskFixture()
        async let one = desk.ask(Self.followUp, FormFields(["text": "Ett hinder.", "datum": "2024-05-01"]))
        async let two = desk.ask(Self.followUp, FormFields(["text": "Två hinder.", "datum": "2024-05-02"]))
        #expect(await [one, two].allSatisfy { !$0.isRefused })
        let text = try desk.text(DeskFixture.activity)
        #expect(text.contains("text: Ett hinder.") && text.contains("text: Två hinder."))
    }

    // MARK: Texts

    @Test("Every file opens, and saving it unchanged writes nothing") func unchanged() async throws {
        let desk = try await DeskFixture()
        try desk.folder.write("---\nrubrik: [trasig\r\n---\nHej", to: "content/trasig.md")
        for path in try ContentStore(folder: desk.folder.path("content")).paths() {
            let before = try File.read(desk.folder.path("content/" + path))
            let page = await desk.ask("text/" + path)
            let opened = try #require(page.opened)
            let answer = await desk.ask(
                "text/" + path, FormFields(["text": WrittenText(before).text, "oppnad": opened]))
            #expect(answer.html.contains("Inget var ändrat"), "\(path)")
            #expect(try File.read(desk.folder.path("content/" + path)) == before)
        }
    }

    @Test("What would break the site is not saved, and is kept as a draft that is offered again") func broken()
        async throws
    {
        let desk = try await DeskFixture()
        let path = "2024/index.md"
        let before = try desk.text(path)
        let opened = try #require(await desk.ask("text/" + path).opened)
        let wrong = before.replacing("2024-12-31", with: "nyår")
        let answer = await desk.ask("text/" + path, FormFields(["text": wrong, "oppnad": opened]))
        #expect(answer.isRefused && answer.html.contains("<strong>Rad 4:</strong>"))
        #expect(try desk.text(path) == before)
        let again = await desk.ask("text/" + path)
        #expect(again.html.contains("Det här är ditt utkast från 2024-06-01 kl. 14.32."))
        #expect(again.html.contains("slut: nyår"))
        #expect(await desk.ask("").html.contains("<h2>Dina utkast</h2>"))
        #expect(await desk.ask("slang/" + path, FormFields([:])) == .done(next: "formular/" + path))
        #expect(await !desk.ask("text/" + path).html.contains("nyår"))
    }

    @Test(
        "Lines are taken away and added anywhere",
        arguments: [
            ("\n\nVi håller vad vi lovar.\n", "\n"), ("---\nrubrik: Medborgarlöfte\n", "---\nrubrik: Löftet\n"),
            ("---\n\nVi", "---\n\nNy rad.\n\nVi"), ("lovar.\n", "lovar"), ("Vi håller vad vi lovar.\n", ""),
        ])
    func anywhere(old: String, new: String) async throws {
        let desk = try await DeskFixture()
        let before = try desk.text("index.md")
        #expect(before.contains(old))
        let opened = try #require(await desk.ask("text/index.md").opened)
        let after = before.replacing(old, with: new)
        let answer = await desk.ask("text/index.md", FormFields(["text": after, "oppnad": opened]))
        #expect(!answer.isRefused, "\(answer.html)")
        #expect(try desk.text("index.md") == after)
    }

    @Test("A text of which the first lines are gone is refused, and stops nothing") func withoutItsHead() async throws {
        let desk = try await DeskFixture()
        let opened = try #require(await desk.ask("text/index.md").opened)
        for text in ["", "Vi håller vad vi lovar.\n", "\n", "---\n\nVi håller vad vi lovar.\n"] {
            #expect(await desk.ask("text/index.md", FormFields(["text": text, "oppnad": opened])).isRefused)
        }
        #expect(try desk.text("index.md").hasPrefix("---\nrubrik: Medborgarlöfte\n"))
    }

    @Test("Two who change different lines are both saved; of the same line both texts are shown") func merged()
        async throws
    {
        let desk = try await DeskFixture()
        let path = DeskFixture.activity
        let before = try desk.text(path)
        let opened = try #require(await desk.ask("text/" + path).opened)
        func save(_ old: String, _ new: String) async -> WritingAnswer {
            await desk.ask("text/" + path, FormFields(["text": before.replacing(old, with: new), "oppnad": opened]))
        }
        #expect(await !save("minst 4", "minst 6").isRefused)
        let second = await save("Vi bygger hinder.", "Vi bygger fartgupp.")
        #expect(second.html.contains("Bådas text finns kvar."))
        let both = try desk.text(path)
        #expect(both.contains("minst 6") && both.contains("fartgupp"))
        let third = await save("minst 4", "minst 8")
        #expect(third.isRefused && third.html.contains("Någon annan har ändrat samma rader"))
        #expect(third.html.contains("minst 8") && third.html.contains("minst 6"))
        #expect(try desk.text(path) == both)
        // What was shown is known now, so that the next save is what both agreed on.
        let shown = try #require(third.opened)
        let last = await desk.ask(
            "text/" + path, FormFields(["text": both.replacing("minst 6", with: "minst 7"), "oppnad": shown]))
        #expect(!last.isRefused)
        #expect(try desk.text(path).contains("minst 7"))
    }

    @Test("A draft from before the desk was started is merged with what is there by the reader, never over it")
    func forgotten() async throws {
        let desk = try await DeskFixture()
        let other = try await DeskFixture()
        let opened = try #require(await other.ask("text/index.md").opened)
        try desk.folder.write("---\nrubrik: Annan\n---\n", to: "content/index.md")
        let answer = await desk.ask("text/index.md", FormFields(["text": "---\nrubrik: Min\n---\n", "oppnad": opened]))
        #expect(answer.isRefused)
        #expect(try desk.text("index.md") == "---\nrubrik: Annan\n---\n")
    }

    @Test(
        "Nothing outside the content is read or written, and no link is followed",
        arguments: [
            "../hemligt.md", "hemligt.md", "lank.md", "2024/../../hemligt.md", "/etc/passwd", "bild.png", ".git/config",
            "templates/stil.css", "mapp/inne.md",
        ])
    func outside(path: String) async throws {
        let desk = try await DeskFixture()
        try desk.folder.write("hemligt", to: "hemligt.md")
        try desk.folder.write("hemligt", to: "ute/inne.md")
        try desk.folder.link("content/lank.md", to: desk.folder.path("hemligt.md"))
        try desk.folder.link("content/mapp", to: desk.folder.path("ute"))
        try desk.folder.write("x", to: "content/bild.png")
        for folder in [
            "text/", "utkast/", "uppfoljning/", "formular/", "formularutkast/", "tabell/", "som-text/", "som-formular/",
        ] {
            let answer = await desk.ask(
                folder + path, FormFields(["text": "x", "oppnad": String(repeating: "0", count: 64)]))
            #expect(answer == .missing, "\(folder)\(path)")
        }
        #expect(await desk.ask("text/" + path) == .missing)
        #expect(await desk.ask("formular/" + path) == .missing)
        #expect(try File.read(desk.folder.path("hemligt.md")) == Array("hemligt".utf8))
        #expect(Folder.kind(of: desk.folder.path(".lofte")) == nil)
    }

    @Test("What somebody wrote is no markup on any page") func escaped() async throws {
        let desk = try await DeskFixture()
        let evil = "</textarea><script>x()</script>\"'"
        let follow = await desk.ask(
            Self.followUp, FormFields(["text": evil, "status": evil, "utfall": evil, "orsak": evil, "datum": evil]))
        #expect(follow.isRefused)
        let text = await desk.ask(
            "utkast/index.md", FormFields(["text": evil, "oppnad": String(repeating: "0", count: 64)]))
        for html in [follow.html, text.html, await desk.ask("text/index.md").html] {
            #expect(!html.contains("<script>x"))
            #expect(html.contains("&lt;script&gt;x()"))
        }
    }
}
