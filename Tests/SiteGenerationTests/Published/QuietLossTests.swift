import ContentFormat
import Diagnostics
import FileSystem
import PromiseModel
import TestSupport
import Testing

@testable import Localization
@testable import OpenData
@testable import SiteContent
@testable import SiteGeneration
@testable import SiteModel

/// Losses that are easily overlooked, each of them.
@Suite("The loss gate, looked at closely")
struct QuietLossTests {
    private static let activity = """
        ---
        rubrik: Ljus i parken
        ansvarig: Kommunen
        samverkan: [Polisen, Fastighetsägarna]
        orsak: Parken är mörk.
        start: 2024-01-01
        mål: Färre mörka platser.
        dialoger: [torget]
        status: pågår
        ---

        """
    private static let followedUp = """
        ---
        rubrik: Ljus i parken
        ansvarig: Kommunen
        uppföljningar:
          - {datum: 2024-03-12, text: Första., underlag: rapport.pdf}
          - {datum: 2024-05-02, text: Andra.}
          - {datum: 2024-05-02, text: Tredje.}
        ---

        """
    private static let dialogue = """
        ---
        rubrik: Torget
        datum: 2024-03-12
        tid: 18.00–20.00
        plats: Stora torget
        deltagare: 40
        synpunkter:
          - {text: Det är mörkt., svar: Vi lagar., status: görs, aktivitet: /2024/trygghet/ljus/}
          - {text: Det är kallt., svar: Vi värmer., status: utreds, svar senast: 2024-08-31}
          - {text: Det är halt., svar senast: 2024-08-30}
        ---

        """
    private static let path = "2024/trygghet/ljus.md"
    private static let dialoguePath = "2024/dialoger/torget.md"
    private static let site = [
        path: activity, dialoguePath: dialogue, "2024/trygghet/gata.md": "---\nrubrik: Gata\nansvarig: K\n---\n",
        "2024/trygghet/rapport.pdf": "x",
    ]

    private func losses(
        _ path: String, _ old: String, _ new: String, today: String = SiteFixture.defaultToday,
        published day: String = SiteFixture.defaultToday
    ) async throws -> [Diagnostic] {
        let before = try SiteFixture(Self.site.merging([path: old]) { $1 })
        #expect(try await before.publish(today: day) != nil)
        let after = try SiteFixture(Self.site.merging([path: new]) { $1 })
        var options = try after.options(today: today)
        options.published = try PublishedSite.read(before.output)
        let diagnostics = try await SiteBuilder(options).build().diagnostics
        return diagnostics.filter {
            [.unrecordedChange, .lostRecord, .quietChange, .vanishedAddress].contains($0.code)
        }
    }

    @Test(
        "An activity",
        arguments: [
            ("samverkan: [Polisen, Fastighetsägarna]", "samverkan: [Polisen]", "samverkan"),
            ("orsak: Parken är mörk.", "orsak: Vägen är mörk.", "orsak"),
            ("dialoger: [torget]\n", "", "dialoger"), ("status: pågår", "status: planerad", "status"),
        ])
    func activity(_ old: String, _ new: String, _ field: String) async throws {
        let changed = Self.activity.replacing(old, with: new)
        let found = try await losses(Self.path, Self.activity, changed)
        #expect(found.map(\.code) == [.unrecordedChange])
        #expect(found.first?.message.swedish.hasPrefix(field + " är ändrat") == true)
        let entry = try #require(found.first?.advice?.swedish.split(separator: "ändringar: ").last)
        let mended = changed.replacing("ansvarig:", with: "ändringar:\n  \(entry)\nansvarig:")
        #expect(try await losses(Self.path, Self.activity, mended).isEmpty)
    }

    @Test("More partners, and the first follow-up in place of a status, are no loss") func more() async throws {
        let more = Self.activity.replacing("Fastighetsägarna]", with: "Fastighetsägarna, Skolan]").replacing(
            "status: pågår", with: "uppföljningar:\n  - {datum: 2024-05-30, text: Klart., status: genomförd}")
        #expect(try await losses(Self.path, Self.activity, more).isEmpty)
    }

    @Test(
        "Follow-ups: what shows them, their order, and one that slips in",
        arguments: [
            (", underlag: rapport.pdf", "", DiagnosticCode.unrecordedChange, "2024-03-12"),
            ("underlag: rapport.pdf", "underlag: Protokoll 4", .unrecordedChange, "2024-03-12"),
            (
                "  - {datum: 2024-05-02, text: Andra.}\n  - {datum: 2024-05-02, text: Tredje.}\n",
                "  - {datum: 2024-05-02, text: Tredje.}\n  - {datum: 2024-05-02, text: Andra.}\n", .unrecordedChange,
                "2024-05-02"
            ),
            (
                "  - {datum: 2024-05-02, text: Andra.}\n",
                "  - {datum: 2024-04-02, text: Ny.}\n  - {datum: 2024-05-02, text: Andra.}\n", .unrecordedChange,
                "2024-04-02"
            ),
        ])
    func followUps(_ old: String, _ new: String, _ code: DiagnosticCode, _ date: String) async throws {
        let changed = Self.followedUp.replacing(old, with: new)
        let found = try await losses(Self.path, Self.followedUp, changed)
        #expect(found.map(\.code) == [code])
        let entry = try #require(found.first?.advice?.swedish.split(separator: "ändringar: ").last)
        #expect(entry.contains("fält: uppföljning \(date)"))
        let mended = changed.replacing("ansvarig:", with: "ändringar:\n  \(entry)\nansvarig:")
        #expect(try await losses(Self.path, Self.followedUp, mended).isEmpty)
        #expect(try await losses(Self.path, Self.followedUp, Self.followedUp).isEmpty)
    }

