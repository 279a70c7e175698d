import Diagnostics
import FrontMatter
import TestSupport
import Testing

@Suite("The tree and its places")
struct YAMLNodeTests {
    private func value(_ marked: String) throws -> (node: YAMLNode, expected: Range<Int>, report: Report) {
        let (mapping, report) = readYAML(marked)
        let entry = try #require(mapping?["k"])
        return (entry.value, try #require(report.marked.ranges.first), report)
    }

    @Test(arguments: [
        ("k: ⟦Hej på dig⟧\n", "Hej på dig"), ("å: ö\nk: ⟦ett\n  två⟧ # anm\nz: 1\n", "ett två"),
        ("k: ⟦\"a\\nb\"⟧\n", "a\nb"), ("k:   ⟦'det''s'⟧   \n", "det's"), ("k: ⟦\"å\n  ä\"⟧\n", "å ä"),
        ("k: |\n  ⟦rad ett\n  rad två⟧\nz: 1\n", "rad ett\nrad två\n"),
        ("k: >-\n\n  ⟦rad ett\n  rad två⟧\n\n# anm\nz: 1\n", "\nrad ett rad två"),
        ("k: |\n  ⟦å\n  b⟧", "å\nb"), ("k: |\n  ⟦å⟧  ", "å  "),
        ("k: |2\n   ⟦indragen⟧\n", " indragen\n"), ("k: |+\n  ⟦a⟧\n\n\nz: 1\n", "a\n\n\n"),
        ("k:⟦⟧\nz: 1\n", ""), ("k: |⟦⟧\nz: 1\n", ""), ("k: ⟦\"\"⟧\n", ""), ("k: ⟦no⟧\n", "no"), ("k: ⟦~⟧", "~"),
        ("k: ⟦null⟧\n", "null"), ("k: ⟦2024-03-12⟧\n", "2024-03-12"), ("k: ⟦0123⟧\n", "0123"),
        ("😀: 😀\nå: a\u{30A}\nk:\t⟦😀 a\u{30A}⟧\n", "😀 a\u{30A}"), ("\u{FEFF}k: ⟦å⟧\r\nz: 1\r\n", "å"),
        ("k: |\r\n  ⟦å\r\n  b⟧\r\nz: 1\r\n", "å\nb\n"), ("\"k\": ⟦kl. 10:30⟧\n", "kl. 10:30"),
        ("k: ⟦https://a.se/#b⟧\n", "https://a.se/#b"),
        ("k: |\n  ⟦# inte anmärkning⟧\n# anmärkning\n", "# inte anmärkning\n"),
    ])
    func scalar(_ yaml: String, _ text: String) throws {
        let (node, range, report) = try value(yaml)
        #expect(report.messages == [])
        #expect(node.text == text)
        #expect(node.range == range)
    }

    @Test(arguments: [
        "k: ⟦[a, å]⟧ # x\n", "k: ⟦[\n  a,\n]⟧\n", "k:\n  ⟦- å\n  - b⟧\n\nz: 1\n", "å: 1\nk:\n⟦- a\n- b⟧\nz: 1\n",
        "k: ⟦{a: b}⟧\n", "k:\n  ⟦a: 1\n  å: ö⟧\n# x\nz: 1\n", "k: ⟦[]⟧\n",
        "k:\r\n  ⟦- a\r\n  - |\r\n    ö⟧\r\nz: 1\r\n",
        "k:\n  ⟦- a: 1\n    b: 2\n  -⟧\nz: 1\n",
    ])
    func collection(_ yaml: String) throws {
        let (node, range, report) = try value(yaml)
        #expect(report.messages == [])
        #expect(node.range == range)
        #expect(node.text == nil)
    }

    @Test func keysHavePlacesAndAreComparedCanonically() throws {
        let (mapping, report) = readYAML("# å\n⟦\"tillåtna namn\"⟧: 1\n⟦uppfo\u{308}ljning⟧: 2\n")
        let entries = try #require(mapping?.entries)
        #expect(entries.map(\.key.range) == report.marked.ranges)
        #expect(mapping?["uppföljning"]?.value.text == "2")
        #expect(mapping?["tilla\u{30A}tna namn"]?.value.text == "1")
    }

    @Test(arguments: [
        "rubrik: a\n⟦rubrik⟧: b\n", "språk: a\n⟦spra\u{30A}k⟧: b\n", "x:\n  - rubrik: a\n    ⟦rubrik⟧: b\n",
        "rubrik: Hej: då\n⟦rubrik⟧: b\n",
    ])
    func duplicateKey(_ yaml: String) throws {
        let (mapping, report) = readYAML(yaml)
        let problem = try #require(report.diagnostics.first { $0.code == .duplicateKey })
        #expect(problem.location?.range == report.marked.ranges.first || yaml.contains("då"))
        #expect(problem.message.swedish.hasSuffix("\" står två gånger"))
        #expect(problem.notes.first?.message.swedish == "här står den första gången")
        #expect(mapping?.entries.count == 1)
    }

    @Test func duplicatesAreFoundAmongManyKeys() {
        let keys = (0..<40).map { "nyckel\($0): 1\n" }.joined()
        let (mapping, report) = readYAML(keys + "⟦nyckel3⟧: 2\n⟦nyckel39⟧: 2\n")
        #expect(report.found == report.expected([.duplicateKey, .duplicateKey]))
        #expect(mapping?.entries.count == 40)
    }

    @Test(arguments: [
        ("k: ⟦&a⟧ x\n", "ett värde som börjar med & eller * är en hänvisning i YAML, och sådana används inte här"),
        ("k: ⟦*a⟧\n", "ett värde som börjar med & eller * är en hänvisning i YAML, och sådana används inte här"),
        ("k: ⟦!!str⟧ 1\n", "ett värde som börjar med ! är en typangivelse i YAML, och sådana används inte här"),
        ("k: ⟦!⟧ [a]\n", "ett värde som börjar med ! är en typangivelse i YAML, och sådana används inte här"),
        ("⟦%YAML 1.2⟧\n---\nk: v\n", "en rad som börjar med % är ett direktiv i YAML, och sådana används inte här"),
        ("k: v\n⟦---⟧\nz: 1\n", "raden börjar ett nytt YAML-dokument, men filen får bara ha ett"),
        ("k: v\n⟦...⟧\n", "en rad med ... avslutar ett YAML-dokument, och det används inte här"),
        ("? ⟦[a, b]⟧\n: c\nk: v\n", "en nyckel måste vara ett ord, inte en lista"),
        ("⟦{a: b}⟧: c\nk: v\n", "en nyckel måste vara ett ord, inte en lista"),
    ])
    func featureThatIsNotUsed(_ yaml: String, _ message: String) {
        let (mapping, report) = readYAML(yaml)
        #expect(report.found == report.expected([.yamlFeature]))
        #expect(report.messages == [message])
        #expect(mapping?["k"] != nil)
    }

    @Test func aSecondDocumentInFrontMatter() {
        let (_, report) = readFile("---\nrubrik: Hej\n⟦--- text⟧\nort: x\n---\n")
        #expect(report.found == report.expected([.yamlFeature]))
    }

    @Test func readingGoesOnBehindEachSyntaxError() {
        let (mapping, report) = readFile(
            "---\nrubrik: ⟦a: b⟧\nort⟦:⟧Arboga\nstart: 2024\nmål: ⟦@x⟧\nenhet: st\ntext: ⟦\"öppen⟧\nklart: 2025\n---\n")
        #expect(report.found == report.expected([.yamlSyntax, .yamlSyntax, .yamlSyntax, .yamlSyntax]))
        #expect(mapping?.frontMatter["start"]?.value.text == "2024")
        #expect(mapping?.frontMatter["enhet"]?.value.text == "st")
        #expect(mapping?.frontMatter["klart"]?.value.text == "2025")
    }

    @Test(arguments: [
        "rubrik: ⟦\"Hej⟧\npå dig\noch dig\nort: x\n", "⟦Hej på dig⟧\noch dig\nigen\nort: x\n",
    ])
    func proseBehindAMistakeIsNotReportedLineByLine(_ yaml: String) {
        let (mapping, report) = readYAML(yaml)
        #expect(report.found == report.expected([.yamlSyntax]))
        #expect(mapping?["ort"]?.value.text == "x")
    }

    @Test func linesWithoutAColonAreReportedBehindAnotherMistake() {
        let (_, report) = readYAML("rubrik: ⟦@a⟧\n⟦ort Arboga⟧\nstart: 2024\n")
        #expect(report.found == report.expected([.yamlSyntax, .yamlSyntax]))
    }

    @Test func aSpoiledKeyIsNeitherMissingNorUnknown() throws {
        let (file, _) = readFile("---\nrubrik:Hej\nort: a: b\nmål Många\nx:\n  - [\n---\n")
        var reader = try #require(file).reader
        for key in ["rubrik", "ort", "mål"] { #expect(reader.text(key, example: "x", required: true) == nil) }
        #expect(reader.texts("ingen", example: "x").isEmpty)
        #expect(reader.finish().map(\.shorthand) == [])
    }
}
