package import Diagnostics
import FileSystem
import SiteContent

/// Files that are published though no page leads to them: most often they were put into the folder for the work on a page,
/// and nobody meant them for readers.
package enum UnlinkedFilesCheck {
    /// A warning for each file that is published and that no page that is shown, and no setting, refers to.
    /// For a site without an error: of a page that could not be read nobody knows where it leads.
    ///
    /// - Parameter found: what else is wrong. Of a file that is told of already it is enough.
    package static func run(_ site: Site, found: [Diagnostic]) -> [Diagnostic] {
        var files = site.assets.filter(needsLink)
        guard !files.isEmpty else { return [] }
        if !found.isEmpty {
            let told = Set(paths: found.lazy.compactMap { $0.location?.source.path })
            files.removeAll { told.contains($0.source.path) }
        }
        let references = FileReferences(address: site.settings.knownAddress)
        var linked = Set(references.paths(in: site.settings))
        for page in site.targets.pages { references.addFiles(of: page, to: &linked) }
        return files.filter { !linked.contains($0.path) }.map { file in
            Diagnostic(
                .warning, .unlinkedFile,
                LocalizedText(
                    sv: "filen publiceras fast ingen sida länkar till den: den som gissar adressen kan läsa den",
                    en: "the file is published though no page links to it: whoever guesses its address can read it"),
                at: file.source.wholeFile,
                advice: LocalizedText(
                    sv: "länka till filen från en sida, eller flytta ut den ur mappen",
                    en: "link to the file from a page, or move it out of the folder"))
        }
    }

    /// Whether somebody must lead readers to a file: not to figures, which their page shows, nor to what programs ask for by
    /// its name.
    private static func needsLink(_ file: SourceFile) -> Bool {
        if case .seriesData = Place(path: file.path) { return false }
        if WellKnownFolder.contains(file.path) { return false }
        guard LinkPath.folder(of: file.path).isEmpty else { return true }
        let name = file.path.lowercased()
        return !["favicon.ico", "robots.txt", "humans.txt"].contains(name) && !name.hasPrefix("apple-touch-icon")
    }
}
