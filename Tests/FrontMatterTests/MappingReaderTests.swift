import Diagnostics
import FrontMatter
import TestSupport
import Testing

@Suite("Reading by key: texts, values, words")
struct MappingReaderTests {
    private let status = [("planerad", 1), ("pågår", 2), ("delvis genomförd", 3), ("avbruten", 4)].map {
        (name: $0.0, value: $0.1)
    }
    private let aDate = LocalizedText(sv: "ett datum", en: "a date")

    @Test(arguments: [
        ("k: Hej", "Hej"), ("k: no", "no"), ("k: null", "null"), ("k: ~", "~"), ("k: 2024-03-12", "2024-03-12"),
        ("k: \"  a \"", "  a "), ("k: |\n  a\n  b\n\n", "a\nb"), ("k: |+\n  a\n\n\n", "a"), ("k: >\n  a\n  b\n", "a b"),
        ("\"k\": 'x'", "x"),
    ])
    func textIsWhatIsWritten(_ yaml: String, _ text: String) {
        let report = reading(yaml) { reader in
            #expect(reader.text("k", example: "x", required: true)?.value == text)
        }
        #expect(report.messages == [])
    }

    @Test func aKeyThatIsNotThereIsNil() {
        let report = reading("⟦⟧a: 1") { reader in
            #expect(reader.text("a", example: "x")?.value == "1")
            #expect(reader.text("b", example: "x") == nil)
            #expect(reader.flag("c") == nil)
            #expect(reader.texts("d", example: "x").isEmpty)
            let hasE = reader.has("e")
            #expect(!hasE)
            #expect(reader.location(of: "a")?.range == 0..<1)
        }
        #expect(report.messages == [])
    }

    @Test func keysAreAskedForInNFC() {
        let report = reading("spra\u{30A}k: sv") { reader in #expect(reader.text("språk", example: "sv")?.value == "sv")
        }
        #expect(report.messages == [])
    }

