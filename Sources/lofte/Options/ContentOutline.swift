import Diagnostics
import FileSystem
import SiteContent
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
        let folders = outline.promises + outline.areas
        if let found = TypedAddress.path(name, among: folders + outline.pageFolders) { return found }
        func meant(_ text: some StringProtocol, among folders: [String]) -> String? {
            let title = AnswerReader.trimmed(String(text)).lowercased()
            let found = folders.filter { folder in
                folder.split(separator: "/").last.map { $0.lowercased() == title } == true
                    || existing.title(of: folder + "/index.md")?.lowercased() == title
                    // As its address has it: `unga-i-exempelby`.
                    || Permalink(contentPath: folder + "/index.md").path.hasSuffix("/\(title)/")
            }
            return found.count == 1 ? found[0] : nil
        }
        if let found = meant(folder, among: folders) { return found }
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
        if let known = TypedAddress.path(name, among: all) { return known + ".md" }
        // Some know an activity by its title.
        let existing = ExistingContent(content: content)
        let title = AnswerReader.trimmed(name).lowercased()
        // Others by the name of its file.
        let file = wanted.lowercased()
        let titled = all.filter {
            Path.name(of: $0).lowercased() == file || existing.title(of: $0 + ".md")?.lowercased() == title
        }
        if titled.count == 1 { return titled[0] + ".md" }
        if titled.count > 1 {
            let listed = titled.map(ShellWord.written).joined(separator: ", ")
            console.fail(
                LocalizedText(
                    sv: "flera aktiviteter heter \"\(name)\": skriv vilken av \(listed)",
                    en: "several activities are called \"\(name)\": write which of \(listed)"))
            throw .wrongUse
        }
        let question = question(nearest(to: wanted, among: all.map { ($0, $0 + ".md") }, existing))
        console.fail(
            LocalizedText(
                sv: "det finns ingen aktivitet \"\(name)\".\(question.swedish)",
                en: "there is no activity \"\(name)\".\(question.english)"))
        throw .wrongUse
    }

    /// Which focus area may be meant by a folder that is none, behind what is said of it: the one that is near, or those of the
    /// promise that it names; nothing where nobody can tell.
    func question(ofArea name: String, content: String) -> LocalizedText {
        let folder = Self.inside(content, name)
        if let around = areas.first(where: { folder.hasPrefix($0 + "/") }) { return question(around) }
        let near = nearest(
            to: folder, among: areas.map { ($0, $0 + "/index.md") }, ExistingContent(content: content))
        let first = folder.split(separator: "/").first.map(String.init) ?? ""
        guard promises.contains(first), near == nil || folder == first else { return question(near) }
        let own = areas.filter { $0.hasPrefix(first + "/") }
        if own.count == 1 { return question(own.first) }
        if own.isEmpty {
            let command = "lofte new area \(ShellWord.written(first)) \"…\""
            return LocalizedText(
                sv: " Löftet har inget fokusområde än: skapa först ett med \(command)",
                en: " The promise has no focus area yet: make one first with \(command)")
        }
        let listed = own.map(ShellWord.written).joined(separator: ", ")
        return LocalizedText(
            sv: " Löftets områden är \(listed).", en: " The areas of the promise are \(listed).")
    }

    /// Which promise may be meant by a folder that is none, behind what is said of it; nothing where nobody can tell.
    func question(ofPromise name: String, content: String) -> LocalizedText {
        let folder = Self.inside(content, name)
        if let around = promises.first(where: { folder.hasPrefix($0 + "/") }) { return question(around) }
        return question(
            nearest(
                to: folder, among: promises.map { ($0, $0 + "/index.md") }, ExistingContent(content: content)))
    }

    private func question(_ nearest: String?) -> LocalizedText {
        guard let nearest = nearest.map(ShellWord.written) else { return LocalizedText("") }
        return LocalizedText(sv: " Menade du \(nearest)?", en: " Did you mean \(nearest)?")
    }

    /// The path that is nearest to what a person wrote: by the path itself, by its last part, or by the page's title, alone or
    /// behind the folder above. An address is read as the path in it.
    private func nearest(
        to name: String, among pages: [(path: String, file: String)], _ existing: ExistingContent
    ) -> String? {
        let wanted = TypedAddress.names(name).joined(separator: "/")
        let last = wanted.split(separator: "/").last.map(String.init) ?? wanted
        let paths = pages.map(\.path)
        if let found = nearestName(to: wanted, in: paths) { return found }
        let ends = pages.map { (path: $0.path, name: Path.name(of: $0.path)) }
        let titles = pages.compactMap { page in existing.title(of: page.file).map { (path: page.path, name: $0) } }
        for names in [ends, titles] {
            guard let found = nearestName(to: last, in: names.map(\.name)) else { continue }
            return names.first { $0.name == found }?.path
        }
        // Some write but one word of the name.
        let word = last.lowercased()
        let holding = (ends + titles).filter { page in
            page.name.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }).contains { $0 == word }
        }
        return Set(holding.map(\.path)).count == 1 ? holding.first?.path : nil
    }
}
