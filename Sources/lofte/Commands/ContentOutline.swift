import Diagnostics
import FileSystem
import SiteGeneration

/// What there is in the content, by the paths of its files: what people name on the command line, and choose among.
struct ContentOutline: Sendable {
    /// Paths from the content folder, in order.
    let files: [String]

    /// - Parameter files: paths from the content folder, in order.
    init(files: [String]) { self.files = files }

    /// Reads the content folder.
    ///
    /// - Throws: `wrongUse` when it is not there, `machineFailed` when it cannot be read; that has been said.
    static func read(_ content: String, _ console: Console) throws(ExitStatus) -> ContentOutline {
        do throws(FileSystemError) {
            let tree = try FileTree(root: content)
            return ContentOutline(files: tree.entries.filter { $0.content == .file }.map(\.path))
        } catch {
            console.fail(error.message)
            throw error.isMissing ? .wrongUse : .machineFailed
        }
    }

    /// All activities, each as its path without `.md`.
    var activities: [String] {
        files.compactMap { path in
            if case .activity = Place(path: path) { String(path.dropLast(3)) } else { nil }
        }
    }

    /// The folders of the promises.
    var promises: [String] {
        files.compactMap { path in
            if case .promise(let folder) = Place(path: path) { folder } else { nil }
        }
    }

    /// The folders of the focus areas.
    var areas: [String] {
        files.compactMap { path in
            if case .focusArea(let promise, let folder) = Place(path: path) { "\(promise)/\(folder)" } else { nil }
        }
    }

    /// The folders that hold plain pages, and those of promises, which can; the content folder itself aside.
    var pageFolders: [String] {
        var seen: Set<String> = []
        return files.compactMap { path -> String? in
            switch Place(path: path) {
            case .page, .promise, .promisePage: Path.parent(of: path)
            default: nil
            }
        }.filter { $0 != "." && seen.insert($0).inserted }
    }

    /// Whether there is a file at a path, or one below it.
    func exists(_ path: String) -> Bool {
        files.contains { $0 == path || $0.hasPrefix(path + "/") }
    }

    /// What a person calls a file or a folder of the content, seen from the content folder: with or without that folder
    /// before it, with `./` or `/` around it.
    static func inside(_ content: String, _ name: String) -> String {
        func plain(_ path: String) -> [Substring] { path.split(separator: "/").filter { $0 != "." } }
        let (folder, wanted) = (plain(content), plain(name))
        let isBelow = !folder.isEmpty && wanted.starts(with: folder)
        return (isBelow ? wanted.dropFirst(folder.count) : wanted[...]).joined(separator: "/")
    }

    /// The folder that a person names, by its path or by the titles of the promise and the focus area: `2025/Trygga gator`.
    static func folder(_ name: String, content: String, outline: @autoclosure () throws(ExitStatus) -> ContentOutline)
        throws(ExitStatus) -> String
    {
        let folder = inside(content, name)
        let existing = ExistingContent(content: content)
        if existing.exists(folder) || folder.isEmpty { return folder }
        let outline = try outline()
        func meant(_ text: some StringProtocol, among folders: [String]) -> String? {
            let title = AnswerReader.trimmed(String(text)).lowercased()
            let found = folders.filter { folder in
                folder.split(separator: "/").last.map { $0.lowercased() == title } == true
                    || existing.title(of: folder + "/index.md")?.lowercased() == title
            }
            return found.count == 1 ? found[0] : nil
        }
        if let found = meant(folder, among: outline.promises + outline.areas) { return found }
        let parts = folder.split(separator: "/", maxSplits: 1)
        guard parts.count == 2, let promise = meant(parts[0], among: outline.promises) else { return folder }
        return meant(parts[1], among: outline.areas.filter { $0.hasPrefix(promise + "/") }) ?? folder
    }

    /// The path of the activity that a person calls `2024/trafik/hastighet`, with `.md`, as an address or below the content
    /// folder.
    ///
    /// - Throws: `wrongUse` when there is none; the nearest has been named.
    func activity(_ name: String, content: String, _ console: Console) throws(ExitStatus) -> String {
        var wanted = Self.inside(content, name)
        if wanted.hasSuffix(".md") { wanted = String(wanted.dropLast(3)) }
        let all = activities
        // In whichever normal form somebody types a name, the file has its own.
        if let known = all.first(where: { $0.hasSameBytes(as: wanted) }) ?? all.first(where: { $0 == wanted }) {
            return known + ".md"
        }
        // Some know an activity by its title.
        let existing = ExistingContent(content: content)
        let title = AnswerReader.trimmed(name).lowercased()
        let titled = all.filter { existing.title(of: $0 + ".md")?.lowercased() == title }
        if titled.count == 1 { return titled[0] + ".md" }
        if titled.count > 1 {
            let listed = titled.joined(separator: ", ")
            console.fail(
                LocalizedText(
                    sv: "flera aktiviteter heter \"\(name)\": skriv vilken av \(listed)",
                    en: "several activities are called \"\(name)\": write which of \(listed)"))
            throw .wrongUse
        }
        let nearest = nearestName(to: wanted, in: all)
        let question = nearest.map { (sv: " Menade du \($0)?", en: " Did you mean \($0)?") } ?? (sv: "", en: "")
        console.fail(
            LocalizedText(
                sv: "det finns ingen aktivitet \"\(name)\".\(question.sv)",
                en: "there is no activity \"\(name)\".\(question.en)"))
        throw .wrongUse
    }
}
