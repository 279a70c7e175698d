import Diagnostics
import Testing

@testable import SiteContent
@testable import SiteGeneration

@Suite("Goals for each period, and amounts, as people write them") struct TargetNotationTests {
    private static let activity = "2024/trygghet/ljus.md"

    private func problems(_ lines: String) async throws -> [Diagnostic] {
        let text = "---\nrubrik: Ljus\nansvarig: Kommunen\n\(lines)\n---\n"
        return try await SiteFixture([Self.activity: text]).build().diagnostics.filter { $0.severity == .error }
    }

    @Test(
        "The format's own words are read",
        arguments: [
            "måltal: minst 2 per vecka", "måltal: minst 2 per månad", "måltal: högst 2,5 per kvartal",
            "måltal: 2 per tertial", "måltal: minst 2 per termin", "måltal: minst 2 per halvår",
            "måltal: Minst 2 per år",
            "måltal: fler än förra året", "måltal: färre än förra året\nstartvärde: 12",
            "måltal:\n  2024: minst 4\n  2025: högst 6", "startvärde: 12\nriktning: nedåt\nenhet: klagomål",
            "måltal: högst 2\nriktning: nedåt", "måltal: minst 14 000 per år",
            "uppföljningar: [{datum: 2024-03-01, text: Hej, utfall: drygt 900}]",
            "uppföljningar: [{datum: 2024-03-01, text: Hej, utfall: Minst 900}]",
            "måltal: minst 2 per kvartal\nuppföljningar: [{datum: 2024-03-01, text: Hej, utfall: 2, avser: 2024-kv1}]",
            "uppföljningar: [{datum: 2024-03-01, text: Hej, delutfall: [{antal: ungefär 4, vad: skolor}]}]",
        ])
    func read(lines: String) async throws { #expect(try await problems(lines).map(\.message.swedish) == []) }

    @Test(
        "What says how often otherwise has one mend, which is read",
        arguments: [
            ("2/år", "minst 2 per år"), ("4 / år", "minst 4 per år"), ("två gånger i veckan", "minst 2 per vecka"),
            ("varje månad", "minst 1 per månad"), ("1/månad", "minst 1 per månad"),
            ("en per kvartal", "minst 1 per kvartal"), ("minst 1 varje månad", "minst 1 per månad"),
            ("kvartalsvis", "minst 1 per kvartal"), ("2 ggr per termin", "minst 2 per termin"),
            ("en gång om året", "minst 1 per år"), ("max 3 per kvartal", "högst 3 per kvartal"),
            (">= 2 per vecka", "minst 2 per vecka"), ("minst 2 per kv", "minst 2 per kvartal"),
            ("minst tre per mån", "minst 3 per månad"), ("mer än i fjol", "fler än förra året"),
            ("fler än året innan", "fler än förra året"), ("minskning mot föregående år", "färre än förra året"),
            ("högst 2 per året", "högst 2 per år"),
        ])
    func mended(written: String, mend: String) async throws {
        let problem = try #require(try await problems("måltal: \"\(written)\"").first)
        #expect(problem.replacement == mend, "\(problem.advice?.swedish ?? "none")")
        #expect(try await problems("måltal: \(mend)").isEmpty)
    }

    @Test(
        "What may mean more is told of and not mended",
        arguments: [
            ("1 per dag", "skriv minst 7 per vecka"), ("varannan vecka", "skriv minst 26 per år"),
            ("minst 3 möten per termin", "skriv minst 3 per termin, och raden enhet: möten"),
            ("flera gånger per år", "minst SIFFROR per kvartal"),
        ])
    func told(written: String, advice: String) async throws {
        let problem = try #require(try await problems("måltal: \(written)").first)
        #expect(problem.replacement == nil)
        #expect(problem.advice?.swedish.contains(advice) == true, "\(problem.advice?.swedish ?? "none")")
    }

    @Test(
        "An amount that is written otherwise has one mend, which is read",
        arguments: [
            ("ca 900", "ungefär 900"), ("cirka 12", "ungefär 12"), ("omkring 60", "ungefär 60"),
            ("över 900", "drygt 900"),
            ("mer än 900", "drygt 900"), (">900", "drygt 900"), ("nästan 900", "knappt 900"), ("900+", "minst 900"),
            (">= 200", "minst 200"), ("max 5", "högst 5"), ("ungefär tolv", "ungefär 12"), ("~60", "ungefär 60"),
        ])
    func amounts(written: String, mend: String) async throws {
        func lines(_ outcome: String) -> String {
            "uppföljningar:\n  - datum: 2024-03-01\n    text: Hej\n    utfall: \"\(outcome)\""
        }
        let problem = try #require(try await problems(lines(written)).first)
        #expect(problem.advice?.swedish == "skriv \(mend)")
        #expect(try await problems(lines(mend)).isEmpty)
    }

    @Test(
        "What period an outcome is of",
        arguments: [
            ("vecka 12 2024", "2024-v12"), ("2024 v. 12", "2024-v12"), ("vårterminen 2024", "2024-vt"),
            ("2024-höst", "2024-ht"), ("HT 2024", "2024-ht"), ("kv1 2024", "2024-kv1"), ("mars 2024", "2024-03"),
            ("andra halvåret 2024", "2024-h2"),
        ])
    func periods(written: String, mend: String) async throws {
        let unit = mend.contains("-v1") ? "vecka" : "månad"
        func lines(_ period: String) -> String {
            "måltal: 1 per \(unit)\nuppföljningar:\n  - datum: 2024-03-01\n    text: Hej\n    utfall: 1\n    avser: \(period)"
        }
        let problem = try #require(try await problems(lines(written)).first)
        #expect(problem.replacement == mend, "\(problem.advice?.swedish ?? "none")")
        #expect(try await problems(lines(mend)).isEmpty)
    }

    @Test(
        "What does not go together is told of where it stands",
        arguments: [
            ("måltal: minst 2\nriktning: nedåt", "riktningen är åt andra hållet än måltalet", "skriv uppåt"),
            ("måltal: färre än förra året\nriktning: uppåt", "riktningen är åt andra hållet", "skriv nedåt"),
            (
                "måltal: 2\nuppföljningar: [{datum: 2024-03-01, text: Hej, utfall: 2, avser: 2024}]",
                "avser hör till ett måltal", "ta bort raden"
            ),
            (
                "måltal: 2 per år\nuppföljningar: [{datum: 2024-03-01, text: Hej, utfall: 2, avser: 2024-kv1}]",
                "måltalet är per år", "skriv avser: 2024,"
            ),
            (
                "måltal: 2 per tertial\nuppföljningar: [{datum: 2024-03-01, text: Hej, utfall: 2, avser: 2024-h1}]",
                "måltalet är per tertial", "2024-t1"
            ),
            (
                "måltal: 2 per vecka\nuppföljningar: [{datum: 2024-03-01, text: Hej, utfall: 2}]", "\"avser\" saknas",
                "avser: 2024-v9"
            ),
            (
                "måltal: 2 per år\nuppföljningar: [{datum: okänt, text: Hej, utfall: 2}]", "\"avser\" saknas",
                "avser: ÅÅÅÅ"
            ),
            (
                "måltal: 2 per månad\nuppföljningar: [{datum: 2024-höst, text: Hej, utfall: 2}]", "\"avser\" saknas",
                "avser:"
            ),
            ("måltal:\n  året: minst 4", "är inget årtal", "ÅÅÅÅ: minst SIFFROR"),
            ("måltal:\n  2024: fyra", "är inte ett måltal för ett år", "skriv minst 4"),
            ("måltal: [minst 4]", "måltal", "ÅÅÅÅ: minst SIFFROR"),
            ("riktning: öka", "okänd riktning", "skriv uppåt"), ("startvärde: -2", "mindre än noll", "utan minus"),
            ("uppföljningar: [{datum: 2024-03-01, text: Hej, utfall: drygt -2}]", "mindre än noll", "utan minus"),
            ("uppföljningar: [{datum: 2024-03-01, text: Hej, delutfall: [{antal: 2}]}]", "\"vad\" saknas", "vad:"),
            (
                "uppföljningar: [{datum: 2024-03-01, text: Hej, delutfall: [{vad: skolor}]}]", "\"antal\" saknas",
                "antal:"
            ),
        ])
    func together(lines: String, message: String, advice: String) async throws {
        let problem = try #require(try await problems(lines).first)
        #expect(problem.message.swedish.contains(message), "\(problem.message.swedish)")
        #expect(problem.advice?.swedish.contains(advice) == true, "\(problem.advice?.swedish ?? "none")")
    }
}
