import Diagnostics
import FrontMatter
import TestSupport
import Testing

@Suite("Splitting a file")
struct FrontMatterSplittingTests {
    private func parts(_ text: String) -> (yaml: String, body: String)? {
        guard let file = readFile(text).file else { return nil }
        return (file.source.text(file.sections.yaml), file.source.text(file.sections.body))
    }

    @Test(arguments: [
        ("---\nrubrik: Hej\n---\n\nText\n", "rubrik: Hej\n", "\nText\n"),
        ("---\r\nrubrik: Hej\r\n---\r\nText\r\n", "rubrik: Hej\r\n", "Text\r\n"),
        ("\u{FEFF}---\nrubrik: Hej\n---\nText", "rubrik: Hej\n", "Text"),
        ("--- \t\nrubrik: Hej\n---  \nText", "rubrik: Hej\n", "Text"),
        ("---\n---\nText", "", "Text"),
        ("---\n---", "", ""),
        ("---\nrubrik: Hej\n---\nText\n\n---\n\nMer\n", "rubrik: Hej\n", "Text\n\n---\n\nMer\n"),
        ("---\ntext: |\n  a\n  ---\n  b\n---\nText", "text: |\n  a\n  ---\n  b\n", "Text"),
        ("---\ntext: \"a\n  ---\n  b\"\n---\nText", "text: \"a\n  ---\n  b\"\n", "Text"),
        ("---\n# ---\nrubrik: ---\n---\nText", "# ---\nrubrik: ---\n", "Text"),
    ])
    func findsTheParts(_ text: String, _ yaml: String, _ body: String) throws {
        let parts = try #require(self.parts(text))
        #expect(parts.yaml == yaml)
        #expect(parts.body == body)
        #expect(readFile(text).report.messages == [])
    }

    @Test func dashesAtColumnOneEndEvenAnOpenQuote() {
        let (file, report) = readFile("---\ntext: ⟦\"första⟧\n---\nandra\"\n---\nText\n")
        #expect(report.found == report.expected([.yamlSyntax]))
        #expect(file.map { $0.source.text($0.sections.body) } == "andra\"\n---\nText\n")
    }

    @Test func theDashesAreKnown() throws {
        let file = try #require(readFile("\u{FEFF}--- \na: b\n---\n").file)
        #expect(file.sections.opening == 3..<6)
        #expect(file.sections.closing == 13..<16)
    }

    @Test(arguments: [
        "⟦⟧", "⟦Bara text⟧\n", "\n\n⟦# Rubrik⟧\n", "⟦Vi ses: på torget⟧\n", "⟦- a⟧\n", "\u{FEFF}⟦Text⟧",
    ])
    func missingFrontMatter(_ text: String) {
        let (file, report) = readFile(text)
        #expect(file == nil)
        #expect(report.found == report.expected([.missingFrontMatter]))
        #expect(report.messages == ["filen börjar inte med uppgifter om sidan mellan två rader \"---\""])
        #expect(report.advice == ["skriv överst i filen tre rader: ---, rubrik: Sidans rubrik, ---"])
    }

    @Test(
        "Keys without the lines round them are seen as that, and the advice makes a file that is read",
        arguments: [
            ("⟦rubrik: Hej⟧\n---\nText\n", ""), ("⟦rubrik: Hej⟧\n\nText.\n", "rubrik: Hej"),
            ("\n⟦rubrik: Hej⟧\r\nstart: 2024-01-02\r\n\r\nText.\r\n", "start: 2024-01-02"),
            ("⟦samverkan:⟧\n- Polisen\n  - Skolan\nText utan nyckel.\n", "- Skolan"),
            ("⟦mål och klart: x⟧\nText: nej\n", "mål och klart: x"),
        ])
    func keysWithoutDelimiters(_ text: String, last: String) {
        let (file, report) = readFile(text)
        #expect(file == nil)
        #expect(report.found == report.expected([.missingFrontMatter]))
        let behind = last.isEmpty ? "" : ", och en rad --- efter raden ”\(last)”"
        #expect(report.advice == ["skriv en rad --- före den här raden\(behind)"])
        var mended = "---\n" + text.replacing("⟦", with: "").replacing("⟧", with: "").drop { $0 == "\n" }
        if !last.isEmpty { mended = mended.replacing(last, with: last + "\n---", maxReplacements: 1) }
        #expect(!readFile(mended).report.found.map(\.code).contains(.missingFrontMatter))
    }

    @Test(arguments: [
        "⟦----⟧\na: b\n---\n", "⟦—⟧\na: b\n", "⟦\n---⟧\na: b\n---\n", "⟦ ---⟧\na: b\n---\n", "⟦–––⟧\r\na: b\r\n",
    ])
    func openingLineThatIsNearlyRight(_ text: String) {
        let (_, report) = readFile(text)
        #expect(report.found == report.expected([.missingFrontMatter]))
        #expect(report.messages == ["filen ska börja med en rad som är exakt \"---\""])
        #expect(report.replacements == ["---"])
    }

