package import Diagnostics

/// An address that leads to a file of the writer's own computer, or of the office's network: `C:\Users\…`, `file:///…`,
/// `\\server\folder\…`.
package enum LocalFile {
    /// Whether a scheme is a drive's letter, or that of files.
    package static func isScheme(_ scheme: String) -> Bool { scheme == "file" || scheme.utf8.count == 1 }

    /// Whether the address that is written in a place is that of a file on a network disk: `\\server\folder\file`. It is
    /// read where it is written, since of two backslashes Markdown leaves one.
    package static func isOnNetwork(_ location: SourceLocation) -> Bool {
        guard let range = location.range else { return false }
        let written = location.source.bytes[range].drop { "<\"'".utf8.contains($0) }
        return written.starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "\\")])
            && written.dropFirst(2).contains(UInt8(ascii: "\\"))
    }

    /// The server that a file's address names: `file://server/folder/…`.
    private static func hasServer(_ destination: String) -> Bool {
        guard destination.lowercased().hasPrefix("file://") else { return false }
        let rest = destination.dropFirst(7)
        return rest.first.map { $0 != "/" && $0 != "\\" } == true && !rest.dropFirst().hasPrefix(":")
            && !rest.lowercased().hasPrefix("localhost/")
    }

    /// The error, with the file's own name to write.
    ///
    /// - Parameter isImage: whether a picture is shown by it.
    package static func diagnostic(_ destination: String, isImage: Bool, at location: SourceLocation) -> Diagnostic {
        let name = destination.split { $0 == "\\" || $0 == "/" }.last.map(String.init) ?? destination
        let written = name.replacing(" ", with: "%20")
        let isOnNetwork = isOnNetwork(location) || hasServer(destination)
        return Diagnostic(
            .error, .forbiddenScheme, message(isImage: isImage, isOnNetwork: isOnNetwork), at: location,
            advice: LocalizedText(
                sv: "lägg filen i samma mapp som sidan, och skriv bara dess namn: \(written)",
                en: "put the file into the page's folder, and write its name alone: \(written)"))
    }

    private static func message(isImage: Bool, isOnNetwork: Bool) -> LocalizedText {
        switch (isImage, isOnNetwork) {
        case (true, false):
            LocalizedText(
                sv: "bilden ligger på din dator, där ingen annan kan se den",
                en: "the picture lies on your computer, where nobody else can see it")
        case (false, false):
            LocalizedText(
                sv: "adressen leder till en fil på din dator, som ingen annan kan öppna",
                en: "the address leads to a file on your computer, which nobody else can open")
        case (true, true):
            LocalizedText(
                sv: "bilden ligger på en nätverksdisk, där ingen utanför kontoret kan se den",
                en: "the picture lies on a network disk, where nobody outside the office can see it")
        case (false, true):
            LocalizedText(
                sv: "adressen leder till en fil på en nätverksdisk, som ingen utanför kontoret kan öppna",
                en: "the address leads to a file on a network disk, which nobody outside the office can open")
        }
    }
}
