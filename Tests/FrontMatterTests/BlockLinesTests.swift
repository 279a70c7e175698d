import FrontMatter
import TestSupport
import Testing

@Suite("Whole lines of keys and items")
struct BlockLinesTests {
    @Test(arguments: [
        "⟦k: v # anm\n⟧z: 1\n", "å: 1\n⟦k: v⟧", "⟦k:\n⟧z: 1\n",
        "⟦k:\n  - a\n  - b: c\n    d: |\n      e\n⟧\n# x\nz: 1\n",
        "⟦k:\n- a\n-\n⟧z: 1\n", "\u{FEFF}⟦k: |\r\n  å\r\n  ö\r\n⟧\r\nz: 1\r\n", "⟦k: [\n  a,\n]\n⟧z: 1\n",
        "⟦k: |\n⟧z: 1\n",
        "⟦k: ett\n  två\n⟧z: 1\n",
    ])
    func ofAKey(_ marked: String) throws {
        let (mapping, report) = readYAML(marked)
        #expect(report.messages == [])
        let lines = try #require(mapping?.lines(of: "k", in: report.marked.source()))
        #expect(lines.range == report.marked.ranges.first)
        #expect(lines.indentation == 0)
        #expect(mapping?.lines(of: "ingen", in: report.marked.source()) == nil)
    }

    @Test(arguments: [
        ("k:\n⟦  - a\n⟧⟦  - b: c\n    d: e # x\n⟧\n# - anm\n⟦  -\n⟧⟦  - f⟧", 2, [4, 4, 4, 4]),
        ("k:\r\n⟦- å\r\n⟧⟦-   b: |\r\n      ö\r\n⟧z: 1\r\n", 0, [2, 4]),
        ("k:\n  # - x\n⟦  -\n    # - y\n    a: b\n⟧⟦  - c\n⟧z: 1\n", 2, [4, 4]),
    ])
    func ofItems(_ marked: String, _ indentation: Int, _ content: [Int]) throws {
        let (mapping, report) = readYAML(marked)
        #expect(report.messages == [])
        guard case .sequence(let sequence)? = mapping?["k"]?.value else {
            Issue.record("no list")
            return
        }
        let lines = try #require(sequence.itemLines(in: report.marked.source()))
        #expect(lines.map(\.range) == report.marked.ranges)
        #expect(lines.allSatisfy { $0.indentation == indentation })
        #expect(lines.map(\.contentIndentation) == content)
    }

    @Test func ofAKeyInAnItem() throws {
        let (mapping, report) = readYAML("k:\n  - ⟦a: 1\n⟧⟦    b: 2\n⟧")
        guard case .sequence(let sequence)? = mapping?["k"]?.value, case .mapping(let item)? = sequence.items.first
        else {
            Issue.record("no item")
            return
        }
        let source = report.marked.source()
        #expect(["a", "b"].compactMap { item.lines(of: $0, in: source)?.range } == report.marked.ranges)
        #expect(item.lines(of: "a", in: source)?.indentation == 4)
    }

    @Test func flowCollectionsHaveNoLinesOfTheirOwn() {
        let (mapping, report) = readYAML("k: [a]\nm: {a: b}\n")
        let source = report.marked.source()
        guard case .sequence(let sequence)? = mapping?["k"]?.value, case .mapping(let inner)? = mapping?["m"]?.value
        else {
            Issue.record("no collections")
            return
        }
        #expect(sequence.itemLines(in: source) == nil)
        #expect(inner.lines(of: "a", in: source) == nil)
    }
}
