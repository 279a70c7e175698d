import Diagnostics
import PromiseModel
import TestSupport
import Testing

@testable import SiteGeneration
@testable import SiteModel

@Suite("Problems in data series")
struct SeriesProblemTests {
    private static let page = "---\nrubrik: Brotten\nbeskrivning: Antal\nkälla: Brå\nhämtad: 2024-03-01\n---\n"
    private static let path = "2024/matt/brott.csv"

    /// A table with its marks, and the problems it has.
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let table: String
        let problems: [(code: DiagnosticCode, message: String, advice: String)]
    }

    private static let columnsAdvice =
        "skilj kolumnerna åt med semikolon; dela upp fler än fyra kolumner på flera serier"
    private static let rowAdvice =
        "används decimalkomma måste kolumnerna skiljas åt med semikolon; "
        + "ett värde som saknas lämnas tomt mellan två skiljetecken"
    private static let quoteAdvice =
        "ett värde mellan citattecken slutar med \" direkt före nästa skiljetecken; "
        + "ett citattecken i värdet skrivs dubbelt"

    static let cases = [
        Case(
            testDescription: "no table", table: "",
            problems: [
                (
                    .dataColumns, "filen har ingen tabell",
                    "skriv period; på första raden, och efter semikolonet vad talen räknar"
                )
            ]),
        Case(
            testDescription: "a header and no more", table: "period;Brott\n;\n",
            problems: [
                (.dataColumns, "tabellen har inga rader under rubrikraden", "skriv en rad för varje period")
            ]),
        Case(
            testDescription: "the first column has another name", table: "⟦år⟧;Brott\n2023;1\n",
            problems: [(.dataColumns, "första kolumnen heter \"år\" men ska heta \"period\"", "skriv period")]),
        Case(
            testDescription: "no figures", table: "⟦period⟧\n2023\n",
            problems: [(.dataColumns, "tabellen har 0 kolumner med tal men ska ha en till fyra", columnsAdvice)]),
        Case(
            testDescription: "five columns", table: "period;a;b;c;d;⟦e⟧\n2023;1;2;3;4;5\n",
            problems: [(.dataColumns, "tabellen har 5 kolumner med tal men ska ha en till fyra", columnsAdvice)]),
        Case(
            testDescription: "a column without a name", table: "period;⟦⟧;b\n2023;1;2\n",
            problems: [(.dataColumns, "en kolumn saknar namn", "skriv vad talen i kolumnen räknar")]),
        Case(
            testDescription: "words instead of figures",
            table: "period;Brott\n2023;⟦ca 10⟧\n2024;⟦5 st⟧\n2025;⟦638*⟧\n",
            problems: [
                (
                    .dataNumber, "\"ca 10\" är inget tal",
                    "skriv 10, och 2023 i ungefär: på sidan bredvid, den som slutar på .md"
                ),
                (
                    .dataNumber, "\"5 st\" är ett tal med \"st\" efter sig",
                    "skriv 5; vad talen räknar skrivs i kolumnens namn"
                ),
                (
                    .dataNumber, "\"638*\" är ett tal med märket \"*\"",
                    "skriv 638; vad märket betyder skrivs i beskrivning: på sidan bredvid, den som slutar på .md"
                ),
            ]),
        Case(
            testDescription: "more decimals and digits than are kept",
            table: "period;Brott\n2019;⟦12,3456789012⟧\n2020;⟦1234567890123⟧\n",
            problems: [
                (
                    .dataNumber, "talet har 10 decimaler, men får ha högst sex",
                    "avrunda talet, till exempel 12,345679"
                ),
                (
                    .dataNumber, "talet har 13 siffror, men får ha högst tolv",
                    "skriv talet i tusental eller miljoner, och säg det i kolumnens namn"
                ),
            ]),
        Case(
            testDescription: "signs for what is missing", table: "period;a;b\n2022;⟦-⟧;⟦..⟧\n2023;1;2\n",
            problems: [
                (
                    .dataNumber, "\"-\" är inget tal",
                    "skriv 0 när det inte fanns några; lämna tomt när värdet saknas"
                ),
                (.dataNumber, "\"..\" är inget tal", "lämna cellen tom när värdet saknas"),
            ]),
        Case(
            testDescription: "the long form: a row for each measure and year",
            table: "⟦measure⟧,region,year,value\nByggda hus,Riket,2021,443\nByggda hus,Riket,2022,429\n",
            problems: [
                (
                    .dataColumns,
                    "kolumnerna \"measure\" och \"region\" har ord, men en dataserie har bara perioder och tal",
                    "behåll perioden och en till fyra kolumner med tal, en rad för varje period; "
                        + "kolumnen ”year” döps om till period och ställs först"
                )
            ]),
        Case(
            testDescription: "texts below the table",
            table: "period;a;b\n2022;1;2\n2023;1;2\n⟦Källa: Brå\n* preliminärt⟧\n",
            problems: [
                (
                    .dataSyntax, "under tabellen står en text, men där får bara finnas rader med perioder och tal",
                    "flytta texten till sidan bredvid, den som slutar på .md; källan skrivs där i källa:"
                )
            ]),
        Case(
            testDescription: "a decimal comma between commas", table: "period,Brott\n⟦2023,4,5⟧\n2024,6\n",
            problems: [(.dataSyntax, "raden har 3 värden men rubrikraden 2", rowAdvice)]),
        Case(
            testDescription: "a row too short", table: "period;a;b\n⟦2023⟧\n2024;6;7\n",
            problems: [(.dataSyntax, "raden har 1 värde men rubrikraden 3", rowAdvice)]),
        Case(
            testDescription: "a row without its period", table: "period;Brott\n⟦⟧;3\n",
            problems: [(.dataSyntax, "raden saknar period", "skriv året, ÅÅÅÅ, eller en del av det, som ÅÅÅÅ-kv1")]),
        Case(
            testDescription: "text behind a closing quote", table: "period;Brott\n\"2023\"⟦x⟧;3\n",
            problems: [(.dataSyntax, "citattecknen i tabellen går inte ihop", quoteAdvice)]),
        Case(
            testDescription: "a quote that is never closed", table: "period;Brott\n2023;4\n⟦\"⟧2024;3\n",
            problems: [
                (.dataSyntax, "citattecknen i tabellen går inte ihop", quoteAdvice)
            ]),
        Case(
            testDescription: "tabs between the columns", table: "⟦period\tBrott⟧\n2023\t4\n",
            problems: [
                (
                    .dataColumns, "kolumnerna skiljs åt med tabbar, men ska skiljas åt med semikolon eller komma",
                    "byt varje tabb mot ett semikolon, på alla rader; eller spara tabellen från kalkylprogrammet som CSV "
                        + "UTF-8"
                )
            ]),
        Case(
            testDescription: "bars between the columns", table: "⟦period|Brott⟧\n2023|4\n",
            problems: [
                (
                    .dataColumns, "kolumnerna skiljs åt med streck, |, men ska skiljas åt med semikolon eller komma",
                    "öppna filen i kalkylprogrammet och spara om den som CSV UTF-8"
                )
            ]),
        Case(
            testDescription: "a title above", table: "⟦Anmälda brott, 2020–2023⟧\n\nperiod;Brott\n2023;4\n",
            problems: [(.dataColumns, titleMessage, titleAdvice)]),
        Case(
            testDescription: "a title above, as Excel saves it",
            table: "⟦Anmälda brott⟧;\nperiod;Brott\n2023;⟦fyra⟧\n",
            problems: [
                (.dataColumns, titleMessage, titleAdvice),
                (
                    .dataNumber, "\"fyra\" är inget tal",
                    "skriv bara siffror, som 638 eller 4,5; lämna tomt när värdet saknas"
                ),
            ]),
        Case(
            testDescription: "Excel's line with the separator", table: "⟦sep=⟧;\nperiod;Brott\n2023;4\n",
            problems: [
                (
                    .dataColumns, "raden sep= är till för Excel, och är ingen del av tabellen", "ta bort raden"
                )
            ]),
        Case(
            testDescription: "two columns of one name", table: "period;Brott;⟦brott⟧\n2023;4;5\n",
            problems: [
                (
                    .dataColumns, "två kolumner heter \"brott\"", "skriv vad som skiljer talen åt i kolumnens namn"
                )
            ]),
    ]

    private static let titleMessage =
        "tabellen ska börja med raden som ger kolumnerna namn, men här står en rubrik"
    private static let titleAdvice =
        "ta bort raden, så att den som ger kolumnerna namn blir den första; rubriken skrivs i sidan bredvid, i rubrik:"

    @Test(
        "doubtful-series: what a chart cannot set out in time, and figures that may be others",
        arguments: [
            ("period;Brott\n⟦förra året⟧;4\n", "\"förra året\" är ingen period som går att ordna i tid"),
            ("period;Brott\n2022;4\n⟦Totalt⟧;4\n", "raden \"Totalt\" är ingen period, och visas som en"),
            (
                "period;Brott\n2022;4\n⟦2023-kv1⟧;4\n",
                "\"2023-kv1\" är en annan sorts period än \"2022\", så talen går inte att jämföra"
            ),
            (
                "period;Brott\n2023;4\n⟦2022⟧;4\n2021;4\n",
                "\"2022\" står efter \"2023\", så diagrammet går bakåt i tiden"
            ),
            (
                "period;Brott\n2022;⟦1.200⟧\n2023;14.000\n",
                "\"1.200\" läses med punkten som decimaltecken, alltså inte som 1200"
            ),
            (
                "period,Brott\n2022,⟦\"1,200\"⟧\n2023,\"14,000\"\n",
                "\"1,200\" läses med kommat som decimaltecken, alltså inte som 1200"
            ),
            (
                "period;Brott;⟦Andel⟧\n2022;1200;2,5\n2023;1300;3\n",
                "talen i \"Brott\" är så mycket större att \"Andel\" ser ut som noll i diagrammet"
            ),
        ])
    func doubtful(table: String, message: String) async throws {
        let found = try await SiteFixture(["2024/matt/brott.md": Self.page, Self.path: table]).build().diagnostics
        #expect(found.map(\.code) == [.doubtfulSeries])
        #expect(found.map(\.severity) == [.warning])
        #expect(found.map(\.message.swedish) == [message])
        let range = found.first?.location?.range
        #expect(range == MarkedText(table).ranges.first)
    }

    @Test("doubtful-series: a table with nothing but empty cells") func empty() async throws {
        let table = "period;Brott\n2022;\n2023;\n"
        let found = try await SiteFixture(["2024/matt/brott.md": Self.page, Self.path: table]).build().diagnostics
        #expect(found.map(\.message.swedish) == ["tabellen har inga tal, så diagrammet blir tomt"])
    }

    @Test(
        "Periods of one kind in their order are fine, and so are decimals that are surely decimals",
        arguments: [
            "2022;1.25\n2023;1.200", "2022;0.125\n2023;1.200", "2022-kv1;1\n2022-kv4;2\n2023-kv1;3",
            "2023-t3;1\n2024-t1;2", "2023-h2;1\n2024-h1;2", "2023-12;1\n2024-01;2", "2024-03-12;1\n2024-03-19;2",
            "2022/23;1\n2023/24;2", "2022/2023;1\n2023/2024;2", "1999/00;1\n2000/01;2", "2023;1 200", "2021;1\n2023;2",
        ])
    func fine(rows: String) async throws {
        let files = ["2024/matt/brott.md": Self.page, Self.path: "period;Brott\n\(rows)\n"]
        let found = try await SiteFixture(files).build().diagnostics
        #expect(found.map(\.message.swedish) == [])
    }

    @Test("A warning of the figures is exempted in the page beside them") func exempted() async throws {
        let page = Self.page.replacing(
            "hämtad:", with: "undantag: {doubtful-series: Läsåren kan inte skrivas så.}\nhämtad:")
        let files = ["2024/matt/brott.md": page, Self.path: "period;Brott\nvåren;1\n"]
        #expect(try await SiteFixture(files).build().diagnostics.isEmpty)
    }

    @Test("data-columns, data-number and data-syntax", arguments: cases) func table(item: Case) async throws {
        let expected = item.problems.map { Problem.error($0.code, Self.path, $0.message, advice: $0.advice) }
        let marked = ["2024/matt/brott.md": Self.page, Self.path: item.table]
        try await expect(expected, in: marked)
    }

    @Test("data-syntax: a period twice") func periodTwice() async throws {
        try await expect(
            [
                .error(
                    .dataSyntax, Self.path, "perioden \"2023\" finns två gånger", advice: "behåll en av raderna",
                    notes: ["första gången här"])
            ], in: ["2024/matt/brott.md": Self.page, Self.path: "period;Brott\n2023;1\n⟦2023⟧;2\n"])
    }

    @Test("A table of thousands of rows that are all wrong in one way has one problem", arguments: [5, 3_000])
    func oneProblem(rows: Int) async throws {
        let long =
            "measure,region,year,value,source\n"
            + (0..<rows).map { "Hus,Riket,\(2000 + $0 % 20),\($0),https://www.example.org/\($0)/\n" }.joined()
        let repeated = "period;Brott\n" + (0..<rows).map { _ in "2023;1\n" }.joined()
        for table in [long, repeated] {
            let files = ["2024/matt/brott.md": Self.page, Self.path: table]
            #expect(try await SiteFixture(files).build().diagnostics.count == 1)
        }
    }

    @Test("Empty columns and rows at the end, as spreadsheets leave them, are no part of the table") func emptyEnd()
        async throws
    {
        let files = ["2024/matt/brott.md": Self.page, Self.path: "period;Brott;;\n2022;4;;\n2023;;;\n;;;\n;;;\n"]
        let result = try await SiteFixture(files).build()
        #expect(result.diagnostics.map(\.message.swedish) == [])
        #expect(result.site?.promises.first?.series.first?.series.columns == ["Brott"])
    }

    @Test("incomplete-series: figures without a page") func figuresAlone() async throws {
        try await expect(
            [
                .error(
                    .incompleteSeries, Self.path,
                    "siffrorna saknar en sida som förklarar dem: content/2024/matt/brott.md finns inte",
                    advice:
                        "skapa content/2024/matt/brott.md med raderna ”---” och på nästa rad ”rubrik: Sidans rubrik” och på "
                        + "nästa rad ”beskrivning: Vad talen visar per år” och på nästa rad ”källa: Varifrån uppgifterna "
                        + "kommer” och på nästa rad ”hämtad: ÅÅÅÅ-MM-DD” och på nästa rad ”---”")
            ], in: [Self.path: "period;Brott\n2023;1\n"])
    }

    @Test("incomplete-series: a page without figures") func pageAlone() async throws {
        try await expect(
            [
                .error(
                    .incompleteSeries, "2024/matt/brott.md",
                    "serien saknar siffror: content/2024/matt/brott.csv finns inte",
                    advice: "lägg filen med siffrorna bredvid, med samma namn och slutet .csv")
            ], in: ["2024/matt/brott.md": Self.page])
    }

    @Test("unknown-series, with a near name, with a list, with none") func unknownSeries() async throws {
        let area = "---\nrubrik: Trygghet\nnummer: 1\nmått: [⟦brot⟧, ⟦trygghet⟧]\n---\n"
        try await expect(
            [
                .error(
                    .unknownSeries, "2024/trygghet/index.md", "det finns ingen dataserie \"brot\" i 2024/matt/",
                    advice: "menade du \"brott\"?"),
                .error(
                    .unknownSeries, "2024/trygghet/index.md", "det finns ingen dataserie \"trygghet\" i 2024/matt/",
                    advice: "det finns brott"),
            ],
            in: [
                "2024/trygghet/index.md": area, "2024/matt/brott.md": Self.page, Self.path: "period;Brott\n2023;1\n",
            ])
        try await expect(
            [
                .error(
                    .unknownSeries, "2024/trygghet/index.md", "det finns ingen dataserie \"brott\" i 2024/matt/",
                    advice:
                        "skapa filerna 2024/matt/brott.md och 2024/matt/brott.csv, eller ta bort hela mått:, både nyckeln och namnet"
                )
            ], in: ["2024/trygghet/index.md": "---\nrubrik: Trygghet\nnummer: 1\nmått: [⟦brott⟧]\n---\n"])
    }

    @Test("not-utf8: figures saved as Windows-1252") func encoding() async throws {
        try await expect(
            [
                .error(
                    .notUTF8, Self.path,
                    "filen är inte sparad som UTF-8: bokstaven \"å\" är skriven i kodningen Windows-1252",
                    advice: "öppna filen i kalkylprogrammet, där den ser rätt ut, och välj Spara som och CSV UTF-8")
            ], in: ["2024/matt/brott.md": Self.page, Self.path: "period;Stöld ⟦x⟧ gatan\n"],
            prepare: { fixture in
                let bytes = Array("period;Stöld ".utf8) + [0xE5] + Array(" gatan\n2023;1\n".utf8)
                try fixture.writeBytes(bytes, to: Self.path)
            })
    }

    @Test("The figures of a series that is not shown are not published") func hiddenFigures() async throws {
        let files = [
            "2024/matt/brott.md": Self.page.replacing("rubrik", with: "utkast: ja\nrubrik"),
            Self.path: "period;Brott\n2023;1\n",
        ]
        let result = try await expect([], in: files)
        #expect(!result.paths.contains(Self.path))
        let drafts = try await expect([], in: files, drafts: true)
        #expect(drafts.paths.contains(Self.path))
    }
}
