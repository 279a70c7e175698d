import Diagnostics
import FrontMatter
import TestSupport
import Testing

@Suite("Reading by key: lists and mappings")
struct MappingReaderCollectionTests {
    @Test(arguments: ["k: [a, å]", "k:\n  - a\n  - å\n", "k:\n- a\n- 'å'\n"])
    func texts(_ yaml: String) {
        let report = reading(yaml) { reader in
            #expect(reader.texts("k", example: "x", required: true).map(\.value) == ["a", "å"])
        }
        #expect(report.messages == [])
    }

    @Test(arguments: [
        ("k: ⟦Polisen⟧", DiagnosticCode.wrongShape, "k ska vara en lista, men här står en text"),
        ("k: ⟦{a: b}⟧", .wrongShape, "k ska vara en lista, men här står nycklar med värden"),
        ("k:\n  - a\n  - ⟦[b]⟧\n", .wrongShape, "k: varje rad ska vara en text, men här står en lista"),
        ("⟦k⟧:", .emptyValue, "\"k\" har inget värde"), ("k: ⟦[]⟧", .emptyValue, "\"k\" har inget värde"),
        ("k:\n  - a\n  ⟦-⟧\n  - b\n", .emptyValue, "raden i listan är tom"),
        ("k:\n  - ⟦\"\"⟧\n", .emptyValue, "raden i listan är tom"),
    ])
    func aListThatIsNone(_ yaml: String, _ code: DiagnosticCode, _ message: String) {
        let report = reading(yaml) { _ = $0.texts("k", example: "Polisen") }
        #expect(report.found == report.expected([code]))
        #expect(report.messages == [message])
    }

    @Test func theAdviceShowsAList() {
        let report = reading("k: Polisen") { _ = $0.texts("k", example: "Polisen") }
        #expect(report.advice == ["skriv så här: k: och på nästa rad, indraget, ”- Polisen”"])
    }

    @Test func mappingsInAList() {
        let yaml = """
            uppföljningar:
              - datum: 2024-01-01
                text: Ett
              - ⟦datum⟧: 2024-02-01
                ⟦txt⟧: Två
                ⟦utfall⟧:
              - ⟦hej⟧
              ⟦-⟧
              - text: Tre
                datum: 2024-03-01
            """
        let report = reading(yaml) { reader in
            let items = reader.mappings("uppföljningar", example: "datum: 2024-03-12", required: true) { item in
                _ = item.text("utfall", example: "2")
                _ = item.text("ort", example: "x")
                item.require("orsak", example: "…")
                _ = item.has("orsak")
                _ = item.text("datum", example: "x")
                return item.text("text", example: "x")?.value
            }
            #expect(items.map(\.value) == ["Ett", "Tre"])
        }
        let missing = report.diagnostics.filter { $0.code == .missingKey }.map(\.message.swedish)
        #expect(missing.first == "nyckeln \"orsak\" saknas i uppföljningar, post 1")
        #expect(missing.count == 3)
        let others = report.diagnostics.filter { $0.code != .missingKey }
        #expect(others.map { $0.location?.range } == report.marked.ranges.dropFirst().map { $0 })
        #expect(
            others.map(\.message.swedish) == [
                "okänd nyckel \"txt\" i uppföljningar, post 2", "\"utfall\" har inget värde i uppföljningar, post 2",
                "uppföljningar: varje rad ska vara nycklar med värden, men här står en text", "raden i listan är tom",
            ])
        #expect(
            report.diagnostics.contains { $0.code == .missingKey && $0.location?.range == report.marked.ranges.first })
    }

    @Test func aMappingAtAKey() {
        let report = reading("⟦utgivare⟧:\n  telefon: 1\n  ⟦nam⟧: x\n") { reader in
            let value = reader.mapping("utgivare", example: "namn: Arboga", required: true) { inner in
                _ = inner.text("namn", example: "Arboga", required: true)
                _ = inner.text("adress", example: "x", required: true)
                return inner.text("telefon", example: "x")?.value
            }
            #expect(value?.value == "1")
        }
        #expect(report.found == report.expected([.missingKey, .unknownKey]))
        #expect(
            report.messages == ["nyckeln \"adress\" saknas i utgivare", "okänd nyckel \"nam\" i utgivare"])
    }

    @Test func contextsAreNested() {
        let report = reading("a:\n  - b:\n      c: [{⟦d⟧: 1}]\n") { reader in
            _ = reader.mappings("a", example: "x") { item in
                item.mapping("b", example: "x") { inner in
                    inner.mappings("c", example: "x") { _ in 1 }.count
                }
            }
        }
        #expect(report.found == report.expected([.unknownKey]))
        #expect(report.messages == ["okänd nyckel \"d\" i a, post 1, b, c, post 1"])
    }

    @Test(arguments: [
        ("k: ⟦Polisen⟧", DiagnosticCode.wrongShape), ("k: ⟦[a]⟧", .wrongShape), ("⟦k⟧:", .emptyValue),
        ("k: ⟦{}⟧", .emptyValue),
    ])
    func aMappingThatIsNone(_ yaml: String, _ code: DiagnosticCode) {
        let first = reading(yaml) { reader in
            let value: Located<Int>? = reader.mapping("k", example: "namn: x") { _ in 1 }
            #expect(value == nil)
        }
        let second = reading(yaml) { reader in #expect(reader.entries("k", example: "/a/: /b/").isEmpty) }
        #expect(first.found == first.expected([code]))
        #expect(second.found == second.expected([code]))
    }

    @Test func freeEntries() {
        let report = reading("k:\n  /gammal/: /ny/\n  \"/å b/\": no\n  ⟦/tom/⟧:\n  /lista/: ⟦[a]⟧\n") { reader in
            let entries = reader.entries("k", example: "/a/: /b/")
            #expect(entries.map(\.key.value) == ["/gammal/", "/å b/"])
            #expect(entries.map(\.value.value) == ["/ny/", "no"])
            #expect(entries.first?.key.location.range == 5..<13)
        }
        #expect(report.found == report.expected([.emptyValue, .wrongShape]))
    }

    @Test func problemsComeInTheOrderOfTheFile() {
        let report = reading("a: ⟦x⟧\nb:\n  - ⟦c⟧: 1\n⟦d⟧: 1\n") { reader in
            _ = reader.mappings("b", example: "x") { _ in 1 }
            _ = reader.flag("a")
        }
        #expect(report.found == report.expected([.wrongValue, .unknownKey, .unknownKey]))
    }

    @Test func theCallerMayReportToo() {
        let report = reading("⟦a⟧: 1\n⟦b⟧: 1") { reader in
            guard let place = reader.location(of: "a") else { return }
            reader.report(Diagnostic(.warning, .wrongValue, LocalizedText(sv: "x", en: "x"), at: place))
        }
        #expect(report.found == report.expected([.wrongValue, .unknownKey]))
    }
}
