import Diagnostics
import FileSystem
import Freezing
import OpenData
import Preview
import PromiseModel
import SiteGeneration
import TestSupport
import Testing

@testable import Desk

@Suite("A frozen promise at the desk") struct FrozenChangeTests {
    private static let activity = "formular/" + DeskFixture.activity

    /// A desk whose promise was signed and frozen.
    private static func frozen() async throws -> DeskFixture {
        let desk = try await DeskFixture()
        let promise = try desk.text("2024/index.md").replacing("parter:", with: "undertecknat: 2024-05-20\nparter:")
        try desk.folder.write(promise, to: "content/2024/index.md")
        let text = try desk.text(DeskFixture.activity).replacing(
            "# En egen", with: "mål: Farten blir längre.\n# En egen")
        try desk.folder.write(text, to: "content/" + DeskFixture.activity)
        try await desk.check()
        let checked = try #require(desk.site.checked)
        let lock = try #require(try checked.freeze("2024").lock)
        try File.write(lock.bytes, to: desk.folder.path("content/2024/lofte.lock"))
        try await desk.check()
        return desk
    }

    private static func send(
        _ desk: DeskFixture, _ path: String, _ shown: WritingAnswer, _ changes: KeyValuePairs<String, String>
    ) async -> WritingAnswer {
        var form = ShownForm(shown.html)
        for (name, value) in changes { form[name] = value }
        return await desk.ask(path, form.sent)
    }

    /// The lines that the message about a change advises.
    private static func advised(_ desk: DeskFixture, _ text: String) async throws -> [String] {
        try desk.folder.write(text, to: "content/" + DeskFixture.activity)
        try await desk.check()
        let problem = try #require(desk.site.checked?.diagnostics.first { $0.code == .unrecordedChange })
        let advice = try #require(problem.advice?.swedish)
        let entry = try #require(advice.firstRange(of: "ändringar: ").map { advice[$0.upperBound...] })
        return entry.split(separator: "”").map(String.init).filter { $0.contains(": ") || $0.hasSuffix(":") }
            .filter { !$0.hasPrefix(" och") && !$0.hasPrefix(", och") }
    }

    @Test("A change is shown before and after, and its entry is the one that the message advises")
    func change() async throws {
        let desk = try await Self.frozen()
        let before = try desk.text(DeskFixture.activity)
        let changed = before.replacing("minst 4", with: "minst 2")
        let refused = await Self.send(desk, Self.activity, await desk.ask(Self.activity), ["f.måltal": "minst 2"])
        #expect(refused.isRefused)
        #expect(refused.html.contains("<dt>Så stod det</dt><dd>minst 4</dd>"), "\(refused.html)")
        #expect(refused.html.contains("<dt>Så står det nu</dt><dd>minst 2</dd>"))
        #expect(try desk.text(DeskFixture.activity) == before)
        // A reason is owed, and nothing that was filled in is lost while rows come and go.
        let unfinished = await Self.send(desk, Self.activity, refused, ["andring.0.beslut": "KS § 41"])
        #expect(unfinished.isRefused && unfinished.html.contains("<a href=\"#andring.0.orsak\">"))
        let rows = await Self.send(desk, Self.activity, unfinished, ["gor": "ny:f.samverkan"])
        #expect(ShownForm(rows.html)["andring.0.beslut"] == "KS § 41")
        let saved = await Self.send(desk, Self.activity, rows, ["andring.0.orsak": "Priset: det steg."])
        #expect(!saved.isRefused, "\(saved.html)")
        let file = try desk.text(DeskFixture.activity)
        let lines = try await Self.advised(desk, changed)
        #expect(lines == ["- datum: 2024-06-01", "  fält: måltal", "  före: minst 4", "  orsak:"])
        let entry =
            "ändringar:\n" + lines.map { "  \($0)" }.joined(separator: "\n")
            + " \"Priset: det steg.\"\n    beslut: KS § 41\n"
        #expect(file.replacing(entry, with: "") == changed && file.contains(entry), "\(file)")
    }

