import Diagnostics
import LintingTestSupport
import TestSupport
import Testing

@Suite struct RulePlaceTests {
    @Test(
        "What is found is marked where it is written, markup and all",
        arguments: [
            "Vi **⟦erhåller⟧** pengar.",
            "Vi ⟦*samt*⟧ ni.",
            "Se [planen](samt.md) ⟦samt⟧ kartan.",
            "Se [planen *och* ⟦samt⟧](https://example.se/samt \"samt (samt)\") här.",
            "![samt](https://example.se/a.png) ⟦samt⟧ ni",
            "Se [plan](https://example.se/ \"en samt två\") ⟦samt⟧ ni",
            "En \\* stjärna & ett &amp; ⟦samt⟧ &auml; ni.",
            "> # Citat\n\nFörsta raden  \nandra raden ⟦samt⟧\ntredje.",
            "- ett\n  ⟦samt⟧ två\n- tre",
            "| a | b |\n| --- | --- |\n| samtal | ⟦samt⟧ ni |",
            "## Rubrik ⟦samt⟧ text",
            "Rubrik ⟦samt⟧ text\n---",
            "`kod` ⟦samt⟧ <https://example.se/> å🇸🇪ä.",
            "Vi går i\r\nparken ⟦samt⟧\r\ntorget.",
            "a\u{30A} ⟦samt⟧ NFD",
            "Vi ⟦förelåg⟧ och ⟦fo\u{308}relåg⟧.",
        ])
    func body(_ text: String) {
        let marked = MarkedText("---\nrubrik: Ett exempel\n---\n\n\(text)\n")
        let found = RuleRunning.check(Array(marked.text.utf8)).filter { $0.code == .officialese }
        #expect(found.compactMap(\.location?.range).map { [$0.lowerBound, $0.upperBound] } == expected(marked))
    }

    /// Emphasis within the marks is not a part of the text.
    private func expected(_ marked: MarkedText) -> [[Int]] {
        let bytes = Array(marked.text.utf8)
        return marked.ranges.map { range in
            bytes[range].first == UInt8(ascii: "*")
                ? [range.lowerBound + 1, range.upperBound - 1] : [range.lowerBound, range.upperBound]
        }
    }

    @Test(
        "In front matter too, quoted, folded or in a list",
        arguments: [
            "mål: Vi ⟦samt⟧ ni",
            "mål: \"Vi \\\"alla\\\" ⟦samt⟧ ni\"",
            "mål: 'Vi ''alla'' ⟦samt⟧ ni'",
            "mål: >\n  Vi alla\n  ⟦samt⟧ ni",
            "mål: |\n  Vi alla\n  ⟦samt⟧ ni",
            "orsak: ⟦Samt⟧ ni",
            "uppföljningar:\n  - datum: 2024-03-12\n    text: Vi [alla](https://example.se/samt) ⟦samt⟧ ni.",
            "uppföljningar:\n  - {datum: 2024-03-12, text: Klart., orsak: Vi ⟦samt⟧ ni}",
            "ändringar:\n  - {datum: 2024-03-12, fält: samt, orsak: Vi ⟦samt⟧ ni}",
        ])
    func frontMatter(_ text: String) {
        let marked = MarkedText("---\nrubrik: Ett exempel\nansvarig: Kommunen\n\(text)\n---\n")
        let found = RuleRunning.check(path: "2024/a/b.md", Array(marked.text.utf8))
        #expect(found.map(\.code) == [.officialese])
        #expect(found.map(\.location?.range) == marked.ranges.map(Optional.some))
    }

    @Test("A mend is offered where the text can be replaced as it stands, and only there")
    func replacement() {
        let bytes = Array("---\nrubrik: Ett exempel\n---\n\nVi har **för avsikt** att gå. Samt ni.\n".utf8)
        let found = RuleRunning.check(bytes)
        #expect(
            found.map(\.shorthand) == ["warning officialese «har **för avsikt** att»", "warning officialese «Samt»"])
        #expect(found.map(\.replacement) == [nil, "Och"])
    }

    @Test(
        "Mends are as they should be written",
        arguments: [
            ("Det är bra m.m.", "med mera."), ("T.ex. du.", "Till exempel"), ("kaffe m.m. och te", "med mera"),
            ("den 12/6-24", "12 juni 2024"), ("kl 9", "kl. 9.00"), ("kl. 09:00-15", "kl. 9.00–15.00"),
            ("den 3 maj -24", "3 maj 2024"),
        ])
    func mends(text: String, mend: String) {
        let found = RuleRunning.check(Array("---\nrubrik: Ett exempel\n---\n\n\(text)\n".utf8))
        #expect(found.map(\.replacement) == [mend])
    }
}
