package import Diagnostics

/// What the preview shows at one moment: the last site that could be built, and how the last build went.
package struct PreviewSnapshot: Sendable {
    /// Tells this snapshot from every other, also from those of an earlier run. A–Z, 0–9 and `-`.
    package let version: String
    package let site: PreviewSite?
    let notice: PreviewNotice

    /// The snapshot after a build: its site, or that of `previous` when there was none.
    package init(version: String, build: PreviewBuild, after previous: PreviewSnapshot?, language: Language) {
        self.version = version
        site = build.site ?? previous?.site
        notice = PreviewNotice(build, version: version, startPath: site?.basePath, language: language)
    }
}
