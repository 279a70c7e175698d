import Diagnostics
import FrontMatter
import TestSupport
import Testing

@testable import SiteGeneration

@Suite("A mistake of YAML hides no other in the same file") struct YAMLPairTests {
    /// An item of a list with a mistake, `⟦…⟧` on its line.
    struct Slip: Sendable, CustomTestStringConvertible {
        let lines: [String]
        /// The line that is told of, from 0.
        let place: Int

        init(_ text: String, at place: Int) {
            lines = text.split(separator: "\n").map(String.init)
            self.place = place
        }

        var testDescription: String { lines.joined(separator: " / ") }
    }

    static let items: [Slip] = [
        Slip("  - datum: 2024-05-02\n    text: Möte: ljus", at: 1),
        Slip("  - datum: 2024-05-02\n    text: @alla", at: 1),
        Slip("  - datum: 2024-05-02\n    text: \"Hej\" på dig", at: 1),
        Slip("  - datum: 2024-05-02\n    text: \"Hej”", at: 1),
        Slip("  - datum:2024-05-02\n    text: Hej", at: 0), Slip("  - datum: 2024-05-02\n    text:Hej", at: 1),
        Slip("  - datum: 2024-05-02\n      text: Hej", at: 1), Slip("  - datum: 2024-05-02\n   text: Hej", at: 1),
        Slip("  - datum: 2024-05-02\n    text: *Hej*", at: 1), Slip("  - datum: 2024-05-02\n    text: %Hej", at: 1),
        Slip("  - datum: 2024-05-02\n    text: - Hej", at: 1), Slip("  - datum: 2024-05-02\n    text: {hej", at: 1),
        Slip("  - datum: 2024-05-02\n    text: [hej", at: 1), Slip("  - datum: 2024-05-02\n    text: | Hej", at: 1),
        Slip("  - datum: 2024-05-02\n    : Hej", at: 1), Slip("  - datum: 2024-05-02\n    text: \"C:\\x\"", at: 1),
        Slip("  - datum: 2 maj\n    text: Hej", at: 0), Slip("  - datum: 2024-05-02\n    txt: Hej", at: 1),
        Slip("  - datum: 2024-05-02\n    text: Hej\n    status: pågar", at: 2),
        Slip("  - datum:\u{A0}2024-05-02\n    text: Hej", at: 0),
        Slip("  -\u{A0}datum: 2024-05-02\n    text: Hej", at: 0),
        Slip("  - datum: 2024-05-02\n    text: Hej\n    orsak: >=5 dagar", at: 2),
    ]

    /// Lines of keys of their own, of which the first is told of.
    static let keys: [Slip] = [
        Slip("mål: Färre: brott", at: 0), Slip("mål: @alla", at: 0), Slip("mål: \"Färre", at: 0),
        Slip("mål:Färre", at: 0),
        Slip("samverkan:\n  - A: b: c\n  - Polisen", at: 1), Slip("samverkan:\n  - [a\n  - Polisen", at: 1),
        Slip("måltal: många", at: 0), Slip("klart: 12 mars", at: 0), Slip("mal: Färre", at: 0),
    ]

    /// The lines with an error of an activity with these, from 0.
    static func told(_ lines: [String]) -> Set<Int> {
        let head = ["---", "rubrik: A", "ansvarig: Kommunen"]
        let text = (head + lines + ["---", "", "Text.", ""]).joined(separator: "\n")
        let found = MendingPropertyTests.problems("2024/a/b.md", Array(text.utf8)).filter { $0.severity == .error }
        return Set(found.compactMap { ($0.location?.start?.line).map { $0 - head.count - 1 } })
    }

    private static let right = ["  - datum: 2024-05-10", "    text: Bra."]

    @Test("In two items of one list, a right one between them or none", arguments: items) func inItems(_ first: Slip) {
        for second in Self.items {
            // To YAML the second line is one text with the first, which both are told of as soon as one is mended.
            if first.lines.last == "    text:Hej", second.lines.first?.hasPrefix("  -\u{A0}") == true { continue }
            for between in [[], Self.right] {
                let lines = ["uppföljningar:"] + first.lines + between + second.lines
                let wanted: Set = [1 + first.place, 1 + first.lines.count + between.count + second.place]
                #expect(wanted.isSubset(of: Self.told(lines)), "\(lines.joined(separator: "\n"))")
            }
        }
    }

    @Test("In a key and in an item of another, above and below", arguments: keys) func inKeys(_ key: Slip) {
        for item in Self.items {
            let list = ["uppföljningar:"] + item.lines
            let below: Set = [key.place, key.lines.count + 1 + item.place]
            #expect(below.isSubset(of: Self.told(key.lines + list)), "\((key.lines + list).joined(separator: "\n"))")
            let above: Set = [1 + item.place, list.count + key.place]
            #expect(above.isSubset(of: Self.told(list + key.lines)), "\((list + key.lines).joined(separator: "\n"))")
        }
    }

    @Test("Nothing is said of what could not be read", arguments: items) func rest(_ slip: Slip) {
        let before = ["  - datum: 2024-05-01", "    text: Ett."]
        let lines = ["uppföljningar:"] + before + slip.lines + Self.right
        let told = Self.told(lines)
        #expect(told == [1 + Self.right.count + slip.place], "\(told.sorted()) of \(lines.joined(separator: "\n"))")
    }
}
