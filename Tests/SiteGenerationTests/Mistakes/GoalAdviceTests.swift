import Diagnostics
import Testing

@testable import SiteGeneration

/// Goals as plans have them, and what they become for somebody who pastes what is advised.
@Suite("A goal that is followed to the letter says what it said before") struct GoalAdviceTests {
    private static let activity = "2024/trygghet/ljus.md"

    private func problems(_ lines: String) async throws -> [Diagnostic] {
        var files = EditorMistakeTests.site
        files[Self.activity] = "---\nrubrik: Ljus\nansvarig: Kommunen\n\(lines)\n---\n"
        return try await SiteFixture(files).build().diagnostics
    }

    private func advice(_ lines: String) async throws -> String {
        let problem = try await problems(lines).first { $0.code == .wrongValue || $0.code == .doubtfulNumber }
        return problem?.advice?.swedish ?? "none"
    }

    /// The lines that an advice begins with.
    private func lines(_ advice: String) -> [String] {
        let first = advice.dropFirst("skriv ".count).split(separator: ";").first.map(String.init) ?? ""
        let parts =
            first.replacing(", eller", with: "\u{0}").split(separator: ": så många").first.map(String.init) ?? ""
        return parts.replacing(", och raden ", with: "\n").split(separator: "\n").map {
            String($0.split(separator: "\u{0}")[0])
        }
    }

