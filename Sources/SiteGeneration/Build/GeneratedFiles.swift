import OpenData
import SiteModel
import SiteOutput

/// The files that lofte makes by itself, beside the pages, at the paths of `GeneratedPath`.
enum GeneratedFiles {
    /// An output is a function of a site; this is the list of them.
    static let all: [@Sendable (Site) -> [OutputFile]] = [
        { [AtomFeed.file($0, events: $0.events)] },
        { Sitemap.files($0) },
        { ActivityData.csvFiles($0) },
        { ActivityData.jsonFiles($0) },
        { DialogueData.files($0) },
        { [DataCatalogue.file($0)] },
        { DataSchemas.files($0) },
    ]
}
