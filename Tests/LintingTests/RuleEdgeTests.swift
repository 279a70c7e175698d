import Diagnostics
import LintingTestSupport
import TestSupport
import Testing

@testable import Linting

@Suite("What rules find outside a body")
struct RuleEdgeTests {
    private static let page = Array("---\nrubrik: Om\n---\n".utf8)

    @Test(
        "A personal identity number in a path",
        arguments: ["om/811218-9876.md", "om/19811218-9876.png", "1981-12-18-9876/a.md", "om/8112189876.pdf"])
    func paths(_ path: String) {
        #expect(
            RuleRunning.check(path: path, path.hasSuffix(".png") ? ExampleFile.png : Self.page).map(\.code) == [
                .personalIdentityNumber
            ])
    }

    @Test(
        "A path with a date and a number, or with another number, is none",
        arguments: ["om/20240312-1235.md", "om/2024-03-12-1235.pdf", "om/212000-2122.md", "om/811218-9875.png"])
    func otherPaths(_ path: String) {
        #expect(
            RuleRunning.check(path: path, path.hasSuffix(".png") ? ExampleFile.png : Self.page).map(\.shorthand) == [])
    }

    @Test("A page's own picture is described too") func caption() {
        let text = "---\nrubrik: Om\nbild: k.png\nbildtext: IMG_2034\n---\n"
        #expect(RuleRunning.check(Array(text.utf8)).map(\.shorthand) == ["warning vague-alt-text «IMG_2034»"])
    }

    private static let hard =
        "Verksamhetsområdenas trygghetsskapande utvecklingsarbete dokumenteras strukturerat genom "
        + "regelbundna uppföljningsmöten mellan samverkande organisationer. "

    @Test("A hard page says to split long sentences only when there are some, and never points at a short and easy one")
    func readability() throws {
        let long = String(repeating: "samverkansorganisationernas ", count: 40) + "arbete. "
        let easy = "Vi ses nu. "
        func found(_ body: String) throws -> (advice: String, text: String) {
            let bytes = Array("---\nrubrik: Om\n---\n\n\(body)\n".utf8)
            let diagnostic = try #require(RuleRunning.check(bytes).first { $0.code == .hardToRead })
            let range = try #require(diagnostic.location?.range)
            return (diagnostic.advice?.swedish ?? "", String(decoding: bytes[range], as: UTF8.self))
        }
        let words = try found(easy + String(repeating: Self.hard, count: 10))
        #expect(words.advice.hasPrefix("byt långa ord") && words.text.hasPrefix("Verksamhetsområdenas"))
        let both = try found(easy + long + long + long + Self.hard)
        #expect(both.advice.hasPrefix("dela först") && both.text.hasPrefix("Verksamhetsområdenas"))
        let sentences = try found(easy + long + long + long)
        #expect(sentences.advice.hasPrefix("dela de meningar") && sentences.text == "Om")
    }
}
