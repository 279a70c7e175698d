import Checksums
import Diagnostics
import FileSystem

/// Documents and figures of the content that are published under a name and hold something else now.
///
/// Told by their checksums in the manifest, so that the files themselves need not be at hand.
struct ReplacedFiles {
    let published: PublishedSite
    let site: Site

    /// What carries a record: signed papers, reports, figures. Pictures are changed for their looks.
    private static let endings = [
        ".pdf", ".csv", ".doc", ".docx", ".odt", ".xls", ".xlsx", ".ods", ".ppt", ".pptx", ".odp", ".rtf", ".txt",
    ]

    func check() -> [Diagnostic] {
        site.assets.compactMap { file in
            guard let old = published.manifest.entries[file.path] ?? nil,
                old.source?.beginsInBytes(with: PublishedSources.contentPrefix) == true,
                Self.endings.contains(where: file.path.lowercased().hasSuffix), isReplaced(file, old)
            else { return nil }
            let isSeries = if case .seriesData = Place(path: file.path) { true } else { false }
            return isSeries ? changedFigures(file) : replacedDocument(file)
        }
    }

    private func isReplaced(_ file: SourceFile, _ old: OutputManifest.Entry) -> Bool {
        if file.size == old.size { return file.digest != old.digest }
        // Figures that grow at their end are as they should be.
        guard file.path.endsInBytes(with: ".csv"), file.size > old.size, old.size >= 0 else { return true }
        if let stored = file.stored { return (try? stored.digest(ofFirst: old.size)) != old.digest }
        return SHA256(of: Array(file.source.bytes[..<old.size])) != old.digest
    }

    private func changedFigures(_ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .warning, .quietChange,
            LocalizedText(
                sv: "siffror som är publicerade är ändrade eller borttagna",
                en: "figures that are published were changed or removed"),
            at: file.source.wholeFile,
            advice: LocalizedText(
                sv: "lägg nya rader sist. Är det en rättelse skriver du den i seriens text",
                en: "put new rows last. If it is a correction, tell of it in the text of the series"))
    }

    private func replacedDocument(_ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .warning, .quietChange,
            LocalizedText(
                sv: "dokumentet är publicerat men innehåller något annat nu",
                en: "the document is published but holds something else now"),
            at: file.source.wholeFile,
            advice: LocalizedText(
                sv: "ge det nya dokumentet ett eget namn och låt det gamla ligga kvar",
                en: "give the new document a name of its own, and leave the old one"))
    }
}
