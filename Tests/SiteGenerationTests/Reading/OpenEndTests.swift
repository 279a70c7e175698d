import Diagnostics
import Testing

@testable import SiteGeneration

@Suite("Lines that have no day, and keys that are none") struct OpenEndTests {
    private static let activity = "2024/trygghet/ljus.md"

    /// The problem at a key of an activity.
    private func problem(_ lines: String) async throws -> Diagnostic? {
        let text = "---\nrubrik: Ljus\nansvarig: Kommunen\n\(lines)\n---\n"
        let files = [Self.activity: text, "2024/trygghet/index.md": "---\nrubrik: Trygghet\nnummer: 1\n---\n"]
        return try await SiteFixture(files).build().diagnostics.first { $0.severity == .error }
    }

    @Test("Where a day must stand, a day is advised") func dayAlone() async throws {
        for (written, day) in [
            ("hösten 2027", "2027-09-01"), ("HT 27", "2027-08-01"), ("mars-april 2027", "2027-03-01"),
        ] {
            let said = try await problem("publiceras: \(written)")?.advice?.swedish ?? "none"
            #expect(said.hasPrefix("skriv en dag, till exempel ") && said.hasSuffix(day), "\(said)")
        }
    }

    @Test(
        "A line without a day is told what it is, and leads straight to work without an end",
        arguments: [
            ("klart: löpande", "ta bort raden, och skriv återkommande: ja i stället"),
            ("slut: tills vidare", "ta bort raden, och skriv återkommande: ja i stället"),
            ("slut: löpande", "ta bort raden, och skriv återkommande: ja i stället"),
            ("deadline: kontinuerligt", "ta bort raden, och skriv återkommande: ja i stället"),
            ("återkommande: ja\nslut: löpande", "ta bort raden: ”återkommande: ja” säger redan"),
            ("återkommande: ja\nklart: tills vidare", "ta bort raden: ”återkommande: ja” säger redan"),
            ("klart: ej bestämt", "ta bort raden: utan den finns ingen sista dag"),
            ("start: löpande", "ta bort raden: utan den finns ingen första dag; har arbetet inget slut"),
            ("start: oklart", "ta bort raden: utan den finns ingen första dag"),
            ("avpubliceras: tills vidare", "ta bort raden: utan den finns ingen sista dag"),
            ("uppdaterad: löpande", "ta bort raden: den behövs inte"),
            ("återkommande: tills vidare", "skriv ja"),
            ("delmål:\n  - text: Bygga\n    klart: löpande", "ta bort raden: utan den finns ingen sista dag"),
        ])
    func endless(lines: String, advice: String) async throws {
        let said = try await problem(lines)?.advice?.swedish ?? "none"
        #expect(said.hasPrefix(advice), "\(said)")
    }

    @Test("What says how often is no list, and no key with lines below it is made of a text") func howOften()
        async throws
    {
        for written in ["kvartalsvis", "varje månad", "löpande", "2 ggr per år", "En gång i kvartalet"] {
            for key in ["uppföljning", "Uppföljning", "uppföljs"] {
                let found = try await problem("\(key): \(written)")
                #expect(found?.replacement == nil)
                #expect(
                    found?.advice?.swedish.contains("uppföljning: i webbplats.yml") == true,
                    "\(found?.advice?.swedish ?? "")")
            }
        }
        for line in [
            "uppföljning: Vi har börjat.", "samverkn: Skolan", "delmal: Bygga", "undantg: a", "dialog: torget",
        ] {
            let found = try await problem(line)
            #expect(found?.code == .unknownKey && found?.replacement == nil, "\(line)")
        }
        for (line, mend) in [
            ("samverkn:\n  - Skolan", "samverkan"), ("ansvrig: Skolan", "ansvarig"),
            ("fortsatter: /2023/a/", "fortsätter"),
            ("platsr: Torget", "platser"),
        ] {
            let text = "---\nrubrik: Ljus\n\(line.hasPrefix("ansv") ? "" : "ansvarig: Kommunen\n")\(line)\n---\n"
            let found = try await SiteFixture([Self.activity: text]).build().diagnostics.first {
                $0.code == .unknownKey
            }
            #expect(found?.replacement == mend, "\(line)")
        }
    }
}
