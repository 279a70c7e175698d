/// The pages that lofte makes by itself, beside those of the content.
enum GeneratedPages {
    /// The list of all promises.
    static let promises = Permalink(["loften"])
    /// The accessibility statement.
    static let accessibility = Permalink(["tillganglighet"])

    /// The list of a promise's dialogues, reports or series.
    static func list(_ folder: Place.ReservedFolder, of promise: Page) -> Permalink {
        promise.permalink.appending(folder.rawValue)
    }

    /// The address of everything that will be made for a site, redirects and removals aside.
    static func permalinks(promises entries: [PromiseEntry], settings: SiteSettings) -> [Permalink] {
        var permalinks = [promises]
        if settings.accessibility != nil { permalinks.append(accessibility) }
        for entry in entries {
            if !entry.dialogues.isEmpty { permalinks.append(list(.dialogues, of: entry.page)) }
            if !entry.reports.isEmpty { permalinks.append(list(.reports, of: entry.page)) }
            if !entry.series.isEmpty { permalinks.append(list(.series, of: entry.page)) }
        }
        return permalinks
    }
}
