package import Diagnostics
import FileSystem
package import SiteContent
import SiteOutput

/// The files beside the templates and those of the content share one site.
package enum AssetCheck {
    /// An error for each file beside the templates at an address that a page has, or with the name of a folder of pages.
    ///
    /// - Parameter pages: the paths of all pages from the output folder.
    package static func collisions(templates: [SourceFile], pages: [String]) -> [Diagnostic] {
        // A page that lies nowhere near a file cannot be in its way.
        let tops = Set(templates.lazy.map { top(of: $0.path) })
        let near = pages.filter { tops.contains(top(of: $0)) }
        let taken = Path.folders(holding: near).union(near.map { PathKey($0) })
        let files = templates.filter { file in
            taken.contains(PathKey(file.path)) && FileInspection.isNameAllowed(file.path, from: .templates)
        }
        return files.map { file in
            Diagnostic(
                .error, .addressCollision,
                LocalizedText(
                    sv: "filen får adressen /\(file.path), men där finns redan en sida",
                    en: "the file gets the address /\(file.path), but there is a page already"),
                at: file.source.wholeFile,
                advice: LocalizedText(sv: "döp om filen", en: "rename the file"))
        }
    }

    /// The outermost name of a path.
    private static func top(of path: String) -> PathKey {
        PathKey(String(Substring(path.utf8.prefix { $0 != UInt8(ascii: "/") })))
    }

    /// An error for each file of the content at an address that a file of the templates has.
    package static func collisions(content: [SourceFile], templates: [SourceFile]) -> [Diagnostic] {
        let taken = Dictionary(templates.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        return content.compactMap { file in
            guard let other = taken[file.path], FileInspection.isNameAllowed(file.path, from: .content) else {
                return nil
            }
            return Diagnostic(
                .error, .addressCollision,
                LocalizedText(
                    sv: "två filer får samma adress, /\(file.path): \(other.source.path) och \(file.source.path)",
                    en: "two files get one address, /\(file.path): \(other.source.path) and \(file.source.path)"),
                at: file.source.wholeFile,
                advice: LocalizedText(sv: "döp om den i innehållsmappen", en: "rename the one in the content folder"),
                notes: [
                    Diagnostic.Note(
                        LocalizedText(sv: "den andra filen", en: "the other file"), at: other.source.wholeFile)
                ])
        }
    }
}
