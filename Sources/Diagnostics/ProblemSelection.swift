/// The problems that a person is shown at once, of a list that may be longer than anybody reads: at most 100 of a file and
/// 500 in all, unless fewer are asked for. An error is never left out for a warning.
package struct ProblemSelection: Sendable {
    package static let limitOfFile = 100
    package static let limitInAll = 500

    /// In the order in which they were given.
    package let shown: [Diagnostic]
    /// What is left out.
    package let hidden: ProblemCount
    /// How many files have problems that are left out.
    package let hiddenFileCount: Int

    /// - Parameter limit: how many are shown in all.
    package init(_ diagnostics: [Diagnostic], atMost limit: Int = limitInAll) {
        guard diagnostics.count > min(Self.limitOfFile, limit) else {
            shown = diagnostics
            hidden = ProblemCount([])
            hiddenFileCount = 0
            return
        }
        var counts: [String: Int] = [:]
        var chosen: Set<Int> = []
        let numbered = diagnostics.enumerated()
        for severity in [Severity.error, .warning] {
            for (number, diagnostic) in numbered
            where diagnostic.severity == severity && chosen.count < limit {
                let count = counts[Self.file(of: diagnostic), default: 0]
                guard count < Self.limitOfFile else { continue }
                counts[Self.file(of: diagnostic)] = count + 1
                chosen.insert(number)
            }
        }
        shown = numbered.filter { chosen.contains($0.offset) }.map(\.element)
        let rest = numbered.filter { !chosen.contains($0.offset) }.map(\.element)
        hidden = ProblemCount(rest)
        hiddenFileCount = Set(rest.map(Self.file)).count
    }

    private static func file(of diagnostic: Diagnostic) -> String { diagnostic.location?.source.path ?? "" }

    /// What is left out, in words; nil when nothing is.
    package var note: LocalizedText? {
        guard hidden.errors + hidden.warnings > 0 else { return nil }
        let files = hiddenFileCount
        return LocalizedText(
            sv: "… och \(hidden.text.swedish) till, i \(files) \(files == 1 ? "fil" : "filer")",
            en: "… and \(hidden.text.english) more, in \(files) \(files == 1 ? "file" : "files")")
    }
}
