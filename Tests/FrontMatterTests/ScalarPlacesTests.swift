import Diagnostics
import FrontMatter
import Testing

@Suite("Where a text of the front matter is written")
struct ScalarPlacesTests {
    /// Where `part` of the value is said to stand, as the file has it there.
    private func written(_ part: String, in yaml: String) throws -> (text: String, offset: Int) {
        let source = SourceText(path: "a.md", "---\na: \(yaml)\n---\n")
        let file = try #require(ContentFile.read(source).file)
        var reader = file.reader
        let text = reader.text("a", example: "")
        let value = try #require(text)
        let bytes = Array(value.value.utf8)
        let start = try #require(bytes.firstRange(of: Array(part.utf8)), "\(value.value)")
        let places = ScalarPlaces(of: bytes, at: try #require(value.location.range), in: source)
        let range = places.range(start)
        return (String(decoding: source.bytes[range], as: UTF8.self), range.lowerBound)
    }

    @Test(arguments: [
        "Ett mål här.", "'Ett mål här.'", "\"Ett mål här.\"", "Först\n  och ett mål\n  till.",
        "Först\r\n  och ett mål\r\n  till.", ">\n  Först\n  och ett mål\n  till.",
        ">-\r\n  Först\r\n\r\n  ett mål\r\n  till.",
        "|\n  Först\n\n  en rad\n\n\n  ett mål", "|\n  Först\n    indraget\n\n  ett mål", "|2\n    Först\n  ett mål",
        "'Det ''här'' är ett mål'", "\"Det \\\"här\\\" är ett mål\"", "\"Rad\\n\\t\\u00e5 \\x41 ett mål\"",
        "\"Rad \\\n  ett mål\"", "\"\\\"Ett mål\\\" sa hon, ett mål\"", "'''Ett'' mål, ett mål'",
        ">\n  \"Ett\" och\n  ett mål\"",
    ])
    func exactly(yaml: String) throws {
        let found = try written("mål", in: yaml)
        #expect(found.text == "mål")
    }

    @Test("A part that spans lines goes from its first letter to its last") func lines() throws {
        #expect(try written("ett mål till", in: ">\n  Först ett\n  mål till.").text == "ett\n  mål till")
    }

    @Test("What cannot be reconciled is marked as a whole") func whole() {
        let source = SourceText(path: "a.md", "a: hej")
        #expect(ScalarPlaces(of: Array("annat".utf8), at: 3..<6, in: source).range(0..<2) == 3..<6)
        #expect(ScalarPlaces(of: [], at: 3..<3, in: source).range(0..<0) == 3..<3)
        #expect(ScalarPlaces(of: Array("hej".utf8), at: 3..<60, in: source).range(1..<2) == 4..<5)
    }
}
