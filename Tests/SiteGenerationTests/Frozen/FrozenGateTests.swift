import Diagnostics
import FileSystem
import Freezing
import PromiseModel
import TestSupport
import Testing

@testable import OpenData
@testable import SiteGeneration

@Suite("A frozen promise")
struct FrozenGateTests {
    private static func entry(_ field: String) -> String {
        "{datum: 2024-06-01, fält: \(field), orsak: Lyktorna kom inte i tid.}"
    }

    /// What is changed, what must be named, and what the message says.
    static let changes: [(before: String, after: String, field: String)] = [
        ("Ljus i parken", "Ljus på torget", "rubrik"), ("ansvarig: Kommunen", "ansvarig: Polisen", "ansvarig"),
        ("måltal: minst 4", "måltal: minst 3", "måltal"), ("Färre mörka platser.", "Fler bänkar.", "mål"),
        ("klart: 2024-09-30", "klart: 2024-11-30", "klart"), ("start: 2024-02-01\n", "", "start"),
        ("enhet: lyktor", "enhet: bänkar", "enhet"), ("  - Polisen\n", "  - Skolan\n", "samverkan"),
        ("är lagade", "är trasiga", "uppföljning 2024-03-12"),
        ("utfall: 2", "utfall: drygt 2", "uppföljning 2024-03-12"),
        ("utfall: 2", "utfall: 2\n    målet: inte nått", "uppföljning 2024-03-12"),
        ("måltal: minst 4", "måltal: minst 4 per kvartal", "måltal"),
        ("utfall: 2", "utfall: 3", "uppföljning 2024-03-12"),
        ("  - datum: 2024-05-02\n    text: Tre till är beställda.\n", "", "uppföljning 2024-05-02"),
    ]

