import Diagnostics
import FrontMatter
import TestSupport
import Testing

@testable import Merging

@Suite struct ContentMergeTests {
    /// A base and two versions of it, and what comes of them.
    struct Case: CustomTestStringConvertible {
        let name: String
        var path = "2024/omr/x.md"
        let base: String
        let ours: String
        let theirs: String
        let merged: String
        var testDescription: String { name }
    }

    private static func page(_ lines: String, _ body: String = "Text.\n") -> String {
        "---\nrubrik: Ljus\n\(lines)---\n\n\(body)"
    }

    private static let first = "uppföljningar:\n  - datum: 2024-02-01\n    text: Första.  # säker\n"

    static let clean: [Case] = [
        Case(
            name: "follow-ups by date", base: page(first),
            ours: page(first + "  - datum: 2024-05-01\n    text: 'Min.'\n"),
            theirs: page(first + "  - datum: 2024-04-01\n    text: \"Din.\"\n"),
            merged: page(
                first + "  - datum: 2024-04-01\n    text: \"Din.\"\n  - datum: 2024-05-01\n    text: 'Min.'\n")),
        Case(
            name: "of one day, mine first", base: page(first),
            ours: page(first + "  - datum: 2024-05-01\n    text: A\n"),
            theirs: page(first + "  - datum: 2024-05-01\n    text: B\n"),
            merged: page(first + "  - datum: 2024-05-01\n    text: A\n  - datum: 2024-05-01\n    text: B\n")),
        Case(
            name: "the same follow-up once", base: page(first),
            ours: page(first + "  - datum: 2024-05-01\n    text: A\n"),
            theirs: page(first + "  - datum: 2024-05-01\n    text: A\n  - datum: 2024-06-01\n    text: B\n"),
            merged: page(first + "  - datum: 2024-05-01\n    text: A\n  - datum: 2024-06-01\n    text: B\n")),
        Case(
            name: "first follow-ups of both, below an empty list", base: page("uppföljningar: []\n"),
            ours: page("uppföljningar:\n  - datum: 2024-05-01\n    text: A\n"),
            theirs: page("uppföljningar:\n  - datum: 2024-04-01\n    text: B\n"),
            merged: page("uppföljningar:\n  - datum: 2024-04-01\n    text: B\n  - datum: 2024-05-01\n    text: A\n")),
        Case(
            name: "first follow-ups of both, without the key", base: page("status: planerad\n"),
            ours: page("uppföljningar:\n  - datum: 2024-05-01\n    text: A\n"),
            theirs: page("uppföljningar:\n  - datum: 2024-04-01\n    text: B\n"),
            merged: page("uppföljningar:\n  - datum: 2024-04-01\n    text: B\n  - datum: 2024-05-01\n    text: A\n")),
        Case(
            name: "items that are not moved in, notes and empty lines",
            base: page(
                "uppföljningar:\n- datum: 2024-02-01\n  text: |\n    - a\n    # b\n\n# Klart?\nklart: 2024-12-01\n"),
            ours: page(
                "uppföljningar:\n- datum: 2024-02-01\n  text: |\n    - a\n    # b\n# min\n- datum: 2024-03-01\n  text: A\n\n"
                    + "# Klart?\nklart: 2024-12-01\n"),
            theirs: page(
                "uppföljningar:\n- datum: 2024-02-01\n  text: |\n    - a\n    # b\n- datum: 2024-03-02\n  text: B\n\n"
                    + "# Klart?\nklart: 2024-11-01\n"),
            merged: page(
                "uppföljningar:\n- datum: 2024-02-01\n  text: |\n    - a\n    # b\n# min\n- datum: 2024-03-01\n  text: A\n"
                    + "- datum: 2024-03-02\n  text: B\n\n# Klart?\nklart: 2024-11-01\n")),
        Case(
            name: "keys that one side changed each", base: page("mål: Ljus\nklart: 2024-12-01\n", "Ett.\n\nTvå.\n"),
            ours: page("mål: Mer ljus\nklart: 2024-12-01\n", "Ett!\n\nTvå.\n"),
            theirs: page("mål: Ljus\nenhet: lampor\nklart: 2025-01-31\n", "Ett.\n\nTvå!\n"),
            merged: page("mål: Mer ljus\nenhet: lampor\nklart: 2025-01-31\n", "Ett!\n\nTvå!\n")),
        Case(
            name: "keys of one follow-up",
            base: page("uppföljningar:\n  - datum: 2024-02-01\n    text: A\n    utfall: 1\n"),
            ours: page("uppföljningar:\n  - datum: 2024-02-01\n    text: A, rättad\n    utfall: 1\n"),
            theirs: page("uppföljningar:\n  - datum: 2024-02-01\n    text: A\n    utfall: 2\n"),
            merged: page("uppföljningar:\n  - datum: 2024-02-01\n    text: A, rättad\n    utfall: 2\n")),
        Case(
            name: "a follow-up taken away beside one put in",
            base: page(first + "  - datum: 2024-03-01\n    text: Fel.\n"),
            ours: page(first),
            theirs: page(first + "  - datum: 2024-03-01\n    text: Fel.\n  - datum: 2024-04-01\n    text: B\n"),
            merged: page(first + "  - datum: 2024-04-01\n    text: B\n")),
        Case(
            name: "newest first where the list is so",
            base: page("ändringar:\n  - datum: 2024-03-01\n    fält: a\n  - datum: 2024-02-01\n    fält: b\n"),
            ours: page(
                "ändringar:\n  - datum: 2024-04-01\n    fält: c\n  - datum: 2024-03-01\n    fält: a\n  - datum: 2024-02-01\n    fält: b\n"
            ),
            theirs: page(
                "ändringar:\n  - datum: 2024-05-01\n    fält: d\n  - datum: 2024-03-01\n    fält: a\n  - datum: 2024-02-01\n    fält: b\n"
            ),
            merged: page(
                "ändringar:\n  - datum: 2024-05-01\n    fält: d\n  - datum: 2024-04-01\n    fält: c\n  - datum: 2024-03-01\n    fält: a\n"
                    + "  - datum: 2024-02-01\n    fält: b\n")),
        Case(
            name: "redirects", path: "webbplats.yml", base: "namn: A\nvidarebefordringar:\n  /a/: /b/\n",
            ours: "namn: A\nvidarebefordringar:\n  /a/: /b/\n  /c/: /d/\n",
            theirs: "namn: A\nvidarebefordringar:\n  /a/: /b/\n  /e/: /f/\nborttaget: []\n",
            merged: "namn: A\nvidarebefordringar:\n  /a/: /b/\n  /c/: /d/\n  /e/: /f/\nborttaget: []\n"),
        Case(
            name: "rows", path: "2024/matt/x.csv", base: "period;a;b\n2023;1;2\n",
            ours: "period;a;b\n2023;1;3\n2025;5;6\n", theirs: "period;a;b\n2023;4;2\n2024;\"7\";8\n",
            merged: "period;a;b\n2023;4;3\n2024;\"7\";8\n2025;5;6\n"),
        Case(
            name: "line ends of Windows stay", base: "---\r\nrubrik: A\r\nsamverkan:\r\n  - B\r\n---\r\n",
            ours: "---\r\nrubrik: A\r\nsamverkan:\r\n  - B\r\n  - C\r\n---\r\n",
            theirs: "---\nrubrik: A\nsamverkan:\n  - B\n  - D\n---\n",
            merged: "---\nrubrik: A\nsamverkan:\n  - B\n  - C\n  - D\n---\n"),
        Case(
            name: "a last line without an end", base: "---\nrubrik: A\n---\nEtt.\n\nTvå.",
            ours: "---\nrubrik: A\n---\nEtt!\n\nTvå.", theirs: "---\nrubrik: B\n---\nEtt.\n\nTvå.",
            merged: "---\nrubrik: B\n---\nEtt!\n\nTvå."),
    ]

