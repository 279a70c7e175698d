import PromiseModel
import Testing

@testable import SiteGeneration

/// An activity is told of in the same words wherever it is shown, on every day, and never of what nobody has told.
@Suite("How an activity stands, by its dates") struct StandingTableTests {
    /// An activity under a promise that holds from 1 January to 30 November 2024, and what it is called on three days.
    private struct Case {
        let due: String?
        let initial: String?
        /// A date and a status; none where the second is empty.
        let followUps: [(String, String)]
        /// On 15 June, on the promise's last day, and on 31 December.
        let words: [String]

        init(_ due: String?, _ followUps: [(String, String)], initial: String? = nil, _ words: String...) {
            self.due = due
            self.initial = initial
            self.followUps = followUps
            self.words = words
        }

        var file: String {
            var lines = ["rubrik: Fall", "ansvarig: Kommunen"]
            if let due { lines.append("klart: 2024-\(due)") }
            if let initial { lines.append("status: \(initial)") }
            if !followUps.isEmpty { lines.append("uppföljningar:") }
            for (date, status) in followUps {
                lines.append("  - datum: 2024-\(date)")
                lines.append("    text: Så här är det.")
                if !status.isEmpty { lines.append("    status: \(status)") }
                if status == "avbruten" { lines.append("    orsak: Snö.") }
            }
            return lines.joined(separator: "\n")
        }
    }

    private static let cases = [
        Case(nil, [], "Planerad", "Planerad", "Inte redovisad"),
        Case("05-31", [], "Försenad", "Försenad", "Inte redovisad"),
        Case("06-15", [], "Planerad", "Försenad", "Inte redovisad"),
        Case("11-30", [], "Planerad", "Planerad", "Inte redovisad"),
        Case("12-15", [], "Planerad", "Planerad", "Inte redovisad"),
        Case(nil, [], initial: "pågår", "Pågår", "Pågår", "Inte redovisad"),
        Case(nil, [], initial: "planerad", "Planerad", "Planerad", "Inte redovisad"),
        Case("05-31", [], initial: "genomförd", "Genomförd", "Genomförd", "Genomförd"),
        Case(nil, [("03-01", "pågår")], "Pågår", "Pågår", "Pågick"),
        Case(nil, [("03-01", "")], "Planerad", "Planerad", "Var planerad"),
        Case(nil, [("10-01", "delvis genomförd")], "Planerad", "Delvis genomförd", "Var delvis genomförd"),
        Case(nil, [("11-30", "pågår")], "Planerad", "Pågår", "Pågick"),
        Case(nil, [("12-20", "pågår")], "Planerad", "Planerad", "Pågick"),
        Case("05-31", [("03-01", "planerad")], "Försenad", "Försenad", "Var planerad"),
        Case("05-31", [("03-01", "pågår")], "Försenad", "Försenad", "Pågick"),
        Case("05-31", [("05-31", "pågår")], "Försenad", "Försenad", "Pågick"),
        Case("05-31", [("06-01", "planerad")], "Försenad", "Försenad", "Blev inte klar i tid"),
        Case("05-31", [("06-10", "pågår")], "Försenad", "Försenad", "Blev inte klar i tid"),
        Case("05-31", [("06-10", "pågår"), ("12-05", "")], "Försenad", "Försenad", "Blev inte klar i tid"),
        Case("05-31", [("03-01", "genomförd"), ("04-01", "pågår")], "Försenad", "Försenad", "Pågick"),
        Case("05-31", [("06-10", "genomförd")], "Genomförd", "Genomförd", "Genomförd"),
        Case("05-31", [("12-20", "genomförd")], "Försenad", "Försenad", "Genomförd"),
        Case("05-31", [("06-10", "avbruten")], "Avbruten", "Avbruten", "Avbruten"),
        Case("11-15", [("10-01", "delvis genomförd")], "Planerad", "Försenad", "Var delvis genomförd"),
        Case("11-15", [("11-20", "delvis genomförd")], "Planerad", "Försenad", "Blev inte klar i tid"),
        Case("11-30", [("11-30", "pågår")], "Planerad", "Pågår", "Blev inte klar i tid"),
        Case("11-30", [("12-20", "pågår")], "Planerad", "Planerad", "Blev inte klar i tid"),
        Case("12-15", [("11-30", "pågår")], "Planerad", "Pågår", "Pågick"),
    ]

    private static let days = ["2024-06-15", "2024-11-30", "2024-12-31"]

    /// A site with each case in an area of its own.
    private static func build(on day: String) async throws -> [String: String] {
        var files: [String: String?] = [
            "2024/index.md": SiteFixture.promise.replacing("slut: 2024-12-31", with: "slut: 2024-11-30"),
            "2024/trygghet/index.md": nil,
            "2024/rapporter/2024.md": "---\nrubrik: Året\nperiod: 2024\n---\n",
        ]
        for (index, item) in cases.enumerated() {
            let name = "fall-\(index)"
            files["2024/\(name)/index.md"] = "---\nrubrik: Område \(index)\nnummer: \(index + 1)\n---\n"
            files["2024/\(name)/aktivitet.md"] = "---\n\(item.file)\n---\n"
        }
        return try await ProjectPages.build(onlyThese: files, today: day)
    }

