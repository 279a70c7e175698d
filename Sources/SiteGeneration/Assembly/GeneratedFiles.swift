/// The files that lofte makes by itself, beside the pages.
enum GeneratedFiles {
    /// Their paths from the output folder. (A very large site has more sitemaps than the one named here.)
    static let paths = [AtomFeed.path, "sitemap.xml", "robots.txt", ActivityData.csvPath, ActivityData.jsonPath]

    /// The files of a site. An output is a function of a site; this is the list of them.
    static func all(_ site: Site) -> [OutputFile] {
        [AtomFeed.file(site, events: site.events)] + Sitemap.files(site) + ActivityData.files(site)
    }
}