    @Test("Entries of both stay, and what one changed is taken", arguments: clean)
    func merges(_ test: Case) throws {
        let result = try #require(
            ContentMerge.merge(
                base: Array(test.base.utf8), ours: Array(test.ours.utf8), theirs: Array(test.theirs.utf8),
                path: test.path))
        #expect(String(decoding: result.bytes, as: UTF8.self) == test.merged)
        #expect(result.conflicts == 0)
    }

    static let both: [Case] = [
        Case(
            name: "a value", base: page("klart: 2024-12-01\nmål: A\n"), ours: page("klart: 2024-12-02\nmål: B\n"),
            theirs: page("klart: 2024-12-03\nmål: A\n"),
            merged: page(
                "<<<<<<< din text\nklart: 2024-12-02\n=======\nklart: 2024-12-03\n>>>>>>> den andras text\nmål: B\n")),
        Case(
            name: "a follow-up's text", base: page("uppföljningar:\n  - datum: 2024-02-01\n    text: A\n"),
            ours: page("uppföljningar:\n  - datum: 2024-02-01\n    text: B\n"),
            theirs: page("uppföljningar:\n  - datum: 2024-02-01\n    text: C\n"),
            merged: page(
                "uppföljningar:\n  - datum: 2024-02-01\n<<<<<<< din text\n    text: B\n=======\n    text: C\n"
                    + ">>>>>>> den andras text\n")),
        Case(
            name: "taken away here, changed there", base: page("mål: A\n"), ours: page(""), theirs: page("mål: B\n"),
            merged: page("<<<<<<< din text\n=======\nmål: B\n>>>>>>> den andras text\n")),
        Case(
            name: "one word of a list in two ways", base: page("samverkan:\n  - A\n"),
            ours: page("samverkan:\n  - B\n"),
            theirs: page("samverkan:\n  - C\n"),
            merged: page("samverkan:\n<<<<<<< din text\n  - B\n=======\n  - C\n>>>>>>> den andras text\n")),
        Case(
            name: "a period twice", path: "x.csv", base: "period;a\n2023;1\n", ours: "period;a\n2023;1\n2024;2\n",
            theirs: "period;a\n2023;1\n2024;3\n",
            merged: "period;a\n2023;1\n<<<<<<< din text\n2024;2\n=======\n2024;3\n>>>>>>> den andras text\n"),
        Case(
            name: "a sentence", base: page("", "Ett.\n"), ours: page("", "Två.\n"), theirs: page("", "Tre.\n"),
            merged: page("", "<<<<<<< din text\nTvå.\n=======\nTre.\n>>>>>>> den andras text\n")),
    ]

    @Test("What both changed is shown in both versions, and the check explains it", arguments: both)
    func shows(_ test: Case) throws {
        let result = try #require(
            ContentMerge.merge(
                base: Array(test.base.utf8), ours: Array(test.ours.utf8), theirs: Array(test.theirs.utf8),
                path: test.path))
        #expect(String(decoding: result.bytes, as: UTF8.self) == test.merged)
        #expect(result.conflicts == 1)
        #expect(ConflictMarkers.stand(in: result.bytes, path: test.path))
    }

    @Test("No sentence is lost in silence, whatever two people do to a file", arguments: 0..<40)
    func property(_ seed: Int) throws {
        var generator = SeededGenerator(state: UInt64(seed))
        for _ in 0..<100 {
            let base = RandomPage(&generator)
            var (ours, theirs) = (base, base)
            for _ in 0..<Int.random(in: 1...4, using: &generator) { ours.edit(&generator) }
            for _ in 0..<Int.random(in: 1...4, using: &generator) { theirs.edit(&generator) }
            let result = try #require(
                ContentMerge.merge(base: base.bytes, ours: ours.bytes, theirs: theirs.bytes, path: "2024/omr/x.md"))
            let whole = MergeProof.isWhole(result.bytes, base.bytes, ours.bytes, theirs.bytes)
            #expect(whole, "\(base.text)\n----\n\(ours.text)\n----\n\(theirs.text)")
            #expect(ConflictMarkers.stand(in: result.bytes, path: "x.md") == (result.conflicts > 0))
            guard result.conflicts == 0 else { continue }
            let dates = RandomPage.dates(in: result.bytes)
            #expect(dates == dates.sorted(), "\(String(decoding: result.bytes, as: UTF8.self))")
            let (file, problems) = ContentFile.read(SourceText(path: "x.md", bytes: result.bytes))
            #expect(file != nil && problems.isEmpty)
        }
    }
}

