import Diagnostics
import Preview
import Testing

@testable import Desk

@Suite("What has one mend is mended by a button") struct FieldMendTests {
    private static let activity = "formular/" + DeskFixture.activity

    /// The names of the buttons that mend.
    private static func mends(_ html: String) -> [String] {
        html.matches(of: /name="gor" value="(ratta:[a-z0-9-]*)"/).map { String($0.1) }
    }

    private static func send(_ desk: DeskFixture, _ path: String, _ shown: String, _ changes: [String: String])
        async -> WritingAnswer
    {
        var form = ShownForm(shown)
        for (name, value) in changes { form[name] = value }
        return await desk.ask(path, form.sent)
    }

    @Test("In a form: at its field, into the field, and only that") func form() async throws {
        let desk = try await DeskFixture()
        let before = try desk.text(DeskFixture.activity)
        let refused = await Self.send(
            desk, Self.activity, await desk.ask(Self.activity).html,
            ["f.klart": "31 maj 2024!", "f.status": "pågårr", "f.samverkan.ny.0": "Skolan"])
        let shown = await Self.send(desk, Self.activity, await desk.ask(Self.activity).html, ["f.status": "pågårr"])
        #expect(refused.isRefused && shown.isRefused)
        let mend = try #require(Self.mends(shown.html).first, "\(shown.html)")
        // Something else is typed before the button is pressed.
        let mended = await Self.send(
            desk, Self.activity, shown.html, ["gor": mend, "f.ingress": "Nytt överst i filen."])
        let form = ShownForm(mended.html)
        #expect(!mended.isRefused && form["f.status"] == "pågår", "\(mended.html)")
        #expect(form["f.ingress"] == "Nytt överst i filen.")
        #expect(mended.html.contains("Rättat här. Spara"))
        #expect(!mended.html.contains("id=\"f.status-error\""))
        #expect(try desk.text(DeskFixture.activity) == before)
        #expect(ShownForm(await desk.ask(Self.activity).html)["f.status"] == "pågår")
        // Pressed once more, there is nothing to do.
        let again = await Self.send(desk, Self.activity, mended.html, ["gor": mend])
        #expect(again.html.contains("Det var redan rättat."))
    }

    @Test("In a text, and in a draft that is opened again") func text() async throws {
        let desk = try await DeskFixture()
        let path = "text/" + DeskFixture.activity
        let before = try desk.text(DeskFixture.activity)
        let wrong = before.replacing("ansvarig:", with: "Ansvarig:").replacing(
            "måltal: ", with: "status: pågårr\nmåltal: ")
        let refused = await Self.send(desk, path, await desk.ask(path).html, ["text": wrong])
        #expect(refused.isRefused)
        #expect(Self.mends(await desk.ask(path).html) == Self.mends(refused.html))
        var answer = refused
        while let mend = Self.mends(answer.html).first {
            answer = await Self.send(desk, path, answer.html, ["gor": mend])
        }
        let expected = before.replacing("måltal: ", with: "status: pågår\nmåltal: ")
        #expect(ShownForm(answer.html)["text"] == expected, "\(answer.html)")
        #expect(!(await Self.send(desk, path, answer.html, [:])).isRefused)
        #expect(try desk.text(DeskFixture.activity) == expected)
    }

    @Test("What lofte explain says is unfolded at the field, escaped, each kind once") func explained() async throws {
        let desk = try await DeskFixture()
        let shown = await Self.send(desk, Self.activity, await desk.ask(Self.activity).html, ["f.status": "pågårr"])
        #expect(shown.html.contains("<details class=\"explain\">\n<summary>Förklara: "))
        #expect(shown.html.matches(of: /class="explain"/).count == 1)
    }

    @Test("The first button of a form saves: it is what the Enter key presses") func first() async throws {
        let desk = try await DeskFixture()
        for path in [Self.activity, "text/" + DeskFixture.activity] {
            let field = path == Self.activity ? "f.status" : "text"
            let value = path == Self.activity ? "pågårr" : "---\nrubrik: A\nansvarig: B\nstatus: pågårr\n---\n"
            let html = (await Self.send(desk, path, await desk.ask(path).html, [field: value])).html
            let form = html[try #require(html.firstRange(of: "<form")?.lowerBound)...]
            let button = form[try #require(form.firstRange(of: "<button")?.lowerBound)...]
            #expect(button.hasPrefix("<button type=\"submit\">Spara</button>"))
        }
    }
}
