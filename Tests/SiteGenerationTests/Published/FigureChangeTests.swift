import Diagnostics
import Testing

@testable import OpenData
@testable import SiteGeneration

@Suite("Figures that are published, and are not as they were") struct FigureChangeTests {
    private static let csv = "2024/matt/brott.csv"

    private func problems(_ old: String, _ new: String, changes: String = "") async throws -> [String] {
        func page(_ changes: String) -> String {
            "---\nrubrik: Brott\nbeskrivning: Anmälda brott\nkälla: Brå\nhämtad: 2024-05-01\n\(changes)---\n"
        }
        let before = try SiteFixture([Self.csv: old, "2024/matt/brott.md": page("")])
        #expect(try await before.publish() != nil)
        let after = try SiteFixture([Self.csv: new, "2024/matt/brott.md": page(changes)])
        var options = try after.options()
        options.published = try PublishedSite.read(before.output)
        return try await SiteBuilder(options).build().diagnostics.filter { $0.code == .quietChange }.map {
            "\($0.location?.start?.line ?? 0) \($0.message.swedish)"
        }
    }

    private static let old = "period;Brott;Andel\n2021;5;2,50\n2022;6;3\n2023;;4\n"

    @Test("Another way of writing, another order and new rows are no change")
    func same() async throws {
        for new in [
            "period;Brott;Andel\n2021;5,0;2,5\n2022;6;3\n2023;;4\n",
            "period,Brott,Andel\r\n2021,5,2.5\r\n2022,6,3\r\n2023,,4\r\n",
            "Period;brott;andel\n2021;5;2,5\n2022;6;3\n2023;7;4\n2024;8;5\n",
        ] { #expect(try await problems(Self.old, new) == []) }
    }

    @Test("Row and value are named, where they stand")
    func named() async throws {
        let new = "period;Brott;Andel\n2021;4;2,5\n2023;;\n"
        #expect(
            try await problems(Self.old, new) == [
                "0 raden för 2022 är publicerad (6, 3) men finns inte längre",
                "2 2021, Brott är publicerad som 5 men är 4 nu", "3 2023, Andel är publicerad som 4 men är tom nu",
            ])
    }

    @Test("An entry under ändringar explains what it names")
    func explained() async throws {
        let new = "period;Brott;Andel\n2021;4;2,5\n2022;7;3\n2023;;4\n"
        func entry(_ field: String) -> String {
            "ändringar:\n  - datum: 2024-06-01\n    fält: \(field)\n    orsak: Brå har räknat om.\n"
        }
        #expect(try await problems(Self.old, new).count == 2)
        #expect(try await problems(Self.old, new, changes: entry("siffror 2021")).count == 1)
        #expect(try await problems(Self.old, new, changes: entry("siffror")) == [])
        #expect(try await problems(Self.old, new, changes: entry("Brott")) == [])
    }
}
