import Diagnostics
import FoundationEssentials
import Markdown
import Markup
import TestSupport
import Testing

/// The cases of the CommonMark specification, version 0.30.
@Suite(.enabled(if: Conformance.folder != nil, "LOFTE_CONFORMANCE names no folder"))
struct CommonMarkTests {
    struct Case: Decodable {
        let markdown: String
        let html: String
        let example: Int
        let section: String
    }

    static func cases() throws -> [Case] {
        let folder = try #require(Conformance.folder)
        let data = try Data(contentsOf: URL(filePath: "\(folder)/commonmark/spec-0.30.json"))
        return try JSONDecoder().decode([Case].self, from: data)
    }

    @Test func everyCaseOfTheSpecification() throws {
        let cases = try Self.cases()
        #expect(cases.count == 652)
        for example in cases {
            let html = commonMarkHTML(Array(example.markdown.utf8), allowsRawHTML: true)
            #expect(html.text == example.html, "example \(example.example)")
        }
    }

    /// Where no rule of the site applies, a page reads as the specification says; with destinations spliced in by us.
    @Test func pagesAgreeWithTheSpecification() throws {
        var compared = 0
        for example in try Self.cases() {
            let parsed = Parsed(example.markdown)
            // What is said of code that may be meant as text changes nothing of the page.
            let changesNothing = parsed.diagnostics.allSatisfy {
                $0.severity == .error && $0.code != .forbiddenScheme || $0.code == .unintendedCode
            }
            guard changesNothing else { continue }
            var expected = example.html.replacing("<img src=", with: "<img loading=\"lazy\" src=")
            guard !expected.contains("<!--") else { continue }
            for heading in parsed.document.headings {
                guard let start = expected.firstRange(of: "<h\(heading.level)>") else { continue }
                expected.replaceSubrange(start, with: "<h\(heading.level) id=\"\(heading.anchor)\">")
            }
            #expect(parsed.html == expected, "example \(example.example)")
            compared += 1
        }
        #expect(compared == 552)
    }

    @Test func everyReferenceOfTheSpecificationLiesWithinItsText() throws {
        for example in try Self.cases() {
            let parsed = Parsed(example.markdown)
            for reference in parsed.document.references {
                #expect(reference.range.upperBound <= parsed.source.bytes.count, "example \(example.example)")
            }
        }
    }
}
