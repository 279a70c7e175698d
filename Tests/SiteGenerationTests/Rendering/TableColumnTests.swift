import Testing

@testable import SiteGeneration

/// What is alike in all rows of a table is said once, above it, and a column without anything in it is not there.
@Suite("Columns of tables of activities") struct TableColumnTests {
    private static func activity(_ lines: String = "") -> String {
        "---\nrubrik: En\nansvarig: Kommunen\n\(lines)---\n"
    }

    private static let done = "uppföljningar:\n  - datum: 2024-05-01\n    text: Klart.\n    status: genomförd\n"

    private static func tables(_ activities: [String], today: String) async throws -> [String: Substring] {
        var files: [String: String?] = ["2024/rapporter/2024.md": "---\nrubrik: Rapport\nperiod: 2024\n---\n"]
        for (number, lines) in activities.enumerated() { files["2024/trygghet/a\(number).md"] = activity(lines) }
        let built = try await ProjectPages.build(onlyThese: files, today: today)
        var tables: [String: Substring] = [:]
        for path in ["2024/trygghet", "aktiviteter", "2024/rapporter/2024", "2024/arsrapport"] {
            let html = try #require(built["\(path)/index.html"])
            tables[path] = try #require(
                html.split(separator: "<table").dropFirst().first?.split(separator: "</table>").first)
        }
        return tables
    }

    // A report tells how they stood on its own last day, when the promise still held.

    @Test("Where nobody told how any of them went, that stands once") func unreported() async throws {
        for (path, table) in try await Self.tables(["", ""], today: "2025-02-01")
        where path != "2024/rapporter/2024" {
            #expect(!table.contains("<th scope=\"col\">Läge</th>"), "\(path)")
            #expect(!table.contains("data-label=\"Läge\"") && !table.contains("Inget "), "\(path)")
            #expect(table.contains("<th scope=\"row\"><a") && table.contains("<td data-label=\"Ansvarig\">"), "\(path)")
        }
        let register = try #require(try await Self.tables([""], today: "2025-02-01")["aktiviteter"])
        // It is found by the word all the same.
        #expect(register.contains("data-hidden=\"inte redovisad"))
    }

    @Test("Where they differ, each row says how it stands") func mixed() async throws {
        for (path, table) in try await Self.tables(["", Self.done], today: "2025-02-01")
        where path != "2024/rapporter/2024" {
            #expect(table.contains("<th scope=\"col\">Läge</th>"), "\(path)")
            #expect(table.contains("Inte redovisad") && table.contains("Genomförd"), "\(path)")
        }
    }

    @Test(
        "A column is there when one row has something in it",
        arguments: [("", false, false), ("måltal: 4\n", true, false), ("klart: 2024-11-01\n", false, true)])
    func columns(lines: String, hasGoals: Bool, hasDates: Bool) async throws {
        for (path, table) in try await Self.tables(["", lines], today: "2024-06-01") {
            #expect(table.contains("data-label=\"Läge\""), "\(path)")
            #expect(table.contains("data-label=\"Mål och resultat\"") == hasGoals, "\(path)")
            #expect(table.contains("Inget mål i siffror") == hasGoals, "\(path)")
            #expect(table.contains("Inget slutdatum") == hasDates, "\(path)")
            let columns = table.split(separator: "scope=\"col\"").count - 1
            #expect(columns == 3 + (hasGoals ? 1 : 0) + (hasDates ? 1 : 0), "\(path)")
        }
    }

    @Test(
        "A due day is called the same in every table as on the activity's own page, and neither way above both",
        arguments: [
            (["klart: 2024-11-01\n"], "2024-06-01", "Ska vara klar"),
            (["klart: 2024-05-31\n"], "2024-06-01", "Skulle vara klar"),
            (["klart: 2024-06-01\n"], "2024-06-01", "Ska vara klar"),
            (["klart: 2024-11-01\n" + done], "2024-06-01", "Skulle vara klar"),
            (["klart: 2024-05-31\n", "klart: 2024-11-01\n"], "2024-06-01", "Slutdatum"),
            (["klart: 2024-05-31\n", ""], "2024-06-01", "Skulle vara klar"),
            (["klart: 2024-05-31\n", "klart: 2024-11-01\n" + done], "2025-02-01", "Skulle vara klar"),
            (["klart: 2025-11-01\n"], "2025-02-01", "Skulle vara klar"),
        ])
    func dueDays(activities: [String], today: String, head: String) async throws {
        var files: [String: String?] = [:]
        for (number, lines) in activities.enumerated() {
            files["2024/trygghet/a\(number).md"] = Self.activity(lines).replacing(
                "rubrik: En", with: "rubrik: A\(number)")
        }
        let built = try await ProjectPages.build(onlyThese: files, today: today)
        for path in ["2024/trygghet", "aktiviteter"] {
            let html = try #require(built["\(path)/index.html"])
            #expect(html.contains("<th scope=\"col\">\(head)</th>"), "\(path)")
            for (number, lines) in activities.enumerated() where lines.contains("klart") {
                let page = try #require(built["2024/trygghet/a\(number)/index.html"])
                let label = page.contains("<dt>Skulle vara klar</dt>") ? "Skulle vara klar" : "Ska vara klar"
                #expect(page.contains("<dt>\(label)</dt>"))
                let row = try #require(html.split(separator: ">A\(number)</a>").last?.split(separator: "</tr>").first)
                #expect(row.contains("data-label=\"\(label)\""), "\(path)")
            }
        }
    }

    @Test("A report calls a due day as it was on its own last day") func dueDayOfReport() async throws {
        let files: [String: String?] = [
            "2024/rapporter/2024-kv1.md": "---\nrubrik: Rapport\nperiod: 2024-kv1\n---\n",
            "2024/trygghet/a.md": Self.activity("klart: 2024-05-31\n"),
        ]
        let built = try await ProjectPages.build(onlyThese: files, today: "2024-06-01")
        let report = try #require(built["2024/rapporter/2024-kv1/index.html"])
        #expect(
            report.contains("<th scope=\"col\">Ska vara klar</th>") && report.contains("data-label=\"Ska vara klar\""))
    }
}
