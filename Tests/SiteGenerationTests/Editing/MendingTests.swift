import Diagnostics
import TestSupport
import Testing

@testable import SiteGeneration

@Suite struct MendingTests {
    private func mending(_ marked: String, _ replacements: [String]) -> Mending {
        let text = MarkedText(marked)
        let source = text.source(path: "a.md")
        let diagnostics = zip(text.ranges, replacements).map { range, replacement in
            Diagnostic(
                .error, .unknownKey, LocalizedText(sv: "", en: ""), at: source.location(range), replacement: replacement
            )
        }
        return Mending(source, diagnostics: diagnostics)
    }

    @Test func replacementsAreAppliedAndNothingElseIsTouched() {
        let mending = mending("⟦rubirk⟧:  Hej # x\r\nstatus: ⟦pågar⟧\r\n", ["rubrik", "pågår"])
        #expect(String(decoding: mending.bytes, as: UTF8.self) == "rubrik:  Hej # x\r\nstatus: pågår\r\n")
        #expect(
            mending.changes == [
                .text(line: 1, before: "rubirk", after: "rubrik"), .text(line: 2, before: "pågar", after: "pågår"),
            ])
    }

    @Test func ofOverlappingReplacementsTheFirstIsTaken() {
        let mending = mending("⟦a⟦b⟧c⟧\n", ["x", "y"])
        #expect(String(decoding: mending.bytes, as: UTF8.self) == "x\n")
    }

    @Test func theProblemsOfOtherFilesAreNot() {
        let other = MarkedText("⟦x⟧").source(path: "b.md")
        let problem = Diagnostic(
            .error, .unknownKey, LocalizedText(sv: "", en: ""), at: other.location(0..<1), replacement: "y")
        #expect(Mending(SourceText(path: "a.md", "x\n"), diagnostics: [problem]).changes.isEmpty)
    }

    @Test(
        "A last line is ended as the others are",
        arguments: [("a\nb", "a\nb\n"), ("a\r\nb", "a\r\nb\r\n"), ("a", "a\n")])
    func lastLine(text: String, expected: String) {
        #expect(Mending(SourceText(path: "a.md", text), diagnostics: []).bytes == Array(expected.utf8))
    }

    @Test func oldLineEndsBecomeNewOnes() {
        let mended = Mending(SourceText(path: "a.md", "---\rrubrik: A\r---\r"), diagnostics: [])
        #expect(String(decoding: mended.bytes, as: UTF8.self) == "---\nrubrik: A\n---\n")
        #expect(mended.changes == [.lineEnds])
    }

    @Test func aByteOrderMarkIsTakenAway() {
        let mending = Mending(SourceText(path: "a.md", bytes: [0xEF, 0xBB, 0xBF, 0x61, 0x0A]), diagnostics: [])
        #expect(mending.bytes == [0x61, 0x0A])
    }

    @Test(
        "Letters with marks are composed, others left",
        arguments: [
            ("a\u{30A}", "å"), ("o\u{308}", "ö"), ("E\u{301}", "É"), ("x\u{30A}", "x\u{30A}"), ("👩‍👧", "👩‍👧"), ("å", "å"),
        ])
    func composition(text: String, expected: String) {
        #expect(Composition.composed(Array(text.utf8)) == Array(expected.utf8))
    }

    @Test func aFileWithoutFaultsIsLeftAsItIs() {
        let source = SourceText(path: "a.md", "---\nrubrik: Å\n---\n")
        let mending = Mending(source, diagnostics: [])
        #expect(mending.bytes == source.bytes && mending.changes.isEmpty)
    }
}
