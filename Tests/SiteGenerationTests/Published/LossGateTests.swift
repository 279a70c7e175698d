import Diagnostics
import PromiseModel
import TestSupport
import Testing

@testable import OpenData
@testable import SiteGeneration

/// What was published neither vanishes nor changes in silence.
@Suite("The loss gate")
struct LossGateTests {
    static let activity = """
        ---
        rubrik: Ljus i parken
        ansvarig: Kommunen
        mål: Färre mörka platser.
        måltal: minst 4
        enhet: lyktor
        klart: 2024-09-30
        uppföljningar:
          - datum: 2024-03-12
            text: Två **lyktor** är lagade.
            status: pågår
            utfall: 2
          - datum: 2024-05-02
            text: Tre till är beställda.
        ---

        """
    static let dialogue = """
        ---
        rubrik: Torget
        datum: 2024-03-12
        plats: Stora torget
        synpunkter:
          - text: Det är mörkt i parken.
            svar: Vi sätter upp lyktor.
            status: görs
          - text: Det behövs en bänk.
            svar: Vi ser över det.
            status: utreds
        ---

        """
    static let path = "2024/trygghet/ljus.md"

    @Test("Of two follow-ups of one day it is told which is gone, and where the changed one stands")
    func twoOfADay() async throws {
        let first = "  - datum: 2024-03-12\n    text: Två lyktor är lagade.\n"
        let second = "  - datum: 2024-03-12\n    text: En bänk är ställd.\n"
        let head = "---\nrubrik: Ljus\nansvarig: Kommunen\nuppföljningar:\n"
        let published = [Self.path: head + first + second + "---\n"]
        let gone = try await losses(published, then: [Self.path: head + second + "---\n"])
        #expect(gone.contains { $0.message.contains("den 2024-03-12 med texten ”Två lyktor är lagade.”") })
        let changed = try await found(
            published, then: [Self.path: head + first + second.replacing("ställd", with: "målad") + "---\n"])
        let place = try #require(
            changed.first { $0.message.swedish.contains("är ändrat efter publiceringen") }?.location?.range)
        #expect(place.lowerBound > (head + first).utf8.count)
    }

    /// Publishes these files, then builds with the others put over them; nil removes a file.
    func losses(
        _ published: [String: String], then files: KeyValuePairs<String, String?>,
        today: String = SiteFixture.defaultToday
    ) async throws -> [Problem] {
        try await found(published, then: files, today: today).map(Problem.init)
    }

    private func found(
        _ published: [String: String], then files: KeyValuePairs<String, String?>,
        today: String = SiteFixture.defaultToday
    ) async throws -> [Diagnostic] {
        let before = try SiteFixture(published)
        #expect(try await before.publish() != nil)
        let after = try SiteFixture(published)
        for (path, text) in files {
            if let text { try after.write(text, to: path) } else { try after.remove(path) }
        }
        var options = try after.options(today: today)
        options.published = try PublishedSite.read(before.output)
        return try await SiteBuilder(options).build().diagnostics
    }

    @Test("A file goes in silence with the page that names it when that comes to its end; one beside it does not")
    func withheldFiles() async throws {
        let page = { (line: String) in "---\nrubrik: Om\n\(line)---\n\n![Karta](../bilder/karta.png)\n" }
        let published = ["om/oss.md": page(""), "bilder/karta.png": "x", "om/avtal.pdf": "x"]
        let beside = """
            /om/avtal.pdf är publicerad men finns inte längre: ingen sida som visas länkar till filen, och den ligger \
            bredvid "Om", som inte visas
            """
        let ended = try await losses(published, then: ["om/oss.md": page("avpubliceras: 2024-06-01\n")])
        #expect(ended.map(\.message) == [beside] && ended.map(\.marked) == ["avpubliceras"])
        let removal =
            SiteFixture.settings
            + "borttaget:\n  - {adress: /om/avtal.pdf, datum: 2024-06-01, orsak: Sidan är gammal.}\n"
        #expect(
            try await losses(
                published, then: ["om/oss.md": page("avpubliceras: 2024-06-01\n"), "webbplats.yml": removal]) == [])
        let draft = try await losses(published, then: ["om/oss.md": page("utkast: ja\n")])
        #expect(
            draft.map(\.message) == [
                "/bilder/karta.png är publicerad men finns inte längre: filen hör till \"Om\", som inte visas",
                beside,
                "/om/oss/ är publicerad men finns inte längre: sidan är nu ett utkast",
            ])
        #expect(draft.allSatisfy { $0.marked == "utkast" })
    }

    /// A problem without its place in full: what the editor reads.
    struct Problem: Equatable {
        let code: DiagnosticCode
        let marked: String
        let message: String
        let advice: String

        init(_ diagnostic: Diagnostic) {
            code = diagnostic.code
            marked =
                diagnostic.location.flatMap { place in
                    place.range.map { String(decoding: place.source.bytes[$0], as: UTF8.self) }
                } ?? ""
            message = diagnostic.message.swedish
            advice = diagnostic.advice?.swedish ?? ""
        }
    }

    @Test("The same content has no loss, nor has more of it") func same() async throws {
        let more = Self.activity.replacing(
            "---\n\n",
            with: "  - datum: 2024-05-30\n    text: Alla är uppe.\n    status: genomförd\n    utfall: 5\n---\n\n")
        let site = [Self.path: Self.activity, "2024/dialoger/torget.md": Self.dialogue]
        #expect(try await losses(site, then: [:]) == [])
        #expect(try await losses(site, then: [Self.path: more, "om.md": "---\nrubrik: Om\n---\n"]) == [])
    }

    @Test("A page that is hidden, and all in a folder that is") func hidden() async throws {
        let draft = Self.activity.replacing("rubrik:", with: "utkast: ja\nrubrik:")
        let problems = try await losses([Self.path: Self.activity], then: [Self.path: draft])
        #expect(problems.map(\.code) == [.vanishedAddress])
        #expect(problems.map(\.marked) == ["utkast"])
        let area = "---\nrubrik: Trygghet\nnummer: 1\npubliceras: 2024-07-01\n---\n"
        let byArea = try await losses([Self.path: Self.activity], then: ["2024/trygghet/index.md": area])
        #expect(byArea.map(\.marked) == ["publiceras"])
        #expect(byArea.first?.message.hasSuffix("sidan visas först 2024-07-01") == true)
    }

    @Test("A redirect that was published may not go, nor a copied file") func otherAddresses() async throws {
        let settings = SiteFixture.settings + "vidarebefordringar:\n  /gammal/: /\n"
        #expect(
            try await losses(["webbplats.yml": settings], then: ["webbplats.yml": SiteFixture.settings]).map(\.message)
                == ["/gammal/ är publicerad men finns inte längre"])
        #expect(
            try await losses(["om/a.txt": "A"], then: ["om/a.txt": nil]).map(\.message)
                == ["/om/a.txt är publicerad men finns inte längre"])
        let gone = SiteFixture.settings + "borttaget:\n  - {adress: /om/a.txt, datum: 2024-06-01, orsak: fel}\n"
        #expect(try await losses(["om/a.txt": "A"], then: ["om/a.txt": nil, "webbplats.yml": gone]) == [])
    }

    @Test("A page that lofte makes by itself is told of when nothing else is lost") func generated() async throws {
        let early = Self.activity.replacing("2024-03-12", with: "2023-12-12")
        let excused = early.replacing(
            "  - datum: 2023-12-12\n    text: Två **lyktor** är lagade.\n    status: pågår\n    utfall: 2\n",
            with: ""
        )
        .replacing(
            "uppföljningar:", with: "ändringar:\n  - {datum: 2024-06-01, fält: uppföljningar, orsak: A}\nuppföljningar:"
        )
        let problems = try await losses([Self.path: early], then: [Self.path: excused])
        #expect(problems.map(\.message) == ["/nytt/2023/ är publicerad men finns inte längre"])
    }

    @Test("A page with errors of its own has not vanished too") func unreadable() async throws {
        let problems = try await losses([Self.path: Self.activity], then: [Self.path: "---\nrubrik: A\n"])
        #expect(problems.map(\.code) == [.unclosedFrontMatter])
    }

    @Test(
        "What an activity promised, changed",
        arguments: [
            ("klart: 2024-09-30", "klart: 2024-10-31", "klart", "från \"2024-09-30\" till \"2024-10-31\""),
            ("måltal: minst 4", "måltal: minst 3", "måltal", "från \"minst 4\" till \"minst 3\""),
            ("måltal: minst 4", "måltal: högst 4", "måltal", "från \"minst 4\" till \"högst 4\""),
            ("enhet: lyktor", "enhet: bänkar", "enhet", "från \"lyktor\" till \"bänkar\""),
            ("ansvarig: Kommunen", "ansvarig: Polisen", "ansvarig", "från \"Kommunen\" till \"Polisen\""),
            ("mål: Färre mörka platser.\n", "", "mål", ": \"Färre mörka platser.\" är borttaget"),
            ("rubrik: Ljus i parken", "rubrik: Ljus", "rubrik", "från \"Ljus i parken\" till \"Ljus\""),
        ])
    func fields(_ old: String, _ new: String, _ field: String, _ how: String) async throws {
        let changed = Self.activity.replacing(old, with: new)
        let problems = try await losses([Self.path: Self.activity], then: [Self.path: changed])
        #expect(problems.map(\.code) == [.unrecordedChange])
        #expect(problems.first?.marked == (new.isEmpty ? "" : field))
        #expect(problems.first?.message.contains(how) == true, "\(problems.first?.message ?? "")")
        // What the advice says, done.
        let advice = try #require(problems.first?.advice)
        let entry = try Self.lines(advice, under: "ändringar")
        let mended = changed.replacing("uppföljningar:", with: "ändringar:\n\(entry)uppföljningar:")
        #expect(try await losses([Self.path: Self.activity], then: [Self.path: mended]) == [])
        let other = mended.replacing("fält: \(field)", with: "fält: annat")
        #expect(
            try await losses([Self.path: Self.activity], then: [Self.path: other]).map(\.code) == [.unrecordedChange])
    }

    @Test("A change that was explained once is not explained for ever") func again() async throws {
        let once = Self.activity.replacing(
            "klart: 2024-09-30",
            with:
                "klart: 2024-10-31\nändringar:\n  - {datum: 2024-05-01, fält: klart, före: 2024-09-30, orsak: Försent.}"
        )
        #expect(try await losses([Self.path: once], then: [:]) == [])
        let twice = once.replacing("klart: 2024-10-31", with: "klart: 2024-11-30")
        #expect(try await losses([Self.path: once], then: [Self.path: twice]).map(\.code) == [.unrecordedChange])
        let silent = Self.activity.replacing("klart: 2024-09-30", with: "klart: 2024-10-31")
        let problems = try await losses([Self.path: once], then: [Self.path: silent])
        #expect(problems.map(\.code) == [.lostRecord])
        #expect(
            problems.first?.advice
                == "skriv tillbaka den under ändringar: "
                + "”- datum: 2024-05-01” och på nästa rad ”  fält: klart” och på nästa rad ”  före: 2024-09-30” "
                + "och på nästa rad ”  orsak: Försent.”")
    }

    @Test(
        "A follow-up, changed or gone",
        arguments: [
            ("Två **lyktor** är lagade.", "Tre lyktor är lagade.", DiagnosticCode.unrecordedChange, "2024-03-12"),
            ("utfall: 2", "utfall: 3", .unrecordedChange, "2024-03-12"),
            ("status: pågår", "status: planerad", .unrecordedChange, "2024-03-12"),
            ("datum: 2024-03-12", "datum: 2024-03-13", .unrecordedChange, "2024-03-12"),
            ("  - datum: 2024-05-02\n    text: Tre till är beställda.\n", "", .lostRecord, "2024-05-02"),
        ])
    func followUps(_ old: String, _ new: String, _ code: DiagnosticCode, _ date: String) async throws {
        let changed = Self.activity.replacing(old, with: new)
        let problems = try await losses([Self.path: Self.activity], then: [Self.path: changed])
        #expect(problems.map(\.code) == [code])
        // The item, as far as it is there.
        let isThere = code == .unrecordedChange && changed.contains(date)
        #expect(problems.map(\.marked) == [isThere ? date : new.hasPrefix("datum") ? "2024-03-13" : "uppföljningar"])
        #expect(problems.first?.advice.contains("fält: uppföljning \(date)") == true)
        for (field, isEnough) in [
            ("uppföljning \(date)", true), ("Uppföljningar", true), ("uppföljning 2024-01-01", false), ("klart", false),
        ] {
            let mended = changed.replacing(
                "uppföljningar:\n",
                with: "ändringar:\n  - {datum: 2024-06-01, fält: \(field), orsak: Fel.}\nuppföljningar:\n")
            let rest = try await losses([Self.path: Self.activity], then: [Self.path: mended])
            #expect(rest.isEmpty == isEnough, "\(field)")
        }
    }

    @Test("Markdown alone is no change: a follow-up is what it says") func markdown() async throws {
        let plain = Self.activity.replacing("**lyktor**", with: "lyktor")
        #expect(try await losses([Self.path: Self.activity], then: [Self.path: plain]) == [])
    }

    @Test("An example is nobody's record; its address counts all the same") func examples() async throws {
        let example = Self.activity.replacing("rubrik:", with: "exempel: ja\nrubrik:")
        let changed = example.replacing("klart: 2024-09-30", with: "klart: 2024-10-31")
        #expect(try await losses([Self.path: example], then: [Self.path: changed]) == [])
        #expect(try await losses([Self.path: example], then: [Self.path: nil]).map(\.code) == [.vanishedAddress])
    }

    @Test("What was moved is compared where it stands; a redirect to another page is no record of it")
    func redirected() async throws {
        let settings =
            SiteFixture.settings + "vidarebefordringar:\n  /2024/trygghet/ljus/: /2024/trygghet/ljus-i-parken/\n"
        let shorter = Self.activity.replacing("  - datum: 2024-05-02\n    text: Tre till är beställda.\n", with: "")
        let problems = try await losses(
            [Self.path: Self.activity],
            then: [Self.path: nil, "2024/trygghet/ljus-i-parken.md": shorter, "webbplats.yml": settings])
        #expect(problems.map(\.code) == [.lostRecord])
        let elsewhere = settings.replacing("/2024/trygghet/ljus-i-parken/", with: "/2024/trygghet/")
        let lost = try await losses(
            [Self.path: Self.activity], then: [Self.path: nil, "webbplats.yml": elsewhere])
        #expect(lost.map(\.code) == [.lostRecord])
        #expect(lost.map(\.marked) == ["/2024/trygghet/ljus/"])
    }

    @Test(
        "What was answered in a dialogue",
        arguments: [
            ("svar: Vi sätter upp lyktor.", "svar: Nej.", DiagnosticCode.unrecordedChange),
            ("    svar: Vi sätter upp lyktor.\n", "", .unrecordedChange),
            ("status: görs", "status: görs inte", .unrecordedChange),
            ("plats: Stora torget", "plats: Biblioteket", .unrecordedChange),
            ("text: Det behövs en bänk.", "text: Det behövs en soptunna.", .lostRecord),
        ])
    func dialogue(_ old: String, _ new: String, _ code: DiagnosticCode) async throws {
        let path = "2024/dialoger/torget.md"
        let problems = try await losses([path: Self.dialogue], then: [path: Self.dialogue.replacing(old, with: new)])
        // That something is done about what nobody answered is asked of by itself.
        let lost = problems.filter { $0.code != .missingAnswer }
        #expect(lost.map(\.code) == [code])
        let entry = try Self.lines(try #require(lost.first?.advice), under: "ändringar")
        let mended = Self.dialogue.replacing(old, with: new)
            .replacing("synpunkter:", with: "ändringar:\n\(entry)synpunkter:")
        let left = try await losses([path: Self.dialogue], then: [path: mended])
        #expect(left.filter { $0.code != .missingAnswer } == [])
    }

    @Test("That something is looked into is no last word") func pending() async throws {
        let path = "2024/dialoger/torget.md"
        let decided = Self.dialogue.replacing("status: utreds", with: "status: görs inte")
        #expect(try await losses([path: Self.dialogue], then: [path: decided]) == [])
    }

    @Test("A day that has come ends a page; an activity's end is a warning") func ended() async throws {
        let news = ["om/nytt.md": "---\nrubrik: Nytt\navpubliceras: 2024-06-15\n---\n"]
        #expect(try await losses(news, then: [:], today: "2024-06-15") == [])
        let activity = Self.activity.replacing("rubrik:", with: "avpubliceras: 2024-06-15\nrubrik:")
        let problems = try await losses([Self.path: activity], then: [:], today: "2024-06-15")
        #expect(problems.map(\.code) == [.recordTakenDown])
        #expect(problems.map(\.marked) == ["avpubliceras"])
    }

    @Test("A site that shows a later day is not compared with") func older() async throws {
        let problems = try await losses([:], then: [:], today: "2024-05-31")
        #expect(problems.map(\.code) == [.olderThanPublished])
    }
}
