import Diagnostics
import FileSystem
import PromiseModel
import Testing

@testable import SiteContent
@testable import SiteGeneration

/// Nothing that is written in front matter or settings vanishes: every key of every kind of file is written with a word of
/// its own, by itself and together with all others, and the word stands on the page, or where this list says.
@Suite("Every word that is written is shown") struct EveryWordTests {
    /// A key with a value, and what the page must show of it.
    struct Key: Sendable {
        let name: String
        let lines: String
        let shown: [String]
        /// Whether it holds a text of any words.
        var isText = false

        init(_ name: String, _ lines: String, _ shown: String...) {
            self.name = name
            self.lines = lines
            self.shown = shown
        }

        /// A key with a text.
        static func text(_ name: String, _ word: String) -> Key {
            var key = Key(name, "\(name): \(word)", word)
            key.isText = true
            return key
        }
        static func day(_ name: String, _ day: String) -> Key { Key(name, "\(name): \(day)", "datetime=\"\(day)\"") }
    }

    /// A kind of page.
    struct Kind: Sendable {
        /// As the tables of `HandbookExampleTests` name it.
        let table: String
        /// The file of a name and a number.
        let path: @Sendable (_ name: String, _ number: Int) -> String
        /// The lines that it must have.
        let owed: @Sendable (_ number: Int) -> String
        let keys: [Key]
        /// Keys that must be there, each shown in every file.
        let owedKeys: [String]
        var beside: @Sendable (_ path: String) -> [String: String] = { _ in [:] }
        /// Whether the common keys are among those that this kind has for itself.
        var hasOwnSource = false
    }

    /// Keys that say who is shown a page and what is checked, and are no words for readers.
    static let governing: Set<String> = ["utkast", "publiceras", "avpubliceras", "undantag"]

    /// The keys of every page.
    static let common: [Key] = [
        .text("ingress", "Ingressord."),
        Key("språk", "språk: en", "lang=\"en\""),
        .day("uppdaterad", "2024-05-31"),
        Key(
            "källa",
            "källa:\n  - text: Källord\n    adress: https://källord.se/\n    utgivare: Källutgivarord\n    hämtad: 2024-02-12\n"
                + "  - text: Andra källan",
            "Källord", "Källutgivarord", "datetime=\"2024-02-12\"", "Andra källan"),
        Key("exempel", "exempel: nej"),
        Key(
            "bild", "bild: /om/karta.png\nbildtext: Bildord\nbildbeskrivning: Altord\nfotograf: Fotoord", "karta.png\"",
            "Bildord", "Altord", "Fotoord"),
        Key(
            "ändringar",
            "ändringar:\n  - datum: 2024-02-04\n    fält: Fältord\n    före: Föreord\n    orsak: Ändringsord\n    beslut: Beslutsord",
            "datetime=\"2024-02-04\"", "Fältord", "Föreord", "Ändringsord", "Beslutsord"),
    ]

    /// What a focus area and an activity may say of others.
    static let relations = [
        Key("fortsätter", "fortsätter: /1700/forr/", "1700/forr/\"", "Förrord, 1700"),
        Key("hänger ihop med", "hänger ihop med: [/1700/bredvid/]", "1700/bredvid/\"", "Bredvidord, 1700"),
    ]

    /// Where and when something is done.
    static let places = [
        Key(
            "platser", "platser: [{namn: Platsnamn, adress: Adressord, koordinater: \"59.39, 15.84\"}]",
            "platser/platsnamn/\"", "Platsnamn", "Adressord"),
        Key.text("när", "Tidsord"),
    ]

