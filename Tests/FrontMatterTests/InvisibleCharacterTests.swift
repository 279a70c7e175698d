import Diagnostics
import Testing

@testable import FrontMatter

@Suite("Characters that nobody sees, in keys and values")
struct InvisibleCharacterTests {
    private let statuses: [(name: String, value: Int)] = [("pågår", 1), ("delvis genomförd", 2)]

    @Test(
        "A word that is right but for them is named, with its mend",
        arguments: [
            ("⟦delvis\u{A0}genomförd⟧", "ett hårt mellanslag", "delvis genomförd"),
            ("⟦på\u{AD}går⟧", "ett mjukt bindestreck", "pågår"),
            ("⟦pågår\u{A0}⟧", "ett hårt mellanslag", "pågår"),
            ("⟦\u{200B}pågår⟧", "ett osynligt tecken (U+200B)", "pågår"),
        ])
    func word(value: String, name: String, meant: String) {
        let report = reading("status: \(value)\n") { reader in
            let unknown = LocalizedText(sv: "okänd status", en: "unknown status")
            #expect(reader.choice("status", among: statuses, unknown: unknown, code: .unknownStatus) == nil)
        }
        #expect(report.found == report.expected([.unknownStatus]))
        #expect(report.messages == ["här står \(name), som inte syns"])
        #expect(report.advice == ["skriv om det för hand: \(meant)"])
        #expect(report.replacements == [meant])
    }

    @Test("So is a value, a yes and a key") func values() {
        let report = reading("tal: ⟦12\u{A0}⟧\nutkast: ⟦ja\u{202F}⟧\n⟦\u{200B}ansvarig⟧: A\n") { reader in
            let number = LocalizedText(sv: "ett tal", en: "a number")
            #expect(reader.value("tal", expecting: number, example: "1", parse: { Int($0) }) == nil)
            #expect(reader.flag("utkast") == nil)
            #expect(reader.text("ansvarig", example: "A", required: true) == nil)
        }
        #expect(report.found == report.expected([.wrongValue, .wrongValue, .unknownKey]))
        #expect(report.replacements == ["12", "ja", "ansvarig"])
    }

    @Test("A text of nothing else is empty", arguments: ["\"\u{A0}\"", "\"\u{200B} \u{AD}\""])
    func empty(value: String) {
        let report = reading("orsak: ⟦\(value)⟧\n") { #expect($0.text("orsak", example: "x") == nil) }
        #expect(report.found == report.expected([.emptyValue]))
    }

    @Test("In prose they stay, and hide no other mistake") func prose() {
        let report = reading("text: 14\u{A0}000 kronor\nstatus: ⟦klar\u{A0}t⟧\n") { reader in
            #expect(reader.text("text", example: "x")?.value == "14\u{A0}000 kronor")
            let unknown = LocalizedText(sv: "okänd status", en: "unknown status")
            #expect(reader.choice("status", among: statuses, unknown: unknown) == nil)
        }
        #expect(report.messages == ["okänd status \"klar\u{A0}t\""])
    }

    @Test("Lines that begin with another sign than a hyphen are no text", arguments: ["–", "•"])
    func dashes(sign: String) {
        let report = reading("samverkan:\n  ⟦\(sign)⟧ Skolan\n  ⟦\(sign)⟧ Polisen\n") { reader in
            #expect(reader.texts("samverkan", example: "x").isEmpty)
        }
        #expect(report.found == report.expected([.yamlSyntax, .yamlSyntax]))
        #expect(Set(report.messages) == ["en lista skrivs med vanligt bindestreck"])
        #expect(report.replacements == ["-", "-"])
    }

    @Test("A second byte order mark is one problem, and one on a line of its own does not make it indented")
    func byteOrderMarks() {
        let mark = "\u{FEFF}"
        let (file, report) = readFile("\(mark)⟦\(mark)⟧---\nrubrik: A\n---\n")
        #expect(report.found == report.expected([.controlCharacter]))
        #expect(file?.frontMatter["rubrik"] != nil)
        let (_, second) = readFile("---\nrubrik: A\n⟦\(mark)⟧ingress: B\n---\n")
        #expect(second.found == second.expected([.controlCharacter]))
    }

    @Test("A file with old line ends has one problem") func oldLineEnds() {
        let (file, report) = readFile("---⟦\r⟧rubrik: A\ringress: B\r---\rHej\r")
        #expect(file == nil)
        #expect(report.found == report.expected([.controlCharacter]))
        #expect(report.messages == ["filen har gamla radslut (CR), så den läses som en enda lång rad"])
    }
}