    @Test func everyMissingKeyIsReported() {
        let report = reading("⟦⟧x: 1") { reader in
            _ = reader.text("rubrik", example: "Trygga gator", required: true)
            _ = reader.text("x", example: "1", required: true)
            _ = reader.texts("parter", example: "Polisen", required: true)
            reader.require("orsak", example: "…", because: LocalizedText(sv: "eftersom status är avbruten", en: "as"))
        }
        #expect(report.found.map(\.code) == [.missingKey, .missingKey, .missingKey])
        #expect(report.found.map(\.range) == [0..<0, 0..<0, 0..<0])
        #expect(
            report.messages == [
                "nyckeln \"rubrik\" saknas", "nyckeln \"parter\" saknas",
                "nyckeln \"orsak\" saknas eftersom status är avbruten",
            ])
        #expect(
            report.advice == [
                "lägg till raden rubrik: Trygga gator",
                "lägg till raden parter: och på nästa rad, indraget, ”- Polisen”", "lägg till raden orsak: …",
            ])
    }

    @Test(arguments: [("rubrk", "rubrik"), ("Rubrik", "rubrik"), ("sprak", "språk"), ("srpåk", "språk")])
    func anUnknownKeyNamesTheNearest(_ key: String, _ nearest: String) {
        let report = reading("⟦\(key)⟧: x") { reader in
            _ = reader.text("rubrik", example: "x")
            _ = reader.text("språk", example: "x", required: nearest == "språk")
        }
        #expect(report.found == report.expected([.unknownKey]))
        #expect(report.messages == ["okänd nyckel \"\(key)\""])
        #expect(report.advice == ["menade du \"\(nearest)\"?"])
        #expect(report.replacements == [nearest])
    }

    @Test(arguments: ["⟦helt fel⟧: x\nrubrik: y", "rubrik: y\n⟦rubrk⟧: x", "rubrik: y\n⟦<<⟧: x"])
    func anUnknownKeyWithNoneNearNamesAll(_ yaml: String) {
        let report = reading(yaml) { reader in
            _ = reader.text("rubrik", example: "x")
            _ = reader.text("ort", example: "x")
            _ = reader.text("ort", example: "x")
        }
        #expect(report.found == report.expected([.unknownKey]))
        #expect(report.replacements == [nil])
        #expect(report.advice.first??.hasPrefix("tillåtna nycklar här: ") == true)
        #expect(report.advice.first??.contains("ort, ort") == false)
    }

    @Test(arguments: ["⟦k⟧:", "⟦k⟧: # 1", "k: ⟦\"\"⟧", "k: ⟦' '⟧", "⟦k⟧: |\n\n", "⟦k⟧: >\n"], [true, false])
    func anEmptyValueIsAnErrorRequiredOrNot(_ yaml: String, _ required: Bool) {
        let report = reading(yaml) { reader in #expect(reader.text("k", example: "x", required: required) == nil) }
        #expect(report.found == report.expected([.emptyValue]))
        #expect(report.messages == ["\"k\" har inget värde"])
        let advice =
            yaml.contains("#")
            ? "det som står efter # räknas som en anteckning"
            : required ? "skriv ett värde; nyckeln måste finnas" : "skriv ett värde eller ta bort"
        #expect(report.advice.first??.hasPrefix(advice) == true)
    }

    @Test func aListOrMappingIsNoText() {
        let report = reading("a: ⟦[x]⟧\nb:\n  ⟦c: d⟧\n") { reader in
            _ = reader.text("a", example: "Hej")
            _ = reader.flag("b")
        }
        #expect(report.found == report.expected([.wrongShape, .wrongShape]))
        #expect(
            report.messages == [
                "a ska vara en text, men här står en lista", "b ska vara en text, men här står nycklar med värden",
            ])
        #expect(report.advice == ["skriv så här: a: x", "skriv så här: b: ja"])
    }

    @Test(
        arguments: [
            ("yes", "ja"), ("true", "ja"), ("Ja", "ja"), ("1", "ja"), ("No", "nej"), ("false", "nej"), ("NEJ", "nej"),
            ("kanske", nil),
        ] as [(String, String?)])
    func aFlagIsJaOrNejExactly(_ written: String, _ meant: String?) {
        let report = reading("utkast: ⟦\(written)⟧") { reader in #expect(reader.flag("utkast") == nil) }
        #expect(report.found == report.expected([.wrongValue]))
        #expect(report.messages == ["utkast ska vara ja eller nej, inte \"\(written)\""])
        #expect(report.replacements == [meant])
        #expect(report.advice == ["skriv \(meant ?? "ja eller nej")"])
    }

    @Test func flags() {
        let report = reading("a: ja\nb: nej") { reader in
            #expect(reader.flag("a", required: true)?.value == true)
            #expect(reader.flag("b")?.value == false)
        }
        #expect(report.messages == [])
    }

    @Test func aWordAmongSeveral() {
        let report = reading("status: ⟦pågor⟧\na: pa\u{30A}ga\u{30A}r\nb: ⟦x⟧") { reader in
            let unknown = LocalizedText(sv: "okänd status", en: "unknown status")
            #expect(reader.choice("status", among: status, unknown: unknown) == nil)
            #expect(reader.choice("a", among: status, unknown: unknown)?.value == 2)
            #expect(reader.choice("b", among: status, unknown: unknown, code: .unknownName) == nil)
        }
        #expect(report.found == report.expected([.wrongValue, .unknownName]))
        #expect(report.messages == ["okänd status \"pågor\"", "okänd status \"x\""])
        #expect(
            report.advice == [
                "menade du \"pågår\"? Tillåtna: planerad, pågår, delvis genomförd, avbruten",
                "Tillåtna: planerad, pågår, delvis genomförd, avbruten",
            ])
        #expect(report.replacements == ["pågår", nil])
    }

    @Test func aParsedValue() {
        let report = reading("antal: 12\nklart: ⟦12 mars 2024⟧\nslut: ⟦snart⟧") { reader in
            let number = LocalizedText(sv: "ett tal", en: "a number")
            let antal = reader.value("antal", expecting: number, example: "4", parse: { Int($0) })
            #expect(antal?.value == 12)
            #expect(antal?.location.range == 7..<9)
            for key in ["klart", "slut"] {
                let date: Located<Int>? = reader.value(
                    key, expecting: aDate, example: "2024-03-12", code: .wrongValue, hint: DateNotation.hint,
                    parse: { _ in nil })
                #expect(date == nil)
            }
        }
        #expect(report.found == report.expected([.wrongValue, .wrongValue]))
        #expect(report.messages == ["\"12 mars 2024\" är inte ett datum", "\"snart\" är inte ett datum"])
        #expect(report.advice == ["skriv 2024-03-12", "skriv ett datum så här: 2024-03-12"])
        #expect(report.replacements == ["2024-03-12", nil])
    }

    @Test(arguments: [
        ("2024-3-2", "2024-03-02", true), ("2024/03/12", "2024-03-12", true), ("20240312", "2024-03-12", true),
        ("12 mars 2024", "2024-03-12", true), ("den 2 jan 2024", "2024-01-02", true),
        ("12/3 2024", "2024-03-12", false), ("12.3.2024", "2024-03-12", false), ("31-12-2024", "2024-12-31", false),
        ("2024-03-12 18:00", "2024-03-12", false), ("2024-03-12T18:00", "2024-03-12", false),
        ("mars 2024", "2024-03-DD", false), ("2024-03", "2024-03-DD", false), ("2024–03–12", "2024-03-12", true),
    ])
    func datesThatAreWrittenOtherwise(_ text: String, _ date: String, _ isCertain: Bool) {
        let hint = DateNotation.hint(for: text)
        #expect(hint?.advice.swedish == "skriv \(date)")
        #expect(hint?.replacement == (isCertain ? date : nil))
    }

    @Test(arguments: ["", "snart", "2024", "2024-02-30", "2024-13-01", "99/99 2024", "12/3", "a b c d e", "2024-00-12"])
    func otherTextsAreNoDates(_ text: String) {
        #expect(DateNotation.hint(for: text) == nil)
    }
}
