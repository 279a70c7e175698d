import Concurrency
package import Diagnostics
package import OpenData
import PromiseModel
import SiteContent
package import SiteModel
package import SiteOutput

/// A site with every file it consists of, and everything that was found on the way.
package struct BuildResult: Sendable {
    /// The site before its pages were made.
    package let checked: CheckedSite
    /// Every file of the site, in the order of their paths; empty when there is an error.
    package let files: [OutputFile]
    /// Where pages were put that differ from what is published, when they are not in memory; to be handed to an
    /// `OutputWriter`.
    package let spool: OutputSpool?
    /// The redirects as rules for servers, which are not part of the site; nil when there is an error.
    package let redirectRules: RedirectRules?
    /// What was published is made of: see `PublishedSources`. Empty when there is an error.
    let sources: [SourceFile]

    /// In the order of file and place.
    package var diagnostics: [Diagnostic] { checked.diagnostics }
    /// The site itself, when its content could be put together without anything made up.
    package var site: Site? { checked.assembled.wholeSite }
    /// How many pages there are; none when there is an error.
    package var pageCount: Int { checked.pageCount }
    /// Pages that come or go by a day, and drafts, by file.
    package var schedule: [ScheduledPage] { checked.schedule }
    /// What is written and not shown on this day; nothing where drafts are asked for.
    package var hidden: HiddenCount { checked.assembled.hidden }

    /// How the site was made, for its manifest.
    ///
    /// - Parameter version: the program's.
    package func origin(version: String) async -> OutputManifest.Origin {
        let options = checked.assembled.loaded.options
        let digests = await concurrentMap(sources, width: options.width) { file in
            OutputManifest.Source(path: file.path, size: file.size, digest: file.digest)
        }
        return OutputManifest.Origin(
            version: version, day: site?.today.iso ?? "", address: site?.settings.address.text ?? "",
            isCompressed: options.compresses, showsDrafts: options.showsDrafts, sources: digests)
    }
}
