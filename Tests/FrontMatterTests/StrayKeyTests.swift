import Diagnostics
import FrontMatter
import TestSupport
import Testing

@Suite("Keys of a list's item that are not indented")
struct StrayKeyTests {
    private func read(_ yaml: String) -> Report {
        reading(yaml) { reader in
            _ = reader.mappings("poster", example: "datum: 2024-03-12\ntext: Hej") { item in
                let date = item.text("datum", example: "2024-03-12", required: true)
                _ = item.text("text", example: "Hej", required: true)
                _ = item.text("utfall", example: "2")
                return date?.value
            }
            _ = reader.text("namn", example: "Hej")
        }
    }

    @Test(arguments: [
        ("poster:\n  - datum: a\n    text: b\n⟦utfall⟧: 3\n", "dra in utfall: lika långt som datum:"),
        ("poster:\n- datum: a\n⟦text⟧: b\nutfall: 3\n", "dra in text: och utfall: lika långt som datum:"),
        ("poster:\n  - text: b\n⟦datum⟧: a\n", "dra in datum: lika långt som text:"),
        (
            "poster:\n  - datum: a\n    text: b\n⟦datum⟧: c\ntext: d\n",
            "skriv ”  - datum:” med mellanslag och bindestreck, och dra in text: lika långt som datum:"
        ),
        ("poster:\n⟦datum⟧: a\n", "skriv ”  - datum:” med mellanslag och bindestreck"),
    ])
    func oneReportForEachList(_ yaml: String, _ advice: String) {
        let report = read(yaml)
        #expect(report.found == report.expected([.unknownKey]))
        #expect(report.messages.first?.hasSuffix("hör till poster ovanför, men är inte indragen") == true)
        #expect(report.advice == [advice])
    }

    @Test("A key that belongs to no item, or stands below another key, is unknown as before") func others() {
        #expect(read("poster:\n  - {datum: a, text: b}\n⟦resultat⟧: 3\n").messages == ["okänd nyckel \"resultat\""])
        #expect(
            read("poster:\n  - {datum: a, text: b}\nnamn: c\n⟦utfall⟧: 3\n").messages == ["okänd nyckel \"utfall\""])
    }

    @Test("What the item and the list lack is told when no key below mends it") func owed() {
        let report = read("poster:\n  - ⟦datum⟧: a\nnamn: c\n")
        #expect(report.found == report.expected([.missingKey]))
        let empty = read("⟦poster⟧:\nnamn: c\n")
        #expect(empty.found == empty.expected([.emptyValue]))
        let both = read("⟦poster⟧:\n⟦utfall⟧: 3\n")
        #expect(both.found == both.expected([.emptyValue, .unknownKey]))
    }
}
