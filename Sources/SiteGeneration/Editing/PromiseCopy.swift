package import Diagnostics
import FileSystem
import FrontMatter
import Merging
import PromiseModel

/// A promise made from the one before it: the same areas and activities as drafts, without what was told of how it went.
///
/// Notes and texts stay as they are, byte by byte. What is left out are follow-ups, days, statuses, outcomes and changes;
/// addresses within the promise lead into the new one, those of pages that are not copied to the old one; years in titles
/// and openings, and the promise's own first and last day, are moved.
package struct PromiseCopy: Sendable {
    /// The new files, by their paths from the content folder.
    package let files: [(path: String, bytes: [UInt8])]
    /// The lines of the new files in which a year of the old promise still stands, counted from 1.
    package let years: [(path: String, line: Int)]

    /// Why no copy can be made.
    package enum Problem: Error, Sendable {
        /// There is no promise in the folder.
        case noPromise(String)
        /// A file has errors in its front matter, or is written in a way that cannot be taken apart.
        case unreadable(String)
        /// A file is there already.
        case exists(String)
        /// The folder's name begins with no year, or is that of the promise itself.
        case badFolder(String)

        /// In words, with what to write instead.
        package var message: LocalizedText {
            switch self {
            case .noPromise(let folder):
                LocalizedText(
                    sv: "löftet \(folder) finns inte: skriv mappen med löftet som ska kopieras, som --from 2025",
                    en: "there is no promise \(folder): write the folder of the promise to copy, as --from 2025")
            case .unreadable(let path):
                LocalizedText(
                    sv: "\(path) går inte att läsa: kör lofte check och rätta filen först",
                    en: "\(path) cannot be read: run lofte check and mend the file first")
            case .exists(let path):
                LocalizedText(
                    sv: "\(path) finns redan: välj ett annat år, eller skriv i de filer som finns",
                    en: "\(path) exists already: choose another year, or write in the files that are there")
            case .badFolder(let folder):
                LocalizedText(
                    sv:
                        "\"\(folder)\" går inte: skriv ett årtal som är ett annat än det gamla löftets, till exempel 2026",
                    en: "\"\(folder)\" is not possible: write a year other than the old promise's, such as 2026")
            }
        }
    }

    /// - Parameters:
    ///   - old: the folder of the promise that is copied.
    ///   - new: the folder of the new one.
    ///   - title: of the new promise; nil for the old one's with its years moved.
    ///   - paths: of all files of the content.
    ///   - read: hands out a file's bytes; nil when it cannot.
    package init(
        from old: String, to new: String, title: String?, paths: [String], read: (String) -> [UInt8]?
    ) throws(Problem) {
        guard Place.isPromiseFolder(new), !new.contains("/"), new != old else { throw .badFolder(new) }
        guard Place.isPromiseFolder(old), paths.contains("\(old)/index.md") else { throw .noPromise(old) }
        let copied = paths.filter { path in
            guard path.beginsInBytes(with: old + "/") else { return false }
            return switch Place(path: path) {
            case .promise, .focusArea, .activity: true
            default: false
            }
        }
        let targets = copied.map { new + $0.dropFirst(old.count) }
        if let taken = targets.first(where: paths.contains) { throw .exists(taken) }
        let move = YearMove(from: old, to: new)
        let addresses = CopiedAddresses(old: old, new: new, copied: Set(paths: copied), all: Set(paths: paths))
        var files: [(path: String, bytes: [UInt8])] = []
        var years: [(path: String, line: Int)] = []
        for (path, target) in zip(copied, targets) {
            guard let bytes = read(path), !ConflictMarkers.stand(in: bytes, path: path) else { throw .unreadable(path) }
            let source = SourceText(path: path, bytes: bytes)
            let reader = PageReader(language: .swedish, reservedAnchors: [])
            guard let page = reader.read(SourceFile(path: path, source: source), place: Place(path: path)).page,
                let parts = PageParts(addresses.moved(in: page)),
                let yaml = Self.frontMatter(parts.yaml, of: Place(path: path), title: title, move)
            else { throw .unreadable(path) }
            let text = parts.opening + yaml + parts.closing + parts.body
            files.append((target, text))
            for (index, line) in MergedLines.split(text).enumerated() where move.concerns(line) {
                years.append((target, index + 1))
            }
        }
        self.files = files
        self.years = years
    }

    /// What says how it went, when, or whether it is shown.
    private static let dropped: Set<String> = [
        "utkast", "publiceras", "avpubliceras", "uppdaterad", "ändringar",
    ]
    private static let droppedOfPromise: Set<String> = ["undertecknat", "ort", "dokument"]
    /// Who signed is no part of what nobody has signed yet.
    private static let droppedOfParty: Set<String> = ["företrädare", "roll"]
    /// Series belong to the promise that has them.
    private static let droppedOfArea: Set<String> = ["mått"]
    private static let droppedOfActivity: Set<String> = [
        "uppföljningar", "status", "start", "klart", "dialoger", "utfall",
    ]

    private static func frontMatter(
        _ yaml: [UInt8], of place: Place, title: String?, _ move: YearMove
    ) -> [UInt8]? {
        guard let block = MergeBlock(MergedLines.split(yaml)), block.shape == .mapping else { return nil }
        let own: Set<String>
        var isPromise = false
        switch place {
        case .promise: (own, isPromise) = (droppedOfPromise, true)
        case .focusArea: own = droppedOfArea
        default: own = droppedOfActivity
        }
        let end = MergedLines.lineEnd(of: yaml) ?? [0x0A]
        var result: [UInt8] = []
        for unit in block.units {
            let key = String(decoding: unit.identity, as: UTF8.self)
            let notes = unit.lines.prefix { MergeBlock.trimmed($0).first == UInt8(ascii: "#") }
            if dropped.contains(key) || own.contains(key) {
                result += notes.joined()
                continue
            }
            var lines = unit.lines
            if key == "parter", isPromise {
                lines = notes + withoutSignatories(Array(lines.dropFirst(notes.count)))
            } else if key == "rubrik", isPromise, let title {
                lines = notes + [Array("rubrik: \(YAMLWriting.scalar(title))".utf8) + end]
            } else if key == "rubrik" || key == "ingress" || isPromise && (key == "start" || key == "slut") {
                lines = notes + lines.dropFirst(notes.count).map(move.moved)
            }
            result += lines.joined()
            if result.last != UInt8(ascii: "\n") { result += end }
            if key == "rubrik" { result += Array("utkast: ja".utf8) + end }
            result += unit.trailing.joined()
        }
        return result
    }

    /// The lines of the list of parties without who signed for them, where each key has a line of its own.
    private static func withoutSignatories(_ lines: [[UInt8]]) -> [[UInt8]] {
        lines.filter { line in
            let key = MergeBlock.trimmed(line).prefix { $0 != UInt8(ascii: ":") }
            return !droppedOfParty.contains(String(decoding: key, as: UTF8.self))
        }
    }
}
