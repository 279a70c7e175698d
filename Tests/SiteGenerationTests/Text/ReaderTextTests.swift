import Diagnostics
import FileSystem
import Testing

@testable import SiteContent
@testable import SiteGeneration
@testable import SiteModel

@Suite("What readers are told, on the pages of the project's own templates")
struct ReaderTextTests {
    private static let area = "2024/trygghet/"

    private static let files: [String: String?] = [
        area + "ljus.md": """
        ---
        rubrik: Ljus
        ansvarig: Kommunen
        måltal: minst 4
        enhet: lampor
        start: 2024-02-01
        klart: 2024-05-31
        uppföljningar:
          - datum: 2024-03-01
            status: pågår
            utfall: 1
            text: En lampa lyser.
        ---

        """,
        area + "buskar.md": """
        ---
        rubrik: Buskar
        uppdaterad: 2024-05-02
        ansvarig: Kommunen
        måltal: högst 2
        enhet: buskar
        start: 2024-02-01
        klart: 2024-04-30
        dialoger:
          - torget
        uppföljningar:
          - datum: 2024-04-10
            status: genomförd
            utfall: 3
            text: Buskarna är klippta.
        ---
        Vi klipper.

        """,
        area + "hinder.md": """
        ---
        rubrik: Hinder
        ansvarig: Kommunen
        start: 2024-03-01
        uppföljningar:
          - datum: 2024-04-01
            status: avbruten
            text: Nej.
            orsak: Bussen måste fram
        ---

        """,
        "2024/tomt/index.md": "---\nrubrik: Tomt\nnummer: 2\nuppdaterad: 2024-02-03\n---\n\nText.\n",
        "2024/dialoger/torget.md": """
        ---
        rubrik: Torget
        datum: 2024-01-12
        plats: Torget
        synpunkter:
          - text: Klipp!
            svar: Ja.
            status: görs
            aktivitet: /2024/trygghet/buskar/
        ---

        """,
        "2024/rapporter/2024-kv1.md": "---\nrubrik: Kvartal ett\nperiod: 2024-kv1\n---\n",
    ]

    private static let (during, after) = ("2024-07-01", "2025-02-01")

    private func build(today: String) async throws -> BuildResult {
        let fixture = try SiteFixture(Self.files)
        var options = try fixture.options(today: today)
        options.templates = Path.join(GoldenSite.project, "templates")
        return try await SiteBuilder(options).build()
    }

