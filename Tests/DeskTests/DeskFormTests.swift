import Diagnostics
import FileSystem
import Preview
import TestSupport
import Testing

@testable import Desk

@Suite("Files as forms at the desk") struct DeskFormTests {
    private static let activity = "formular/" + DeskFixture.activity

    /// The form of a page with other values, sent back.
    private static func send(
        _ desk: DeskFixture, _ path: String, _ shown: WritingAnswer, _ changes: KeyValuePairs<String, String>
    ) async -> WritingAnswer {
        var form = ShownForm(shown.html)
        for (name, value) in changes { form[name] = value }
        return await desk.ask(path, form.sent)
    }

    @Test("Every file opens as a form, and saving it unchanged writes nothing") func unchanged() async throws {
        let desk = try await DeskFixture()
        for path in ["webbplats.yml", "index.md", "2024/index.md", "2024/trafik/index.md", DeskFixture.activity] {
            let before = try desk.text(path)
            let answer = await Self.send(desk, "formular/" + path, await desk.ask("formular/" + path), [:])
            #expect(answer.html.contains("Inget var ändrat"), "\(path)")
            #expect(try desk.text(path) == before)
        }
        #expect(Folder.kind(of: desk.folder.path(".lofte")) == nil)
    }

    @Test("A field that is changed changes its value in the file, and says so") func saved() async throws {
        let desk = try await DeskFixture()
        let before = try desk.text(DeskFixture.activity)
        let shown = await desk.ask(Self.activity)
        #expect(shown.html.contains("Nu: 31\u{A0}maj 2024."))
        #expect(shown.html.contains("<label for=\"f.rubrik\">Rubrik (måste fyllas i)</label>"))
        let answer = await Self.send(desk, Self.activity, shown, ["f.klart": "12/6", "f.status": "pågår"])
        #expect(!answer.isRefused && answer.html.contains("<strong>Sparat.</strong>"), "\(answer.html)")
        #expect(
            try desk.text(DeskFixture.activity)
                == before.replacing("2024-05-31\n", with: "2024-06-12\nstatus: pågår\n"))
    }

    @Test(
        "What is wrong stands at its field, and nothing is saved but a draft",
        arguments: [
            ("f.klart", "31/6", "f.klart", "är inte ett datum"), ("f.rubrik", "", "f.rubrik", "saknas"),
            ("f.brodtext", "Ring 811218-9876.", "f.brodtext", "personnummer"),
            ("f.måltal", "många", "f.måltal", "måltal"),
            ("f.hänger_ihop_med.ny.0", "/finns/inte/", "f.hänger_ihop_med.0.0", "/finns/inte/"),
        ])
    func refused(name: String, value: String, field: String, message: String) async throws {
        let desk = try await DeskFixture()
        let before = try desk.text(DeskFixture.activity)
        let answer = await Self.send(desk, Self.activity, await desk.ask(Self.activity), [name: value])
        #expect(answer.isRefused)
        #expect(answer.html.contains("<a href=\"#\(field)\">"), "\(answer.html)")
        #expect(answer.html.contains("id=\"\(field)-error\""), "\(answer.html)")
        #expect(answer.html.contains(message), "\(answer.html)")
        #expect(ShownForm(answer.html)[field] == value)
        #expect(try desk.text(DeskFixture.activity) == before)
        // It is there the next time too, and can be mended.
        let again = await desk.ask(Self.activity)
        #expect(ShownForm(again.html)[field] == value)
        #expect(again.html.contains("utkast från 2024-06-01 kl. 14.32"))
    }

    @Test("Rows are added, moved and taken away by buttons, and nothing is saved before it is asked for")
    func rows() async throws {
        let desk = try await DeskFixture()
        let before = try desk.text(DeskFixture.activity)
        var page = await desk.ask(Self.activity)
        for (number, name) in ["Polisen", "Skolan"].enumerated() {
            page = await Self.send(desk, Self.activity, page, ["gor": "ny:f.samverkan"])
            #expect(page.html.contains("formaction=\"/_lofte/desk/\(Self.activity)#f.samverkan.ny\""))
            page = await Self.send(
                desk, Self.activity, page, ["f.samverkan.ny.0": name, "gor": "upp:f.samverkan:\(number)"])
        }
        #expect(try desk.text(DeskFixture.activity) == before)
        let form = ShownForm(page.html)
        #expect(form["f.samverkan.0.0"] == "Polisen" && form["f.samverkan.1.0"] == "Skolan")
        page = await Self.send(desk, Self.activity, page, ["gor": "upp:f.samverkan:1"])
        page = await Self.send(desk, Self.activity, page, [:])
        #expect(
            try desk.text(DeskFixture.activity)
                == before.replacing("Kommunen\n", with: "Kommunen\nsamverkan:\n  - Skolan\n  - Polisen\n"))
        page = await Self.send(desk, Self.activity, page, ["gor": "bort:f.samverkan:0"])
        page = await Self.send(desk, Self.activity, page, ["gor": "bort:f.samverkan:0"])
        _ = await Self.send(desk, Self.activity, page, [:])
        #expect(try desk.text(DeskFixture.activity) == before)
    }

    @Test("Form and text change places without loss") func places() async throws {
        let desk = try await DeskFixture()
        let before = try desk.text(DeskFixture.activity)
        let text = await Self.send(
            desk, "som-text/" + DeskFixture.activity, await desk.ask(Self.activity), ["f.rubrik": "Gupp: två"])
        let shown = before.replacing("rubrik: Farthinder", with: "rubrik: \"Gupp: två\"")
        #expect(ShownForm(text.html)["text"] == shown)
        let broken = await Self.send(
            desk, "som-formular/" + DeskFixture.activity, text, ["text": shown.replacing("enhet: ", with: "enhet: [")])
        #expect(broken.isRefused && broken.html.contains("Filen går inte att visa som formulär"))
        #expect(ShownForm(broken.html)["text"]?.contains("enhet: [hinder") == true)
        let form = await Self.send(
            desk, "som-formular/" + DeskFixture.activity, broken,
            ["text": shown.replacing("hinder\nklart", with: "gupp\nklart")])
        #expect(ShownForm(form.html)["f.rubrik"] == "Gupp: två" && ShownForm(form.html)["f.enhet"] == "gupp")
        #expect(try desk.text(DeskFixture.activity) == before)
        _ = await Self.send(desk, Self.activity, form, [:])
        #expect(try desk.text(DeskFixture.activity) == shown.replacing("hinder\nklart", with: "gupp\nklart"))
        #expect(!(await desk.ask(Self.activity)).html.contains("utkast från"))
    }

    @Test("A file that cannot be read as a form opens as text") func broken() async throws {
        let desk = try await DeskFixture()
        try desk.folder.write("---\nrubrik: [trasig\n---\nHej", to: "content/trasig.md")
        #expect(await desk.ask("formular/trasig.md") == .done(next: "text/trasig.md"))
        try desk.folder.write("period;A\n2024;1\n", to: "content/2024/matt/a.csv")
        #expect(await desk.ask("formular/2024/matt/a.csv") == .done(next: "tabell/2024/matt/a.csv"))
    }

    @Test(
        "A button that no form has changes nothing",
        arguments: [
            "upp:f.samverkan:-1", "upp:f.samverkan:0", "ned:f.samverkan:9223372036854775807", "bort:f.samverkan:7", "x",
            "",
            "ny:f.okänd", "andras:f.rubrik", "upp:f.samverkan:-9223372036854775808",
        ])
    func forged(action: String) async throws {
        let desk = try await DeskFixture(hasTemplates: false)
        let before = try desk.text(DeskFixture.activity)
        let page = await Self.send(desk, Self.activity, await desk.ask(Self.activity), ["gor": action])
        #expect(ShownForm(page.html)["f.rubrik"] == "Farthinder")
        #expect(try desk.text(DeskFixture.activity) == before)
    }

    @Test("A file that is too long for a form opens as text") func long() async throws {
        let desk = try await DeskFixture(hasTemplates: false)
        try desk.folder.write(
            "---\nrubrik: X\n---\n" + String(repeating: "Hej. ", count: 70_000), to: "content/lang.md")
        #expect(await desk.ask("formular/lang.md") == .done(next: "text/lang.md"))
    }

    @Test("What the form does not know is shown, and stays") func others() async throws {
        let desk = try await DeskFixture()
        let text = try desk.text(DeskFixture.activity).replacing("enhet:", with: "egen: [a,  b]\nenhet:")
        try desk.folder.write(text, to: "content/" + DeskFixture.activity)
        let page = await desk.ask(Self.activity)
        #expect(page.html.contains("Övriga nycklar") && page.html.contains("<code>[a,  b]</code>"))
        _ = await Self.send(desk, Self.activity, page, ["f.rubrik": "Gupp"])
        #expect(try desk.text(DeskFixture.activity) == text.replacing("Farthinder", with: "Gupp"))
    }

    // MARK: Two editors

    @Test("Where both wrote the same field both texts are shown, with three choices", arguments: 0..<3)
    func choices(choice: Int) async throws {
        let desk = try await DeskFixture(hasTemplates: false)
        try desk.folder.write(Self.start, to: "content/" + DeskFixture.activity)
        let opened = await desk.ask(Self.activity)
        _ = await Self.send(desk, Self.activity, opened, ["f.mål": "Deras mål.", "f.rubrik": "Deras rubrik"])
        var page = await Self.send(desk, Self.activity, opened, ["f.mål": "Mitt mål.", "f.ingress": "Min ingress."])
        #expect(page.isRefused && page.html.contains("<a href=\"#f.mål\">"))
        #expect(ShownForm(page.html)["f.mål"] == "Mitt mål." && ShownForm(page.html)["andras.f.mål"] == "Deras mål.")
        #expect(ShownForm(page.html)["f.rubrik"] == "Deras rubrik" && ShownForm(page.html)["andras.f.rubrik"] == nil)
        let (action, result) = [
            (nil, "Mitt mål."), ("andras:f.mål", "Deras mål."), ("bada:f.mål", "Mitt mål. Deras mål."),
        ][choice]
        if let action {
            page = await Self.send(desk, Self.activity, page, ["gor": action])
            #expect(ShownForm(page.html)["andras.f.mål"] == nil)
        }
        #expect(ShownForm(page.html)["f.mål"] == result)
        page = await Self.send(desk, Self.activity, page, [:])
        #expect(!page.isRefused)
        #expect(
            try desk.text(DeskFixture.activity)
                == Self.start.replacing("mål: Lugnt.", with: "mål: \(result)")
                .replacing("rubrik: Farthinder", with: "rubrik: Deras rubrik")
                .replacing("Vi bygger.\nansvarig", with: "Min ingress.\nansvarig"))
    }

    private static let start = """
        ---
        rubrik: Farthinder
        ingress: Vi bygger.
        ansvarig: Kommunen
        mål: Lugnt.
        orsak: Fort.
        # En egen anteckning.
        uppföljningar:
          - datum: 2024-03-01
            text: Ett.
          - datum: 2024-04-01
            text: Två.
        ---

        Vi bygger hinder.

        De blir fler.

        """

    @Test("Of two who write from the same start every sentence is in the file, or shown", arguments: 0..<200)
    func pairs(seed: Int) async throws {
        var random = SeededGenerator(state: UInt64(seed))
        let desk = try await DeskFixture(hasTemplates: false)
        try desk.folder.write(Self.start, to: "content/" + DeskFixture.activity)
        let opened = await desk.ask(Self.activity)
        var sentences: [[String]] = [[], []]
        var answers: [WritingAnswer] = []
        for editor in 0..<2 {
            var form = ShownForm(opened.html)
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let sentence = "Mening \(editor).\(sentences[editor].count) av \(seed)."
                let field =
                    [
                        "f.rubrik", "f.ingress", "f.mål", "f.orsak", "f.uppföljningar.0.text", "f.uppföljningar.1.text",
                        "f.uppföljningar.1.orsak", "f.ni_sa", "f.samverkan.ny.0", "f.uppföljningar.ny.text",
                        "f.brodtext",
                    ].randomElement(using: &random) ?? "f.rubrik"
                // What one overwrites oneself is not owed.
                sentences[editor].removeAll { form[field]?.contains($0) ?? false }
                if field == "f.brodtext", Bool.random(using: &random) {
                    form[field] = (form[field] ?? "") + "\n\n" + sentence
                } else {
                    form[field] = sentence
                }
                if field == "f.uppföljningar.ny.text" { form["f.uppföljningar.ny.datum"] = "2024-05-0\(editor + 1)" }
                sentences[editor].append(sentence)
            }
            answers.append(await desk.ask(Self.activity, form.sent))
        }
        #expect(!answers[0].isRefused)
        let file = try desk.text(DeskFixture.activity)
        let shown = file + answers[1].html
        for sentence in sentences.joined() { #expect(shown.contains(sentence), "\(sentence)") }
        if answers[1].isRefused {
            for sentence in sentences[0] { #expect(file.contains(sentence)) }
        } else {
            for sentence in sentences.joined() { #expect(file.contains(sentence)) }
        }
        #expect(file.contains("# En egen anteckning."))
    }
}
