import Diagnostics

/// The files beside the templates and those of the content share one site.
enum AssetCheck {
    /// An error for each file beside the templates at an address that a page has, or with the name of a folder of pages.
    static func collisions(templates: [SourceFile], pages: [OutputFile]) -> [Diagnostic] {
        let taken = Set(
            pages.map(\.path)
                + pages.flatMap { LinkPath.folders(above: $0.path).map { $0.dropLast() } }
                .map(String.init))
        return templates.filter { taken.contains($0.path) }.map { file in
            Diagnostic(
                .error, .addressCollision,
                LocalizedText(
                    sv: "filen får adressen /\(file.path), men där finns redan en sida",
                    en: "the file gets the address /\(file.path), but there is a page already"),
                at: file.source.wholeFile,
                advice: LocalizedText(sv: "döp om filen", en: "rename the file"))
        }
    }

    /// An error for each file that is copied and has the name of a compressed one that is made.
    ///
    /// - Parameter files: all files of the site, the compressed ones too.
    static func collisions(compressed files: [OutputFile], copied: [SourceFile]) -> [Diagnostic] {
        let packed = copied.filter { $0.path.hasSuffix(Precompression.ending) }
        if packed.isEmpty { return [] }
        var counts: [String: Int] = [:]
        for file in files where file.path.hasSuffix(Precompression.ending) { counts[file.path, default: 0] += 1 }
        return packed.filter { counts[$0.path, default: 0] > 1 }.map { file in
            Diagnostic(
                .error, .addressCollision,
                LocalizedText(
                    sv: "filen heter som en komprimerad fil som lofte gör, /\(file.path)",
                    en: "the file has the name of a compressed file that lofte makes, /\(file.path)"),
                at: file.source.wholeFile,
                advice: LocalizedText(
                    sv: "döp om filen, eller bygg utan --compress", en: "rename the file, or build without --compress"))
        }
    }

    /// An error for each file of the content at an address that a file of the templates has.
    static func collisions(content: [SourceFile], templates: [SourceFile]) -> [Diagnostic] {
        let taken = Dictionary(templates.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        return content.compactMap { file in
            guard let other = taken[file.path] else { return nil }
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
