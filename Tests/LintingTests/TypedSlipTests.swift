import Diagnostics
import LintingTestSupport
import TestSupport
import Testing

@testable import SiteGeneration

@Suite struct TypedSlipTests {
    private static let codes: Set<DiagnosticCode> = [
        .typedList, .typedTable, .typedHeading, .bareAddress, .literalMark,
    ]
    private static let head = "---\nrubrik: Ett exempel\n---\n\n"

    private func found(_ text: String) -> [Diagnostic] {
        RuleRunning.check(Array((Self.head + text + "\n").utf8)).filter { Self.codes.contains($0.code) }
    }

    @Test("There are sixty of each")
    func count() {
        #expect(TypedSlips.slips.count >= 60)
        #expect(TypedSlips.innocents.count >= 60)
    }

    @Test("Each slip is told of once, and mended where there is one mend", arguments: TypedSlips.slips.indices)
    func slip(_ index: Int) {
        let (text, mended) = TypedSlips.slips[index]
        for (end, isWindows) in [("\n", false), ("\r\n", true)] {
            let written = (Self.head + text + "\n").replacing("\n", with: end)
            let problems = RuleRunning.check(Array(written.utf8)).filter { Self.codes.contains($0.code) }
            #expect(problems.count == 1, "\(text): \(problems.map(\.message.swedish))")
            let result = Mending(SourceText(path: "exempel.md", bytes: Array(written.utf8)), diagnostics: problems)
            let expected = (Self.head + (mended ?? text) + "\n").replacing("\n", with: end)
            #expect(String(decoding: result.bytes, as: UTF8.self) == expected)
            if let mended, !isWindows { #expect(found(mended).isEmpty, "mended once and for all: \(mended)") }
        }
    }

    @Test("Ordinary prose gives no warning", arguments: TypedSlips.innocents)
    func innocent(_ text: String) {
        #expect(found(text).map(\.message.swedish) == [])
    }
}
