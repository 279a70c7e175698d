import Diagnostics
import TestSupport
import Testing

@Suite("JSON is read") struct JSONReaderTests {
    private struct Record: Decodable, Equatable {
        let name: String
        let counts: [Int]
    }

    @Test("As RFC 8259 has it") func values() {
        #expect(JSONValue(" {\"a\": [1, -2.5e3, true, null, {}, []]} ")?["a"]?.items.count == 6)
        #expect(JSONValue("\"å\\n\\u00e5\\/\\\\\\\"\"")?.text == "å\nå/\\\"")
        #expect(JSONValue("{\"a\": false}")?["a"]?.isTrue == false)
        #expect(JSONValue("[0.1, -20, 2.5e3]")?.items.map(\.number) == ["0.1", "-20", "2500"])
    }

    @Test(
        "What is none is none",
        arguments: [
            "", "{", "[1,", "{\"a\"}", "\"a", "\"\\x\"", "\"\\u12\"", "tru", "1 2", "{1: 2}", "[1.2.3]", "[01]",
            "[\"\u{1}\"]", "[NaN]",
        ])
    func broken(_ text: String) {
        #expect(!JSONReader.isJSON(Array(text.utf8)))
        #expect(JSONValue(text) == nil)
    }

    @Test("A comma before a bracket's end is a mistake, and one in a text is none") func commas() {
        for text in ["[1,]", "{\"a\": 1,}", "[[], ]", "[\"\\\"\",\n]"] {
            #expect(!JSONReader.isJSON(Array(text.utf8)), "\(text)")
        }
        for text in ["[\",]\"]", "{\"a,\": \"\\\\,}\"}", "[\"\\\",]\"]"] {
            #expect(JSONReader.isJSON(Array(text.utf8)), "\(text)")
        }
    }

    @Test("What nests deep is refused, and stops nothing") func deep() {
        #expect(!JSONReader.isJSON([UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)))
        let nested = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
        #expect(!JSONReader.isJSON(Array(nested.utf8)))
    }

    @Test("A record is read, and one that lacks something is not") func records() throws {
        let bytes = Array(#"{"name": "å", "counts": [1, 2], "more": null}"#.utf8)
        #expect(try JSONReader.decode(Record.self, from: bytes) == Record(name: "å", counts: [1, 2]))
        #expect(throws: DecodingError.self) { try JSONReader.decode(Record.self, from: Array("{}".utf8)) }
    }
}