    @Test("A misspelling needs no reason") func mend() async throws {
        let desk = try await Self.frozen()
        let before = try desk.text(DeskFixture.activity)
        let refused = await Self.send(
            desk, Self.activity, await desk.ask(Self.activity), ["f.mål": "Farten blir lägre."])
        #expect(refused.html.contains("id=\"andring.0.rattelse\""))
        let saved = await Self.send(desk, Self.activity, refused, ["andring.0.rattelse": "ja"])
        #expect(!saved.isRefused, "\(saved.html)")
        let entry = """
            ändringar:
              - datum: 2024-06-01
                fält: mål
                före: Farten blir längre.
                rättelse: ja

            """
        #expect(
            try desk.text(DeskFixture.activity).replacing(entry, with: "")
                == before.replacing("längre", with: "lägre"))
        #expect(try desk.text(DeskFixture.activity).contains(entry))
    }

    @Test("What was changed in another program is explained by the form too, and so is a text")
    func elsewhere() async throws {
        let desk = try await Self.frozen()
        let changed = try desk.text(DeskFixture.activity).replacing("2024-05-31", with: "2024-09-30")
        _ = try await Self.advised(desk, changed)
        #expect(await desk.ask("").html.contains("Stoppar publiceringen"))
        for path in [Self.activity, "text/" + DeskFixture.activity] {
            let shown = await desk.ask(path)
            #expect(shown.html.contains("<dd>2024-05-31</dd>") && shown.html.contains("<dd>2024-09-30</dd>"))
            let saved = await Self.send(
                desk, path, shown, ["andring.0.orsak": "Tjälen gick sent.", "andring.0.datum": "30/5"])
            #expect(!saved.isRefused, "\(saved.html)")
            let entry =
                "ändringar:\n  - datum: 2024-05-30\n    fält: klart\n    före: 2024-05-31\n    orsak: Tjälen gick sent.\n"
            #expect(try desk.text(DeskFixture.activity).replacing(entry, with: "") == changed)
            try await desk.check()
            #expect(desk.site.checked?.diagnostics.contains { $0.severity == .error } == false)
            _ = try await Self.advised(desk, changed)
        }
    }
}

@Suite("A follow-up of a period that is closed, at the desk") struct ClosedPeriodTests {
    @Test("The form asks why it comes now, and writes the entry that the message advises") func closed() async throws {
        let desk = try await DeskFixture(today: "2024-09-01")
        let promise = try desk.text("2024/index.md").replacing("parter:", with: "undertecknat: 2024-08-25\nparter:")
        try desk.folder.write(promise, to: "content/2024/index.md")
        let text = try desk.text(DeskFixture.activity).replacing(
            "# En egen", with: "uppföljningar:\n  - datum: 2024-05-02\n    text: Ett hinder är byggt.\n# En egen")
        try desk.folder.write(text, to: "content/" + DeskFixture.activity)
        try await desk.check()
        let frozen = try #require(try desk.site.checked?.freeze("2024").lock)
        try File.write(frozen.bytes, to: desk.folder.path("content/2024/lofte.lock"))
        try await desk.check()
        let period = try #require(ReportPeriod("2024-kv2"))
        let closed = try #require(try desk.site.checked?.freeze("2024", period: period).lock)
        try File.write(closed.bytes, to: desk.folder.path("content/2024/lofte.lock"))
        try await desk.check()
        #expect(desk.site.checked?.diagnostics.contains { $0.severity == .error } == false)

        let before = try desk.text(DeskFixture.activity)
        let address = "uppfoljning/" + DeskFixture.activity
        var form = ShownForm(await desk.ask(address).html)
        form["text"] = "Två hinder var byggda."
        form["datum"] = "2024-06-20"
        let refused = await desk.ask(address, form.sent)
        #expect(refused.isRefused && refused.html.contains("id=\"andring.0.orsak\""), "\(refused.html)")
        #expect(try desk.text(DeskFixture.activity) == before)
        var again = ShownForm(refused.html)
        #expect(again["text"] == "Två hinder var byggda." && again["datum"] == "2024-06-20")
        again["andring.0.beslut"] = "KS § 9"
        let unfinished = await desk.ask(address, again.sent)
        #expect(unfinished.isRefused && unfinished.html.contains("<a href=\"#andring.0.orsak\">"))
        again = ShownForm(unfinished.html)
        #expect(again["andring.0.beslut"] == "KS § 9")
        again["andring.0.orsak"] = "Siffran kom sent."
        let saved = await desk.ask(address, again.sent)
        #expect(!saved.isRefused, "\(saved.html)")
        let file = try desk.text(DeskFixture.activity)
        #expect(
            file.contains("text: Två hinder var byggda.\n") && file.contains("orsak: Siffran kom sent.\n"), "\(file)")
        try await desk.check()
        #expect(desk.site.checked?.diagnostics.contains { $0.severity == .error } == false)
    }
}
