import Diagnostics

/// How large a file may be that is read as text.
///
/// Each byte of a page may take two hundred in memory while it is read, when it is all brackets. Longer than any book,
/// two million bytes are a log or an export that came here by mistake.
enum TextLimit {
    static let bytes = 2_000_000

    /// An error for a file that is larger, and is not read at all.
    static func problem(of file: SourceFile) -> Diagnostic? {
        let count = file.size
        guard count > bytes else { return nil }
        let isData = file.path.hasSuffix(".csv")
        let size = count.formattedMegabytes
        return Diagnostic(
            .error, .fileTooLarge,
            LocalizedText(
                sv: "filen är för stor för att läsas: \(size.swedish) MB, och gränsen är 2 MB",
                en: "the file is too large to be read: \(size.english) MB, and the limit is 2 MB"),
            at: file.source.wholeFile,
            advice: isData
                ? LocalizedText(
                    sv: "ta bort rader eller kolumner som inte ska visas, eller lägg filen utanför mappen matt",
                    en: "remove rows or columns that are not to be shown, or put the file outside the folder matt")
                : LocalizedText(
                    sv: "dela texten på flera sidor, eller spara den som pdf och länka till den",
                    en: "split the text into several pages, or save it as a pdf and link to it"))
    }
}

extension Int {
    /// In millions, rounded up to a tenth.
    fileprivate var formattedMegabytes: LocalizedText {
        let tenths = (self + 99_999) / 100_000
        return LocalizedText(sv: "\(tenths / 10),\(tenths % 10)", en: "\(tenths / 10).\(tenths % 10)")
    }
}
