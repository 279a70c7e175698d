import Diagnostics
import FileSystem

/// The content's files under the names that were meant: `Index.md` stands as `index.md`, `webbplats.yaml` as
/// `webbplats.yml`, each with an error that says so.
///
/// They are read as what they were meant to be, so that all else that is wrong with them is told at once, and nothing is
/// called missing that is there.
struct MisnamedFiles: Sendable {
    /// In the order of their paths.
    let files: [SourceFile]
    let diagnostics: [Diagnostic]

    init(_ read: [SourceFile]) {
        var files: [SourceFile] = []
        var diagnostics: [Diagnostic] = []
        guard read.contains(where: { Self.meantName(of: $0.path) != nil }) else {
            self.files = read
            self.diagnostics = []
            return
        }
        var taken = Set(read.lazy.map(\.path))
        for file in read {
            guard let name = Self.meantName(of: file.path) else {
                files.append(file)
                continue
            }
            let path = LinkPath.folder(of: file.path) + name
            let isFree = taken.insert(String(path)).inserted
            diagnostics.append(isFree ? Self.misnamed(file, name: name) : Self.double(file, name: name))
            if isFree { files.append(file.called(String(path))) }
        }
        self.files = diagnostics.isEmpty ? read : files.sorted { $0.path.precedesInBytes($1.path) }
        self.diagnostics = diagnostics
    }

    private static let indexName = "index.md"

    /// The name that a file was meant to have, when it is another than it has.
    private static func meantName(of path: String) -> String? {
        // Most files end otherwise.
        guard let ending = path.utf8.last, [UInt8(ascii: "d"), UInt8(ascii: "l")].contains(ending | 0x20) else {
            return nil
        }
        let name = String(LinkPath.name(of: path))
        if path.utf8.count > name.utf8.count, name.utf8.count > indexName.utf8.count + 1 { return nil }
        let lower = name.lowercased()
        // Other generators call it so.
        let isIndex = lower == indexName || lower == "_" + indexName
        if isIndex, name != indexName {
            // Of a file that lies where no index can be, that is all there is to say.
            if case .misplaced = Place(path: path) { return nil }
            return indexName
        }
        let isSettings = path == name && (lower == Place.settingsPath || lower == "webbplats.yaml")
        return isSettings && name != Place.settingsPath ? Place.settingsPath : nil
    }

    private static func misnamed(_ file: SourceFile, name: String) -> Diagnostic {
        let isIndex = name == indexName
        return Diagnostic(
            .error, .badFileName,
            isIndex
                ? file.path.utf8.dropLast(indexName.utf8.count).last == UInt8(ascii: "_")
                    ? LocalizedText(
                        sv: "en mapps egen sida ska heta index.md, utan understreck",
                        en: "a folder's own page must be called index.md, without an underscore")
                    : LocalizedText(
                        sv: "en mapps egen sida ska heta index.md, med små bokstäver",
                        en: "a folder's own page must be called index.md, in small letters")
                : LocalizedText(
                    sv: "webbplatsens inställningar ska heta webbplats.yml, med små bokstäver",
                    en: "the site's settings must be called webbplats.yml, in small letters"),
            at: file.source.wholeFile,
            advice: LocalizedText(sv: "döp om filen till \(name)", en: "rename the file to \(name)"))
    }

    private static func double(_ file: SourceFile, name: String) -> Diagnostic {
        Diagnostic(
            .error, .badFileName,
            LocalizedText(
                sv: "filen heter nästan som \(name), som redan finns här",
                en: "the file is called nearly as \(name), which is here already"),
            at: file.source.wholeFile,
            advice: LocalizedText(
                sv: "behåll \(name), och ta bort den här filen", en: "keep \(name), and remove this file"))
    }
}
