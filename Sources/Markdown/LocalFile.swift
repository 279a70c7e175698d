package import Diagnostics

/// An address that leads to a file of the writer's own computer: `C:\\Users\\…`, `file:///…`.
package enum LocalFile {
    /// Whether a scheme is a drive's letter, or that of files.
    package static func isScheme(_ scheme: String) -> Bool { scheme == "file" || scheme.utf8.count == 1 }

    /// The error, with the file's own name to write.
    ///
    /// - Parameter isImage: whether a picture is shown by it.
    package static func diagnostic(_ destination: String, isImage: Bool, at location: SourceLocation) -> Diagnostic {
        let name = destination.split { $0 == "\\" || $0 == "/" }.last.map(String.init) ?? destination
        let written = name.replacing(" ", with: "%20")
        return Diagnostic(
            .error, .forbiddenScheme,
            isImage
                ? LocalizedText(
                    sv: "bilden ligger på din dator, där ingen annan kan se den",
                    en: "the picture lies on your computer, where nobody else can see it")
                : LocalizedText(
                    sv: "adressen leder till en fil på din dator, som ingen annan kan öppna",
                    en: "the address leads to a file on your computer, which nobody else can open"),
            at: location,
            advice: LocalizedText(
                sv: "lägg filen i samma mapp som sidan, och skriv bara dess namn: \(written)",
                en: "put the file into the page's folder, and write its name alone: \(written)"))
    }
}