/// A page with follow-ups, and what people do to one.
private struct RandomPage {
    var keys: [(String, String)]
    var followUps: [(day: Int, text: String)]
    var paragraphs: [String]
    private static let words = ["Ljus", "Torg", "Väg", "Skola", "Park", "Möte", "Plan", "Mål"]

    init(_ generator: inout SeededGenerator) {
        keys = (0..<Int.random(in: 1...4, using: &generator)).map { ("nyckel\($0)", Self.sentence(&generator)) }
        let days = (0..<Int.random(in: 0...4, using: &generator)).map { _ in Int.random(in: 0..<336, using: &generator)
        }
        followUps = days.sorted().map { ($0, Self.sentence(&generator)) }
        paragraphs = (0..<Int.random(in: 0...3, using: &generator)).map { _ in Self.sentence(&generator) }
    }

    private static func sentence(_ generator: inout SeededGenerator) -> String {
        let count = Int.random(in: 1...3, using: &generator)
        return (0..<count).map { _ in words.randomElement(using: &generator) ?? "" }.joined(separator: " ")
            + " \(Int.random(in: 0..<1_000_000, using: &generator))."
    }

    mutating func edit(_ generator: inout SeededGenerator) {
        switch Int.random(in: 0..<10, using: &generator) {
        case 0...3:
            let day = Int.random(in: 0..<336, using: &generator)
            let place = followUps.firstIndex { $0.day > day } ?? followUps.count
            followUps.insert((day, Self.sentence(&generator)), at: place)
        case 4 where !followUps.isEmpty:
            followUps[Int.random(in: followUps.indices, using: &generator)].text = Self.sentence(&generator)
        case 5 where !followUps.isEmpty: followUps.remove(at: Int.random(in: followUps.indices, using: &generator))
        case 6: keys[Int.random(in: keys.indices, using: &generator)].1 = Self.sentence(&generator)
        case 7: keys.append(("ny\(Int.random(in: 0..<3, using: &generator))x\(keys.count)", Self.sentence(&generator)))
        case 8 where !paragraphs.isEmpty:
            paragraphs[Int.random(in: paragraphs.indices, using: &generator)] = Self.sentence(&generator)
        default:
            paragraphs.insert(Self.sentence(&generator), at: Int.random(in: 0...paragraphs.count, using: &generator))
        }
    }

    var text: String {
        var lines = ["---", "rubrik: X"] + keys.map { "\($0.0): \($0.1)" }
        if !followUps.isEmpty { lines.append("uppföljningar:") }
        for entry in followUps { lines += ["  - datum: \(Self.date(entry.day))", "    text: \(entry.text)"] }
        lines += ["---", ""] + paragraphs.flatMap { [$0, ""] }
        return lines.joined(separator: "\n") + "\n"
    }

    var bytes: [UInt8] { Array(text.utf8) }

    private static func date(_ day: Int) -> String {
        let (month, rest) = (day / 28 + 1, day % 28 + 1)
        return "2024-\(month < 10 ? "0" : "")\(month)-\(rest < 10 ? "0" : "")\(rest)"
    }

    static func dates(in bytes: [UInt8]) -> [String] {
        String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { $0.hasPrefix("  - datum: ") }.map(
            String.init)
    }
}
