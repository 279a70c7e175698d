import Diagnostics
import Testing

@Suite struct DiagnosticTests {
    private func problem(
        _ name: String, _ location: Diagnostics.SourceLocation?, _ severity: Severity = .warning
    ) -> Diagnostic {
        Diagnostic(severity, .unknownName, LocalizedText(sv: name, en: name), at: location)
    }

    @Test func problemsAreSortedByFileThenPlace() {
        let (a, b) = (SourceText(path: "a.md", "0123456789"), SourceText(path: "b.md", "0123456789"))
        let sorted = [
            problem("b whole", b.wholeFile),
            problem("b 3", b.location(3..<4), .error),
            problem("a 10", a.location(10..<10)),
            problem("a 2 first", a.location(2..<9)),
            problem("nowhere", nil),
            problem("a 2 second", a.location(2..<3), .error),
            problem("a 0", a.location(0..<1)),
            problem("a whole", a.wholeFile),
            problem("nowhere either", nil, .error),
        ].sortedByPlace()
        #expect(
            sorted.map(\.message.swedish) == [
                "nowhere", "nowhere either", "a whole", "a 0", "a 2 first", "a 2 second", "a 10", "b whole", "b 3",
            ])
    }

    @Test func manyEqualProblemsKeepTheirOrder() {
        let file = SourceText(path: "a.md", "x").wholeFile
        let names = (0..<1_000).map { "\($0)" }
        #expect(names.map { problem($0, file) }.sortedByPlace().map(\.message.swedish) == names)
    }

    @Test func onlyErrorsStopABuild() {
        #expect(![Diagnostic]().hasErrors)
        #expect(![problem("a", nil), problem("b", nil)].hasErrors)
        #expect([problem("a", nil), problem("b", nil, .error)].hasErrors)
    }

    @Test func errorsWeighMoreThanWarnings() {
        #expect([Severity.warning, .error, .warning].sorted() == [.error, .warning, .warning])
        #expect(!(Severity.error < .error))
        #expect(!(Severity.warning < .warning))
        #expect(Severity.error.rawValue == "error")
        #expect(Severity.warning.rawValue == "warning")
    }

    @Test(arguments: DiagnosticCode.allCases)
    func codeIsKebabCase(code: DiagnosticCode) throws {
        let words = code.rawValue.split(separator: "-", omittingEmptySubsequences: false)
        for word in words {
            #expect(word.utf8.first.map { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) } == true)
            #expect(word.utf8.allSatisfy { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 || 0x30...0x39 ~= $0 })
        }
    }

    @Test func codesAreUnique() {
        #expect(Set(DiagnosticCode.allCases.map(\.rawValue)).count == DiagnosticCode.allCases.count)
    }

    @Test func localizedTextSpeaksEveryLanguage() {
        let text = LocalizedText(sv: "fel", en: "error")
        #expect(Language.allCases.map { text[$0] } == ["fel", "error"])
        #expect(Language.allCases.map(\.rawValue) == ["sv", "en"])
        #expect(text == LocalizedText(sv: "fel", en: "error"))
        #expect(text != LocalizedText(sv: "fel", en: "fault"))
        #expect(text != LocalizedText(sv: "fält", en: "error"))
    }
}
