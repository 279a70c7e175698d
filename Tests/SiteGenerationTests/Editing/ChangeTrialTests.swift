import Diagnostics
import FileSystem
import PromiseModel
import TestSupport
import Testing

@testable import SiteContent
@testable import SiteGeneration
@testable import SiteModel

/// What a change would do to the site, before it is saved.
@Suite struct ChangeTrialTests {
    private static let path = "2024/trygghet/ljus.md"
    /// With a problem of its own, which no follow-up mends.
    private static let activity =
        "---\nrubrik: Ljus\nansvarig: Kommunen\nuppföljningar:\n  - datum: 2024-05-01\n    text: Se [om](/borta/).\n---\n\n[Bort](/borta/)\n"

    private func caused(
        by followUp: FollowUp, _ text: String = activity, files: [String: String] = [:]
    ) async throws -> (problems: [Diagnostic], change: FileChange) {
        let fixture = try SiteFixture(files)
        try fixture.write(text, to: Self.path)
        let path = Path.join(fixture.content, Self.path)
        let change = try FollowUpInsertion(followUp).insert(
            into: SourceFile(path: Self.path, source: SourceText(path: path, text)))
        return (try await ChangeTrial(try fixture.options()).problems(causedBy: change), change)
    }

    private func followUp(_ text: String, evidence: String? = nil, date: String = "2024-05-20") throws -> FollowUp {
        FollowUp(date: try #require(KnownDate(date) as KnownDate?), text: text, evidence: evidence)
    }

    @Test("What was there before is not caused by the change") func before() async throws {
        #expect(try await caused(by: followUp("Klart.")).problems.isEmpty)
        // Put before what is there, so that all that is there moves.
        #expect(try await caused(by: followUp("Klart.", date: "2024-04-01")).problems.isEmpty)
    }

    @Test(
        "What the follow-up breaks is",
        arguments: [
            ("Se [om](omm.md)", nil, DiagnosticCode.brokenLink), ("Se bilagan.", "finns-inte.pdf", .brokenLink),
            ("811218-9876", nil, .personalIdentityNumber),
        ] as [(String, String?, DiagnosticCode)])
    func broken(text: String, evidence: String?, code: DiagnosticCode) async throws {
        let (problems, change) = try await caused(by: followUp(text, evidence: evidence))
        #expect(problems.map(\.code) == [code] && problems.hasErrors)
        // It is quoted from what was to be added, by a name of its own.
        let shown = try #require(problems.first.map { change.unsaved($0, calledBy: "det nya") })
        #expect(shown.location?.source.path == "det nya")
        let range = try #require(shown.location?.range)
        let quoted = String(decoding: try #require(shown.location).source.bytes[range], as: UTF8.self)
        #expect(text.contains(quoted) || evidence == quoted)
    }

    @Test("A problem outside of what is added is shown where it stands in the file") func placeInTheFile() async throws
    {
        let text = "---\nrubrik: Ljus\nansvarig: Kommunen\nuppföljningar: []\n---\n\n[Bort](/borta/)\n"
        let (_, change) = try await caused(by: followUp("Klart."), text)
        let link = try #require(change.file.source.bytes.firstRange(of: Array("/borta/".utf8)))
        let problem = Diagnostic(
            .error, .brokenLink, LocalizedText(sv: "", en: ""), at: change.file.source.location(link))
        let shown = try #require(change.unsaved(problem, calledBy: "det nya").location)
        #expect(String(decoding: shown.source.bytes, as: UTF8.self) == text)
        #expect(shown.start?.line == 7)
    }

    @Test("A link to a draft is caused, though it is fine with drafts") func draft() async throws {
        let problems = try await caused(
            by: followUp("Se [om](/om/)."), files: ["om.md": "---\nrubrik: Om\nutkast: ja\n---\n"]
        ).problems
        #expect(problems.count == 1 && problems.hasErrors)
    }

    @Test("What breaks a draft is found") func inADraft() async throws {
        let problems = try await caused(
            by: followUp("Se [om](omm.md)"), "---\nrubrik: Ljus\nansvarig: B\nutkast: ja\n---\n"
        ).problems
        #expect(problems.map(\.code) == [.brokenLink])
    }

    @Test("A new page whose address is taken is found") func collision() async throws {
        let fixture = try SiteFixture()
        let source = SourceText(path: Path.join(fixture.content, "loften.md"), "---\nrubrik: Löften\nutkast: ja\n---\n")
        let problems = try await ChangeTrial(try fixture.options()).problems(
            causedBy: FileChange(new: SourceFile(path: "loften.md", source: source)))
        #expect(problems.map(\.code) == [.addressCollision])
    }

    @Test("Without templates the file is read by itself") func noTemplates() async throws {
        let fixture = try SiteFixture()
        var options = try fixture.options()
        options.templates = fixture.folder.path("finns-inte")
        let source = SourceText(path: Path.join(fixture.content, "om.md"), "---\nrubrik:\n---\n")
        let problems = try await ChangeTrial(options).problems(
            causedBy: FileChange(new: SourceFile(path: "om.md", source: source)))
        #expect(problems.map(\.code) == [.emptyValue])
    }
}
