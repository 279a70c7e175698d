import Diagnostics
import FileSystem
import FrontMatter
import LintingTestSupport
import TestSupport
import Testing

@testable import Linting
@testable import SiteContent

@Suite("Every text that reaches a page or a file goes through the rules of privacy")
struct EveryValueTests {
    /// Every value of a file's YAML by the keys that lead to it.
    private func values(_ mapping: YAMLMapping, _ path: String = "") -> [String: Range<Int>] {
        var values: [String: Range<Int>] = [:]
        for entry in mapping.entries { collect(entry.value, path + "/" + entry.key.text, &values) }
        return values
    }

    private func collect(_ node: YAMLNode, _ path: String, _ values: inout [String: Range<Int>]) {
        switch node {
        case .scalar(let scalar): if values[path] == nil, !scalar.range.isEmpty { values[path] = scalar.range }
        case .sequence(let sequence): for item in sequence.items { collect(item, path, &values) }
        case .mapping(let mapping): values.merge(self.values(mapping, path)) { first, _ in first }
        case .unreadable: break
        }
    }

    @Test("A name in place of any value of any key is seen")
    func everyKey() throws {
        let root = Path.join(Path.parent(of: #filePath) ?? ".", "../SiteGenerationTests/GoldenSites/complete/content")
        var seen: Set<String> = []
        for entry in try FileTree(root: root).entries where entry.path.hasSuffix(".md") || entry.path == "webbplats.yml"
        {
            let bytes = try File.read(Path.join(root, entry.path))
            let source = SourceText(path: entry.path, bytes: bytes)
            let mapping =
                entry.path.hasSuffix(".md")
                ? ContentFile.read(source).file?.frontMatter : YAMLDocument.read(source).mapping
            let kind = "\(Place(path: entry.path))".prefix { $0 != "(" }
            for (path, range) in values(try #require(mapping)) where seen.insert("\(kind) \(path)").inserted {
                let changed = bytes[..<range.lowerBound] + "\"Anna Bergström\"".utf8 + bytes[range.upperBound...]
                let found = try problems(entry.path, Array(changed))
                #expect(found.contains(.personalName) || path == "/tillåtna namn", "\(entry.path) \(path)")
            }
        }
        #expect(seen.count > 90)
    }

    private func problems(_ path: String, _ bytes: [UInt8]) throws -> [DiagnosticCode] {
        let source = SourceText(path: path, bytes: bytes)
        let context = RuleContext(settings: RuleRunning.settings(), pages: [], today: RuleRunning.today)
        if path == "webbplats.yml" {
            let settings = SettingsReader.read(source, baseURL: nil).0
            let text = PageText(LooseText.values(of: settings), in: source)
            return PersonalNameRule().check(text, in: context).map { _ in .personalName }
        }
        let reading = PageReader(language: .swedish, reservedAnchors: [])
            .read(SourceFile(path: path, source: source), place: Place(path: path))
        switch reading.result {
        case .page(let page), .incomplete(let page): return ContentRules.check(page, in: context).map(\.code)
        case .unreadable: return []
        }
    }

    @Test(
        "A name in a file that is no page is seen, in its name and its text",
        arguments: [
            "a.csv", "a.txt", "a.vtt", "a.ics", "a.json", "a.svg", "a.tsv", "a.xml",
        ])
    func files(name: String) {
        for (path, text) in [
            (name, "x Anna Bergström y"), ("om/anna-bergström-\(name)", ""), ("om/Anna_Bergström/\(name)", ""),
        ] {
            // A drawing without one is told of as well.
            let codes = RuleRunning.check(path: path, Array(text.utf8)).map(\.code).filter { $0 != .mislabeledPicture }
            #expect(codes == [.personalName], "\(path)")
        }
    }

    @Test("A table with given names and surnames in columns of their own is seen")
    func columns() {
        for text in ["Anna;Bergström\n", "\"Anna\",\"Bergström\"\n", "Bergström\tAnna\n", "x;Bergström;Anna;y\n"] {
            #expect(RuleRunning.check(path: "a.csv", Array(text.utf8)).map(\.code) == [.personalName], "\(text)")
        }
    }
}