    /// A page as it is read: without its tags, one blank between words.
    private func page(_ path: String, today: String) async throws -> String {
        let source = try #require(try await build(today: today).text(path + "index.html"))
        let main = try #require(source.firstRange(of: "<main")).lowerBound
        var text = ""
        var isTag = false
        for character in source[main...] {
            if character == "<" { isTag = true }
            if !isTag { text.append(character == "\u{A0}" ? " " : character) }
            if character == ">" {
                isTag = false
                text.append(" ")
            }
        }
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private func head(_ path: String, today: String = during) async throws -> String {
        let source = try #require(try await build(today: today).text(path))
        return String(source[..<(try #require(source.firstRange(of: "</head>")).lowerBound)])
    }

    @Test("An activity that was under way when the promise ended") func unfinished() async throws {
        let before = try await page(Self.area + "ljus/", today: Self.during)
        #expect(before.contains("Försenad. Arbetet pågår.") && !before.contains("Löftet tog slut"))
        #expect(before.contains("1 lampa hittills. Målet är minst 4.") && before.contains("Målet är inte nått än."))
        #expect(before.contains("Började 1 februari 2024") && before.contains("Hittills: 1 lampa"))
        let then = try await page(Self.area + "ljus/", today: Self.after)
        #expect(
            then.contains(
                "Löftet tog slut den 31 december 2024. Senaste beskedet kom den 1 mars 2024. "
                    + "Vi vet inte"))
        #expect(
            then.contains("Läget Pågick. Löftet") && !then.contains("Försenad")
                && then.contains("inte nått vid senaste beskedet."))
    }

    @Test("An activity that is done, or cancelled, has the day of that") func finished() async throws {
        let done = try await page(Self.area + "buskar/", today: Self.during)
        #expect(done.contains("Klar 10 april 2024 Skulle vara klar 30 april 2024 Ansvarig"))
        #expect(done.contains("Genomförd, men målet hölls inte."))
        let cancelled = try await page(Self.area + "hinder/", today: Self.during)
        #expect(cancelled.contains("Avbröts 1 april 2024") && cancelled.contains("Planerad start 1 mars 2024"))
        #expect(try await page(Self.area + "hinder/", today: "2024-02-01").contains("Börjar 1 mars 2024"))
    }

    @Test("There is no heading over nothing") func headings() async throws {
        #expect(!(try await page(Self.area + "hinder/", today: Self.during).contains("Varför")))
        let buskar = try await page(Self.area + "buskar/", today: Self.during)
        #expect(!buskar.contains("Varför") && buskar.contains("Ni bad om det här. En av er sa: ”"))
        #expect(try await page(Self.area + "buskar/", today: Self.after).contains("Om aktiviteten Vi klipper."))
        let empty = try await page("2024/tomt/", today: Self.during)
        #expect(empty.contains("Uppdaterad 3 februari 2024") && !empty.contains("Fakta"))
    }

    @Test("The table of an area says whether goals were reached, and what there is not") func table() async throws {
        let during = try await page(Self.area, today: Self.during)
        #expect(during.contains("3 buskar. Målet var högst 2. Målet hölls inte."))
        #expect(during.contains("Försenad Orsaken är inte angiven."))
        #expect(during.contains("Bussen måste fram. Inget mål i siffror Inget slutdatum"))
        #expect(during.contains("Målet hölls inte. 1 över gränsen."))
        #expect(during.contains("Mål och resultat Skulle vara klar Ansvarig"))
        let after = try await page(Self.area, today: Self.after)
        #expect(after.contains("Mål och resultat Skulle vara klar Ansvarig"))
        #expect(after.contains("1 genomförd 1 pågick 1 avbruten"))
    }

    @Test("What came of a view, while the promise holds and after") func views() async throws {
        let during = try await page("2024/dialoger/torget/", today: Self.during)
        #expect(
            during.contains("Vi har gjort något åt synpunkten.")
                && during.contains("Det här händer Gjort Buskar Genomförd"))
        #expect(!during.contains("Löftet tog slut"))
        let after = try await page("2024/dialoger/torget/", today: Self.after)
        #expect(after.contains("Läget Vi har gjort något åt synpunkten.") && after.contains("Det här hände Gjort"))
        #expect(try await page("ni-sa/", today: Self.after).contains("Det här hände Gjort"))
        #expect(!(try await page("2024/rapporter/2024-kv1/", today: Self.after).contains("Löftet tog slut den")))
    }

    @Test(
        "A promise's activities that nobody knows",
        arguments: ["2024/", "2024/tomt/", "2024/arsrapport/", "aktiviteter/"])
    func unknown(path: String) async throws {
        let text = "Vi vet inte vilka aktiviteter som hör hit."
        #expect(try await page(path, today: Self.after).contains(text))
        #expect(!(try await page(path, today: Self.during).contains(text)))
    }

    @Test("The whole promise on one page") func wholePromise() async throws {
        let page = try await page("2024/arsrapport/", today: Self.after)
        #expect(page.contains("Hela löftet 2024 på en sida"))
        #expect(
            page.contains(
                "Genomförd 3 buskar. Målet var högst 2. Målet hölls inte. Klar 10 april 2024 Skulle vara klar 30 april"
            ))
        #expect(try await self.page("2024/", today: Self.during).contains("Uppföljning Hela löftet 2024 på en sida"))
        // Without reports there is no follow-up below a heading that says so.
        let files = Self.files.filter { !$0.key.contains("rapporter") }
        let bare = try #require(
            try await ProjectPages.build(onlyThese: files, today: Self.during)["2024/index.html"])
        #expect(bare.contains("<h2 id=\"del-rapporter\">Hela löftet</h2>") && !bare.contains(">Uppföljning</h2>"))
        #expect(
            try await head("2024/arsrapport/index.html")
                .contains("\"Löftet 2024: aktiviteter, läge och orsaker på en sida.\""))
    }

    @Test("That it can be printed is not said in print") func printHint() async throws {
        let result = try await build(today: Self.during)
        let page = try #require(result.text("2024/arsrapport/index.html"))
        #expect(page.contains("<p class=\"soft small screen\">Sidan är gjord för att skrivas ut"))
        let style = try File.read(Path.join(GoldenSite.project, "templates/stil.css"))
        let print = String(decoding: style, as: UTF8.self).split(separator: "@media print {").last ?? ""
        let hidden = print.split(separator: "{ display: none }").first ?? ""
        #expect(hidden.contains(".screen,"))
    }

    @Test(
        "Every page that can be found has a description",
        arguments: ["404.html", "2024/dialoger/index.html", "2024/rapporter/index.html", "nytt/2024/index.html"])
    func description(path: String) async throws {
        #expect(try await head(path).contains("<meta name=\"description\" content=\""))
    }

    @Test(
        "Every title ends with the site's name",
        arguments: ["2024/trygghet/ljus/", "2024/dialoger/torget/", "2024/rapporter/2024-kv1/"])
    func title(path: String) async throws {
        #expect(try await head(path + "index.html").contains("Löftet 2024 – Medborgarlöfte i Exempelby</title>"))
    }

    @Test("Lists say how much they hold") func lists() async throws {
        #expect(try await page("aktiviteter/", today: Self.during).contains("Tre aktiviteter från 2024: "))
        let news = try await page("nytt/", today: Self.during)
        #expect(
            news.contains("Läget Löftet gäller nu. Nyast, den ")
                && news.contains("Nyhetsflöde (Atom) – öppna det i en nyhetsläsare."))
        #expect(
            PageSentences(language: .swedish).newestEvents(20)
                == "Du ser de 20 senaste nyheterna. Äldre finns år för år längst ner.")
        #expect(try await page("", today: Self.during).contains("Fler nyheter"))
        #expect(!(try await page("", today: "2024-03-01").contains("Fler nyheter")))
    }
}
