import Diagnostics
import LintingTestSupport
import TestSupport
import Testing

@testable import Linting

@Suite struct RuleExampleTests {
    /// One example of one rule.
    struct Case: CustomTestStringConvertible {
        let code: DiagnosticCode
        let number: Int
        let example: RuleExample
        var testDescription: String { "\(code.rawValue) \(number): \(example.text.prefix(60))" }
    }

    static let cases = ContentRules.all.flatMap { rule in
        rule.examples.enumerated().map { Case(code: rule.code, number: $0.offset + 1, example: $0.element) }
    }

    @Test("A rule reports what its examples mark, and no other rule anything", arguments: cases)
    func marked(_ test: Case) throws {
        let (path, bytes) = test.example.file()
        if case .picture = test.example.form {
            let codes = RuleRunning.check(path: path, bytes).map(\.code)
            #expect(codes == (test.example.isReported ? [test.code] : []))
            return
        }
        let marked = MarkedText(String(decoding: bytes, as: UTF8.self))
        let found = RuleRunning.check(path: path, Array(marked.text.utf8))
        #expect(found.map(\.code) == marked.ranges.map { _ in test.code })
        #expect(found.map(\.location?.range) == marked.ranges.map(Optional.some))
        #expect(marked.ranges.isEmpty != test.example.isReported)
    }

    @Test("What the handbook says to write instead is found right by every rule", arguments: cases)
    func correction(_ test: Case) throws {
        guard let correction = test.example.correction else { return }
        if case .picture = test.example.form { return }
        let (path, bytes) = test.example.file(with: correction)
        #expect(RuleRunning.check(path: path, bytes).map(\.shorthand) == [])
    }

    @Test(
        "A rule can be looked up: texts in both languages, two bad and two good examples",
        arguments: ContentRules.all.map(\.code))
    func described(_ code: DiagnosticCode) throws {
        let rule = try #require(ContentRules.all.first { $0.code == code })
        for text in [rule.title, rule.explanation] {
            #expect(text.swedish.count >= 8 && text.english.count >= 8)
            #expect(text.swedish != text.english)
        }
        #expect(rule.explanation.swedish.hasSuffix("."))
        #expect(rule.examples.count { $0.isReported } >= 2)
        #expect(rule.examples.count { !$0.isReported } >= 2)
        #expect(rule.examples.allSatisfy { !$0.isReported || $0.correction != nil })
    }

    @Test("Every rule has a code of its own")
    func codes() {
        #expect(Set(ContentRules.all.map(\.code)).count == ContentRules.all.count)
    }

    @Test("A message in Swedish is one sentence without capital or full stop, with an advice", arguments: cases)
    func messages(_ test: Case) throws {
        let (path, bytes) = test.example.file()
        let text = MarkedText(String(decoding: bytes, as: UTF8.self)).text
        for diagnostic in RuleRunning.check(path: path, Array(text.utf8)) {
            for message in [diagnostic.message.swedish, diagnostic.message.english] {
                #expect(message.first?.isUppercase != true && message.last != ".")
            }
            #expect(diagnostic.advice?.swedish.isEmpty == false)
        }
    }
}
