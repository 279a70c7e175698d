import Diagnostics
package import PromiseModel

/// The years that the name of a promise's folder says: `2024` or `2024-2026`, each with a word after it where one is
/// wanted (`2024-exempel`). They become its address, so they should be
/// the promise's.
package struct FolderYears {
    private let name: String
    private let first: Int
    /// Nil when the name says one year.
    private let last: Int?

    /// Nil for a name that does not begin with a year.
    package init?(_ name: String) {
        guard let first = Int(name.prefix(4)) else { return nil }
        self.name = name
        self.first = first
        let rest = name.utf8.dropFirst(4)
        let second = rest.dropFirst().prefix(4)
        let isSpan =
            rest.first == UInt8(ascii: "-") && second.count == 4
            && [nil, UInt8(ascii: "-")].contains(rest.dropFirst(5).first)
        last =
            isSpan && second.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            ? Int(String(Substring(second))) : nil
    }

    /// Whether the name says this year, or one on both sides of it.
    package func contains(_ year: Int) -> Bool { first <= year && year <= last ?? first }

    /// Whether a promise begins or ends in another year.
    package func isContradicted(by period: PromisePeriod) -> Bool {
        period.start.year != first || last.map { last in period.ends.map { $0.year != last } ?? false } ?? false
    }

    /// A warning when a promise begins or ends in another year than its folder says.
    func problem(start: Located<KnownDate>, end: Located<KnownDate>?) -> Diagnostic? {
        if start.value.year != first {
            return diagnostic(
                LocalizedText(
                    sv: "löftet börjar \(start.value.year), men mappen heter \(name)",
                    en: "the promise begins in \(start.value.year), but the folder is called \(name)"),
                at: start.location)
        }
        guard let last, let end, end.value.year != last else { return nil }
        return diagnostic(
            LocalizedText(
                sv: "löftet slutar \(end.value.year), men mappen heter \(name)",
                en: "the promise ends in \(end.value.year), but the folder is called \(name)"),
            at: end.location)
    }

    private func diagnostic(_ message: LocalizedText, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .warning, .folderYear, message, at: location,
            advice: LocalizedText(
                sv: "kontrollera året; är det rätt, döp om mappen",
                en: "check the year; if it is right, rename the folder"))
    }
}
