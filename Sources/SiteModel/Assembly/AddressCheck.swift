import Diagnostics
import SiteContent

/// No two things may have one address.
enum AddressCheck {
    /// The collisions among pages, copied files and the pages that lofte makes by itself, each naming both places.
    static func collisions(pages: [Page], assets: [SourceFile], generated: [Permalink]) -> [Diagnostic] {
        // Of a name that no file can have it is told elsewhere.
        let assets = assets.filter { FileInspection.isNameAllowed($0.path, from: .content) }
        if areAllDifferent(pages, assets, generated) { return [] }
        var owners: [String: SourceFile?] = [:]
        owners.reserveCapacity(generated.count + pages.count + assets.count)
        for permalink in generated { owners.updateValue(nil, forKey: permalink.outputPath) }
        var diagnostics: [Diagnostic] = []
        for (path, file, shown) in pages.map({ ($0.permalink.outputPath, $0.file, $0.permalink.path) })
            + assets.map({ ($0.path, $0, "/" + $0.path) })
        {
            if let owner = owners[path] {
                diagnostics.append(collision(file, with: owner, at: shown))
            } else {
                owners.updateValue(file, forKey: path)
            }
        }
        return diagnostics
    }

    /// Whether no two have one address, as is the rule.
    private static func areAllDifferent(_ pages: [Page], _ assets: [SourceFile], _ generated: [Permalink]) -> Bool {
        // Of what lofte makes by itself nobody tells that it is there twice.
        var taken = Set(generated.lazy.map(\.outputPath))
        taken.reserveCapacity(taken.count + pages.count + assets.count)
        return pages.allSatisfy { taken.insert($0.permalink.outputPath).inserted }
            && assets.allSatisfy { taken.insert($0.path).inserted }
    }

    private static func collision(_ file: SourceFile, with owner: SourceFile?, at address: String) -> Diagnostic {
        guard let owner else {
            return Diagnostic(
                .error, .addressCollision,
                LocalizedText(
                    sv: "filen får adressen \(address), men den adressen använder lofte själv",
                    en: "the file gets the address \(address), but lofte uses that address itself"),
                at: file.source.wholeFile,
                advice: LocalizedText(sv: "döp om filen eller mappen", en: "rename the file or the folder"))
        }
        return Diagnostic(
            .error, .addressCollision,
            LocalizedText(
                sv: "två filer får samma adress, \(address): \(owner.source.path) och \(file.source.path)",
                en: "two files get one address, \(address): \(owner.source.path) and \(file.source.path)"),
            at: file.source.wholeFile,
            advice: LocalizedText(sv: "döp om en av dem", en: "rename one of them"),
            notes: [
                Diagnostic.Note(LocalizedText(sv: "den andra filen", en: "the other file"), at: owner.source.wholeFile)
            ])
    }
}
