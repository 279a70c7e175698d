import ContentFormat
import Diagnostics
import FileSystem
import Markdown

/// The content's files in the folders that were meant: `2024/Dialoger/` stands as `2024/dialoger/`, and `2024 löfte/` as
/// `2024-löfte/` where it holds a promise, each with one error that says so.
///
/// They are read as what they were meant to be, so that nothing is said of keys that are right where they were meant.
struct MisnamedFolders: Sendable {
    /// In the order of their paths.
    let files: [SourceFile]
    let diagnostics: [Diagnostic]

    init(_ read: [SourceFile]) {
        let promises = Self.misnamedPromises(in: read)
        let inPromises = Self.moved(read, promises)
        let reserved = Self.misnamedReserved(in: inPromises)
        files = Self.moved(inPromises, reserved)
        diagnostics = promises.map(Self.misnamedPromise) + reserved.map(Self.misnamedReserved)
    }

    /// A folder that has another name than was meant.
    private struct Renaming {
        /// From the content folder, with its `/`.
        let folder: String
        let meant: String
        /// As people are shown it.
        let shown: SourceText

        init(_ folder: String, meant: String, of file: SourceFile) {
            self.folder = folder
            self.meant = meant
            let rest = file.path.utf8.count - folder.utf8.count + 1
            shown = SourceText(path: String(decoding: file.source.path.utf8.dropLast(rest), as: UTF8.self), bytes: [])
        }

        var name: String { String(LinkPath.name(of: folder)) }
        var meantName: String { String(LinkPath.name(of: meant)) }
    }

    private static func moved(_ files: [SourceFile], _ renamings: [Renaming]) -> [SourceFile] {
        guard !renamings.isEmpty else { return files }
        var taken = Set(files.lazy.map(\.path))
        return files.compactMap { file -> SourceFile? in
            guard let renaming = renamings.first(where: { file.path.utf8.starts(with: $0.folder.utf8) }) else {
                return file
            }
            let rest = file.path.utf8.dropFirst(renaming.folder.utf8.count)
            let path = renaming.meant + String(decoding: rest, as: UTF8.self)
            // Of one that is there already the error of its folder says enough.
            return taken.insert(path).inserted ? file.called(path) : nil
        }.sorted { $0.path.precedesInBytes($1.path) }
    }

    // MARK: Promises

    /// Top folders whose own page is a promise's, and whose names do not begin with its year.
    private static func misnamedPromises(in files: [SourceFile]) -> [Renaming] {
        files.compactMap { file in
            let ending = file.path.utf8.suffix(8)
            guard ending.elementsEqual("index.md".utf8, by: { $0 | 0x20 == $1 | 0x20 }) else { return nil }
            let parts = file.path.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 2)
            guard parts.count == 2, let top = parts.first.map({ String(Substring($0)) }),
                !Place.isPromiseFolder(top), let year = promiseYear(file.source)
            else { return nil }
            return Renaming(top + "/", meant: meantName(top, year: year) + "/", of: file)
        }
    }

    /// The year that a promise's page begins in; nil for another page, and for one that does not say it.
    private static func promiseYear(_ source: SourceText) -> String? {
        guard let start = source.keyLocation(.start).range, source.keyLocation(.end).range != nil,
            source.keyLocation(.parties).range != nil
        else { return nil }
        let value = source.bytes[start.upperBound...].dropFirst().drop { $0 == UInt8(ascii: " ") }.prefix(4)
        guard value.count == 4, value.allSatisfy(isDigit) else { return nil }
        return String(decoding: value, as: UTF8.self)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    /// `2024_2026` is meant as `2024-2026`, `löfte 2025` as `2025-löfte`, `24` as `2024`.
    private static func meantName(_ name: String, year: String) -> String {
        let hasYear = name.utf8.count >= 4 && name.utf8.prefix(4).allSatisfy(isDigit)
        let first = hasYear ? String(name.prefix(4)) : year
        let rest = hasYear ? String(name.dropFirst(4)) : name.replacing(year, with: "")
        let words = rest.split { !$0.isLetter && !$0.isNumber }
        if words.allSatisfy({ $0.utf8.count <= 2 && $0.utf8.allSatisfy(isDigit) }) { return first }
        return ([Substring(first)] + words).joined(separator: "-")
    }

    private static func misnamedPromise(_ renaming: Renaming) -> Diagnostic {
        Diagnostic(
            .error, .badFileName,
            LocalizedText(
                sv: "mappen har ett löfte i sig, så namnet ska börja med ett årtal: 2024 eller 2024-2026",
                en: "the folder holds a promise, so its name must begin with a year: 2024 or 2024-2026"),
            at: renaming.shown.wholeFile,
            advice: LocalizedText(
                sv: "döp om mappen till \(renaming.meantName)", en: "rename the folder to \(renaming.meantName)"))
    }

    // MARK: Reserved folders

    /// Words for what lies in the reserved folders, as slugs: of a folder without a page of its own they say what it is.
    private static let nearNames: [String: Place.ReservedFolder] = [
        "dialog": .dialogues, "dialogen": .dialogues, "dialogerna": .dialogues, "medborgardialog": .dialogues,
        "medborgardialoger": .dialogues, "rapport": .reports, "rapporten": .reports, "rapporterna": .reports,
        "uppfoljningsrapporter": .reports, "serier": .series, "dataserier": .series, "matten": .series,
    ]

    private static func misnamedReserved(in files: [SourceFile]) -> [Renaming] {
        var renamings: [Renaming] = []
        var last: Substring.UTF8View?
        for file in files {
            let slash = UInt8(ascii: "/")
            guard let first = file.path.utf8.firstIndex(of: slash),
                let second = file.path.utf8[first...].dropFirst().firstIndex(of: slash)
            else { continue }
            let folder = file.path.utf8[...second]
            if let last, last.elementsEqual(folder) { continue }
            guard isPageOrFigures(file.path) else { continue }
            last = folder
            guard Place.isPromiseFolder(String(file.path[..<first])) else { continue }
            let name = String(file.path[file.path.utf8.index(after: first)..<second])
            guard Place.ReservedFolder(rawValue: name) == nil else { continue }
            let slug = Anchor.make(from: name)
            let path = String(Substring(folder))
            guard let reserved = Place.ReservedFolder(rawValue: slug) ?? nearNames[slug],
                reserved.rawValue == slug || !hasIndex(path, in: files)
            else { continue }
            let meant = String(file.path[...first]) + reserved.rawValue + "/"
            renamings.append(Renaming(path, meant: meant, of: file))
        }
        return renamings
    }

    private static func isPageOrFigures(_ path: String) -> Bool {
        Place.isMarkdown(path) || path.lowercased().hasSuffix(".csv")
    }

    private static func hasIndex(_ folder: String, in files: [SourceFile]) -> Bool {
        files.contains {
            $0.path.beginsInBytes(with: folder)
                && String(Substring($0.path.utf8.dropFirst(folder.utf8.count))).lowercased() == "index.md"
        }
    }

    private static func misnamedReserved(_ renaming: Renaming) -> Diagnostic {
        Diagnostic(
            .error, .badFileName,
            LocalizedText(
                sv: "mappen heter \"\(renaming.name)\" men ska heta \(renaming.meantName)",
                en: "the folder is called \"\(renaming.name)\" but must be called \(renaming.meantName)"),
            at: renaming.shown.wholeFile,
            advice: LocalizedText(
                sv: "döp om mappen till \(renaming.meantName)", en: "rename the folder to \(renaming.meantName)"))
    }
}
