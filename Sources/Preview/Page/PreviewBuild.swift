package import Diagnostics
import SiteContent
package import SiteGeneration
import SiteModel

/// How a build for the preview went.
package struct PreviewBuild: Sendable {
    /// The site, when there was nothing to stop it.
    package let site: PreviewSite?
    /// In the order of file and place.
    package let diagnostics: [Diagnostic]
    /// What `lofte status` says of the site, worked out when it is asked for; empty without one.
    let status: @Sendable () -> [ActivityStatusRow]
    /// For the next build; nil where nothing is remembered of this one.
    let memory: SiteMemory?
    /// Why the machine could not build at all.
    package let failure: LocalizedText?
    /// Whether warnings are shown like errors (`--strict`).
    package let isStrict: Bool

    /// A site that was checked: its pages are made as they are looked at.
    package init(_ checked: CheckedSite, isStrict: Bool = false, language: Language) {
        let whole = checked.assembled.wholeSite
        self.init(
            site: whole.flatMap { site in
                SiteFiles(checked).map { PreviewSite($0, basePath: site.settings.address.path) }
            },
            diagnostics: checked.diagnostics, isStrict: isStrict,
            memory: checked.memory,
            status: { whole.map { ActivityStatusRow.all($0, language: language) } ?? [] })
    }

    /// A build that gave these problems, and a site unless there are errors among them.
    package init(
        site: PreviewSite?, diagnostics: [Diagnostic], isStrict: Bool = false, memory: SiteMemory? = nil,
        status: @escaping @Sendable () -> [ActivityStatusRow] = { [] }
    ) {
        self.status = status
        self.site = site
        self.diagnostics = diagnostics
        self.isStrict = isStrict
        self.memory = memory
        failure = nil
    }

    /// A build that the machine stopped, and why.
    package init(failure: LocalizedText) {
        site = nil
        diagnostics = []
        status = { [] }
        isStrict = false
        memory = nil
        self.failure = failure
    }
}