    @Test(
        "Shares, sets, spans and changes become lines that are read, with all that was said",
        arguments: [
            ("80% av personalen", "", "minst 80", "enhet: procent av personalen"),
            ("minst 95 % av personalen", "", "minst 95", "enhet: procent av personalen"),
            ("högst 5 procent av eleverna", "", "högst 5", "enhet: procent av eleverna"),
            ("9 av 10", "", "minst 90", "enhet: procent"),
            ("hälften av skolorna", "", "minst 50", "enhet: procent av skolorna"),
            ("3 av 4 skolor", "", "minst 3", "enhet: skolor"),
            ("10 av 14", "enhet: lokaler", "minst 10", ""),
            ("tre av fyra skolor", "", "minst 3", "enhet: skolor"),
            ("alla 38", "enhet: armaturer", "minst 38", ""),
            ("alla 38 armaturer", "", "minst 38", "enhet: armaturer"),
            ("alla skolor", "", "minst 100", "enhet: procent av alla skolor"),
            ("hela personalen", "", "minst 100", "enhet: procent av personalen"),
            ("alla", "", "minst 100", "enhet: procent"),
            ("alla", "enhet: procent av ärendena", "minst 100", ""),
            ("ingen", "enhet: nekade", "högst 0", ""), ("inga olyckor", "", "högst 0", "enhet: olyckor"),
            ("noll", "", "högst 0", ""), ("0 olyckor", "", "högst 0", "enhet: olyckor"),
            ("ca 250 barn", "", "minst 250", "enhet: barn"), ("ett dussin", "", "minst 12", ""),
            ("ett halvt dussin möten", "", "minst 6", "enhet: möten"), ("två dussin", "", "minst 24", ""),
            ("ett tjugotal elever", "", "minst 20", "enhet: elever"),
            ("3–5 ungdomar", "", "minst 3", "enhet: ungdomar"), ("3-5", "enhet: ungdomar", "minst 3", ""),
            ("+6", "startvärde: 14", "minst 20", ""), ("6 fler", "startvärde: 14", "minst 20", ""),
            ("öka med 6 områden", "startvärde: 14", "minst 20", "enhet: områden"),
            ("ytterligare sex", "startvärde: 14", "minst 20", ""), ("-5", "startvärde: 14", "högst 9", ""),
            ("minska med 5", "startvärde: 14", "högst 9", ""), ("5 färre", "startvärde: 14", "högst 9", ""),
            ("ska öka till 20 områden", "", "minst 20", "enhet: områden"),
            ("under 45 km/h", "", "högst 44", "enhet: km/h"),
            ("mindre än 5 olyckor", "", "högst 4", "enhet: olyckor"),
            ("maximum 5 olyckor", "", "högst 5", "enhet: olyckor"),
            ("maximalt 5", "", "högst 5", ""), ("minimum 5 möten", "", "minst 5", "enhet: möten"),
        ])
    func lines(written: String, beside: String, goal: String, unit: String) async throws {
        let said = try await advice("måltal: \"\(written)\"\n\(beside)")
        let found = lines(said)
        #expect(found == [goal] + (unit.isEmpty ? [] : [unit]), "\(said)")
        let left = try await problems("måltal: \(found.joined(separator: "\n"))\n\(beside)")
        #expect(
            !left.contains { $0.severity == .error || $0.code == .doubtfulNumber || $0.code == .doubtfulUnit },
            "\(left.map(\.message.swedish))")
    }

    @Test(
        "What needs a word of the writer's is told where it goes",
        arguments: [
            ("3 av 4 skolor", "", "att de är 4 i allt skriver du i mål:"),
            ("9 av 10", "", "är det just 10 saker skriver du minst 9"),
            ("alla", "enhet: ärenden", "ändra raden enhet: till enhet: procent av alla ärenden"),
            ("alla skolor", "", "vet ni hur många de är skriver du minst och antalet"),
            ("3–5 ungdomar", "", "eller högst 5, och raden enhet: ungdomar; båda gränserna skriver du i mål:"),
            ("+6", "", "hur många det ska bli i allt, och inte hur många fler eller färre: minst SIFFROR"),
            ("+6", "", "”startvärde: SIFFROR”"), ("+10 %", "startvärde: 14", "hur många det ska bli i allt"),
            ("-5", "", "högst SIFFROR"), ("ska öka", "", "skriv fler än förra året, om det är med förra året"),
            ("ska öka", "", "”startvärde: SIFFROR” och ”riktning: uppåt”"),
            ("minska", "", "”riktning: nedåt”"), ("ska minska", "", "skriver det i mål:"),
            ("ska öka", "startvärde: 14", "skriv raden ”riktning: uppåt” i stället för den här"),
            ("ska öka", "startvärde: 14\nriktning: uppåt", "ta bort raden: startvärde: och riktning: säger det redan"),
            ("inget måltal", "", "ta bort raden: utan den finns inget måltal"),
            ("en kväll i veckan", "", "skriv minst 1 per vecka, och raden enhet: med ”kväll” i flertal"),
            ("1 lektion", "", "enhet: med ”lektion” i flertal"),
            ("öka med en fjärdedel", "startvärde: 40", "riktning"),
        ])
    func told(written: String, beside: String, words: String) async throws {
        let said = try await advice("måltal: \"\(written)\"\n\(beside)")
        #expect(said.contains(words), "\(said)")
    }

    @Test(
        "A goal of at least nought is told of, and what is advised is not",
        arguments: [
            ("måltal: 0", "högst 0"), ("måltal: minst 0", "högst 0"), ("måltal: 0 per kvartal", "högst 0 per kvartal"),
            ("måltal: minst 0,0", "högst 0"), ("måltal:\n  2024: minst 0", "högst 0"),
        ])
    func nought(lines: String, meant: String) async throws {
        let found = try await problems(lines).filter { $0.code == .doubtfulNumber }
        #expect(found.count == 1 && found.allSatisfy { $0.severity == .warning })
        #expect(found.first?.advice?.swedish.hasPrefix("skriv \(meant) om det inte ska bli några alls") == true)
        let colon = try #require(lines.lastIndex(of: ":"))
        let left = try await problems(
            "\(lines[...colon]) \(meant.split(separator: " per")[lines.contains("2024") ? 0 : 0])")
        #expect(!left.contains { $0.code == .doubtfulNumber || $0.code == .wrongValue })
    }

    @Test("A share's outcome may be written with its sign", arguments: ["procent", "procent av personalen", "%"])
    func outcomes(unit: String) async throws {
        let said = try await advice(
            "måltal: minst 80\nenhet: \"\(unit)\"\nuppföljningar:\n  - datum: 2024-03-01\n    text: Hej\n    utfall: 87 %"
        )
        #expect(said == "skriv 87")
    }

    @Test("An outcome that cannot be read is not called missing, nor is a number at the start") func unread()
        async throws
    {
        let done = "måltal: 4\nuppföljningar:\n  - datum: 2024-03-01\n    text: Hej\n    status: genomförd"
        #expect(try await problems(done).contains { $0.code == .missingOutcome })
        for outcome in ["ca 60 %", "11 av 12", "många", "[4]"] {
            let found = try await problems(done + "\n    utfall: \(outcome)")
            #expect(found.contains { $0.severity == .error })
            #expect(!found.contains { $0.code == .missingOutcome }, "\(outcome)")
        }
        let against =
            "måltal: fler än förra året\nuppföljningar:\n  - datum: 2024-12-31\n    text: Hej\n    utfall: 4\n    status: pågår"
        let found = try await problems("startvärde: ca 12\n" + against)
        #expect(!found.contains { $0.code == .missingDetail }, "\(found.map(\.message.swedish))")
    }

    @Test(
        "A time from one day to another leads to a way out",
        arguments: ["2024-06-08–2024-08-16", "2024-06-08 - 2024-08-16", "juni–augusti 2024", "2024-sommar"])
    func span(written: String) async throws {
        let said = try await advice(
            "måltal: 3 per vecka\nuppföljningar:\n  - datum: 2024-08-20\n    text: Hej\n    utfall: 30\n    avser: \(written)"
        )
        #expect(
            said.contains("skriv en uppföljning för varje vecka") && said.contains("hela antalet i måltal:"), "\(said)")
    }
}
