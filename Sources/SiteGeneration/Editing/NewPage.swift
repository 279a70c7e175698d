package import Diagnostics
import FileSystem
import FrontMatter
import Markdown
package import PromiseModel
import SiteContent

/// A new file of the content that builds at once: where it lies and what it says.
///
/// It is a draft: nothing that somebody has not filled in is published.
package struct NewPage: Sendable {
    /// What can be made.
    package enum Kind: String, Sendable, CaseIterable {
        case promise, area, activity, dialogue, report, page

        /// The kind that people call so, in either language and also in short.
        package init?(word: String) {
            switch word.lowercased() {
            case "löfte", "lofte", "medborgarlöfte", "medborgarlofte": self = .promise
            case "fokusområde", "fokusomrade", "område", "omrade", "focus area", "focus-area", "focusarea": self = .area
            case "aktivitet": self = .activity
            case "dialog", "medborgardialog": self = .dialogue
            case "rapport", "uppföljningsrapport": self = .report
            case "sida", "vanlig sida": self = .page
            default: return nil
            }
        }

        /// What people call it.
        package var word: LocalizedText {
            switch self {
            case .promise: LocalizedText(sv: "löfte", en: "promise")
            case .area: LocalizedText(sv: "fokusområde", en: "focus area")
            case .activity: LocalizedText(sv: "aktivitet", en: "activity")
            case .dialogue: LocalizedText(sv: "dialog", en: "dialogue")
            case .report: LocalizedText(sv: "rapport", en: "report")
            case .page: LocalizedText(sv: "vanlig sida", en: "plain page")
            }
        }
    }

    /// What a new page is made from.
    package struct Request: Sendable {
        package var kind: Kind
        /// The folder in the content, such as `2025/trafik`; empty for the content folder itself.
        package var folder: String
        package var title: String
        /// The day it is made.
        package var today: CalendarDate
        /// A dialogue's day; without it the day it is made.
        package var date: CalendarDate?
        /// Where a dialogue is held; without it the file says that nobody has told.
        package var place: String?
        /// A report's period, as `2025-kv1`.
        package var period: String?
        /// Whether it is hidden until somebody says that it is finished.
        package var isDraft = true

        package init(kind: Kind, folder: String, title: String, today: CalendarDate) {
            self.kind = kind
            self.folder = folder.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
            self.title = title
            self.today = today
        }
    }

    /// What a new page has to agree with.
    package struct Surroundings: Sendable {
        /// The content folder, as it is to be shown in messages.
        package var root: String
        /// Answers for what nobody else does yet.
        package var publisher: String
        /// Whether a path from the content folder is taken.
        package var exists: @Sendable (String) -> Bool
        /// The numbers of the focus areas that a promise's folder has.
        package var areaNumbers: @Sendable (String) -> [Int]
        /// The days that the promise in a folder holds.
        package var period: @Sendable (String) -> PromisePeriod?

        package init(
            root: String, publisher: String, exists: @escaping @Sendable (String) -> Bool,
            areaNumbers: @escaping @Sendable (String) -> [Int],
            period: @escaping @Sendable (String) -> PromisePeriod?
        ) {
            self.root = root
            self.publisher = publisher
            self.exists = exists
            self.areaNumbers = areaNumbers
            self.period = period
        }

        /// Those of a content folder.
        package init(_ content: ExistingContent) {
            self.init(
                root: content.root, publisher: content.publisher, exists: content.exists,
                areaNumbers: content.areaNumbers,
                period: content.period)
        }
    }

    /// The path from the content folder.
    package let path: String
    package let text: String

    /// Plans a file for a request.
    ///
    /// - Throws: what is wrong with the request, in words.
    package init(_ request: Request, in surroundings: Surroundings) throws(NewPageProblem) {
        let title = Self.trimmed(request.title)
        guard !title.isEmpty else { throw .noTitle }
        if InvisibleName(in: title) != nil { throw .invisible(title) }
        path = try Self.path(request, title: title, surroundings.exists)
        if surroundings.exists(path) { throw .exists(Path.join(surroundings.root, path), request.kind) }
        let lines = ["rubrik: \(YAMLWriting.scalar(title))"] + (request.isDraft ? ["utkast: ja"] : [])
        text = (["---"] + lines + Self.facts(request, surroundings) + ["---", ""])
            .joined(separator: "\n")
    }

    /// Where the file lies, when a file of this kind can lie there.
    private static func path(
        _ request: Request, title: String, _ exists: (String) -> Bool
    ) throws(NewPageProblem) -> String {
        let folder = request.folder
        let parts = folder.split(separator: "/").map(String.init)
        // The folders that nothing is read from, and those outside.
        guard !parts.contains(where: { $0.hasPrefix(".") }) else { throw .outside(folder) }
        if InvisibleName(in: folder) != nil { throw .invisible(folder) }
        let slug = Anchor.make(from: title)
        var path: String
        switch request.kind {
        case .promise:
            guard parts.count == 1, Place.isPromiseFolder(parts[0]) else { throw .folderIsNoYear(folder) }
            path = "\(parts[0])/index.md"
        case .area:
            try needPromise(parts, exists)
            path = "\(parts[0])/\(slug)/index.md"
        case .activity:
            guard parts.count == 2, Place.isPromiseFolder(parts[0]) else { throw .noArea(folder) }
            guard exists("\(parts[0])/index.md") else { throw .noPromise(parts[0]) }
            guard exists("\(folder)/index.md") else { throw .noArea(folder) }
            path = "\(folder)/\(slug).md"
        case .dialogue:
            try needPromise(parts, exists)
            path = "\(parts[0])/dialoger/\((request.date ?? request.today).iso)-\(slug).md"
        case .report:
            try needPromise(parts, exists)
            guard let period = request.period else { throw .noPeriod(promise: request.folder) }
            guard ReportPeriod(period) != nil else {
                throw .badPeriod(period, promise: request.folder)
            }
            path = "\(parts[0])/rapporter/\(period).md"
        case .page:
            path = (parts + ["\(slug).md"]).joined(separator: "/")
            if let first = parts.first, Place.isPromiseFolder(first), !exists("\(first)/index.md") {
                throw .noPromise(first)
            }
        }
        guard request.kind.fits(Place(path: path)) else { throw .otherPlace(Place(path: path), folder: folder) }
        return path
    }

    private static func needPromise(_ parts: [String], _ exists: (String) -> Bool) throws(NewPageProblem) {
        guard parts.count == 1, Place.isPromiseFolder(parts[0]) else {
            throw .folderIsNoYear(parts.joined(separator: "/"))
        }
        guard exists("\(parts[0])/index.md") else { throw .noPromise(parts[0]) }
    }

    /// The lines that a file of this kind has beside its title.
    private static func facts(_ request: Request, _ surroundings: Surroundings) -> [String] {
        let promise = request.folder.split(separator: "/").first.map(String.init) ?? ""
        let publisher = YAMLWriting.scalar(surroundings.publisher)
        switch request.kind {
        case .promise:
            let year = String(promise.prefix(4))
            let last = promise.utf8.count == 9 && Int(promise.suffix(4)) != nil ? String(promise.suffix(4)) : year
            return ["start: \(year)-01-01", "slut: \(last)-12-31", "parter:", "  - namn: \(publisher)"]
        case .area: return ["nummer: \((surroundings.areaNumbers(promise).max() ?? 0) + 1)"]
        case .activity:
            // An activity without a start began with its promise, and would owe a follow-up from then on.
            let isRunning = surroundings.period(promise)?.phase(on: request.today) == .current
            return ["ansvarig: \(publisher)"] + (isRunning ? ["start: \(request.today.iso)"] : [])
        case .dialogue:
            return [
                "datum: \((request.date ?? request.today).iso)",
                "plats: \(YAMLWriting.scalar(request.place ?? Placeholder.unknownPlace))",
            ]
        case .report: return ["period: \(request.period ?? "")"]
        case .page: return []
        }
    }

    private static func trimmed(_ text: String) -> String {
        let start = text.drop(while: \.isWhitespace)
        return String(start.prefix(start.reversed().drop(while: \.isWhitespace).count))
    }
}

extension NewPage.Kind {
    /// Whether a file at this place is of this kind.
    fileprivate func fits(_ place: Place) -> Bool {
        switch (self, place) {
        case (.promise, .promise), (.area, .focusArea), (.activity, .activity), (.dialogue, .dialogue),
            (.report, .report), (.page, .page), (.page, .promisePage):
            true
        // `index.md` of the content folder, or of a promise: it is there, and that is said.
        case (.page, .start), (.page, .promise): true
        default: false
        }
    }
}
