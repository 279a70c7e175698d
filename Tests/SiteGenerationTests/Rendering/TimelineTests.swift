import PromiseModel
import Testing

@testable import SiteGeneration

/// A timeline tells when an activity became late and when its due day was moved, from dates alone.
@Suite("What has happened, in the order of the days") struct TimelineTests {
    private static func page(_ lines: String, today: String, ends: String = "2024-12-31") async throws -> String {
        let built = try await ProjectPages.build(
            onlyThese: [
                "2024/index.md": SiteFixture.promise.replacing("slut: 2024-12-31", with: "slut: \(ends)"),
                "2024/trygghet/prov.md": "---\nrubrik: Prov\nansvarig: Kommunen\n\(lines)\n---\n",
            ], today: today)
        return try #require(built["2024/trygghet/prov/index.html"])
    }

    /// The days of a timeline with the words of each entry's mark, the newest first.
    private static func entries(_ html: String) -> [String] {
        guard let start = html.firstRange(of: "<ol class=\"timeline\">"),
            let end = html[start.upperBound...].firstRange(of: "</ol>")
        else { return [] }
        return html[start.upperBound..<end.lowerBound].split(separator: "<li>").compactMap { item in
            guard let day = item.firstRange(of: "datetime=\""), let mark = item.firstRange(of: "</svg>"),
                let close = item[mark.upperBound...].firstRange(of: "</span>")
            else { return nil }
            let words = item[mark.upperBound..<close.lowerBound]
            return "\(item[day.upperBound...].prefix(10)) \(words)".replacing("\u{A0}", with: " ")
        }
    }

    private static let followUp = "uppföljningar:\n  - {datum: 2024-03-01, text: Det går., status: pågår}"
    private static let moved = """
        klart: 2024-05-31
        ändringar:
          - {datum: 2024-04-10, fält: klart, före: 2024-04-01, orsak: Snö.}
        """

    @Test(
        "When it became late, and when its due day was moved",
        arguments: [
            ("klart: 2024-05-31\n\(followUp)", "2024-05-31", ["2024-03-01 Pågår"]),
            ("klart: 2024-05-31\n\(followUp)", "2024-06-01", ["2024-05-31 Skulle ha varit klar", "2024-03-01 Pågår"]),
            ("klart: 2024-05-31", "2024-06-01", ["2024-05-31 Skulle ha varit klar"]),
            (
                "klart: 2024-05-31\n\(followUp)\n  - {datum: 2024-05-31, text: Klart., status: genomförd}",
                "2024-06-01",
                ["2024-05-31 Genomförd", "2024-03-01 Pågår"]
            ),
            (
                "klart: 2024-05-31\n\(followUp)\n  - {datum: 2024-06-10, text: Klart., status: genomförd}",
                "2024-06-11",
                ["2024-06-10 Genomförd", "2024-05-31 Skulle ha varit klar", "2024-03-01 Pågår"]
            ),
            (
                "\(moved)\n\(followUp)", "2024-05-01",
                [
                    "2024-04-10 Slutdatum flyttat från den 1 april 2024 till den 31 maj 2024",
                    "2024-04-01 Skulle ha varit klar", "2024-03-01 Pågår",
                ]
            ),
            (
                "klart: 2024-05-31\nändringar:\n  - {datum: 2024-03-10, fält: klart, orsak: Snö.}", "2024-04-01",
                ["2024-03-10 Slutdatum flyttat"]
            ),
            // A change of something else moves no day, and one still to come is not told.
            (
                "klart: 2024-05-31\nändringar:\n  - {datum: 2024-03-10, fält: ansvarig, orsak: Ny.}\n\(followUp)",
                "2024-04-01", ["2024-03-01 Pågår"]
            ),
        ])
    func entries(lines: String, today: String, expected: [String]) async throws {
        #expect(Self.entries(try await Self.page(lines, today: today)) == expected)
    }

    @Test("After the end nobody is late of whom nobody has told") func afterTheEnd() async throws {
        let silent = try await Self.page("klart: 2024-05-31", today: "2025-02-01")
        #expect(Self.entries(silent).isEmpty && silent.contains("Vi vet inte hur det gick."))
        let told = "klart: 2024-05-31\n\(Self.followUp)\n  - {datum: 2024-06-10, text: Det går.}"
        let late = Self.entries(try await Self.page(told, today: "2025-02-01"))
        #expect(late == ["2024-06-10 ", "2024-05-31 Skulle ha varit klar", "2024-03-01 Pågår"])
    }

    @Test("An entry without a status has a mark, and the reason stands once") func reason() async throws {
        let lines =
            "klart: 2024-05-31\n\(Self.followUp)\n  - {datum: 2024-06-10, text: Det går., orsak: Mätaren är trasig.}"
        let html = try await Self.page(lines, today: "2024-06-11")
        #expect(html.ranges(of: "Mätaren är trasig.").count == 1)
        #expect(Self.entries(html).count == 3)
    }

    @Test("No day on a page is written for programs") func days() async throws {
        let lines = """
            klart: 2024-05-31
            ändringar:
              - {datum: 2024-03-10, fält: uppföljning 2024-03-01, före: Klart 2024-02-01., orsak: Fel.}
            \(Self.followUp)
            """
        let html = try await Self.page(lines, today: "2024-06-11").replacing("\u{A0}", with: " ")
        #expect(html.contains("Uppföljning 1 mars 2024") && html.contains("Klart 1 februari 2024."))
        let shown = html.split(separator: "<").compactMap { $0.split(separator: ">", maxSplits: 1).last }
        for text in shown where !text.contains("=") { #expect(!text.contains("2024-"), "\(text)") }
    }
}
