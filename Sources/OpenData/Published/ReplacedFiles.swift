import Checksums
import ContentFormat
import Diagnostics
import FileSystem
import SiteContent
import SiteModel
import SiteOutput

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
        site.assets.flatMap { file -> [Diagnostic] in
            guard let old = published.manifest.entries[file.path] ?? nil,
                old.source?.beginsInBytes(with: PublishedSources.contentPrefix) == true,
                Self.endings.contains(where: file.path.lowercased().hasSuffix), isReplaced(file, old)
            else { return [] }
            let isSeries = if case .seriesData = Place(path: file.path) { true } else { false }
            return isSeries ? changedFigures(file) : [replacedDocument(file)]
        }
    }

    private func isReplaced(_ file: SourceFile, _ old: OutputManifest.Entry) -> Bool {
        if file.size == old.size { return file.digest != old.digest }
        // Figures that grow at their end are as they should be.
        guard file.path.endsInBytes(with: ".csv"), file.size > old.size, old.size >= 0 else { return true }
        if let stored = file.stored { return (try? stored.digest(ofFirst: old.size)) != old.digest }
        return SHA256(of: Array(file.source.bytes[..<old.size])) != old.digest
    }

    /// How many figures are told of one by one.
    private static let told = 10

    /// What became of figures: by their values, where what was published is at hand.
    private func changedFigures(_ file: SourceFile) -> [Diagnostic] {
        guard let bytes = published.page(file.path),
            let old = SeriesData.read(SourceText(path: file.path, bytes: bytes)).0, file.isInMemory,
            let new = SeriesData.read(file.source).0
        else { return [unknownChange(file)] }
        let page = site.targets.page(at: String(file.path.dropLast(".csv".utf8.count)) + ".md")
        let entries = ChangeEntries(
            old: [], new: page?.fields.changes.map { PublicRecord.ChangeRecord($0) } ?? [], publishedDay: published.day,
            today: site.today)
        let changes = FigureChanges(from: old, to: new).changes.filter { change in
            !entries.explainsFigure(period: change.period, column: change.column)
        }
        let first = changes.prefix(Self.told).map { changed($0, in: file) }
        guard changes.count > Self.told else { return first }
        let rest = changes.count - Self.told
        return first + [
            Diagnostic(
                .warning, .quietChange,
                LocalizedText(
                    sv: "\(rest) siffror till som är publicerade är ändrade eller borttagna",
                    en: "\(rest) more figures that are published were changed or removed"),
                at: file.source.wholeFile, advice: advice(ChangedPart.figures.rawValue))
        ]
    }

    private func changed(_ change: FigureChanges.Change, in file: SourceFile) -> Diagnostic {
        let name = change.column.map { "\(change.period), \($0)" } ?? change.period
        let message =
            switch (change.column, change.after) {
            case (nil, _):
                LocalizedText(
                    sv: "raden för \(name) är publicerad (\(change.before)) men finns inte längre",
                    en: "the row of \(name) is published (\(change.before)) but is not there any more")
            case (_, nil):
                LocalizedText(
                    sv: "\(name) är publicerad som \(change.before) men är tom nu",
                    en: "\(name) is published as \(change.before) but is empty now")
            case (_, let after?):
                LocalizedText(
                    sv: "\(name) är publicerad som \(change.before) men är \(after) nu",
                    en: "\(name) is published as \(change.before) but is \(after) now")
            }
        return Diagnostic(
            .warning, .quietChange, message, at: row(change.period, in: file.source),
            advice: advice("\(ChangedPart.figures.rawValue) \(change.period)"))
    }

    private func advice(_ field: String) -> LocalizedText {
        LocalizedText(
            sv: "är det en rättelse skriver du den under ändringar i seriens .md-fil, med fält: \(field)",
            en: "if it is a correction, write it under ändringar in the .md file of the series, with fält: \(field)")
    }

    /// The first cell of a period's row; the whole file when it is gone.
    private func row(_ period: String, in source: SourceText) -> SourceLocation {
        let wanted = FigureChanges.folded(period)
        var number = 1
        while let line = source.lineRange(number) {
            let cell = source.bytes[line].prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: ",") }
            let text = String(decoding: cell, as: UTF8.self).replacing("\"", with: "")
            if number > 1, !cell.isEmpty, FigureChanges.folded(text) == wanted { return source.location(cell.indices) }
            number += 1
        }
        return source.wholeFile
    }

    private func unknownChange(_ file: SourceFile) -> Diagnostic {
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