    @Test(arguments: [
        ("\n---\n", "ta bort den tomma raden först i filen"),
        ("\r\n \n---\n", "ta bort de 2 tomma raderna först i filen"),
        ("  ---\n", "ta bort mellanslagen före strecken"),
        ("\n\t---\n", "ta bort den tomma raden först i filen och mellanslagen före strecken"),
        ("\n–––\n", "ta bort den tomma raden först i filen, och skriv tre bindestreck"),
        ("----\n", "skriv tre bindestreck längst till vänster på filens första rad"),
    ])
    func whatStandsBeforeTheOpeningLine(_ start: String, _ advice: String) {
        #expect(readFile(start + "rubrik: Hej\n---\n").report.advice == [advice])
    }

    @Test(arguments: [
        "⟦---⟧\nrubrik: Hej\n\nText\n", "⟦---⟧", "\u{FEFF}⟦---⟧\r\nrubrik: Hej\r\n", "⟦---⟧\na: |\n  ---x\n",
    ])
    func unclosedFrontMatter(_ text: String) {
        let (file, report) = readFile(text)
        #expect(file == nil)
        #expect(report.found == report.expected([.unclosedFrontMatter]))
        #expect(report.messages == ["uppgifterna om sidan börjar här men avslutas aldrig"])
    }

    @Test(arguments: ["----", "...", " ---", "––––", "—"])
    func aNearlyRightClosingLineIsPointedOut(_ line: String) throws {
        let (_, report) = readFile("⟦---⟧\nrubrik: Hej\n" + line + "\nText\n")
        #expect(report.found == report.expected([.unclosedFrontMatter]))
        let note = try #require(report.diagnostics.first?.notes.first)
        #expect(note.location.start?.line == 3)
        #expect(note.message.swedish.contains("ska vara exakt"))
    }

    @Test("A last line of other dashes is mended", arguments: ["–––", "———", "−−−", "-–-", "‑‑‑"])
    func closingLineOfOtherDashes(_ line: String) {
        let (file, report) = readFile("---\nrubrik: Hej\n⟦" + line + "⟧\nText\n")
        #expect(file?.frontMatter["rubrik"] != nil)
        #expect(report.found == report.expected([.unclosedFrontMatter]))
        #expect(report.replacements == ["---"])
    }

    @Test(
        "Front matter that stands twice is pointed out",
        arguments: [
            "---\na: b\n---\n⟦---⟧\nrubrik: Hej\n---\nText\n", "---\na: b\n---\n\n \n⟦---⟧ \r\nrubrik: Hej\r\n---\r\n",
            "---\n---\n⟦---⟧\nsamverkan:\n  - Polisen\n# obs\n- Skolan\ntillåtna namn: A\n\n---",
        ])
    func secondFrontMatter(_ text: String) {
        let (file, report) = readFile(text)
        #expect(file != nil)
        #expect(report.found == report.expected([.secondFrontMatter]))
        #expect(report.diagnostics.map(\.severity) == [.warning])
        #expect(
            report.messages == [
                "här står uppgifter om en sida en gång till; de läses inte, utan visas som text på sidan"
            ])
    }

    @Test(
        "Thematic breaks and headings are let be",
        arguments: [
            "---\nText\n", "---\n\nText\n\n---\n", "Text\n---\nrubrik: Hej\n---\n",
            "---\nFråga: Varför?\n\n---\nSvar.\n",
            "---\nrubrik: Hej\n", "---\nTid: 18.00\nVälkommen\n---\n", "---\n---\n",
            "---\nVad som hände i går: allt\n---\n",
            "----\nrubrik: Hej\n---\n", "---\nhttps://a.se\n---\n", "---\n12: 30\n---\n", "---\n: a\n---\n", "", "---",
        ])
    func thematicBreak(_ body: String) {
        #expect(readFile("---\na: b\n---\n" + body).report.messages == [])
    }

    @Test func emptyFrontMatterIsReportedByTheReaderOnly() throws {
        let (file, report) = readFile("⟦---⟧\n---\n")
        #expect(report.messages == [])
        var reader = try #require(file).reader
        _ = reader.text("rubrik", example: "Trygga gator", required: true)
        let diagnostics = reader.finish()
        #expect(diagnostics.map(\.location?.range) == report.marked.ranges)
        #expect(diagnostics.map(\.message.swedish) == ["nyckeln \"rubrik\" saknas"])
        #expect(diagnostics.first?.advice?.swedish == "lägg till raden rubrik: Trygga gator")
    }

    @Test func aFileThatIsAllYAMLMayBeginWithDashes() {
        let (mapping, report) = readYAML("\u{FEFF}---\nnamn: Löften\n")
        #expect(report.messages == [])
        #expect(mapping?["namn"]?.value.text == "Löften")
    }
}
