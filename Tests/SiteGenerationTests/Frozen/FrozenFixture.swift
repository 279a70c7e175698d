import Diagnostics
import FileSystem
import Freezing
import PromiseModel
import Testing

@testable import OpenData
@testable import SiteGeneration

/// A site with a signed promise, to be frozen and then changed.
struct FrozenFixture {
    let site: SiteFixture

    static let promise = """
        ---
        rubrik: Löftet 2024
        start: 2024-01-01
        slut: 2024-12-31
        undertecknat: 2024-05-20
        parter:
          - namn: Exempelby kommun
        ---

        Kommunen och polisen lovar det här.

        """

    static let activity = """
        ---
        rubrik: Ljus i parken
        ansvarig: Kommunen
        samverkan:
          - Polisen
        mål: Färre mörka platser.
        måltal: minst 4
        enhet: lyktor
        start: 2024-02-01
        klart: 2024-09-30
        uppföljningar:
          - datum: 2024-03-12
            text: Två **lyktor** är lagade.
            status: pågår
            utfall: 2
          - datum: 2024-05-02
            text: Tre till är beställda.
        ---

        Vi börjar vid lekplatsen.

        """

    static let path = "2024/trygghet/ljus.md"

    init(_ files: [String: String?] = [:]) throws {
        site = try SiteFixture(
            ["2024/index.md": Self.promise, Self.path: Self.activity].merging(files) { _, given in given })
    }

    /// Freezes the promise as it is.
    @discardableResult
    func freeze(
        today: String = SiteFixture.defaultToday, since: String? = nil, period: String? = nil
    ) async throws -> Freeze {
        let checked = try await SiteBuilder(try site.options(today: today)).check()
        #expect(!checked.diagnostics.hasErrors, "\(checked.diagnostics.map(\.message.swedish))")
        let freeze = try checked.freeze(
            "2024", since: since.flatMap { text in text == "okänt" ? .unknown : KnownDate(text).map { .date($0) } },
            period: period.flatMap { ReportPeriod($0) })
        if freeze.block != nil, let lock = freeze.lock {
            try site.writeBytes(lock.bytes, to: "2024/" + PromiseLock.fileName)
        }
        return freeze
    }

    /// What is wrong with the site.
    func problems(today: String = SiteFixture.defaultToday) async throws -> [LossGateTests.Problem] {
        try await SiteBuilder(try site.options(today: today)).check().diagnostics.filter { $0.severity == .error }
            .map(LossGateTests.Problem.init)
    }

    /// What is wrong after a file is put in the place of another.
    func problems(
        with text: String?, at path: String = FrozenFixture.path, today: String = SiteFixture.defaultToday
    ) async throws -> [LossGateTests.Problem] {
        if let text { try site.write(text, to: path) } else { try site.remove(path) }
        return try await problems(today: today)
    }

    /// The activity with something replaced, and an entry under `ändringar` where one is given.
    static func changed(_ before: String, _ after: String, entry: String? = nil) -> String {
        let text = activity.replacing(before, with: after)
        return entry.map { text.replacing("\n---\n\nVi", with: "\nändringar:\n  - \($0)\n---\n\nVi") } ?? text
    }
}
