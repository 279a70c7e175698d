import Preview
import Testing

@testable import Desk

@Suite("Who else has a page open") struct OpenPagesTests {
    @Test("The others are told, with their names and times, and nobody twice") func others() async {
        let pages = OpenPages()
        let now = ContinuousClock.now
        func enter(_ id: String, _ name: String?, path: String = "a.md", after: Int = 0, isTold: Bool = false) async
            -> [String?]
        {
            await pages.enter(
                path, id: id, OpenPages.Visit(name: name, since: "kl. 14.32"), isTold: isTold,
                now: now + .seconds(after)
            ).map(\.name)
        }
        #expect(await enter("1", "Anna") == [])
        #expect(await enter("2", nil) == ["Anna"])
        #expect(await enter("1", "Anna") == [nil])
        #expect(await enter("3", "Bo", path: "b.md") == [])
        await pages.leave("a.md", id: "2")
        #expect(await enter("1", "Anna", after: 1, isTold: true) == [])
        // A page whose script is silent is gone; one without a script is given longer.
        #expect(await enter("4", "Cia", after: 80) == ["Anna"])
        #expect(await enter("5", "Dan", after: 100) == ["Cia"])
        #expect(await enter("5", "Dan", after: 700) == [])
    }

    @Test("A page says it without a script, and a save of the same page is no other") func pages() async throws {
        let desk = try await DeskFixture()
        let path = "formular/" + DeskFixture.activity
        let first = await desk.ask(path)
        #expect(!first.html.contains("öppen i en annan flik"))
        let second = await desk.ask("text/" + DeskFixture.activity)
        #expect(
            second.html.contains("Sidan är också öppen i en annan flik eller hos en kollega: någon (sedan 2024-06-01"))
        var form = ShownForm(first.html)
        form["f.rubrik"] = "Nytt"
        let saved = await desk.ask(path, form.sent)
        #expect(ShownForm(saved.html)["besok"] == form["besok"])
        let here = try #require(ShownForm(second.html)["besok"])
        _ = await desk.ask("har/" + DeskFixture.activity, FormFields(["besok": here, "gar": "ja"]))
        #expect(!(await desk.ask(path, ShownForm(saved.html).sent)).html.contains("öppen i en annan flik"))
    }
}
