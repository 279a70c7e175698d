import Diagnostics
import FileSystem
import Testing

@testable import Linting

@Suite("Every kind of problem is named in a test")
struct CodeCoverageTests {
    @Test("A test names each code, or a rule brings its examples") func everyCode() throws {
        let tests = Path.join(Path.parent(of: #filePath) ?? ".", "..")
        let sources = try FileTree(root: tests).entries
            .filter { $0.path.hasSuffix(".swift") && !#filePath.hasSuffix("/" + $0.path) }
            .map { try File.read(Path.join(tests, $0.path)) }
        var words: Set<Substring> = []
        for source in sources {
            let text = String(decoding: source, as: UTF8.self)
            words.formUnion(text.split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "." })
        }
        // As a case (`.brokenLink`) or by its stable name.
        let named = words.union(words.flatMap { $0.split(separator: ".") })
        // A rule brings its own examples, which are tests.
        let byRules = Set(ContentRules.all.map(\.code))
        let untested = DiagnosticCode.allCases.filter {
            !byRules.contains($0) && !words.contains(".\($0)") && !named.contains($0.rawValue[...])
        }
        #expect(untested.map(\.rawValue) == [])
    }
}
