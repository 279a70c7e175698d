import ContentFormat
import Diagnostics
import FrontMatter
import Preview
import SiteContent
import TestSupport
import Testing

@testable import Desk

@Suite("A goal in figures as fields") struct GoalFieldTests {
    @Test(
        "What the fields can say is shown in them, and means the same",
        arguments: [
            ("minst 4", "minst", "4", ""), ("4", "minst", "4", ""), ("högst 2,5", "högst", "2,5", ""),
            ("Minst 14 000", "minst", "14 000", ""), ("minst 2 per kvartal", "minst", "2", "kvartal"),
            ("3 per år", "minst", "3", "år"), ("fler än förra året", "fler än förra året", "", ""),
            ("", "", "", ""), ("minst", "minst", "", ""), ("minst många", "minst", "många", ""),
        ])
    func parts(text: String, word: String, number: String, per: String) throws {
        let goal = try #require(GoalText(text))
        #expect(goal.word == word && goal.number == number && goal.per == per)
        let again = try #require(GoalText(goal.text))
        #expect(again == goal)
    }

    @Test(
        "What they cannot say stays as text",
        arguments: ["ett dussin", "3 av 4", "drygt 4", "4 st", "2/år", "per kvartal", "minst 4\nhögst 6"])
    func text(text: String) { #expect(GoalText(text) == nil) }

    private static func file(_ goal: String) -> (YAMLEditor, FileForm)? {
        let text = "---\nrubrik: A\nansvarig: B\n\(goal)enhet: hinder\n---\n"
        guard let form = FileForm(.activity(promise: "2024", area: "trafik")),
            let editor = YAMLEditor(SourceText(path: "2024/trafik/a.md", text), isPage: true)
        else { return nil }
        return (editor, form)
    }

    private static func send(_ goal: String, _ fields: [String: String]) throws -> String {
        let (editor, form) = try #require(file(goal))
        let sent = FormFields(fields: fields.map { (name: $0.key, value: $0.value) })
        let back = FormSubmission(sent, action: nil, over: editor, form, year: 2024)
        return String(decoding: back.editor.source.bytes, as: UTF8.self)
    }

    @Test(
        "Saved unchanged no byte is another, changed it is what the fields say",
        arguments: [
            ("måltal: 4 # fyra\n", ["minst", "4", ""], "måltal: 4 # fyra\n"),
            ("måltal: \"Minst 4\"\n", ["minst", "4", ""], "måltal: \"Minst 4\"\n"),
            ("måltal: 4 # fyra\n", ["minst", "6", ""], "måltal: minst 6 # fyra\n"),
            ("måltal: minst 4\n", ["högst", "4", "kvartal"], "måltal: högst 4 per kvartal\n"),
            ("måltal: minst 4\n", ["fler än förra året", "4", ""], "måltal: fler än förra året\n"),
            ("måltal: minst 4\n", ["", "", ""], ""), ("", ["minst", "4", ""], "måltal: minst 4\n"),
            ("", ["", "", ""], ""),
            ("måltal: ett dussin\n", ["minst", "4", ""], "måltal: minst 4\n"),
        ])
    func saved(before: String, sent: [String], after: String) throws {
        let names = GoalText.Part.allCases.map { GoalText.name($0, of: "f.måltal") }
        let text = try Self.send(before, Dictionary(uniqueKeysWithValues: zip(names, sent)))
        #expect(text == "---\nrubrik: A\nansvarig: B\n\(after)enhet: hinder\n---\n")
    }

    @Test("A goal for each year is a row for each year") func years() throws {
        let goal = "måltal:\n  2024: minst 4\n  2025: minst 6\n"
        let text = try Self.send(
            goal,
            [
                "f.måltal.0.nyckel": "2024", "f.måltal.0.text": "minst 5", "f.måltal.ny.nyckel": "2026",
                "f.måltal.ny.text": "minst 8",
            ])
        #expect(text.contains("måltal:\n  2024: minst 5\n  2025: minst 6\n  2026: minst 8\n"), "\(text)")
    }

    @Test("In the browser they are a group, and a mistake stands at it") func page() async throws {
        let desk = try await DeskFixture()
        let path = "formular/" + DeskFixture.activity
        var form = ShownForm(await desk.ask(path).html)
        #expect(form["f.måltal.hur"] == "minst" && form["f.måltal.tal"] == "4" && form["f.måltal"] == nil)
        form["f.måltal.tal"] = "många"
        let refused = await desk.ask(path, form.sent)
        #expect(refused.isRefused && refused.html.contains("id=\"f.måltal-error\""))
        var again = ShownForm(refused.html)
        #expect(again["f.måltal.tal"] == "många")
        again["f.måltal.tal"] = "6"
        again["f.måltal.per"] = "år"
        #expect(!(await desk.ask(path, again.sent)).isRefused)
        #expect(try desk.text(DeskFixture.activity).contains("måltal: minst 6 per år\n"))
    }
}
