import Diagnostics
import FileSystem
import SiteOutput
import TestSupport
import Testing

@testable import SiteGeneration

/// What could not be read, or is shown no longer, has not changed for that.
@Suite("The loss gate and what it cannot know")
struct UnreadLossTests {
    private static let activity = """
        ---
        rubrik: Ljus i parken
        ansvarig: Kommunen
        mål: Färre mörka platser.
        måltal: minst 4
        enhet: lyktor
        klart: 2024-09-30
        dialoger: [torget]
        uppföljningar:
          - {datum: 2023-12-12, text: Två är lagade., status: pågår, utfall: 2}
          - {datum: 2024-05-02, text: Tre till., underlag: ../dialoger/torget.md}
        ---

        """
    private static let dialogue = """
        ---
        rubrik: Torget
        datum: 2024-03-12
        plats: Stora torget
        synpunkter:
          - {text: Det är mörkt., svar: Vi lagar., status: görs, aktivitet: /2024/trygghet/ljus/}
          - {text: Det är kallt., svar: Vi värmer., status: görs, aktivitet: ../trygghet/ljus.md}
        ---

        """
    private static let area = "---\nrubrik: Trygghet\nnummer: 1\n---\n"
    private static let activityPath = "2024/trygghet/ljus.md"
    private static let dialoguePath = "2024/dialoger/torget.md"
    private static let site = [activityPath: activity, dialoguePath: dialogue]

    private func problems(
        _ published: [String: String] = site, then files: KeyValuePairs<String, String?>,
        today: String = SiteFixture.defaultToday
    ) async throws -> [LossGateTests.Problem] {
        // A follow-up is older than the promise, so that a year's list of news goes with it.
        try await LossGateTests().losses(published, then: files, today: today).filter { $0.code != .doubtfulDate }
    }

    @Test("An activity, or its area, that comes to its end is in the dialogue's file as it was") func ended()
        async throws
    {
        let line = "avpubliceras: 2024-06-15\nrubrik:"
        for published in [
            [Self.activityPath: Self.activity.replacing("rubrik:", with: line), Self.dialoguePath: Self.dialogue],
            Self.site.merging(["2024/trygghet/index.md": Self.area.replacing("rubrik:", with: line)]) { $1 },
        ] {
            let found = try await problems(published, then: [:], today: "2024-06-15")
            #expect(Set(found.map(\.code)).isSubset(of: [.recordTakenDown, .linkToEndingPage]), "\(found)")
        }
    }

    @Test("What else the dialogue says of an activity that has ended still counts") func endedAndChanged() async throws
    {
        let activity = Self.activity.replacing("rubrik:", with: "avpubliceras: 2024-06-15\nrubrik:")
        let published = [Self.activityPath: activity, Self.dialoguePath: Self.dialogue]
        let changed = Self.dialogue.replacing(", aktivitet: /2024/trygghet/ljus/", with: "")
        let found = try await problems(published, then: [Self.dialoguePath: changed], today: "2024-06-15")
        #expect(found.contains { $0.code == .unrecordedChange && $0.message.hasPrefix("aktivitet är ändrat") })
    }

