import FileSystem
import Testing

@Suite struct PathKeyTests {
    @Test func normalFormsAreTwoKeys() {
        let (composed, decomposed) = ("å.md", "a\u{30A}.md")
        #expect(composed == decomposed)
        #expect(PathKey(composed) != PathKey(decomposed))
        var paths = Set(paths: [composed, decomposed, composed])
        #expect(paths.count == 2)
        let (isSecondNew, isOtherNew) = (paths.insert(decomposed), paths.insert("a"))
        #expect(!isSecondNew && isOtherNew)
        var values: [PathKey: Int] = [:]
        values[composed] = 1
        values[decomposed, default: 1] += 1
        #expect(values[composed] == 1 && values[decomposed] == 2 && values["b"] == nil)
    }

    @Test(
        arguments: [
            "", "a", "å", "a\u{30A}", "en/lång/sökväg/till/en/fil/med/ett/långt/namn.html", "\u{301}", "a\u{301}",
        ],
        ["", "a", "å", "a\u{30A}", "en/lång/sökväg/till/en/fil/med/ett/långt/namn.html", "\u{301}", "a\u{301}"])
    func agreesWithTheBytes(left: String, right: String) {
        let (a, b) = (Array(left.utf8), Array(right.utf8))
        #expect(left.hasSameBytes(as: right) == (a == b))
        #expect((PathKey(left) == PathKey(right)) == (a == b))
        if a == b { #expect(PathKey(left).hashValue == PathKey(right).hashValue) }
        #expect(left.beginsInBytes(with: right) == a.starts(with: b))
        #expect(left.endsInBytes(with: right) == (a.count >= b.count && Array(a.suffix(b.count)) == b))
    }
}
