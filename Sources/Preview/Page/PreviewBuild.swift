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
    /// What `lofte status` says of the site; empty without one.
    package let status: [ActivityStatusRow]
    /// Why the machine could not build at all.
    package let failure: LocalizedText?
    /// Whether warnings are shown like errors (`--strict`).
    package let isStrict: Bool

    /// A build that was carried out.
    package init(_ result: BuildResult, isStrict: Bool = false, language: Language) {
        self.init(
            site: result.diagnostics.hasErrors
                ? nil : result.site.map { PreviewSite(result.files, basePath: $0.settings.address.path) },
            diagnostics: result.diagnostics, isStrict: isStrict,
            status: result.site.map { ActivityStatusRow.all($0, language: language) } ?? [])
    }

    /// A build that gave these problems, and a site unless there are errors among them.
    package init(
        site: PreviewSite?, diagnostics: [Diagnostic], isStrict: Bool = false, status: [ActivityStatusRow] = []
    ) {
        self.status = status
        self.site = site
        self.diagnostics = diagnostics
        self.isStrict = isStrict
        failure = nil
    }

    /// A build that the machine stopped, and why.
    package init(failure: LocalizedText) {
        site = nil
        diagnostics = []
        status = []
        isStrict = false
        self.failure = failure
    }
}