    @Test("A frozen fact changes with an entry only", arguments: changes)
    func changed(_ before: String, _ after: String, _ field: String) async throws {
        let fixture = try FrozenFixture()
        try await fixture.freeze()
        #expect(try await fixture.problems() == [])
        let found = try await fixture.problems(with: FrozenFixture.changed(before, after))
        #expect(
            found.count == 1 && found.allSatisfy { [.unrecordedChange, .lostRecord].contains($0.code) }, "\(found)")
        #expect(found.first?.message.contains("publi") == false)
        #expect(found.first?.advice.contains("fält: \(field)") == true, "\(found)")
        let explained = FrozenFixture.changed(before, after, entry: Self.entry(field))
        #expect(try await fixture.problems(with: explained) == [])
        // Once that is frozen too, the entry explains no other change.
        try await fixture.freeze()
        #expect(try await fixture.problems() == [])
        #expect(try await fixture.problems(with: FrozenFixture.activity) != [])
    }

    /// A page of each kind that is frozen, with where its opening goes.
    static let openings: [(path: String, text: String)] = [
        ("2024/index.md", FrozenFixture.promise),
        ("2024/trygghet/index.md", "---\nrubrik: Trygghet\nnummer: 1\n---\n\nOm området.\n"),
        (FrozenFixture.path, FrozenFixture.activity),
    ]

    @Test("An opening may come; once frozen it changes with an entry only", arguments: openings)
    func opening(_ path: String, _ text: String) async throws {
        func page(_ opening: String, entry: String? = nil) -> String {
            let lines = "\ningress: \(opening)" + (entry.map { "\nändringar:\n  - \($0)" } ?? "")
            return text.replacing("\n---\n", with: "\(lines)\n---\n")
        }
        let fixture = try FrozenFixture([path: text])
        // A lock without it, as one that was written when openings were not frozen.
        try await fixture.freeze()
        #expect(try await fixture.problems(with: page("Vi lagar tio lyktor."), at: path) == [])
        try await fixture.freeze()
        #expect(try await fixture.problems(with: page("Vi lagar *tio* lyktor."), at: path) == [])
        for after in ["Vi lagar två lyktor.", nil] {
            let found = try await fixture.problems(with: after.map { page($0) } ?? text, at: path)
            #expect(found.count == 1 && found.first?.code == .unrecordedChange, "\(found)")
            #expect(found.first?.message.contains("\"Vi lagar tio lyktor.\"") == true, "\(found)")
            #expect(found.first?.advice.contains("fält: ingress") == true, "\(found)")
        }
        let explained = page("Vi lagar två lyktor.", entry: Self.entry("ingress"))
        #expect(try await fixture.problems(with: explained, at: path) == [])
    }

    @Test("What is not frozen changes as before")
    func free() async throws {
        let fixture = try FrozenFixture()
        try await fixture.freeze()
        for (before, after) in [
            ("Vi börjar vid lekplatsen.", "Vi börjar vid bäcken."), ("**lyktor**", "lyktor"),
            ("rubrik: Ljus i parken", "rubrik: \"Ljus i parken\"  # namnet"),
            ("Färre mörka platser", "Färre *mörka* platser"),
            ("  - Polisen\n", "  - Polisen\n  - Skolan\n"), ("enhet: lyktor\n", "enhet: lyktor\nnär: på kvällen\n"),
            ("beställda.\n", "beställda.\n  - datum: 2024-05-30\n    text: Alla är uppe.\n"),
        ] {
            #expect(try await fixture.problems(with: FrozenFixture.changed(before, after)) == [], "\(after)")
        }
        #expect(try await fixture.problems(with: FrozenFixture.activity.replacing("\n", with: "\r\n")) == [])
    }

    @Test("The advice mends as it stands, with a reason; and of a misspelling without one")
    func advice() async throws {
        for (before, after, isMend) in [
            ("minst 4", "minst 3", false), ("mörka platser", "mörka plaster", true),
            ("2024-09-30", "2024-10-31", false),
        ] {
            let fixture = try FrozenFixture()
            try await fixture.freeze()
            let text = FrozenFixture.changed(before, after)
            let advice = try #require(try await fixture.problems(with: text).first?.advice)
            let parts = advice.split(separator: "”").map(String.init)
            let lines = parts.filter { $0.hasPrefix("- ") || $0.hasPrefix("  ") }
            #expect(lines.contains { $0.contains("rättelse: ja") } == isMend, "\(advice)")
            let entry = lines.map { "  " + $0 }.joined(separator: "\n").replacing(
                "orsak:", with: "orsak: Det blev dyrare.")
            let mended = text.replacing("\n---\n\nVi", with: "\nändringar:\n\(entry)\n---\n\nVi")
            #expect(try await fixture.problems(with: mended) == [], "\(mended)")
        }
    }

    @Test("`rättelse` explains a misspelling, and nothing more")
    func correction() async throws {
        let fixture = try FrozenFixture()
        try await fixture.freeze()
        let entry = { (field: String) in "{datum: 2024-06-01, fält: \(field), rättelse: ja}" }
        #expect(
            try await fixture.problems(with: FrozenFixture.changed("mörka", "mörkka", entry: entry("mål"))) == [])
        #expect(
            try await fixture.problems(
                with: FrozenFixture.changed("är lagade", "är laggade", entry: entry("uppföljning 2024-03-12"))) == [])
        for (before, after, field) in [
            ("minst 4", "minst 3", "måltal"), ("Färre", "Inte färre", "mål"), ("09-30", "10-30", "klart"),
            ("utfall: 2", "utfall: 3", "uppföljning 2024-03-12"),
        ] {
            let found = try await fixture.problems(with: FrozenFixture.changed(before, after, entry: entry(field)))
            #expect(found.map(\.code) == [.unrecordedChange], "\(after)")
        }
    }

    @Test("An entry with a day that cannot be the change's explains nothing")
    func misdated() async throws {
        let fixture = try FrozenFixture()
        try await fixture.freeze()
        let old = "{datum: 2024-03-01, fält: måltal, orsak: Det blev dyrare.}"
        #expect(try await fixture.problems(with: FrozenFixture.changed("minst 4", "minst 3", entry: old)) != [])
    }

    @Test("A frozen page stays, or says why it is gone") func gone() async throws {
        let fixture = try FrozenFixture()
        try await fixture.freeze()
        let found = try await fixture.problems(with: nil)
        #expect(found.map(\.code) == [.vanishedAddress])
        #expect(found.first?.message == "/2024/trygghet/ljus/ är fryst (”Ljus i parken”) men finns inte längre")
        let removal = "borttaget:\n  - {adress: /2024/trygghet/ljus/, datum: 2024-06-01, orsak: Parken blev skola.}\n"
        #expect(try await fixture.problems(with: SiteFixture.settings + removal, at: "webbplats.yml") == [])
        let freeze = try await fixture.freeze()
        #expect(freeze.block?.facts.map(\.name) == ["borttagen"])
        #expect(try await fixture.problems() == [])
        #expect(try await fixture.freeze().block == nil)
    }

    @Test(
        "A frozen page cannot be hidden",
        arguments: [
            ("utkast: ja", "utkast"), ("avpubliceras: 2024-12-01", "avpubliceras"),
            ("publiceras: 2024-07-01", "publiceras"),
        ])
    func hidden(_ line: String, _ key: String) async throws {
        let fixture = try FrozenFixture()
        try await fixture.freeze()
        let found = try await fixture.problems(with: FrozenFixture.changed("ansvarig:", line + "\nansvarig:"))
        #expect(found.map(\.code) == [.vanishedAddress] && found.map(\.marked) == [key])
    }

    @Test("A page that moved is compared where its old address leads, and is not new there") func moved() async throws {
        let fixture = try FrozenFixture()
        try await fixture.freeze()
        try fixture.site.remove(FrozenFixture.path)
        try fixture.site.write(FrozenFixture.activity, to: "2024/trygghet/lyktor.md")
        let redirect = "vidarebefordringar:\n  /2024/trygghet/ljus/: /2024/trygghet/lyktor/\n"
        try fixture.site.write(SiteFixture.settings + redirect, to: "webbplats.yml")
        #expect(try await fixture.problems() == [])
        let lowered = FrozenFixture.changed("minst 4", "minst 3")
        #expect(try await fixture.problems(with: lowered, at: "2024/trygghet/lyktor.md").count == 1)
        try fixture.site.write(FrozenFixture.activity, to: "2024/trygghet/lyktor.md")
        let freeze = try await fixture.freeze()
        let lock = try #require(freeze.lock)
        #expect(lock.state.pages["/2024/trygghet/lyktor/"]?.block == 1)
        #expect(lock.signedPage(at: "/2024/trygghet/lyktor/")?["måltal"] == .text("minst 4"))
        #expect(try await fixture.problems(with: lowered, at: "2024/trygghet/lyktor.md").count == 1)
    }

    @Test("The texts of the promise and its areas are frozen by their checksums, and its facts as they are")
    func texts() async throws {
        let fixture = try FrozenFixture()
        try await fixture.freeze()
        let prose = FrozenFixture.promise.replacing("lovar det här", with: "lovar kanske det här")
        let found = try await fixture.problems(with: prose, at: "2024/index.md")
        #expect(found.map(\.message) == ["text är ändrat efter frysningen, utan förklaring"])
        #expect(found.first?.advice.contains("sha256") == false)
        let period = FrozenFixture.promise.replacing("slut: 2024-12-31", with: "slut: 2025-06-30")
        #expect(try await fixture.problems(with: period, at: "2024/index.md").map(\.code) == [.unrecordedChange])
        let explained = period.replacing(
            "---\n\nKomm",
            with: "ändringar:\n  - {datum: 2024-06-01, fält: slut, orsak: Det tar längre tid.}\n---\n\nKomm")
        #expect(try await fixture.problems(with: explained, at: "2024/index.md") == [])
    }

    @Test("A closed period takes no more follow-ups in silence") func closed() async throws {
        let fixture = try FrozenFixture(["2024/trygghet/ronder.md": "---\nrubrik: Ronder\nansvarig: Polisen\n---\n"])
        try await fixture.freeze()
        await #expect(throws: Freeze.Refusal.self) { try await fixture.freeze(period: "2024-kv2") }
        let closing = try await fixture.freeze(period: "2024-kv1")
        #expect(closing.block?.kind.written == "period 2024-kv1" && closing.block?.facts.isEmpty == true)
        #expect(try await fixture.freeze(period: "2024-kv1").block == nil)
        let late =
            "---\nrubrik: Ronder\nansvarig: Polisen\nuppföljningar:\n  - datum: 2024-03-30\n    text: Fem ronder.\n---\n"
        let found = try await fixture.problems(with: late, at: "2024/trygghet/ronder.md")
        #expect(
            found.map(\.message) == ["uppföljningen den 2024-03-30 är ny, men tiden till och med 2024-03-31 är stängd"])
        let now = late.replacing("2024-03-30", with: "2024-04-30")
        #expect(try await fixture.problems(with: now, at: "2024/trygghet/ronder.md") == [])
    }

    @Test("A follow-up corrects an earlier one by its date") func corrects() async throws {
        let fixture = try FrozenFixture()
        try await fixture.freeze()
        let more = { (date: String) in
            FrozenFixture.changed(
                "beställda.\n",
                "beställda.\n  - datum: 2024-06-01\n    text: Det var en.\n    utfall: 1\n    rättar: \(date)\n")
        }
        #expect(try await fixture.problems(with: more("2024-03-12")) == [])
        let found = try await fixture.problems(with: more("2024-03-13"))
        #expect(found.map(\.code) == [.wrongValue] && found.map(\.marked) == ["2024-03-13"])
    }

    @Test("Freezing says what it refuses") func refusals() async throws {
        func refusal(_ promise: String, since: String? = nil, period: String? = nil) async throws -> Freeze.Refusal? {
            let fixture = try FrozenFixture(["2024/index.md": promise])
            do { try await fixture.freeze(since: since, period: period) } catch let error as Freeze.Refusal {
                return error
            }
            return nil
        }
        let promise = FrozenFixture.promise
        let long = promise.replacing("2024-05-20", with: "2024-01-10")
        let date = { (text: String) throws in try #require(KnownDate(text)) }
        #expect(try await refusal(promise.replacing("undertecknat: 2024-05-20\n", with: "")) == .notSigned)
        #expect(try await refusal(long) == .signedBefore(try date("2024-01-10")))
        #expect(try await refusal(long, since: "2024-01-10") == nil)
        #expect(try await refusal(promise, since: "2024-01-10") == .otherDay(try date("2024-05-20")))
        #expect(try await refusal(promise, period: "2024-kv1") == .periodFirst)
        #expect(
            try await refusal(promise.replacing("2024-05-20", with: "2024-07-01"))
                == .signedLater(try date("2024-07-01")))
        let unsigned = promise.replacing("undertecknat: 2024-05-20\n", with: "")
        #expect(try await refusal(unsigned, since: "2023-12") == nil)
        #expect(try await refusal(unsigned, since: "okänt") == nil)
        #expect(try await refusal(promise, since: "okänt") == .otherDay(try date("2024-05-20")))
    }

    @Test("A look at an earlier day is warned of, and held to nothing that was frozen later") func earlier()
        async throws
    {
        let fixture = try FrozenFixture()
        try await fixture.freeze()
        let found = try await SiteBuilder(try fixture.site.options(today: "2024-05-25")).check().diagnostics
        #expect(found.map(\.code) == [.olderThanPublished] && found.map(\.severity) == [.warning])
        await #expect(throws: Freeze.Refusal.self) { try await fixture.freeze(today: "2024-05-25") }
    }

    @Test("A promise that was frozen long after says so, on its page and in its lock") func afterwards() async throws {
        let signed = FrozenFixture.promise.replacing("undertecknat: 2024-05-20", with: "undertecknat: 2024-01-10")
        for (promise, since, told) in [
            (FrozenFixture.promise, nil, "sedan det undertecknades den 20\u{A0}maj 2024."),
            (
                signed, "2024-01-10",
                "sedan det frystes den 1\u{A0}juni 2024. Det undertecknades den 10\u{A0}januari 2024, och ingen kan se här"
            ),
            (
                signed.replacing("undertecknat: 2024-01-10\n", with: ""), "okänt",
                "sedan det frystes den 1\u{A0}juni 2024. Vilken dag det undertecknades är inte känt"
            ),
        ] as [(String, String?, String)] {
            let fixture = try FrozenFixture(["2024/index.md": promise])
            let lock = try #require(try await fixture.freeze(since: since).lock)
            #expect(lock.blocks.first?.kind == (since == nil ? .signed : .afterwards))
            #expect(try PromiseLock(reading: lock.bytes, of: "2024") == lock)
            var options = try fixture.site.options()
            options.templates = Path.join(GoldenSite.project, "templates")
            let page = try #require(try await SiteBuilder(options).build().text("2024/index.html"))
            #expect(page.contains("<p>Inget i löftet har ändrats \(told)"))
        }
    }

    @Test("Each entry is frozen with what it explains, and explains nothing more") func entries() async throws {
        let fixture = try FrozenFixture()
        try await fixture.freeze()
        let first = FrozenFixture.changed("minst 4", "minst 3", entry: Self.entry("måltal"))
        #expect(try await fixture.problems(with: first) == [])
        try await fixture.freeze()
        let second = first.replacing("2024-09-30", with: "2024-10-31").replacing(
            "\n---\n\nVi", with: "\n  - \(Self.entry("klart"))\n---\n\nVi")
        #expect(try await fixture.problems(with: second) == [])
        let lock = try #require(try await fixture.freeze().lock)
        #expect(lock.state.pages["/2024/trygghet/ljus/"]?.changes.map(\.field) == ["måltal", "klart"])
        #expect(try await fixture.problems(with: second.replacing("2024-10-31", with: "2024-12-31")).count == 1)
        #expect(try await fixture.problems(with: second.replacing("minst 3", with: "minst 2")).count == 1)
        // An entry is a record itself.
        let without = second.replacing("  - \(Self.entry("klart"))\n", with: "")
        #expect(try await fixture.problems(with: without).map(\.code) == [.lostRecord])
    }

    @Test(
        "What cannot be read is told of where it is, and takes nothing frozen with it",
        arguments: [
            ("2024/index.md", FrozenFixture.promise.replacing("start: 2024-01-01", with: "start: snart")),
            ("2024/trygghet/index.md", "---\nrubrik: Trygghet\nnummer: ett\n---\n"),
            (FrozenFixture.path, FrozenFixture.activity.replacing("klart: 2024-09-30", with: "klart: snart")),
            ("webbplats.yml", SiteFixture.settings.replacing("namn: Medborgarlöfte i Exempelby", with: "namn: [a]")),
        ])
    func unread(_ path: String, _ text: String) async throws {
        let fixture = try FrozenFixture()
        try await fixture.freeze()
        let lost: Set<DiagnosticCode> = [
            .vanishedAddress, .lostRecord, .unrecordedChange, .rewrittenLock, .damagedLock,
        ]
        let found = try await fixture.problems(with: text, at: path)
        #expect(!found.isEmpty && found.allSatisfy { !lost.contains($0.code) }, "\(found)")
    }

    @Test("What is frozen and published is told of once") func toldOnce() async throws {
        let fixture = try FrozenFixture()
        try await fixture.freeze()
        #expect(try await fixture.site.publish() != nil)
        func found(_ text: String?) async throws -> [String] {
            if let text {
                try fixture.site.write(text, to: FrozenFixture.path)
            } else {
                try fixture.site.remove(FrozenFixture.path)
            }
            var options = try fixture.site.options()
            options.published = try PublishedSite.read(fixture.site.output)
            return try await SiteBuilder(options).check().diagnostics.filter { $0.severity == .error }
                .map(\.message.swedish)
        }
        let lowered = FrozenFixture.changed("minst 4", "minst 3").replacing("är lagade", with: "är borta")
        let told = try await found(lowered)
        #expect(told.count == 2 && told.allSatisfy { $0.contains("efter publiceringen") }, "\(told)")
        let gone = try await found(nil)
        #expect(gone == ["/2024/trygghet/ljus/ är publicerad men finns inte längre"])
    }

    @Test("A published lock that is gone, cut or made anew is found; one that grew is not") func published()
        async throws
    {
        let path = "2024/" + PromiseLock.fileName
        let fixture = try FrozenFixture()
        try await fixture.freeze()
        try fixture.site.write("---\nrubrik: Ronder\nansvarig: Polisen\n---\n", to: "2024/trygghet/ronder.md")
        let lock = try #require(try await fixture.freeze().lock)
        #expect(try await fixture.site.publish() != nil)
        func found() async throws -> [DiagnosticCode] {
            var options = try fixture.site.options()
            options.published = try PublishedSite.read(fixture.site.output)
            return try await SiteBuilder(options).check().diagnostics.filter { $0.severity == .error }.map(\.code)
        }
        #expect(try await found() == [])
        try fixture.site.remove(path)
        #expect(try await found() == [.rewrittenLock])
        // Nothing accounts for one that is gone.
        let removal = "borttaget:\n  - {adress: /2024/lofte.lock.txt, datum: 2024-06-01, orsak: Vi ville inte.}\n"
        try fixture.site.write(SiteFixture.settings + removal, to: "webbplats.yml")
        #expect(try await found().contains(.rewrittenLock))
        try fixture.site.write(SiteFixture.settings, to: "webbplats.yml")
        // Made anew, and so a lock that hangs together.
        try await fixture.freeze()
        #expect(try await found() == [.rewrittenLock])
        let cut = PromiseLock(Array(lock.blocks.prefix(1)))
        try fixture.site.writeBytes(cut.bytes, to: path)
        #expect(try await found() == [.rewrittenLock])
        try fixture.site.writeBytes(lock.bytes, to: path)
        try fixture.site.write("---\nrubrik: Torg\nansvarig: Polisen\n---\n", to: "2024/trygghet/torg.md")
        try await fixture.freeze()
        #expect(try await found() == [])
    }

    @Test("A damaged lock is told of where it is damaged, and no more") func damaged() async throws {
        let fixture = try FrozenFixture()
        try await fixture.freeze()
        let path = "2024/" + PromiseLock.fileName
        let text = String(decoding: try File.read(fixture.site.folder.path("content/" + path)), as: UTF8.self)
        let found = try await fixture.problems(with: text.replacing("minst 4", with: "minst 3"), at: path)
        #expect(found.map(\.code) == [.damagedLock] && found.first?.marked.hasPrefix("summa: ") == true)
    }
}
