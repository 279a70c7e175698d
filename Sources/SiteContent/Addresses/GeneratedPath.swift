import Freezing

/// The paths, from the output folder, of the files that lofte makes by itself beside the pages: what no page, file or old
/// address of the content may take.
package enum GeneratedPath {
    package static let feed = "nytt.xml"
    /// A very large site has more of them, which this one lists.
    package static let sitemap = "sitemap.xml"
    package static let robots = "robots.txt"
    package static let activitiesCSV = "data/aktiviteter.csv"
    package static let activitiesJSON = "data/aktiviteter.json"
    package static let dialoguesCSV = "data/dialoger.csv"
    package static let dialoguesJSON = "data/dialoger.json"
    package static let catalogue = "data/katalog.rdf"
    package static let activitiesSchema = "data/aktiviteter.schema.json"
    package static let dialoguesSchema = "data/dialoger.schema.json"

    /// What the list of all activities is called, at the top or in the folder of a promise that is an example.
    package static let registerName = "aktiviteter"

    /// What the page of a promise's plan of action is called, in the promise's folder.
    package static let planName = "handlingsplan"

    /// What the page of a promise beside the one before is called, in the promise's folder.
    package static let comparisonName = "jamfort"

    /// The names of the rules for servers, which lie in a folder beside the site; earlier versions put them into it.
    package static let nginxRules = "omdirigeringar.nginx.conf"
    package static let caddyRules = "omdirigeringar.caddy"
    package static let serverRules = [nginxRules, caddyRules]

    /// Where what is frozen of a promise is published, as text that any browser shows.
    package static func lock(of promise: Permalink) -> String { promise.path.dropFirst() + lockName }

    /// Whether a path is one of those.
    package static func isLock(_ path: String) -> Bool { LinkPath.name(of: path) == lockName && path.contains("/") }

    private static let lockName = PromiseLock.fileName + ".txt"

    /// Those of every site.
    package static let always = [
        feed, sitemap, robots, activitiesCSV, activitiesJSON, dialoguesCSV, dialoguesJSON, catalogue, activitiesSchema,
        dialoguesSchema,
    ]

    /// The data of what is made up, which is there when anything is.
    package static let examples = [activitiesCSV, activitiesJSON, dialoguesCSV, dialoguesJSON].map(ofExamples)

    /// Where the data of what is made up lies: `data/exempel/aktiviteter.csv` for `data/aktiviteter.csv`.
    package static func ofExamples(_ path: String) -> String {
        LinkPath.folder(of: path) + "exempel/" + LinkPath.name(of: path)
    }

    /// Whether a file is read by search engines or servers only, so that no reader misses it.
    package static func isForMachinesOnly(_ path: String) -> Bool {
        path == robots || serverRules.contains(path)
            || path.hasPrefix("sitemap") && path.hasSuffix(".xml") && !path.contains("/")
    }
}
