import OpenData
import SiteContent
import SiteModel
import SiteOutput

/// Files that lofte makes by itself, beside the pages: those that are made together.
struct GeneratedFiles: Sendable {
    /// The paths of the files that `make` gives for a site, found without making them.
    let paths: @Sendable (Site) -> [String]
    let make: @Sendable (Site) -> [OutputFile]

    /// An output is a function of a site; this is the list of them.
    static let all: [GeneratedFiles] = [
        GeneratedFiles(paths: { _ in [GeneratedPath.feed] }, make: { [AtomFeed.file($0, events: $0.events)] }),
        GeneratedFiles(paths: { Sitemap.paths($0) }, make: { Sitemap.files($0) }),
        GeneratedFiles(
            paths: { $0.dataPaths(GeneratedPath.activitiesCSV) }, make: { ActivityData.csvFiles($0) }),
        GeneratedFiles(
            paths: { $0.dataPaths(GeneratedPath.activitiesJSON) }, make: { ActivityData.jsonFiles($0) }),
        GeneratedFiles(
            paths: { $0.dataPaths(GeneratedPath.dialoguesCSV) + $0.dataPaths(GeneratedPath.dialoguesJSON) },
            make: { DialogueData.files($0) }),
        GeneratedFiles(paths: { _ in [GeneratedPath.catalogue] }, make: { [DataCatalogue.file($0)] }),
        GeneratedFiles(
            paths: { _ in [GeneratedPath.activitiesSchema, GeneratedPath.dialoguesSchema] },
            make: { DataSchemas.files($0) }),
        GeneratedFiles(paths: \.lockPaths, make: { FrozenFiles.files($0) }),
    ]
}
