import Diagnostics
import FrontMatter
import TestSupport
import Testing

@Suite("Hostile input")
struct HostileInputTests {
    static let sample = """
        ---
        # Anmärkning – 😀
        rubrik: "Trygga \\"gator\\"\\n\\u00e5"
        ingress: >-
          Flera rader
          å ä ö

        samverkan: [Polisen, 'det''s', {a: b}]
        mål:\tMånga
        utgivare:
          namn: Arboga
          telefon: 0589
        uppföljningar:
          - datum: 2024-03-12
            text: |
              # Hej
              ---x
          - datum: 2024-04-12
            text: ett
              två
        - x
        ---
        Text

        """

    /// Reads everything that can be read and checks that every place lies in the file.
    private func exercise(_ bytes: [UInt8]) {
        let source = SourceText(path: "fil.md", bytes: bytes)
        let (file, problems) = ContentFile.read(source)
        let (mapping, yamlProblems) = YAMLDocument.read(source)
        var all = problems + yamlProblems
        for mapping in [file?.frontMatter, mapping].compactMap({ $0 }) {
            check(.mapping(mapping), in: source)
            var reader = MappingReader(mapping, in: source)
            _ = reader.text("rubrik", example: "x", required: true)
            _ = reader.texts("samverkan", example: "x")
            _ = reader.mapping("utgivare", example: "x") { $0.text("namn", example: "x") }
            _ = reader.mappings("uppföljningar", example: "x") { $0.text("datum", example: "x") }
            _ = reader.entries("mål", example: "x")
            all += reader.finish()
        }
        let whole = 0...bytes.count
        for problem in all {
            let range = problem.location?.range ?? 0..<0
            if !whole.contains(range.lowerBound) || !whole.contains(range.upperBound) {
                Issue.record("\(problem.code) at \(range) of \(bytes.count) bytes")
            }
        }
    }

    private func check(_ node: YAMLNode, in source: SourceText) {
        if node.range.upperBound > source.bytes.count { Issue.record("a node at \(node.range)") }
        switch node {
        case .scalar, .unreadable: break
        case .sequence(let sequence):
            sequence.items.forEach { check($0, in: source) }
            for lines in sequence.itemLines(in: source) ?? [] where lines.range.upperBound > source.bytes.count {
                Issue.record("lines at \(lines.range)")
            }
        case .mapping(let mapping):
            for entry in mapping.entries {
                check(entry.value, in: source)
                if let lines = mapping.lines(of: entry.key.text, in: source),
                    lines.range.upperBound > source.bytes.count
                {
                    Issue.record("lines at \(lines.range)")
                }
            }
        }
    }

    @Test func truncatedAtEveryByte() {
        let bytes = Array(Self.sample.utf8)
        for end in 0...bytes.count {
            exercise(Array(bytes[..<end]))
            exercise(Array(bytes[..<end]) + Array("\n---\n".utf8))
        }
    }

    @Test(arguments: 1...4)
    func mutatedAtRandom(_ seed: UInt64) {
        var random = SeededGenerator(state: seed)
        let original = Array(Self.sample.utf8)
        let alphabet = Array("\n\n\r\t  ----:::\"\"'[]{},#&*!|>%@`?~.\\aå".utf8) + [0, 0xFF, 0xC2, 0xA0]
        for _ in 0..<2000 {
            var bytes = original
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                let byte = alphabet.randomElement(using: &random) ?? 0
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes[place] = byte
                case 1: bytes.insert(byte, at: place)
                default: bytes.remove(at: place)
                }
            }
            exercise(bytes)
        }
    }

    @Test(arguments: ["[", "{", "- ", "{a: ", "[{", "? "])
    func deepNesting(_ opening: String) {
        let report = readFile("---\nrubrik: Hej\nk: " + String(repeating: opening, count: 10_000) + "\nort: x\n---\n")
            .report
        #expect(!report.diagnostics.isEmpty)
        #expect(report.diagnostics.count < 5)
    }

    @Test func theThirtyThirdLevelIsRefused() {
        func nested(_ levels: Int) -> String {
            "k: " + String(repeating: "[", count: levels) + "⟦[⟧" + String(repeating: "]", count: levels + 1)
                + "\nz: 1\n"
        }
        #expect(readYAML(nested(29)).report.messages == [])
        #expect(readYAML(nested(30)).report.messages == [])
        let (mapping, report) = readYAML(nested(31))
        #expect(report.found == report.expected([.yamlFeature]))
        #expect(report.messages == ["fler än 32 listor ligger i varandra"])
        #expect(mapping?["z"] != nil)
    }

    @Test func blockNestingByIndentation() {
        let lines = (0..<2000).map { String(repeating: " ", count: $0) + "k:\n" }.joined()
        #expect(readYAML(lines).report.found.map(\.code) == [.yamlFeature])
    }

    @Test func aMegabyteInOneScalar() {
        let long = String(repeating: "å", count: 500_000)
        for yaml in [
            "k: \(long)\n", "k: \"\(long)\"\n", "k: |\n  \(long)\n",
            "k: >\n" + String(repeating: "  å\n", count: 200_000),
        ] {
            let (mapping, report) = readYAML(yaml)
            #expect(report.messages == [])
            #expect((mapping?["k"]?.value.text?.utf8.count ?? 0) > 400_000)
        }
        #expect(!readYAML("\(long): x\n").report.messages.isEmpty)
    }

    @Test func anAliasBombIsRefusedAtOnce() {
        var yaml = "a: &a [x, x]\n"
        for (name, previous) in zip("bcdefghij", "abcdefghi") {
            yaml += "\(name): &\(name) [*\(previous), *\(previous)]\n"
        }
        let (_, report) = readYAML(yaml)
        #expect(Set(report.found.map(\.code)) == [.yamlFeature])
        #expect(report.found.count == 28)
    }

    @Test func tenThousandOfAnything() {
        let keys = (0..<10_000).map { "nyckel\($0): värde\n" }.joined()
        #expect(readYAML(keys).mapping?.entries.count == 10_000)
        let items = "k:\n" + (0..<10_000).map { "  - a: \($0)\n" }.joined()
        #expect(readYAML(items).report.messages == [])
        #expect(readYAML("k: [" + String(repeating: "a, ", count: 10_000) + "]\n").report.messages == [])
        let mistakes = String(repeating: "k: @x\n", count: 10_000)
        #expect(readYAML(mistakes).report.diagnostics.count == 20)
        let report = reading(keys) { _ = $0.text("rubrik", example: "x") }
        #expect(report.diagnostics.count == 10_000)
    }

    @Test(arguments: [
        "\"", "'", "[", "{", "|", ">", "&", "*", "!", "%", "@", "?", "-", ":", ",", "#", "`", "\\", "~", "---", "...",
    ])
    func aSingleSign(_ sign: String) {
        for text in [sign, "k: \(sign)", "\(sign) x", "k:\n  \(sign)\n", "\(sign)\n\(sign)\n", "k: \(sign) x: y"] {
            exercise(Array(text.utf8))
            exercise(Array("---\n\(text)\n---\n".utf8))
        }
    }
}
