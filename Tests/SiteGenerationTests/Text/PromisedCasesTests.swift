import Diagnostics
import FileSystem
import Localization
import PromiseModel
import SiteOutput
import TestSupport
import Testing

@testable import OpenData
@testable import SiteContent
@testable import SiteGeneration
@testable import SiteModel

/// Dates of every precision, goals of every kind and states after the end, each in an activity of its own: what is said of it
/// on its page, in the data, in `status`, in a report and to the gate is one answer.
@Suite("What real promises say, everywhere the same") struct PromisedCasesTests {
    /// One activity, and what it is to be shown as.
    struct Case: Sendable {
        let lines: [String]
        /// As `läge_i_ord` has it.
        let standing: String
        /// What its page must say; empty where that is nothing more.
        var says = ""
        /// The words of the verdicts of its periods in the data.
        var periods: [String] = []
        /// What `status` says is owed, of those that test it; empty where that is nothing.
        var owed: String?
        var isDelayed = false
    }

    private static let statuses: [(written: String, word: String, isFinal: Bool)] = [
        ("planerad", "Planerad", false), ("pågår", "Pågår", false), ("delvis genomförd", "Delvis genomförd", false),
        ("genomförd", "Genomförd", true), ("avbruten", "Avbruten", true), ("inte genomförd", "Inte genomförd", true),
    ]

    private static func followUp(_ date: String, _ status: String, _ more: String = "") -> String {
        let owesReason = status == "avbruten" || status == "inte genomförd"
        return "  - {datum: \(date), text: Besked., status: \(status)\(owesReason ? ", orsak: Snö." : "")\(more)}"
    }

    /// On the first of July 2024, under a promise of 2024: dates that have passed and dates that have not.
    static let running: [Case] = {
        let past = ["2024-06-30", "2024-06", "2024-kv2", "2024-h1", "2024-vår", "2024-t1", "2024-02", "2024-01-31"]
        let ahead = ["2024-07-01", "2024-07", "2024-kv3", "2024-h2", "2024-t2", "2024-sommar", "2024-höst", "2024"]
        var cases: [Case] = []
        for (dues, isPast) in [(past, true), (ahead, false)] {
            for due in dues {
                for status in statuses {
                    let isLate = isPast && !status.isFinal
                    cases.append(
                        Case(
                            lines: ["klart: \(due)", "uppföljningar:", followUp("2024-01-15", status.written)],
                            standing: isLate ? "Försenad" : status.word, isDelayed: isLate))
                }
                cases.append(
                    Case(
                        lines: ["klart: \(due)"], standing: isPast ? "Försenad" : "Planerad", isDelayed: isPast))
                cases.append(
                    Case(
                        lines: [
                            "klart: \(due)", "återkommande: ja", "uppföljningar:", followUp("2024-01-15", "pågår"),
                        ], standing: "Pågår"))
            }
        }
        return cases + goals
    }()

    private static func told(_ outcomes: [String], _ status: String = "pågår") -> [String] {
        ["uppföljningar:"]
            + outcomes.map { text in
                let parts = text.split(separator: " ", maxSplits: 2).map(String.init)
                let covers = parts[1] == "-" ? "" : ", avser: \(parts[1])"
                return followUp(parts[0], text == outcomes.last ? status : "pågår", ", utfall: \(parts[2])\(covers)")
            }
    }