    static let kinds: [Kind] = [
        Kind(
            table: "sidor/vanlig-sida.md", path: { name, _ in "om/\(name).md" }, owed: { _ in "rubrik: Rubrikord" },
            keys: [], owedKeys: ["rubrik"]),
        Kind(
            table: "sidor/lofte.md", path: { _, number in "\(1800 + number)/index.md" },
            owed: {
                "rubrik: Rubrikord\nstart: \(1800 + $0)-01-01\nslut: \(1800 + $0)-12-31\nparter: [{namn: Partsord, roll: Rollord}, {namn: Andra, företrädare: Företrädarord}]"
            },
            keys: [
                Key("medverkande", "medverkande: [Medverkansord]", "Medverkansord"), .day("undertecknat", "1799-12-18"),
                .text("ort", "Ortsord"),
                Key("dokument", "dokument: /om/lofte.pdf", "om/lofte.pdf\""),
                .text("mål", "Löftesmål."), .text("ni sa", "Löftesröst."), Key("mått", "mått: [lofte]", "Löftesserie"),
            ], owedKeys: ["rubrik", "start", "slut", "parter"]),
        Kind(
            table: "sidor/fokusomrade.md", path: { name, _ in "2024/\(name)/index.md" },
            owed: { "rubrik: Rubrikord\nnummer: \($0 + 10)" },
            keys: [
                .text("problembild", "Problemord."), Key("orsaker", "orsaker: [Områdesorsak]", "Områdesorsak"),
                .text("mål", "Målord."), .text("ni sa", "Områdesröst."), .text("ansvarig", "Ansvarsord"),
                Key("mått", "mått: [brott]", "Serierubrik"),
            ] + relations + places, owedKeys: ["rubrik", "nummer"]),
        Kind(
            table: "sidor/aktivitet.md", path: { name, _ in "2024/trygghet/\(name).md" },
            owed: { _ in "rubrik: Rubrikord\nansvarig: Ansvarsord" },
            keys: [
                Key("nummer", "nummer: 7.43b", "<h1>7.43b Rubrikord"),
                Key("samverkan", "samverkan: [Samverkansord]", "Samverkansord"), .text("mål", "Målord."),
                .text("ni sa", "Aktivitetsröst."),
                Key(
                    "delmål", "delmål:\n  - {text: Stegord., klart: 2024-11, ansvarig: Stegansvarig}", "Stegord.",
                    "november 2024", "Stegansvarig"),
                Key("återkommande", "återkommande: ja", "Återkommande"),
                Key("måltal", "måltal: minst 4321", "4321"),
                Key("startvärde", "startvärde: 8765", "Startvärde: 8765"),
                Key("riktning", "riktning: uppåt", "Det ska gå uppåt."),
                Key("enhet", "enhet: enhetsord", "enhetsord"), .day("start", "2024-02-05"), .day("klart", "2024-11-06"),
                .text("orsak", "Orsaksord."), Key("status", "status: pågår", "Pågår"),
                Key("dialoger", "dialoger: [torget]", "dialoger/torget/\""),
                Key(
                    "uppföljningar",
                    "uppföljningar:\n  - datum: 2024-02-06\n    text: Uppföljningsord.\n    status: delvis genomförd\n"
                        + "    utfall: drygt 1234\n    delutfall: [{antal: 5678, vad: Delord}]\n    målet: nått\n    orsak: Skälord.\n    underlag: Underlagsord",
                    "datetime=\"2024-02-06\"", "Uppföljningsord.", "Delvis genomförd", "drygt 1234", "5678 Delord",
                    "Målet är nått.",
                    "Skälord.",
                    "Underlagsord"),
            ] + relations + places, owedKeys: ["rubrik", "ansvarig"]),
        Kind(
            table: "sidor/dialog.md", path: { name, _ in "2024/dialoger/\(name).md" },
            owed: { _ in "rubrik: Rubrikord\ndatum: 2024-02-07\nplats: Platsord" },
            keys: [
                Key("tid", "tid: 18.01–19.02", "18.01–19.02"), Key("deltagare", "deltagare: 4322", "4322"),
                .day("slutdatum", "2024-02-13"), Key("sätt", "sätt: vandring", "Vandring"),
                Key("antal svar", "antal svar: 4324\nsätt: enkät", "4324"),
                Key(
                    "synpunkter",
                    "synpunkter:\n  - text: Synpunktsord.\n    svar: Svarsord.\n    status: utreds\n"
                        + "    svar senast: 2024-11-07\n    aktivitet: /2024/trygghet/k-ingress/",
                    "Synpunktsord.", "Svarsord.", "Utreds", "7\u{A0}november 2024", "trygghet/k-ingress/\""),
            ] + places, owedKeys: ["rubrik", "datum", "plats"]),
        Kind(
            table: "sidor/rapport.md", path: { name, _ in "2024/rapporter/\(name).md" },
            owed: { _ in "rubrik: Rubrikord\nperiod: 2024-kv1" }, keys: [.text("beslut", "Rapportbeslut")],
            owedKeys: ["rubrik", "period"]),
        Kind(
            table: "sidor/dataserie.md", path: { name, _ in "2024/matt/\(name).md" },
            owed: { _ in "rubrik: Rubrikord\nbeskrivning: Beskrivningsord.\nkälla: Källord\nhämtad: 2024-02-08" },
            keys: [
                Key("visa", "visa: staplar", "tapeldiagram"), Key("mål", "mål: 4323", "4323"),
                Key("startvärde", "startvärde: 7654", "7654"), Key("riktning", "riktning: nedåt", "Det ska gå nedåt."),
                .day("nästa", "2024-11-08"), Key("brott", "brott: [2023]", "Nytt sätt att räkna från 2023."),
                Key("ungefär", "ungefär: [2022]", "ungefär\u{A0}1<"),
            ],
            owedKeys: ["rubrik", "beskrivning", "källa", "hämtad"],
            beside: { [String($0.dropLast(3)) + ".csv": "period,Sifferord\n2022,1\n2023,2\n"] }, hasOwnSource: true),
    ]

