import Diagnostics

/// How large a file may be that is copied as it is.
///
/// A gigabyte is what hosts of static sites take at most, often of a whole site: GitHub Pages 1 GB a site and 100 MB a file,
/// GitLab Pages 1 GB, Cloudflare Pages 25 MB a file. A film that is larger is one that nobody with a telephone fetches.
enum AssetLimit {
    static let bytes = 1_000_000_000
    /// The same for a file among the templates, which are held in memory.
    static let templateBytes = 30_000_000

    /// An error for a file that is larger, and is not read at all.
    ///
    /// - Parameter path: the one that people are shown.
    static func problem(size: Int, path: String) -> Diagnostic? {
        guard size > bytes else { return nil }
        let tenths = size / 100_000_000 + (size % 100_000_000 == 0 ? 0 : 1)
        return Diagnostic(
            .error, .fileTooLarge,
            LocalizedText(
                sv: "filen är \(tenths / 10),\(tenths % 10) GB; gränsen är 1 GB",
                en: "the file is \(tenths / 10).\(tenths % 10) GB; the limit is 1 GB"),
            at: SourceText(path: path, bytes: []).wholeFile,
            advice: LocalizedText(
                sv: "gör filen mindre, eller lägg den hos en tjänst för film och stora filer och länka dit",
                en: "make the file smaller, or put it where films and large files are kept and link to it"))
    }

    /// An error for a file among the templates that is larger than `templateBytes`.
    static func templateProblem(size: Int, path: String) -> Diagnostic {
        let megabytes = size / 1_000_000 + (size % 1_000_000 == 0 ? 0 : 1)
        return Diagnostic(
            .error, .fileTooLarge,
            LocalizedText(
                sv: "filen är \(megabytes) MB; gränsen i mallarnas mapp är 30 MB",
                en: "the file is \(megabytes) MB; the limit in the folder with the templates is 30 MB"),
            at: SourceText(path: path, bytes: []).wholeFile,
            advice: LocalizedText(
                sv: "gör filen mindre, eller lägg den i innehållets mapp",
                en: "make the file smaller, or put it in the folder with the content"))
    }
}
