import Diagnostics
import Testing

@testable import SiteContent

@Suite("Tables of comma-separated values (RFC 4180)")
struct CSVTableTests {
    private static func cells(_ text: String) -> [[String]] {
        CSVTable.parse(SourceText(path: "a.csv", text)).0.rows.map { $0.map(\.text) }
    }

    @Test(
        "Rows and cells",
        arguments: [
            ("", []), ("\n\n", []), ("a", [["a"]]), ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
            ("a;b\r\n1;2\r\n", [["a", "b"], ["1", "2"]]), ("a;b,c\n1;2,5", [["a", "b,c"], ["1", "2,5"]]),
            ("\"a;b\",c\n1,2", [["a;b", "c"], ["1", "2"]]), ("a,b\n1,\n,2\n", [["a", "b"], ["1", ""], ["", "2"]]),
            ("a,b,", [["a", "b", ""]]), ("a,b\n;\n,\n", [["a", "b"], [";"]]),
            ("\"a\"\"b\",c", [["a\"b", "c"]]), ("\"a\nb\",c\n1,2", [["a\nb", "c"], ["1", "2"]]),
            ("\u{A0}a\u{A0} ;å\u{A0}b\u{A0}\n", [["a", "å\u{A0}b"]]),
            (" a ;\tb\t\n", [["a", "b"]]),
            ("\u{FEFF}a;b", [["a", "b"]]),
            ("\r\n\na;b\n1;2", [["a", "b"], ["1", "2"]]),
            ("\"\";b", [["", "b"]]), ("å;ä\nö;é", [["å", "ä"], ["ö", "é"]]),
        ] as [(String, [[String]])])
    func rows(text: String, expected: [[String]]) {
        #expect(Self.cells(text) == expected)
        #expect(CSVTable.parse(SourceText(path: "a.csv", text)).1.isEmpty)
    }

    @Test("A cell's range is where it stands, quotation marks included") func ranges() {
        let source = SourceText(path: "a.csv", "\u{FEFF}år; \"b\" ;c")
        let row = CSVTable.parse(source).0.rows[0]
        #expect(row.map { String(decoding: source.bytes[$0.range], as: UTF8.self) } == ["år", "\"b\"", "c"])
    }

    @Test("A table of thousands of rows") func large() {
        let text = "period;a;b\n" + String(repeating: "2024;1;\"2\"\n", count: 3_000)
        #expect(Self.cells(text).count == 3_001)
    }
}