    @Test(
        "A slip of the pen is told of once",
        arguments: [
            (activityPath, "klart: 2024-09-30", "klart: 2024-13-30"), (activityPath, "minst 4", "mins 4"),
            (activityPath, "datum: 2024-05-02", "datum: 2024-05-34"),
            (activityPath, "datum: 2023-12-12", "datum: 2023-12-34"), (activityPath, "status: pågår", "status: pagår"),
            (activityPath, "ansvarig: Kommunen\n", ""), (activityPath, "---\nrubrik: Ljus", "rubrik: Ljus"),
            (dialoguePath, "status: görs,", "status: gjorts,"),
            (dialoguePath, "datum: 2024-03-12", "datum: 2024-03-32"),
            ("2024/trygghet/index.md", "nummer: 1\n", ""), ("2024/trygghet/index.md", "nummer: 1", "nummer: ett"),
            ("2024/index.md", "slut: 2024-12-31", "slut: 2024-12-32"),
        ])
    func slips(_ path: String, _ old: String, _ new: String) async throws {
        let text = try #require(Self.site[path] ?? SiteFixture.base[path])
        let alone = try await SiteFixture(Self.site.merging([path: text.replacing(old, with: new)]) { $1 }).build()
        #expect(alone.diagnostics.hasErrors)
        let found = try await problems(then: [path: text.replacing(old, with: new)])
        #expect(
            found == alone.diagnostics.map(LossGateTests.Problem.init).filter { $0.code != .doubtfulDate })
    }

    @Test("An activity that is renamed badly, and a redirect to nothing, are told of where they are")
    func badRedirect() async throws {
        let files = { (target: String, new: String) -> KeyValuePairs<String, String?> in
            [
                Self.activityPath: nil, "2024/trygghet/lyktor.md": new,
                Self.dialoguePath: Self.dialogue.replacing("trygghet/ljus", with: "trygghet/lyktor"),
                "webbplats.yml": SiteFixture.settings + "vidarebefordringar: {/2024/trygghet/ljus/: \(target)}\n",
            ]
        }
        let astray = try await problems(then: files("/2024/trygghet/lyktan/", Self.activity))
        #expect(astray.map(\.code).allSatisfy { $0 != .lostRecord }, "\(astray)")
        #expect(astray.contains { $0.code == .brokenLink } && !astray.contains { $0.message.contains("//2024") })
        let unread = Self.activity.replacing("ansvarig: Kommunen\n", with: "")
        #expect(try await problems(then: files("/2024/trygghet/lyktor/", unread)).map(\.code) == [.missingKey])
        #expect(try await problems(then: files("/2024/trygghet/lyktor/", Self.activity)) == [])
        for chain in ["/2024/a/, /2024/a/: /2024/trygghet/lyktor/", "/2024/a/, /2024/a/: /2024/a/"] {
            let found = try await problems(then: files(chain, Self.activity))
            #expect(Set(found.map(\.code)).isSubset(of: [.brokenLink, .unrecordedChange]), "\(found)")
            #expect(chain.contains("lyktor") == found.allSatisfy { $0.code == .brokenLink }, "\(found)")
        }
    }

    @Test(
        "A redirect to what holds no record loses it, however that is called",
        arguments: [
            "/om/stor%20%231.pdf", "/nytt/", "/2024/trygghet/", "https://a.example.org/",
        ])
    func redirectedToAnother(_ target: String) async throws {
        let found = try await problems(
            Self.site.merging(["om/stor #1.pdf": "x"]) { $1 },
            then: [
                "2024/trygghet/lyktor.md": Self.activity, Self.activityPath: nil,
                Self.dialoguePath: Self.dialogue.replacing("trygghet/ljus", with: "trygghet/lyktor"),
                "webbplats.yml": SiteFixture.settings + "vidarebefordringar:\n  /2024/trygghet/ljus/: \(target)\n",
            ])
        #expect(found.contains { $0.code == .lostRecord }, "\(found)")
    }

    @Test("A dialogue that is renamed, with a redirect, is the same in the activities that name it")
    func renamedDialogue() async throws {
        let activity = Self.activity.replacing("[torget]", with: "[stortorget.md]")
            .replacing("dialoger/torget", with: "dialoger/stortorget")
        let settings = "vidarebefordringar: {/2024/dialoger/torget/: /2024/dialoger/stortorget/}\n"
        let renamed: KeyValuePairs<String, String?> = [
            Self.dialoguePath: nil, "2024/dialoger/stortorget.md": Self.dialogue, Self.activityPath: activity,
            "webbplats.yml": SiteFixture.settings + settings,
        ]
        #expect(try await problems(then: renamed) == [])
        // Another dialogue is another one.
        let other = try await problems(
            Self.site.merging(["2024/dialoger/parken.md": Self.dialogue]) { $1 },
            then: [Self.activityPath: Self.activity.replacing("[torget]", with: "[parken]")])
        #expect(other.map(\.marked) == ["dialoger"])
    }

    @Test("What changes there and back in a day is told in the same words again") func thereAndBack() async throws {
        let entry = "  - {datum: 2024-06-01, fält: klart, före: 2024-09-30, orsak: Lampan dröjde.}\n"
        let back = "  - {datum: 2024-06-01, fält: klart, före: 2024-10-31, orsak: Lampan dröjde.}\n"
        let published = Self.activity.replacing("uppföljningar:", with: "ändringar:\n\(entry)\(back)uppföljningar:")
        let changed = published.replacing("klart: 2024-09-30", with: "klart: 2024-10-31")
        let site = Self.site.merging([Self.activityPath: published]) { $1 }
        let found = try await problems(site, then: [Self.activityPath: changed])
        #expect(found.map(\.code) == [.unrecordedChange])
        #expect(
            found.first?.advice.hasSuffix(
                "”- datum: 2024-06-01” och på nästa rad ”  fält: klart” och på nästa rad ”  före: 2024-09-30” "
                    + "och på nästa rad ”  orsak:”, och skriv skälet efter orsak:") == true)
        let told = changed.replacing(back, with: back + entry)
        #expect(try await problems(site, then: [Self.activityPath: told]) == [])
        // Two that were published are not one.
        let twice = Self.site.merging([Self.activityPath: told]) { $1 }
        #expect(
            try await problems(twice, then: [Self.activityPath: told.replacing(back + entry, with: back)]).map(\.code)
                == [.lostRecord])
    }

    @Test("An address that no disk can hold is an error where it stands") func longAddress() async throws {
        let name = { String(repeating: "å", count: $0) }
        let settings = { (name: String) in
            SiteFixture.settings + "vidarebefordringar: {⟦/om/\(name)/⟧: /}\nborttaget:\n"
                + "  - {adress: /\(name)/a/, datum: 2024-06-01, orsak: fel}\n"
        }
        let fixture = try SiteFixture(["webbplats.yml": settings(name(128))])
        #expect(try await fixture.build().diagnostics.map(\.code) == [.wrongValue, .wrongValue])
        let short = try SiteFixture(["webbplats.yml": settings(name(127) + "a")])
        #expect(try await short.publish() != nil)
    }

    @Test("A tree that could not be begun is not left") func halfBegun() async throws {
        let fixture = try SiteFixture()
        var spool: OutputSpool? = OutputSpool(folder: fixture.output)
        // In the way of the note that is written last.
        try fixture.folder.write("x", to: ".site.lofte/making/x")
        let file = try #require(try await fixture.build().files.first)
        #expect(throws: (any Error).self) { try spool?.keep(file) }
        #expect(Folder.kind(of: fixture.folder.path(".site.lofte/site")) == .folder)
        spool = nil
        #expect(Folder.kind(of: fixture.folder.path(".site.lofte/site")) == nil)
    }
}
