import SiteOutput

/// The files that lofte makes by itself, beside the pages.
enum GeneratedFiles {
    /// Their paths from the output folder. (A very large site has more sitemaps than the one named here.)
    static let paths = [
        AtomFeed.path, "sitemap.xml", "robots.txt", ActivityData.csvPath, ActivityData.jsonPath,
        DialogueData.csvPath, DialogueData.jsonPath, DataCatalogue.path, DataSchemas.activitiesPath,
        DataSchemas.dialoguesPath,
    ]

    /// The paths of the data of what is made up, which are there when anything is.
    static let examplePaths = [
        ActivityData.csvPath, ActivityData.jsonPath, DialogueData.csvPath, DialogueData.jsonPath,
    ]
    .map(SitePart.examplePath)

    /// Whether a file is read by search engines or servers only, so that no reader misses it. Earlier versions put the rules
    /// for servers into the site.
    static func isForMachinesOnly(_ path: String) -> Bool {
        path == "robots.txt" || RedirectRules.names.contains(path)
            || path.hasPrefix("sitemap") && path.hasSuffix(".xml") && !path.contains("/")
    }

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