    /// What every file of a kind shows, by the keys that must be there.
    static let owedWords = [
        "sidor/lofte.md": ["Partsord", "Rollord", "Företrädarord"], "sidor/aktivitet.md": ["Ansvarsord"],
        "sidor/dialog.md": ["datetime=\"2024-02-07\"", "Platsord"], "sidor/rapport.md": ["Första kvartalet 2024"],
        "sidor/dataserie.md": ["Beskrivningsord.", "Källord", "datetime=\"2024-02-08\"", "Sifferord"],
    ]

    @Test("Of a page of each kind, each key alone and all together", arguments: [false, true])
    func pages(hasBody: Bool) async throws {
        var files: [String: String?] = [
            "om/karta.png": "", "om/lofte.pdf": "",
            "2024/dialoger/torget.md": "---\nrubrik: Torget\ndatum: 2024-03-01\nplats: Torget\n---\n",
            "2024/matt/brott.md":
                "---\nrubrik: Serierubrik\nbeskrivning: Antal.\nkälla: Brå\nhämtad: 2024-03-01\n---\n",
            "2024/matt/brott.csv": "period,Antal\n2023,1\n",
            "1700/index.md": SiteFixture.promise.replacing("2024", with: "1700"),
            "1700/forr/index.md": "---\nrubrik: Förrord\nnummer: 1\n---\n",
            "1700/bredvid/index.md": "---\nrubrik: Bredvidord\nnummer: 2\n---\n",
        ]
        var expected: [(path: String, words: [String])] = []
        let body = hasBody ? "Brödtextord.\n" : ""
        for kind in Self.kinds {
            let keys = kind.keys + Self.common.filter { !(kind.hasOwnSource && $0.name == "källa") }
            var cases = keys.map { (name: Self.fileName($0.name), lines: $0.lines, shown: $0.shown) }
            // Another language has other words, and a status of its own is for those that are not followed up.
            let together = keys.filter { !["språk", "status", "antal svar"].contains($0.name) }
            cases.append(("allt", together.map(\.lines).joined(separator: "\n"), together.flatMap(\.shown)))
            for (number, item) in cases.enumerated() {
                let path = kind.path("k-" + item.name, number)
                files[path] = "---\n\(kind.owed(number))\n\(item.lines)\n---\n\(body)"
                for (path, text) in kind.beside(path) { files[path] = text }
                if item.lines.contains("mått: [lofte]") {
                    let series = String(path.prefix(4)) + "/matt/lofte"
                    files[series + ".md"] =
                        "---\nrubrik: Löftesserie\nbeskrivning: Antal.\nkälla: Brå\nhämtad: 2024-03-01\n---\n"
                    files[series + ".csv"] = "period,Antal\n2023,1\n"
                }
                // A unit needs something to count.
                let words = item.name == "enhet" ? [] : item.shown
                let owed = item.name == "sprak" ? [] : Self.owedWords[kind.table] ?? []
                expected.append(
                    (
                        path,
                        ["Rubrikord"] + words + owed + (hasBody ? ["Brödtextord."] : [])
                    ))
            }
        }
        let built = try await ProjectPages.build(onlyThese: files, today: SiteFixture.defaultToday)
        for (path, words) in expected {
            let html = try #require(built[Permalink(contentPath: path).outputPath])
            // What only search engines see is not shown.
            let main =
                html.split(separator: "<main").dropFirst().joined() + (html.split(separator: "<head>").first ?? "")
            for word in words { #expect(main.contains(word), "\(path) does not show \(word)") }
        }
    }

    @Test("Of the start page, with and without a promise that has an opening") func start() async throws {
        for lead in ["", "ingress: Löftesord.\n"] {
            let lines = Self.common.map(\.lines).joined(separator: "\n")
            let built = try await ProjectPages.build(
                onlyThese: [
                    "om/karta.png": "", "index.md": "---\nrubrik: Rubrikord\n\(lines)\n---\n",
                    "2024/index.md": SiteFixture.promise.replacing("start:", with: lead + "start:"),
                ], today: SiteFixture.defaultToday)
            let html = try #require(built["index.html"])
            let main =
                html.split(separator: "<main").dropFirst().joined() + (html.split(separator: "<head>").first ?? "")
            for word in Self.common.flatMap(\.shown) {
                #expect(main.contains(word), "the start page does not show \(word)")
            }
        }
    }

    /// Keys of the settings that are for staff or for the program, and no words for readers.
    static let internalSettings: Set<String> = ["påminnelse", "tillåtna namn", "undantag"]

    static let settings: [Key] = [
        .text("namn", "Namnord"), Key("adress", "adress: https://adressord.se/", "https://adressord.se/"),
        Key(
            "utgivare",
            "utgivare:\n  namn: Utgivarord\n  organisationsnummer: 212000-2122\n  adress: Postord\n  telefon: 0980-319 245\n"
                + "  e-post: postord@exempelby.se", "Utgivarord", "212000-2122", "Postord", "0980-319 245",
            "postord@exempelby.se"
        ),
        Key("språk", "språk: sv", "lang=\"sv\""), Key("uppföljning", "uppföljning: halvår", "arje halvår"),
        Key("licens", "licens: https://licensord.se/", "https://licensord.se/"),
        Key(
            "tillgänglighet",
            "tillgänglighet:\n  förenlig: delvis\n  brister: [{vad: Bristord., orsak: Bristorsak.}]\n  bedömd: 2024-02-09\n"
                + "  metod: Metodord.\n  uppdaterad: 2024-02-10\n  kontakt: Kontaktord",
            "delvis förenlig", "Bristord.", "Bristorsak.", "datetime=\"2024-02-09\"", "Metodord.",
            "datetime=\"2024-02-10\"", "Kontaktord"),
        Key("vidarebefordringar", "vidarebefordringar:\n  /gammalord/: /om/a/", "om/a/"),
        Key(
            "borttaget", "borttaget: [{adress: /bortord/, datum: 2024-02-11, orsak: Bortorsak.}]",
            "11\u{A0}februari 2024",
            "Bortorsak."),
        Key(
            "menyer", "menyer:\n  huvud: [{text: Huvudord, adress: /om/a/}]\n  fot: [{text: Fotord, adress: /om/a/}]",
            "Huvudord", "Fotord"),
        Key("meddelande", "meddelande: {text: Meddelandeord., från: 2024-05-01, till: 2024-06-01}", "Meddelandeord."),
        Key("färg", "färg: \"#0b4459\"", "#0b4459"), Key("logotyp", "logotyp: om/logga.png", "om/logga.png\""),
        Key("om exemplen", "om exemplen: /om/a/", "href=\"../a/\">Varför"),
    ]

    @Test("Of the settings") func ofSettings() async throws {
        let built = try await ProjectPages.build(
            onlyThese: [
                "webbplats.yml": Self.settings.map(\.lines).joined(separator: "\n") + "\n",
                "om/a.md": "---\nrubrik: A\n---\n", "om/b.md": "---\nrubrik: B\nexempel: ja\n---\n", "om/logga.png": "",
            ], today: SiteFixture.defaultToday)
        for key in Self.settings {
            for word in key.shown {
                #expect(built.values.contains { $0.contains(word) }, "\(key.name): \(word)")
            }
        }
        #expect(built["gammalord/index.html"] != nil)
    }

    @Test("No key is left out of this list", arguments: HandbookExampleTests.tables.filter { $0.heading == "Nycklar" })
    func complete(_ table: HandbookExampleTests.KeyTable) throws {
        let known = Set(try HandbookExampleTests.rows(of: table.page, below: table.heading).map(\.key))
        if table.path == "webbplats.yml" {
            #expect(known == Set(Self.settings.map(\.name)).union(Self.internalSettings))
        } else if let kind = Self.kinds.first(where: { $0.table == table.page }) {
            let common = Set(Self.common.map(\.name)).union(Self.governing).union([
                "bildtext", "bildbeskrivning", "fotograf", "rubrik",
            ])
            let own = Set(kind.keys.map(\.name) + kind.owedKeys)
            // The common keys stand in the table of plain pages.
            #expect(known.subtracting(common) == own.subtracting(common))
        } else {
            // Those of a follow-up are written with the activity.
            #expect(["sidor/uppfoljning.md"].contains(table.page))
        }
    }

    private static func fileName(_ key: String) -> String {
        String(Permalink(contentPath: key + ".md").path.split(separator: "/").joined())
    }
}
