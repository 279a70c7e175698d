import ContentFormat
package import Diagnostics
import FileSystem
import FrontMatter
import Merging
package import PromiseModel
import SiteContent

/// A promise made from the one before it: the same areas and activities as drafts, without what was told of how it went.
///
/// Notes and texts stay as they are, byte by byte. What is left out are activities that were cancelled, follow-ups, days,
/// statuses, outcomes and changes, how many there were at the start, and who signed, when and where: parties keep their
/// names, and steps their texts. Each area and activity continues the page that it was copied from. Addresses within the promise
/// lead into the new one, those of pages that are not copied to the old one; years in titles and openings, and the promise's
/// own first and last day, are moved.
package struct PromiseCopy: Sendable {
    /// The new files, by their paths from the content folder.
    package let files: [(path: String, bytes: [UInt8])]
    /// The lines of the new files in which a year of the old promise still stands, counted from 1.
    package let years: [(path: String, line: Int)]
    /// The activities that were cancelled, and so are not promised anew.
    package let cancelled: [CancelledActivity]
    /// The activities that said how many there were at the start, which is another number now.
    package let baselines: [LeftBaseline]

    /// A number that is not copied.
    package struct LeftBaseline: Sendable {
        /// The new file.
        package let path: String
        package let baseline: DecimalNumber
        /// How many the old promise had reached in the end; nil where nobody told.
        package let outcome: Amount?
    }

    /// An activity that is not copied.
    package struct CancelledActivity: Sendable {
        /// Its file, from the content folder.
        package let path: String
        package let title: String
        /// Why it was cancelled, as it is written; nil where nobody told.
        package let reason: String?
    }

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
                    sv: "löftet \(folder) finns inte: skriv mappen med löftet som ska kopieras, som --from ÅÅÅÅ",
                    en: "there is no promise \(folder): write the folder of the promise to copy, as --from YYYY")
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
                        "\"\(folder)\" går inte: skriv ett årtal, ÅÅÅÅ, som är ett annat än det gamla löftets",
                    en: "\"\(folder)\" is not possible: write a year, YYYY, other than the old promise's")
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
        var pages: [Page] = []
        var cancelled: [CancelledActivity] = []
        for path in paths where path.beginsInBytes(with: old + "/") && Self.isCopied(Place(path: path)) {
            let page = try Self.page(path, read)
            if let activity = Self.cancelled(page) { cancelled.append(activity) } else { pages.append(page) }
        }
        let copied = pages.map(\.file.path)
        if let taken = copied.map({ new + $0.dropFirst(old.count) }).first(where: paths.contains) {
            throw .exists(taken)
        }
        let move = YearMove(from: old, to: new)
        let addresses = CopiedAddresses(old: old, new: new, copied: Set(paths: copied), all: Set(paths: paths))
        var files: [(path: String, bytes: [UInt8])] = []
        var years: [(path: String, line: Int)] = []
        var baselines: [LeftBaseline] = []
        for page in pages {
            let path = page.file.path
            let target = new + path.dropFirst(old.count)
            if case .activity(let details) = page.details, let left = details.activity.goalDetails?.baseline {
                let last = details.activity.followUps.last { $0.amount != nil }
                baselines.append(LeftBaseline(path: target, baseline: left, outcome: last?.amount))
            }
            guard let parts = PageParts(addresses.moved(in: page)),
                let yaml = Self.frontMatter(parts.yaml, of: page, title: title, move)
            else { throw .unreadable(path) }
            let text = parts.opening + yaml + parts.closing + parts.body
            files.append((target, text))
            let own = Array(Self.continuation(of: page).utf8)
            for (index, line) in MergedLines.split(text).enumerated()
            where move.concerns(line) && MergeBlock.trimmed(line) != own {
                years.append((target, index + 1))
            }
        }
        self.files = files
        self.years = years
        self.cancelled = cancelled
        self.baselines = baselines
    }

    /// The line by which a page of the new promise continues one of the old.
    private static func continuation(of page: Page) -> String {
        "\(ContentKey.continues.rawValue): \(page.permalink.path)"
    }

    private static func isCopied(_ place: Place) -> Bool {
        switch place {
        case .promise, .focusArea, .activity: true
        default: false
        }
    }

    private static func page(_ path: String, _ read: (String) -> [UInt8]?) throws(Problem) -> Page {
        guard let bytes = read(path), !ConflictMarkers.stand(in: bytes, path: path) else { throw .unreadable(path) }
        let file = SourceFile(path: path, source: SourceText(path: path, bytes: bytes))
        let reader = PageReader(language: .swedish, reservedAnchors: [])
        guard let page = reader.read(file, place: Place(path: path)).page else { throw .unreadable(path) }
        return page
    }

    /// The activity of a page when it was cancelled in the end; nil for another page.
    private static func cancelled(_ page: Page) -> CancelledActivity? {
        guard case .activity(let details) = page.details else { return nil }
        let followUps = details.activity.followUps
        guard details.activity.status(after: followUps) == .cancelled else { return nil }
        return CancelledActivity(
            path: page.file.path, title: page.fields.title.value,
            reason: followUps.last { $0.reason != nil }?.reason)
    }

    /// What says how it went, when, or whether it is shown.
    private static let dropped: Set<String> = [
        "utkast", "publiceras", "avpubliceras", "uppdaterad", "ändringar",
    ]
    private static let droppedOfPromise: Set<String> = ["undertecknat", "ort", "dokument"]
    /// Series belong to the promise that has them.
    private static let droppedOfArea: Set<String> = ["mått", "fortsätter"]
    private static let droppedOfActivity: Set<String> = [
        "uppföljningar", "status", "start", "klart", "dialoger", "utfall", "startvärde", "fortsätter",
    ]

    private static func frontMatter(
        _ yaml: [UInt8], of page: Page, title: String?, _ move: YearMove
    ) -> [UInt8]? {
        guard let block = MergeBlock(MergedLines.split(yaml)), block.shape == .mapping else { return nil }
        let own: Set<String>
        var isPromise = false
        switch page.place {
        case .promise: (own, isPromise) = (droppedOfPromise, true)
        case .focusArea: own = droppedOfArea
        default: own = droppedOfActivity
        }
        let end = MergedLines.lineEnd(of: yaml) ?? [0x0A]
        var result: [UInt8] = []
        for unit in block.units {
            let key = name(ofKey: unit.identity)
            let notes = unit.lines.prefix { MergeBlock.trimmed($0).first == UInt8(ascii: "#") }
            if dropped.contains(key) || own.contains(key) {
                result += notes.joined()
                continue
            }
            var lines = unit.lines
            if key == "parter", isPromise {
                if let names = namesOnly(page.details) {
                    lines = notes + names.map { Array($0.utf8) + end }
                }
            } else if key == "delmål", case .activity(let details) = page.details {
                lines = notes + stepTexts(details.activity.steps).map { Array($0.utf8) + end }
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
        if !isPromise { result += Array(continuation(of: page).utf8) + end }
        return result
    }

    /// The lines of the list of steps without when they were due and done.
    private static func stepTexts(_ steps: [Step]) -> [String] {
        ["delmål:"]
            + steps.flatMap { step in
                ["  - text: \(YAMLWriting.scalar(step.text))"]
                    + (step.responsible.map { ["    ansvarig: \(YAMLWriting.scalar($0))"] } ?? [])
            }
    }

    /// A key as it reads, without quotation marks round it.
    private static func name(ofKey written: [UInt8]) -> String {
        let isQuoted = written.count > 1 && written.first == written.last && written.first.map(isQuote) == true
        return String(decoding: isQuoted ? written.dropFirst().dropLast() : written[...], as: UTF8.self)
    }

    private static func isQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }

    /// The lines of the list of parties with their names alone: who signed is no part of what nobody has signed yet. Nil where
    /// nobody did, so that the lines can stay as they are.
    private static func namesOnly(_ details: PageDetails) -> [String]? {
        guard case .promise(let details) = details else { return nil }
        let parties = details.promise.parties
        guard parties.contains(where: { $0.representative != nil || $0.role != nil }) else { return nil }
        return ["parter:"] + parties.map { "  - namn: \(YAMLWriting.scalar($0.name))" }
    }
}
