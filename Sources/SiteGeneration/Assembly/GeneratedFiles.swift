/// The files that lofte makes by itself, beside the pages.
enum GeneratedFiles {
    /// Their paths from the output folder. (A very large site has more sitemaps than the one named here.)
    static let paths = [
        AtomFeed.path, "sitemap.xml", "robots.txt", ActivityData.csvPath, ActivityData.jsonPath,
        DialogueData.csvPath, DialogueData.jsonPath,
    ]

    /// Whether a file is read by search engines or servers only, so that no reader misses it.
    static func isForMachinesOnly(_ path: String) -> Bool {
        path == "robots.txt" || RedirectRules.paths.contains(path)
            || path.hasPrefix("sitemap") && path.hasSuffix(".xml") && !path.contains("/")
    }

    /// The files of a site. An output is a function of a site; this is the list of them.
    static func all(_ site: Site) -> [OutputFile] {
        [AtomFeed.file(site, events: site.events)] + Sitemap.files(site) + ActivityData.files(site)
            + DialogueData.files(site)
    }
}