    private static let goals: [Case] = [
        Case(
            lines: ["måltal: minst 2 per kvartal", "enhet: möten"] + told(["2024-03-31 - 2", "2024-06-30 - 1"]),
            standing: "Pågår", says: "Målet hölls under ett av två kvartal.",
            periods: ["hölls", "hölls inte", "inte redovisat"]),
        Case(
            lines: ["måltal: minst 2 per kvartal", "enhet: möten"] + told(["2024-03-31 - 2"]), standing: "Pågår",
            says: "Hur det gick under ett kvartal vet vi inte.",
            periods: ["hölls", "inte redovisat", "inte redovisat"], owed: "utfall för andra kvartalet 2024"),
        Case(
            lines: ["måltal: minst 2 per kvartal", "enhet: möten"]
                + told(["2024-07-01 2024-kv2 drygt 2", "2024-07-01 2024-kv1 ungefär 2"]), standing: "Pågår",
            says: "Drygt 2 möten under andra kvartalet 2024. Målet är minst 2 per kvartal.",
            periods: ["går inte att säga", "hölls", "inte redovisat"]),
        Case(
            lines: ["måltal: högst 2 per månad", "enhet: klagomål"]
                + told(["2024-04-01 2024-kv1 6", "2024-04-30 - 3", "2024-05-31 - 2", "2024-06-30 - 1"]),
            standing: "Pågår", says: "Målet hölls under tre av fyra perioder.",
            periods: ["hölls", "hölls inte", "hölls", "hölls", "inte redovisat"]),
        Case(
            lines: ["måltal: minst 2 per vecka", "enhet: samtal"] + told(["2024-07-01 2024-kv2 25"]), standing: "Pågår",
            says: "25 samtal (1,9 per vecka)", periods: ["hölls inte", "inte redovisat"]),
        Case(
            lines: ["måltal: minst 4 per termin", "enhet: besök"] + told(["2024-06-30 - 4"]), standing: "Pågår",
            says: "Målet hölls under vårterminen 2024.", periods: ["hölls", "inte redovisat"]),
        Case(
            lines: ["måltal: minst 4 per år", "enhet: besök"] + told(["2024-06-30 - 3"]), standing: "Pågår",
            says: "3 besök under 2024 hittills. Målet är minst 4 per år.", periods: ["inte nått än"]),
        Case(
            lines: ["måltal: fler än förra året", "startvärde: 3", "enhet: besök"] + told(["2024-06-30 - 3"]),
            standing: "Pågår", says: "Målet är fler än förra året.", periods: ["inte nått än"]),
        Case(
            lines: ["måltal: färre än förra året", "startvärde: 3", "enhet: besök"] + told(["2024-06-30 - 3"]),
            standing: "Pågår", says: "Startvärde: 3 besök.", periods: ["hölls inte"]),
        Case(
            lines: ["måltal:", "  2024: minst 4", "  2025: minst 6", "enhet: besök"] + told(["2024-06-30 - 4"]),
            standing: "Pågår", says: "Målet är minst 4 för 2024 och minst 6 för 2025.", periods: ["hölls"]),
        Case(
            lines: ["måltal: minst 900", "enhet: besök"] + told(["2024-06-30 - drygt 900"], "genomförd"),
            standing: "Genomförd", says: "Drygt 900 besök. Målet var minst 900."),
        Case(
            lines: ["måltal: minst 60", "enhet: besök"] + told(["2024-06-30 - ungefär 60"], "genomförd"),
            standing: "Genomförd", says: "Antalet är inte exakt, så det går inte att säga hur det gick med målet."),
        Case(
            lines: ["måltal: minst 60", "enhet: besök"] + told(["2024-06-30 - ungefär 50"], "genomförd"),
            standing: "Genomförd", says: "Genomförd, men målet nåddes inte."),
        Case(
            lines: ["startvärde: 12", "riktning: nedåt", "enhet: klagomål"] + told(["2024-06-30 - 11"], "genomförd"),
            standing: "Genomförd", says: "11 klagomål. Målet var färre än 12."),
    ]

    /// On the first of February 2025, when the promise has ended.
    static let ended: [Case] = {
        var cases: [Case] = []
        for due in ["2024-10-31", "2024-10", "2024-kv3", "2024-höst", "2024-h1"] {
            cases.append(Case(lines: ["klart: \(due)"], standing: "Inte redovisad"))
            for status in statuses {
                let words =
                    status.isFinal
                    ? status.word
                    : ["planerad": "Var planerad", "pågår": "Pågick", "delvis genomförd": "Var delvis genomförd"][
                        status.written] ?? ""
                // Word from before the due day says nothing of how it went; word from after it does.
                cases.append(
                    Case(
                        lines: ["klart: \(due)", "uppföljningar:", followUp("2024-02-15", status.written)],
                        standing: words))
                cases.append(
                    Case(
                        lines: ["klart: \(due)", "uppföljningar:", followUp("2024-12-02", status.written)],
                        standing: status.isFinal ? status.word : "Blev inte klar i tid", isDelayed: !status.isFinal))
            }
        }
        cases.append(
            Case(
                lines: ["måltal: minst 1 per halvår", "enhet: möten"] + told(["2024-06-30 - 1", "2024-12-31 - 2"]),
                standing: "Pågick", says: "Målet hölls under båda halvåren.", periods: ["hölls", "hölls"]))
        cases.append(
            Case(
                lines: ["måltal: minst 1 per halvår", "enhet: möten"]
                    + told(["2024-06-30 - 1", "2024-12-31 - 0"], "genomförd"),
                standing: "Genomförd", says: "Genomförd. Målet hölls under ett av två halvår.",
                periods: ["hölls", "hölls inte"]))
        // Who tells when the promise ends, or later, has told how it ended.
        for (day, owed) in [("2024-12-31", ""), ("2025-01-15", ""), ("2024-10-02", "besked om hur det gick")] {
            cases.append(
                Case(
                    lines: ["återkommande: ja", "uppföljningar:", followUp(day, "pågår")], standing: "Pågick",
                    owed: owed))
            cases.append(
                Case(
                    lines: ["uppföljningar:", followUp(day, "delvis genomförd")], standing: "Var delvis genomförd",
                    owed: owed))
        }
        return cases
    }()

    private static func site(_ cases: [Case]) -> [String: String] {
        var files = [
            "2024/rapporter/helaret.md": "---\nrubrik: Rapporten\nperiod: 2024\n---\n",
            "2024/rapporter/halvaret.md": "---\nrubrik: Halva\nperiod: 2024-h1\n---\n",
        ]
        for (number, item) in cases.enumerated() {
            files[path(number)] =
                "---\nrubrik: Fall \(number)\nansvarig: Exempelby kommun\n\(item.lines.joined(separator: "\n"))\n---\n"
        }
        return files
    }

