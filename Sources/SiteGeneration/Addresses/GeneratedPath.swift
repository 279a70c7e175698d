/// The paths, from the output folder, of the files that lofte makes by itself beside the pages: what no page, file or old
/// address of the content may take.
enum GeneratedPath {
    static let feed = "nytt.xml"
    /// A very large site has more of them, which this one lists.
    static let sitemap = "sitemap.xml"
    static let robots = "robots.txt"
    static let activitiesCSV = "data/aktiviteter.csv"
    static let activitiesJSON = "data/aktiviteter.json"
    static let dialoguesCSV = "data/dialoger.csv"
    static let dialoguesJSON = "data/dialoger.json"
    static let catalogue = "data/katalog.rdf"
    static let activitiesSchema = "data/aktiviteter.schema.json"
    static let dialoguesSchema = "data/dialoger.schema.json"

    /// The names of the rules for servers, which lie in a folder beside the site; earlier versions put them into it.
    static let nginxRules = "omdirigeringar.nginx.conf"
    static let caddyRules = "omdirigeringar.caddy"
    static let serverRules = [nginxRules, caddyRules]

    /// Those of every site.
    static let always = [
        feed, sitemap, robots, activitiesCSV, activitiesJSON, dialoguesCSV, dialoguesJSON, catalogue, activitiesSchema,
        dialoguesSchema,
    ]

    /// The data of what is made up, which is there when anything is.
    static let examples = [activitiesCSV, activitiesJSON, dialoguesCSV, dialoguesJSON].map(ofExamples)

    /// Where the data of what is made up lies: `data/exempel/aktiviteter.csv` for `data/aktiviteter.csv`.
    static func ofExamples(_ path: String) -> String {
        LinkPath.folder(of: path) + "exempel/" + LinkPath.name(of: path)
    }

    /// Whether a file is read by search engines or servers only, so that no reader misses it.
    static func isForMachinesOnly(_ path: String) -> Bool {
        path == robots || serverRules.contains(path)
            || path.hasPrefix("sitemap") && path.hasSuffix(".xml") && !path.contains("/")
    }
}