    @Test(
        "A dialogue",
        arguments: [
            ("deltagare: 40", "deltagare: 400"), ("deltagare: 40\n", ""), (", status: utreds", ""),
            ("aktivitet: /2024/trygghet/ljus/", "aktivitet: /2024/trygghet/gata/"),
            (", aktivitet: /2024/trygghet/ljus/", ""), ("tid: 18.00–20.00", "tid: 17.00–19.00"),
            ("tid: 18.00–20.00\n", ""), ("svar senast: 2024-08-31", "svar senast: 2024-10-31"),
            (", svar senast: 2024-08-31", ""), ("svar senast: 2024-08-30", "svar senast: 2024-12-30"),
            (", svar senast: 2024-08-30", ""),
            ("halt., svar senast: 2024-08-30", "halt., svar: Vi sandar., svar senast: 2024-12-30"),
        ])
    func dialogue(_ old: String, _ new: String) async throws {
        let changed = Self.dialogue.replacing(old, with: new)
        let found = try await losses(Self.dialoguePath, Self.dialogue, changed)
        #expect(found.map(\.code) == [.unrecordedChange])
        let entry = try #require(found.first?.advice?.swedish.split(separator: "ändringar: ").last)
        let mended = changed.replacing("plats:", with: "ändringar:\n  \(entry)\nplats:")
        #expect(try await losses(Self.dialoguePath, Self.dialogue, mended).isEmpty)
        #expect(AskedFields.names.contains { entry.contains("fält: \($0)") })
    }

    @Test(
        "An answer that has come need not be promised any more, nor need a day or an hour that was not told",
        arguments: [
            ("halt., svar senast: 2024-08-30", "halt., svar: Vi sandar."),
            ("halt., svar senast: 2024-08-30", "halt., svar: Vi sandar., svar senast: 2024-08-30"),
        ])
    func kept(_ old: String, _ new: String) async throws {
        let changed = Self.dialogue.replacing(old, with: new)
        #expect(try await losses(Self.dialoguePath, Self.dialogue, changed).isEmpty)
        let before = Self.dialogue.replacing("tid: 18.00–20.00\n", with: "").replacing(
            ", svar senast: 2024-08-31", with: "")
        #expect(try await losses(Self.dialoguePath, before, Self.dialogue).isEmpty)
    }

    @Test("Marks alone are no change") func marks() async throws {
        let marked = Self.activity.replacing("Färre mörka platser.", with: "Färre **mörka** [platser](/2024/).")
        #expect(try await losses(Self.path, Self.activity, marked).isEmpty)
    }

    @Test("All that an entry is asked to name is known in `ändringar`, and has words on the page") func asked() {
        for name in AskedFields.names {
            for field in [name, name + " 2024-03-12", "rubrik och " + name] {
                #expect(
                    ChangedFields.problem(of: Located(field, at: SourceText(path: "a.md", bytes: []).wholeFile)) == nil)
            }
            #expect(ChangeText.names(name), "\(name) has no words")
        }
        for key in ChangedFields.keys { #expect(ChangeText.names(key), "\(key) has no words") }
        #expect(Set(AskedFields.names).isSuperset(of: ["svar senast", "tid", "dialoger", "klart", "siffror"]))
    }

    @Test(
        "What was changed, in the reader's words",
        arguments: [
            ("klart", "Slutdatum", "Due date"), ("mål och klart", "Mål och slutdatum", "Goal and due date"),
            ("svar senast", "Svar senast", "Answer by"), ("dialoger", "Dialoger", "Dialogues"),
            ("mål, klart", "Mål, slutdatum", "Goal, due date"), ("Klart", "Slutdatum", "Due date"),
            ("uppföljning 2024-09-02", "Uppföljning 2\u{A0}september 2024", "Follow-up 2\u{A0}September 2024"),
            ("siffror 2023", "Siffror 2023", "Figures 2023"), ("sidans text", "Sidans text", "Sidans text"),
        ])
    func words(field: String, swedish: String, english: String) {
        #expect(ChangeText(language: .swedish).field(field) == swedish)
        #expect(ChangeText(language: .english).field(field) == english)
    }

    @Test("A record cannot be made an example, whatever is written about it") func example() async throws {
        let changed = Self.activity.replacing(
            "ansvarig:",
            with: "exempel: ja\nändringar:\n  - {datum: 2024-06-01, fält: exempel, orsak: Vi provar.}\nansvarig:")
        let found = try await losses(Self.path, Self.activity, changed)
        #expect(found.map(\.code) == [.lostRecord])
    }

