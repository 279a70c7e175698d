import Diagnostics
import FileSystem
import Freezing
package import SiteContent
package import SiteOutput

/// The files that a site was made of, named as the manifest names them: wherever the two folders lie, `content/…` and
/// `templates/…`.
package enum PublishedSources {
    package static let contentPrefix = "content/"
    package static let templatesPrefix = "templates/"

    /// The settings, the pages that are shown, the files that are copied, and the templates. Nothing that is not shown is
    /// among them: its name alone may tell too much.
    package static func list(_ site: Site, content: SourceFolder, templates: SourceFolder) -> [SourceFile] {
        var shown = Set(paths: site.targets.pages.lazy.map(\.file.path))
        shown.formUnion(site.assets.lazy.map { PathKey($0.path) })
        shown.insert(Place.settingsPath)
        for (promise, _) in site.frozenPromises {
            shown.insert(PathKey(LinkPath.folder(of: promise.page.file.path) + PromiseLock.fileName))
        }
        return content.files.filter { shown.contains($0.path) }
            .map { $0.called(contentPrefix + $0.path) }
            + templates.files.map { $0.called(templatesPrefix + $0.path) }
    }

    /// The files that are copied: the content's, and the templates' own.
    package static func assets(_ site: Site, templates: [SourceFile]) -> [OutputFile] {
        site.assets.map { $0.copied(from: contentPrefix) } + templates.map { $0.copied(from: templatesPrefix) }
    }

    package static let settings = contentPrefix + Place.settingsPath
}

extension OutputFile {
    /// Whether it is a file of the templates', copied: of those who made the site's look, not of those who write in it.
    package var isOfTemplates: Bool { source?.utf8.starts(with: PublishedSources.templatesPrefix.utf8) == true }
}
