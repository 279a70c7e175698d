import Freezing
import Markdown

/// What a file is, by where it lies in the content folder. No key in a file says so.
package enum Place: Sendable, Equatable {
    /// `webbplats.yml`
    case settings
    /// `index.md`
    case start
    /// `2024/index.md`
    case promise(folder: String)
    /// `2024/bedragerier/index.md`
    case focusArea(promise: String, folder: String)
    /// `2024/bedragerier/forelasningar.md`
    case activity(promise: String, area: String)
    /// `2024/dialoger/2024-03-12-torget.md`
    case dialogue(promise: String)
    /// `2024/rapporter/2024-kv1.md`
    case report(promise: String)
    /// `2024/matt/anmalda-brott.md`
    case series(promise: String)
    /// `2024/matt/anmalda-brott.csv`
    case seriesData(promise: String)
    /// `2024/lofte.lock`
    case lock(promise: String)
    /// `2024/bakgrund.md`
    case promisePage(promise: String)
    /// `om/tillganglighet.md`
    case page
    /// Any other file: copied.
    case asset
    /// A Markdown file where none can be.
    case misplaced(Misplacement)

    /// Why a Markdown file cannot lie where it does.
    package enum Misplacement: Sendable, Equatable {
        /// Deeper in a promise than its activities.
        case tooDeep
        /// In a folder of a reserved one.
        case tooDeepInReserved(ReservedFolder)
        /// `index.md` in a reserved folder.
        case indexInReservedFolder
    }

    /// The folder names within a promise that are no focus areas.
    package enum ReservedFolder: String, CaseIterable {
        case dialogues = "dialoger"
        case reports = "rapporter"
        case series = "matt"
    }

    /// Where the start page lies.
    package static let startPath = "index.md"
    /// Where the settings lie.
    package static let settingsPath = "webbplats.yml"

    /// The place of a file given by its path from the content folder.
    package init(path: String) {
        let parts = LinkPath.names(in: path)
        guard let name = parts.last else {
            self = .asset
            return
        }
        if WellKnownFolder.contains(path) {
            self = .asset
            return
        }
        let isMarkdown = Self.isMarkdown(name)
        let lower = name.lowercased()
        let isIndex = lower == "index.md" || lower == "_index.md"
        guard let top = parts.first, parts.count > 1, Self.isPromiseFolder(top) else {
            if path == Self.settingsPath {
                self = .settings
            } else if path == Self.startPath {
                self = .start
            } else {
                self = isMarkdown ? .page : .asset
            }
            return
        }
        switch parts.count {
        case 2 where name == PromiseLock.fileName:
            self = .lock(promise: top)
        case 2 where isMarkdown:
            self = isIndex ? .promise(folder: top) : .promisePage(promise: top)
        case 3:
            self = Self.inFolder(parts[1], of: top, name: name, isMarkdown: isMarkdown, isIndex: isIndex)
        default:
            let reserved = ReservedFolder(rawValue: parts[1])
            self = isMarkdown ? .misplaced(reserved.map(Misplacement.tooDeepInReserved) ?? .tooDeep) : .asset
        }
    }

    private static func inFolder(
        _ folder: String, of promise: String, name: String, isMarkdown: Bool, isIndex: Bool
    ) -> Place {
        guard let reserved = ReservedFolder(rawValue: folder) else {
            guard isMarkdown else { return .asset }
            return isIndex ? .focusArea(promise: promise, folder: folder) : .activity(promise: promise, area: folder)
        }
        if reserved == .series, name.lowercased().hasSuffix(".csv") { return .seriesData(promise: promise) }
        guard isMarkdown else { return .asset }
        if isIndex { return .misplaced(.indexInReservedFolder) }
        return switch reserved {
        case .dialogues: .dialogue(promise: promise)
        case .reports: .report(promise: promise)
        case .series: .series(promise: promise)
        }
    }

    /// Whether a top folder is a promise: its name begins with a year of four digits, alone or before `-`.
    package static func isPromiseFolder(_ name: String) -> Bool {
        let bytes = Array(name.utf8)
        guard bytes.count >= 4, bytes[0..<4].allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
            return false
        }
        return bytes.count == 4 || bytes[4] == UInt8(ascii: "-")
    }

    package var isSeries: Bool {
        if case .series = self { true } else { false }
    }

    /// The folder of the promise that a page lies in; nil outside of promises.
    package var promiseFolder: String? {
        switch self {
        case .promise(let folder): folder
        case .focusArea(let promise, _), .activity(let promise, _), .dialogue(let promise), .report(let promise),
            .series(let promise), .seriesData(let promise), .lock(let promise),
            .promisePage(let promise):
            promise
        case .settings, .start, .page, .asset, .misplaced: nil
        }
    }

    package var isActivity: Bool {
        if case .activity = self { true } else { false }
    }

    static func isMarkdown(_ name: String) -> Bool {
        name.count > 3 && name.lowercased().hasSuffix(".md")
    }
}
