import Diagnostics

/// Lets a file say, with a reason, that a kind of warning does not apply to it (`undantag`).
enum Exemptions {
    /// The problems without the warnings that their files have exempted; with a warning for each exemption that nothing
    /// needed. Errors cannot be exempted.
    ///
    /// - Parameter checked: the pages that every check has seen; of others nobody knows what they need.
    static func apply(of pages: [Page], checked: [Page], to diagnostics: [Diagnostic]) -> [Diagnostic] {
        var exemptions: [String: [PageFields.Exemption]] = [:]
        for page in pages where !page.fields.exemptions.isEmpty {
            exemptions[page.file.source.path] = page.fields.exemptions
        }
        guard !exemptions.isEmpty else { return diagnostics }
        var used: [String: Set<DiagnosticCode>] = [:]
        let rest = diagnostics.filter { diagnostic in
            guard diagnostic.severity == .warning, let path = diagnostic.location?.source.path,
                exemptions[path]?.contains(where: { $0.code.value == diagnostic.code }) == true
            else { return true }
            used[path, default: []].insert(diagnostic.code)
            return false
        }
        let unneeded = checked.flatMap { page in
            page.fields.exemptions
                .filter { used[page.file.source.path]?.contains($0.code.value) != true }.map(Self.unneeded)
        }
        return rest + unneeded
    }

    private static func unneeded(_ exemption: PageFields.Exemption) -> Diagnostic {
        Diagnostic(
            .warning, .unneededExemption,
            LocalizedText(
                sv: "undantaget \"\(exemption.code.value.rawValue)\" behövs inte: filen ger ingen sådan varning",
                en: "the exemption \"\(exemption.code.value.rawValue)\" is not needed: the file has no such warning"),
            at: exemption.code.location,
            advice: LocalizedText(sv: "ta bort raden", en: "remove the line"))
    }
}
