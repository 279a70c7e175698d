import Diagnostics
import FileSystem
import Preview
import SiteGeneration
import SiteOutput
import Testing

@testable import Desk

@Suite("The real page beside the form") struct ShownPageTests {
    private static let activity = DeskFixture.activity

    private static func page(_ answer: WritingAnswer) -> (text: String, isWhole: Bool)? {
        guard case .shown(let bytes, let isWhole) = answer else { return nil }
        return (String(decoding: bytes, as: UTF8.self), isWhole)
    }

    @Test("What is typed is on the page, saved it is not, and it is there again as a draft") func typed() async throws {
        let desk = try await DeskFixture()
        let before = try desk.text(Self.activity)
        var form = ShownForm(await desk.ask("formular/" + Self.activity).html)
        form["f.rubrik"] = "Tre gupp & en <bom>"
        let page = try #require(Self.page(await desk.ask("visa/" + Self.activity, form.sent)))
        #expect(page.isWhole && page.text.contains("Tre gupp &amp; en &lt;bom"), "\(page.text)")
        #expect(try desk.text(Self.activity) == before)
        let again = try #require(Self.page(await desk.ask("visa/" + Self.activity)))
        #expect(again.text == page.text)
        // Taken back, nothing is kept.
        form["f.rubrik"] = "Farthinder"
        _ = await desk.ask("visa/" + Self.activity, form.sent)
        #expect(desk.service.drafts.all().isEmpty)
    }

    @Test("It is the page that is published when it is saved, but for where its links lead") func same() async throws {
        let desk = try await DeskFixture()
        var form = ShownForm(await desk.ask("formular/" + Self.activity).html)
        form["f.brodtext"] = "Vi bygger **fem** hinder.\n\n## Var\n\nPå [Storgatan](/2024/)."
        let shown = try #require(Self.page(await desk.ask("visa/" + Self.activity, form.sent)))
        _ = await desk.ask("formular/" + Self.activity, form.sent)
        try await desk.check()
        let checked = try #require(desk.site.checked)
        let files = try #require(SiteFiles(checked))
        guard case .bytes(let bytes)? = files["2024/trafik/farthinder/index.html"]?.content else {
            Issue.record("no page")
            return
        }
        let base = "<base href=\"/lofte/2024/trafik/farthinder/\" target=\"_blank\">"
        #expect(shown.text.contains("<head>" + base))
        #expect(
            shown.text.replacing(base, with: "").replacing(
                " target=\"_self\" href=\"/_lofte/desk/visa/2024/trafik/farthinder.md#", with: " href=\"#")
                == String(decoding: bytes, as: UTF8.self))
    }

    @Test("The script is told a number, or what is in the way") func number() async throws {
        let desk = try await DeskFixture()
        var form = ShownForm(await desk.ask("formular/" + Self.activity).html)
        form["svar"] = "nummer"
        form["f.rubrik"] = "Gupp"
        guard case .told(let told) = await desk.ask("visa/" + Self.activity, form.sent) else {
            Issue.record("nothing told")
            return
        }
        #expect(String(decoding: told, as: UTF8.self) == #"{"nummer": 1}"#)
        #expect(try #require(Self.page(await desk.ask("visad/1"))).text.contains("Gupp"))
        #expect(await desk.ask("visad/2") == .missing)
        form["f.klart"] = "31/6"
        guard case .told(let wrong) = await desk.ask("visa/" + Self.activity, form.sent) else {
            Issue.record("nothing told")
            return
        }
        #expect(String(decoding: wrong, as: UTF8.self).contains("Sidan visas när det här är rättat: "))
        let note = try #require(Self.page(await desk.ask("visa/" + Self.activity)))
        #expect(!note.isWhole && note.text.contains("är inte ett datum"))
    }

    @Test(
        "Texts, figures, settings and follow-ups are shown too",
        arguments: [
            ("text/2024/trafik/farthinder.md", "text", "---\nrubrik: Nya gupp\nansvarig: Kommunen\n---\n", "Nya gupp"),
            ("formular/webbplats.yml", "f.namn", "Löftet i Nyby", "Löftet i Nyby"),
            ("uppfoljning/2024/trafik/farthinder.md", "text", "Två hinder är byggda.", "Två hinder är byggda."),
            ("formular/2024/trafik/index.md", "f.rubrik", "Trygg trafik", "Trygg trafik"),
            ("formular/index.md", "f.brodtext", "Nu håller vi.", "Nu håller vi."),
        ])
    func others(address: String, field: String, value: String, told: String) async throws {
        let desk = try await DeskFixture()
        let shown = await desk.ask(address)
        var form = ShownForm(shown.html)
        form[field] = value
        let path = address.split(separator: "/").dropFirst().joined(separator: "/")
        #expect(shown.html.contains("formaction=\"/_lofte/desk/visa/\(path)\""))
        let page = try #require(Self.page(await desk.ask("visa/" + path, form.sent)))
        #expect(page.isWhole && page.text.contains(told), "\(page.text)")
    }

    @Test("Links within a page stay in the page, and all others open beside it") func links() {
        let page = """
            <!DOCTYPE html><html><head lang="sv"><meta charset="utf-8"></head><body><a class="x" href="#main">\
            <a href="../"><p id="main">&quot; href=&quot;#a</p></body></html>
            """
        let framed = FramedPage.bytes(Array(page.utf8), at: "/lofte/2024/", shownAt: "/_lofte/desk/visad/3")
        #expect(
            String(decoding: framed, as: UTF8.self) == """
                <!DOCTYPE html><html><head lang="sv"><base href="/lofte/2024/" target="_blank"><meta charset="utf-8"></head>\
                <body><a class="x" target="_self" href="/_lofte/desk/visad/3#main"><a href="../">\
                <p id="main">&quot; href=&quot;#a</p></body></html>
                """)
    }
}
