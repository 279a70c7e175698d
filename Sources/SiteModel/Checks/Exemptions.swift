package import Diagnostics
import FileSystem
package import SiteContent

/// Lets a file say, with a reason, that a kind of warning does not apply to it (`undantag`), nor to the figures and the
/// pictures that it shows and that can say nothing themselves.
package enum Exemptions {
    /// The problems without the warnings that their files have exempted; with a warning for each exemption that nothing
    /// needed. Errors cannot be exempted.
    ///
    /// - Parameter checked: the pages that every check has seen; of others nobody knows what they need.
    /// - Parameter isSettingsChecked: the same of the settings.
    package static func apply(
        of content: LoadedContent, checked: [Page], isSettingsChecked: Bool, to diagnostics: [Diagnostic]
    ) -> [Diagnostic] {
        let settings = content.settings
        var owners = (content.pages + content.incomplete).filter { !$0.fields.exemptions.isEmpty }.map { page in
            Owner(path: page.file.source.path, exemptions: page.fields.exemptions)
        }
        if !settings.exemptions.isEmpty {
            owners.append(Owner(path: settings.source.path, exemptions: settings.exemptions))
        }
        guard !owners.isEmpty else { return diagnostics }
        let covering = covering(content)
        var exemptions: [PathKey: Owner] = [:]
        for owner in owners { exemptions[owner.path] = owner }
        var used: [PathKey: Set<DiagnosticCode>] = [:]
        var refused: [PathKey: Set<DiagnosticCode>] = [:]
        let rest = diagnostics.filter { diagnostic in
            guard let path = diagnostic.location?.source.path else { return true }
            let above = diagnostic.code == .unlinkedFile ? pagesAbove(path, in: content) : []
            let owners = ([path] + covering[path, default: []] + above).filter {
                exemptions[$0]?.names(diagnostic.code) == true
            }
            for owner in owners {
                if diagnostic.severity == .warning {
                    used[owner, default: []].insert(diagnostic.code)
                } else {
                    refused[owner, default: []].insert(diagnostic.code)
                }
            }
            return diagnostic.severity == .error || owners.isEmpty
        }
        let checkedPaths = checked.map(\.file.source.path) + (isSettingsChecked ? [settings.source.path] : [])
        let unneeded = checkedPaths.compactMap { exemptions[$0] }.flatMap { owner in
            owner.exemptions.filter { exemption in
                used[owner.path]?.contains(exemption.code.value) != true
                    && !Self.comeWithTime.contains(exemption.code.value)
            }.map { exemption in
                refused[owner.path]?.contains(exemption.code.value) == true
                    ? Self.refused(exemption) : Self.unneeded(exemption)
            }
        }
        return rest + unneeded
    }

    /// Warnings that come and go by the day: an exemption that nothing needs today may be needed tomorrow.
    private static let comeWithTime: Set<DiagnosticCode> = [
        .missingReason, .missingAnswer, .missingDetail, .overdueFollowUp, .doubtfulDate, .linkToEndingPage,
        .accessibilityStatement,
        .pastNotice, .figuresDue,
    ]

    /// A file with exemptions.
    private struct Owner {
        let path: String
        let exemptions: [PageFields.Exemption]

        func names(_ code: DiagnosticCode) -> Bool { exemptions.contains { $0.code.value == code } }
    }

    /// The `index.md` of the folders that a file lies in, and the settings: of a file that no page shows they speak.
    private static func pagesAbove(_ path: String, in content: LoadedContent) -> [String] {
        let above = Set(paths: LinkPath.folders(above: path).map { $0 + "index.md" })
        return content.pages.map(\.file.source.path).filter { above.contains($0) } + [content.settings.source.path]
    }

    /// Of the files that say nothing themselves, the pages with exemptions that show them; by the paths that people see.
    private static func covering(_ content: LoadedContent) -> [PathKey: [String]] {
        let pages = content.pages.filter { !$0.fields.exemptions.isEmpty }
        guard !pages.isEmpty else { return [:] }
        let shown = Dictionary(
            content.assets.lazy.map { ($0.path, $0.source.path) }, uniquingKeysWith: { first, _ in first })
        let references = FileReferences(address: content.settings.knownAddress)
        var covering: [PathKey: [String]] = [:]
        for page in pages {
            let figures = page.place.isSeries ? [String(page.file.path.dropLast(3)) + ".csv"] : []
            for path in Set(references.paths(of: page) + figures) {
                if let asset = shown[path] { covering[asset, default: []].append(page.file.source.path) }
            }
        }
        return covering
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

    private static func refused(_ exemption: PageFields.Exemption) -> Diagnostic {
        Diagnostic(
            .warning, .unneededExemption,
            LocalizedText(
                sv: "\"\(exemption.code.value.rawValue)\" är ett fel, och fel går inte att undanta: bara varningar",
                en: "\"\(exemption.code.value.rawValue)\" is an error, and errors cannot be exempted: only warnings"),
            at: exemption.code.location,
            advice: LocalizedText(sv: "rätta felet, och ta bort raden", en: "mend the error, and remove the line"))
    }
}