    private static func path(_ number: Int) -> String { "2024/trygghet/fall-\(number).md" }

    /// What a page says, without its markup.
    private static func words(_ html: String) -> String {
        var text = ""
        var isTag = false
        for character in html {
            if character == "<" {
                isTag = true
            } else if character == ">" {
                isTag = false
            } else if !isTag {
                text.append(character)
            }
        }
        return text
    }

    @Test("There are at least 120 of them") func count() {
        #expect(Self.running.count + Self.ended.count >= 120)
        #expect(Self.running.count { !$0.periods.isEmpty } >= 10)
    }

    @Test("One answer on page, in the data, in status and in a report", arguments: ["2024-07-01", "2025-02-01"])
    func same(today: String) async throws {
        let cases = today < "2025" ? Self.running : Self.ended
        let fixture = try SiteFixture(Self.site(cases))
        var options = try fixture.options(today: today)
        options.templates = Path.join(GoldenSite.project, "templates")
        let result = try await SiteBuilder(options).build()
        #expect(result.diagnostics.filter { $0.severity == .error }.map(\.message.swedish) == [])
        func text(_ path: String) throws -> String {
            String(decoding: try #require(result.files.first { $0.path == path }).readBytes, as: UTF8.self)
                .replacing("\u{A0}", with: " ")
        }
        let data = try #require(JSONValue(bytes: Array(try text("data/aktiviteter.json").utf8)))
        let records = Dictionary(
            uniqueKeysWithValues: (data["aktiviteter"]?.items ?? []).map { ($0["aktivitet"]?.text ?? "", $0) })
        let rows = Dictionary(
            uniqueKeysWithValues: ActivityStatusRow.all(try #require(result.site), language: .swedish).map {
                ($0.title, $0)
            }
        )
        // The report of the whole year is told as of its last day, or of today.
        let report = try text("2024/arsrapport/index.html")
        for (number, item) in cases.enumerated() {
            let title = "Fall \(number)"
            let what = "\(title): \(item.lines)"
            let page = try text("2024/trygghet/fall-\(number)/index.html")
            let record = try #require(records[title])
            let row = try #require(rows[title])
            #expect(record["läge_i_ord"]?.text == item.standing, "\(what)")
            #expect(record["försenad"]?.isTrue == item.isDelayed, "\(what)")
            #expect(row.status == item.standing && row.isDelayed == item.isDelayed, "\(what)")
            if let owed = item.owed {
                let isSaid = owed.isEmpty ? row.owed.swedish.isEmpty : row.owed.swedish.contains(owed)
                #expect(isSaid, "\(what): \(row.owed.swedish)")
            }
            #expect(Self.words(page).contains(item.says), "\(what) does not say \(item.says)")
            #expect((record["perioder"]?.items ?? []).compactMap { $0["målet"]?.text } == item.periods, "\(what)")
            let place = try #require(report.firstRange(of: ">\(title)</a>"))
            let line =
                report[place.upperBound...].prefix { $0 != "\n" }
                + (report[place.upperBound...].split(separator: "</tr>").first ?? "")
            if item.standing != "Inte redovisad" {
                #expect(line.contains(item.standing) || line.contains(item.standing + ","), "\(what), in the report")
            }
        }
    }

    @Test("The gate sees no change where there is none, and each that there is")
    func gate() async throws {
        let site = Self.site(Self.running)
        let fixture = try SiteFixture(site)
        #expect(try await fixture.publish(today: "2024-07-01") != nil)
        let published = try PublishedSite.read(fixture.output)
        func losses() async throws -> [Diagnostic] {
            var options = try fixture.options(today: "2024-07-01")
            options.published = published
            return try await SiteBuilder(options).build().diagnostics.filter {
                [.unrecordedChange, .lostRecord].contains($0.code)
            }
        }
        #expect(try await losses().map(\.message.swedish) == [])
        for (before, after, field) in [
            ("minst 2 per kvartal", "minst 1 per kvartal", "måltal"),
            ("minst 4 per termin", "minst 4 per år", "måltal"),
            ("fler än förra året", "minst 1", "måltal"), ("2024: minst 4", "2024: minst 3", "måltal"),
            ("startvärde: 12", "startvärde: 20", "startvärde"), ("drygt 900", "900", "uppföljning"),
            ("avser: 2024-kv2", "avser: 2024-kv1", "uppföljning"), ("riktning: nedåt", "riktning: uppåt", "riktning"),
        ] {
            let path = try #require(site.keys.sorted().first { site[$0]?.contains(before) == true }, "\(before)")
            let text = try #require(site[path])
            try fixture.write(text.replacing(before, with: after), to: path)
            let found = try await losses().map(\.message.swedish)
            #expect(found.contains { $0.hasPrefix(field) }, "\(before): \(found)")
            try fixture.write(text, to: path)
        }
    }
}
