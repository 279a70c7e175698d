import Diagnostics
import TestSupport
import Testing

@testable import SiteGeneration

@Suite("What is nearly right is told of as what it is") struct NearMissTests {
    private func problems(_ files: [String: String?]) async throws -> [Diagnostic] {
        try await SiteFixture(files).build().diagnostics
    }

    @Test("All lines that are indented with tabs are told of at once") func tabs() async throws {
        let found = try await problems([
            "2024/trygghet/a.md":
                "---\nrubrik: A\nansvarig: K\nuppföljningar:\n\t- datum: 2024-05-01\n\t  text: A.\n\t- datum: 2024-05-02\n\t  text: B.\nsamverkan:\n\t- Polisen\n---\n"
        ]).filter { $0.code == .yamlSyntax }
        #expect(found.compactMap { $0.location?.start?.line } == [5, 6, 7, 8, 10])
        #expect(found.allSatisfy { $0.message.swedish == "raden är indragen med en tabb" })
    }

    @Test(
        "A picture or a file of the writer's computer is told of as that",
        arguments: [
            "C:\\\\Users\\\\anna\\\\min karta.png", "C:/Users/anna/min%20karta.png",
            "file:///C:/Users/anna/min%20karta.png",
        ])
    func ownComputer(address: String) async throws {
        let body = "![Karta](<\(address)>) och [kartan](<\(address)>)"
        let found = try await problems(["om.md": "---\nrubrik: A\n---\n\n\(body)\n"]).filter {
            $0.code == .forbiddenScheme
        }
        #expect(
            found.map(\.message.swedish) == [
                "bilden ligger på din dator, där ingen annan kan se den",
                "adressen leder till en fil på din dator, som ingen annan kan öppna",
            ])
        #expect(found.allSatisfy { $0.advice?.swedish.hasSuffix("skriv bara dess namn: min%20karta.png") == true })
        let key = try await problems(["om.md": "---\nrubrik: A\nbild: C:\\Users\\karta.png\nbildtext: En karta\n---\n"])
        #expect(key.map(\.message.swedish) == ["bilden ligger på din dator, där ingen annan kan se den"])
    }

    @Test("A link to a draft says how the draft is shown") func draft() async throws {
        let found = try await problems([
            "om.md": "---\nrubrik: A\n---\n\n[utkastet](nytt.md) och [senare](sen.md)\n",
            "nytt.md": "---\nrubrik: B\nutkast: ja\n---\n", "sen.md": "---\nrubrik: C\npubliceras: 2024-09-01\n---\n",
        ]).filter { $0.code == .linkToHiddenPage }
        #expect(found.count == 2)
        #expect(found.first?.advice?.swedish.contains("ta bort raden utkast: ja i ") == true)
        #expect(found.first?.advice?.swedish.hasSuffix("nytt.md") == true)
        #expect(found.last?.advice?.swedish.contains("ändra dagen vid publiceras: i ") == true)
    }

    @Test(
        "What is said of a word stands at the word, whatever HTML is in the paragraph",
        arguments: [
            "<b>fett</b>", "<a title=\"a > samt\">länk</a>", "<br>",
            "<i\nclass=\"x\">kursiv</i>",
            "<a title='den \"samt\" > x'>y</a>", "<span data-x=1>`kod`</span>", "[länk](https://a.se/?x=<y>)",
        ])
    func html(_ tag: String) async throws {
        for body in [
            "Ett \(tag) ord\noch ett till\nVi ⟦samt⟧ ni.", "Vi \(tag) ⟦samt⟧ ni.",
            "En rad.\n\(tag) Vi ⟦samt⟧ ni\nser \(tag).",
        ] {
            let fixture = try SiteFixture(["om.md": "---\nrubrik: A\n---\n\n\(body)\n"])
            let wanted = try #require(fixture.marked["om.md"]?.ranges.first)
            let found = try await fixture.build().diagnostics.filter { $0.code == .officialese }
            #expect(found.map { $0.location?.range } == [wanted], "\(body)")
        }
    }

    @Test("What has nothing to do with days and follow-ups hides no warning of them") func timed() async throws {
        let found = try await problems([
            "2024/trygghet/a.md":
                "---\nrubrik: A\nansvarig: K\nstart: 2024-01-01\nmåltal: många\nsammverkan:\n  - Polisen\nuppföljningar:\n  - datum: 2023-11-01\n    text: A.\n---\n"
        ])
        #expect(Set(found.map(\.code)).isSuperset(of: [.overdueFollowUp, .wrongValue, .unknownKey]))
    }

    @Test(
        "People call kinds of pages by their Swedish names",
        arguments: [
            ("Fokusområde", NewPage.Kind.area), ("område", .area), ("löfte", .promise), ("aktivitet", .activity),
            ("dialog", .dialogue), ("rapport", .report), ("sida", .page),
        ])
    func kinds(word: String, kind: NewPage.Kind) {
        #expect(NewPage.Kind(word: word) == kind)
    }
}
