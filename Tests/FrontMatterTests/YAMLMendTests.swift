import Diagnostics
import FrontMatter
import TestSupport
import Testing

@Suite("A mend is tried before it is offered") struct YAMLMendTests {
    private func problems(_ yaml: String) -> [Diagnostic] {
        ContentFile.read(SourceText(path: "a.md", "---\n\(yaml)\n---\nText.\n")).diagnostics
    }

    /// The text of a problem's place, and what should stand there.
    private func mends(_ yaml: String) -> [(line: Int, replacement: String?)] {
        problems(yaml).compactMap { problem in
            guard let location = problem.location, let range = location.range else { return nil }
            return (location.source.position(at: range.lowerBound).line, problem.replacement)
        }
    }

    @Test(
        "A right line in brackets above a broken one is left alone",
        arguments: [
            ("ändringar:\n  - {datum: 2024-01-01, fält: rubrik}\ningress \"x\"", 4),
            ("ändringar:\n  - {datum: 2024-01-01, fält: rubrik}\n  - {datum: 2024-01-02, orsak: Det: fel}", 4),
            ("undantag: {a: b}\ningress: Det är: fel", 3), ("samverkan: [a, b]\n  - c: d: e", 3),
        ])
    func rightLine(yaml: String, broken: Int) {
        let mends = mends(yaml)
        #expect(!mends.isEmpty && mends.allSatisfy { $0.line == broken }, "\(mends)")
    }

    /// Whether a value, or an item of it, could not be read.
    private static func isCut(_ node: YAMLNode) -> Bool {
        switch node {
        case .unreadable: true
        case .sequence(let list): list.items.contains(where: isCut)
        case .mapping(let mapping): mapping.entries.contains { isCut($0.value) }
        case .scalar: false
        }
    }

    @Test(
        "A value that a mistake below has cut is not read as right, and one that is whole is not made longer",
        arguments: [
            "mål: |\n  Ett.\n\u{A0}\u{A0}Två.", "samverkan:\n  - A\n\u{A0}\u{A0}- B", "samverkan:\n\u{A0}\u{A0}- B",
        ])
    func cut(yaml: String) {
        let (file, problems) = ContentFile.read(SourceText(path: "a.md", "---\n\(yaml)\n---\n"))
        #expect(file?.frontMatter.entries.contains { Self.isCut($0.value) } == true)
        #expect(problems.map(\.replacement) == ["  "])
        let whole = mends("ansvarig: Kommunen\n\u{A0}klart: 2024-01-01")
        #expect(whole.map(\.line) == [3] && whole.allSatisfy { $0.replacement == "" })
    }

    @Test(
        "A character that no file may have is mended so that what was read stays",
        arguments: [("a:\n  x: y\n\u{8} b: c", " "), ("a: b\u{8}", ""), ("a:\n  b: c\n  d: e\rf\n  g: h", nil)])
    func forbidden(yaml: String, replacement: String?) {
        let found = problems(yaml).filter { $0.code == .controlCharacter }
        #expect(found.map(\.replacement) == [replacement])
    }

    @Test(
        "A bracket or a quotation that does not end is not opened by a blank",
        arguments: ["a:{b", "a:[b", "a:'b", "a:\"b"])
    func open(yaml: String) {
        #expect(mends("\(yaml)\nc: d").allSatisfy { $0.replacement == nil })
    }

    @Test("What is offered for a broken line in brackets is never the whole line as one text")
    func brackets() {
        for yaml in ["ändringar:\n  - {datum: 2024-01-02 fält: rubrik}", "a:\n  - {b: c: d}", "a: {b: c: d}"] {
            #expect(mends(yaml).allSatisfy { $0.replacement == nil }, "\(yaml)")
        }
    }

    @Test(
        "A number sign right behind a quote or a bracket is text, which YAML does not have there",
        arguments: ["rubrik: \"Mötet\"#3", "rubrik: 'Mötet'#3", "samverkan: [a]#b", "undantag: {a: b}#c", "- \"a\"#b"])
    func numberSign(yaml: String) {
        #expect(problems(yaml).map(\.code) == [.yamlSyntax])
        let apart = yaml.replacing("#", with: " #")
        if !yaml.hasPrefix("-") { #expect(problems(apart).isEmpty) }
    }

    @Test(
        "Three hyphens with something invisible beside them are told of, and the file is read",
        arguments: ["\u{A0}", "\u{200B}", "\u{202F}", "\u{3000}"])
    func delimiters(sign: String) {
        for text in ["---\(sign)\nrubrik: Hej\n---\nText.\n", "---\nrubrik: Hej\n---\(sign)\nText.\n"] {
            let (file, problems) = ContentFile.read(SourceText(path: "a.md", text))
            #expect(file?.frontMatter["rubrik"] != nil)
            // What nobody may write anywhere is told of as that too.
            #expect(problems.contains { $0.replacement == "---" || $0.code == .controlCharacter }, "\(problems)")
        }
    }
}