    @Test(
        "An entry excuses what it names, and nothing that begins alike",
        arguments: [("måltal", false), ("måltal och mål", true), ("Mål", true), ("mål, klart", true), ("målet", false)])
    func names(_ field: String, _ isEnough: Bool) async throws {
        let changed = Self.activity.replacing("mål: Färre mörka platser.", with: "mål: Ljus.").replacing(
            "ansvarig:", with: "ändringar:\n  - {datum: 2024-06-01, fält: \"\(field)\", orsak: Fel.}\nansvarig:")
        #expect(try await losses(Self.path, Self.activity, changed).isEmpty == isEnough)
    }

    @Test("An entry about one answer excuses no other") func answers() async throws {
        let changed = Self.dialogue.replacing("Vi lagar.", with: "Nej.").replacing("Vi värmer.", with: "Aldrig.")
            .replacing(
                "plats:",
                with: "ändringar:\n  - {datum: 2024-06-01, fält: svar, före: Vi lagar., orsak: Fel.}\nplats:")
        let found = try await losses(Self.dialoguePath, Self.dialogue, changed)
        #expect(found.count == 1 && found.first?.message.swedish.contains("Vi värmer.") == true)
    }

    @Test(
        "An entry of a day that cannot be the change's is told why it does not count",
        arguments: [("2024-06-02", false), ("2024-06-01", true), ("2024-05-03", true), ("2024-04-30", false)])
    func days(_ date: String, _ counts: Bool) async throws {
        let changed = Self.activity.replacing("mål: Färre mörka platser.", with: "mål: Ljus.").replacing(
            "ansvarig:", with: "ändringar:\n  - {datum: \(date), fält: mål, orsak: Fel.}\nansvarig:")
        let found = try await losses(Self.path, Self.activity, changed)
        #expect(found.isEmpty == counts)
        #expect(found.flatMap(\.notes).contains { $0.message.swedish.contains(date) } == !counts)
    }

    @Test(
        "A promise, an area, a report, figures and a document: a warning",
        arguments: [
            ("2024/index.md", "slut: 2024-12-31", "slut: 2024-11-30", "slut"),
            ("2024/index.md", "Exempelby kommun", "Annan kommun", "parter"),
            ("2024/trygghet/index.md", "nummer: 1", "nummer: 1\nansvarig: Polisen", "ansvarig"),
            ("2024/rapporter/ett.md", "period: 2024-kv1", "period: 2024-h1", "period"),
            ("2024/rapporter/ett.md", "beslut: KS 1", "beslut: KS 2", "beslut"),
            ("2024/matt/brott.csv", "2021,5\n", "2021,4\n", ""), ("2024/matt/brott.csv", "2021,5\n", "", ""),
            ("2024/trygghet/rapport.pdf", "x", "y", ""),
        ])
    func warnings(_ path: String, _ old: String, _ new: String, _ key: String) async throws {
        var files = Self.site
        files["2024/index.md"] = SiteFixture.promise
        files["2024/trygghet/index.md"] = "---\nrubrik: Trygghet\nnummer: 1\n---\n"
        files["2024/rapporter/ett.md"] = "---\nrubrik: Ett\nperiod: 2024-kv1\nbeslut: KS 1\n---\n"
        files["2024/matt/brott.csv"] = "period,Brott\n2020,6\n2021,5\n"
        files["2024/matt/brott.md"] =
            "---\nrubrik: Brott\nbeskrivning: Anmälda brott\nkälla: Brå\nhämtad: 2024-05-01\n---\n"
        // The longer of the two was published, so that something is lost and not only added.
        let (first, second) = old.utf8.count < new.utf8.count ? (new, old) : (old, new)
        let text = try #require(files[path])
        files[path] = text.replacing(old, with: first)
        let before = try SiteFixture(files)
        #expect(try await before.publish() != nil)
        files[path] = text.replacing(old, with: second)
        var options = try SiteFixture(files).options()
        let after = try SiteFixture(files)
        options = try after.options()
        options.published = try PublishedSite.read(before.output)
        let found = try await SiteBuilder(options).build().diagnostics.filter { $0.code == .quietChange }
        #expect(found.count == 1 && found.first?.severity == .warning, "\(path)")
        if !key.isEmpty { #expect(found.first?.message.swedish.hasPrefix(key) == true) }
    }

    @Test("Figures that grow at their end are as they should be") func growingFigures() async throws {
        var files = Self.site
        files["2024/matt/brott.csv"] = "period,Brott\n2020,6\n"
        files["2024/matt/brott.md"] =
            "---\nrubrik: Brott\nbeskrivning: Anmälda brott\nkälla: Brå\nhämtad: 2024-05-01\n---\n"
        let before = try SiteFixture(files)
        #expect(try await before.publish() != nil)
        files["2024/matt/brott.csv"] = "period,Brott\n2020,6\n2021,5\n"
        let after = try SiteFixture(files)
        var options = try after.options()
        options.published = try PublishedSite.read(before.output)
        let found = try await SiteBuilder(options).build().diagnostics
        #expect(!found.contains { $0.code == .quietChange })
    }
}
