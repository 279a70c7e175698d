import Diagnostics
import PromiseModel
import Testing

@testable import SiteGeneration

@Suite struct NewPageTests {
    private let present: Set<String> = ["2025/index.md", "2025/trafik/index.md"]

    private func page(
        _ kind: NewPage.Kind, _ folder: String, _ title: String, period: String = "2025-kv1",
        today: String = "2025-03-12"
    ) throws -> NewPage {
        var request = NewPage.Request(
            kind: kind, folder: folder, title: title, today: try #require(CalendarDate(iso: today)))
        request.period = period
        let period = PromisePeriod(
            start: try #require(CalendarDate(iso: "2025-01-01")), end: try #require(CalendarDate(iso: "2025-12-31")))
        let present = present
        return try NewPage(
            request,
            in: NewPage.Surroundings(
                root: "content", publisher: "Arboga kommun", exists: { present.contains($0) },
                areaNumbers: { _ in [1, 4] },
                period: { _ in period }))
    }

    @Test(
        "The path comes from the place and the title",
        arguments: [
            (NewPage.Kind.promise, "2026", "Medborgarlöfte 2026", "2026/index.md"),
            (.promise, "2026-2027", "Två år", "2026-2027/index.md"),
            (.area, "2025", "Trygga gator", "2025/trygga-gator/index.md"),
            (.activity, "2025/trafik", "Hastighetsmätningar", "2025/trafik/hastighetsmatningar.md"),
            (.activity, "/2025/trafik/", "Å", "2025/trafik/a.md"),
            (.dialogue, "2025", "Stora torget", "2025/dialoger/2025-03-12-stora-torget.md"),
            (.report, "2025", "Kvartalet", "2025/rapporter/2025-kv1.md"),
            (.page, "om", "Om oss", "om/om-oss.md"), (.page, "", "Kontakt", "kontakt.md"),
            (.page, ".", "Kontakt", "kontakt.md"), (.page, "2025", "Bakgrund", "2025/bakgrund.md"),
            (.page, "om", "  Om oss ", "om/om-oss.md"),
        ] as [(NewPage.Kind, String, String, String)])
    func paths(kind: NewPage.Kind, folder: String, title: String, path: String) throws {
        #expect(try page(kind, folder, title).path == path)
    }

    @Test("Every kind builds at once", arguments: NewPage.Kind.allCases)
    func buildsAtOnce(kind: NewPage.Kind) throws {
        let folder = kind == .activity ? "2025/trafik" : kind == .promise ? "2026" : kind == .page ? "om" : "2025"
        let page = try page(kind, folder, "Titel: med \"tecken\" # och allt")
        let errors = PageCheck.errors(in: SourceText(path: page.path, page.text), contentPath: page.path)
        #expect(errors.isEmpty)
        #expect(page.text.contains("\nutkast: ja\n"))
    }

    @Test func aNewAreaGetsTheNextNumber() throws {
        #expect(try page(.area, "2025", "X").text.contains("\nnummer: 5\n"))
    }

    @Test func aPromiseOfSeveralYearsHoldsThemAll() throws {
        let text = try page(.promise, "2026-2027", "X").text
        #expect(text.contains("start: 2026-01-01\nslut: 2027-12-31\n"))
    }

    @Test(
        "What cannot be made is refused with what to write",
        arguments: [
            (NewPage.Kind.promise, "löften", "som ÅÅÅÅ"), (.area, "2030", "lofte new promise 2030"),
            (.activity, "2025", "ÅÅÅÅ/OMRÅDE"), (.activity, "2025/finns-inte", "ÅÅÅÅ/OMRÅDE"),
            (.dialogue, "om", "som ÅÅÅÅ"), (.page, "../ut", "ska ligga i innehållet"),
            (.page, ".git", "ska ligga i innehållet"), (.page, "2025/trafik", "lofte new activity 2025/trafik"),
            (.page, "2025/dialoger", "lofte new dialogue 2025"), (.page, "2025/rapporter", "lofte new report 2025"),
            (.page, "2025/matt", "dataserier"), (.page, "2025/trafik/norr", "ligger för djupt"),
            (.page, "2030", "lofte new promise 2030"),
            (.promise, "2025", "content/2025/index.md finns redan: öppna den filen, eller välj ett annat år"),
        ] as [(NewPage.Kind, String, String)])
    func refusals(kind: NewPage.Kind, folder: String, advice: String) throws {
        try expectRefusal(kind, folder, "X", advice)
    }

    @Test(
        "A title that gives no page is refused with what to write",
        arguments: [
            (NewPage.Kind.page, "om", " \t", "rubriken är tom"), (.page, "om", "Om\u{1B}[D oss", "piltangent"),
            (.area, "2025", "Dialoger", "upptagna"), (.area, "2025", "Trafik", "välj en annan rubrik"),
            (.activity, "2025/trafik", "Index", "upptagna"),
        ] as [(NewPage.Kind, String, String, String)])
    func titles(kind: NewPage.Kind, folder: String, title: String, advice: String) throws {
        try expectRefusal(kind, folder, title, advice)
    }

    private func expectRefusal(_ kind: NewPage.Kind, _ folder: String, _ title: String, _ advice: String) throws {
        do {
            _ = try page(kind, folder, title)
            Issue.record("made")
        } catch let problem as NewPageProblem {
            #expect(problem.message.swedish.contains(advice))
        }
    }

    @Test("An activity begins when it is made, while its promise runs") func start() throws {
        #expect(try page(.activity, "2025/trafik", "X").text.contains("\nstart: 2025-03-12\n"))
        #expect(try !page(.activity, "2025/trafik", "X", today: "2024-12-31").text.contains("start:"))
        #expect(try !page(.activity, "2025/trafik", "X", today: "2026-01-01").text.contains("start:"))
    }

    @Test("A dialogue's place is what somebody has told, and never its title") func place() throws {
        let text = try page(.dialogue, "2025", "Dialog om trafiken").text
        #expect(text.contains("\nplats: Platsen är inte angiven\n"))
    }

    @Test func aReportNeedsAPeriod() throws {
        #expect(throws: NewPageProblem.self) { try page(.report, "2025", "X", period: "våren") }
    }
}