    /// What stands in a page from one mark to the next, without tags.
    private static func text(_ html: String, from start: String, to end: String) -> String {
        guard let from = html.firstRange(of: start), let to = html[from.upperBound...].firstRange(of: end) else {
            return ""
        }
        var text = ""
        var isTag = false
        for character in html[from.upperBound..<to.lowerBound] {
            if character == "<" { isTag = true }
            if !isTag { text.append(character) }
            if character == ">" { isTag = false }
        }
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test("The same words on page, bar, door, register, reports and in the data", arguments: days.indices)
    func words(day: Int) async throws {
        #expect(Self.cases.count * Self.days.count >= 60)
        let built = try await Self.build(on: Self.days[day])
        let promise = try #require(built["2024/index.html"])
        let register = try #require(built["aktiviteter/index.html"])
        let report = try #require(built["2024/rapporter/2024/index.html"])
        let whole = try #require(built["2024/arsrapport/index.html"])
        let csv = try #require(built["data/aktiviteter.csv"]).split(separator: "\r\n")
        let json = try #require(built["data/aktiviteter.json"])
        for (index, item) in Self.cases.enumerated() {
            let word = item.words[day]
            let counted = "1 \(word.lowercased())"
            let folder = "fall-\(index)"
            let page = try #require(built["2024/\(folder)/aktivitet/index.html"])
            let area = try #require(built["2024/\(folder)/index.html"])
            let comment: Comment = "case \(index), \(Self.days[day]): \(item.file)"
            // Of what nobody told of that is said once, above all else.
            let isSaidAbove = word == "Inte redovisad"
            let state = Self.text(page, from: "<dt>Läget</dt><dd>", to: "</dd>")
            if isSaidAbove {
                #expect(state.hasPrefix("Löftet tog slut") && state.hasSuffix("Vi vet inte hur det gick."), comment)
                #expect(!area.contains("<ul class=\"counts\">"), comment)
                #expect(!area.contains("data-label=\"Läge\"") && area.contains("Vi vet inte hur det gick."), comment)
            } else {
                #expect(state.hasPrefix(word), comment)
                #expect(Self.text(area, from: "<ul class=\"counts\">", to: "</ul>") == counted, comment)
                #expect(Self.text(area, from: "data-label=\"Läge\">", to: "</td>").hasPrefix(word), comment)
            }
            let door = promise.split(separator: "<ol class=\"doors\">").last.map(String.init) ?? ""
            if isSaidAbove {
                let words = Self.text(door, from: "\(folder)/\">Område", to: "</li>")
                #expect(words.hasSuffix("Vi vet inte hur det gick."), comment)
            } else {
                #expect(Self.text(door, from: "\(folder)/\">Område", to: "</ul>").hasSuffix(counted), comment)
            }
            for list in [register, report] {
                let row = Self.text(list, from: "\(folder)/aktivitet/\">Fall</a></th>", to: "</td>")
                #expect(row.replacing(">", with: "").hasPrefix(word), comment)
            }
            let row =
                // What is late stands above the tables too.
                whole.split(separator: "\(folder)/aktivitet/\">Fall</a>").last.map(String.init) ?? ""
            let line = row.split(separator: "</tr>").first.map(String.init) ?? ""
            if isSaidAbove {
                #expect(!line.contains("data-label=\"Läge\""), comment)
            } else {
                #expect(Self.text(line, from: "data-label=\"Läge\">", to: "</td>").hasPrefix(word), comment)
            }
            let address = "2024/\(folder)/aktivitet/"
            #expect(csv.contains { $0.contains(address) && $0.hasSuffix(",\(word)") }, comment)
            let record = json.split(separator: "\n").first { $0.contains(address) }
            #expect(record?.contains("\"läge_i_ord\": \"\(word)\"") == true, comment)
            let isLate = word == "Försenad" || word == "Blev inte klar i tid"
            #expect(record?.contains("\"försenad\": \(isLate)") == true, comment)
        }
    }

    @Test func nothingIsToldInThePresentOrAsLateAfterTheEnd() async throws {
        let built = try await Self.build(on: Self.days[2])
        for (path, html) in built where path.hasPrefix("2024/fall-") || path == "aktiviteter/index.html" {
            for word in ["Försenad", "försenad", "Vi vet inte hur det går", "Ingen har", "är sen"] {
                #expect(!html.contains(word), "\(path): \(word)")
            }
        }
        // Who has told on the last day has told how it ended.
        let last = Self.cases.indices.filter { Self.cases[$0].followUps.last?.0 == "11-30" }
        for index in last {
            let page = built["2024/fall-\(index)/aktivitet/index.html"]
            #expect(page?.contains("Senaste beskedet") == true && page?.contains("Vi vet inte hur det gick") == false)
        }
    }
}
