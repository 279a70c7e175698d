import Diagnostics
import FileSystem

/// `lofte merge --register`: tells git of the merge driver, in the clone that the content lies in.
///
/// Two files are written to: `.gitattributes`, which everybody gets, says which files; the clone's own settings say which
/// program, since git takes no program from what others wrote.
struct MergeRegistration {
    let content: String
    let console: Console

    /// - Throws: `wrongUse` where there is no clone, `machineFailed` when a file cannot be read or written.
    func run() throws(ExitStatus) {
        guard let content = Folder.resolved(content), let clone = Clone(holding: content) else {
            console.fail(
                LocalizedText(
                    sv: "\"\(content)\" ligger inte i någon klon som git har gjort: kör kommandot där .git finns",
                    en: "\"\(content)\" lies in no clone that git made: run the command where .git is"))
            throw .wrongUse
        }
        let below = Path.relative(content, to: clone.root)
        let attributes = Path.join(clone.root, ".gitattributes")
        let lines = Self.endings.map { ending in
            (below.isEmpty ? "*" : "/" + Self.pattern(below) + "/**/*") + ".\(ending) merge=lofte"
        }
        try add(lines.map { $0 + "\n" }, to: attributes)
        try write(Self.section(program: Self.program), to: Path.join(clone.settings, "config"))
    }

    /// What content is written in.
    private static let endings = ["md", "yml", "csv"]

    /// The lines that are not there yet go last.
    private func add(_ lines: [String], to path: String) throws(ExitStatus) {
        let text = try text(of: path)
        let present = text.split(whereSeparator: \.isNewline).map(String.init)
        let missing = lines.filter { !present.contains(String($0.dropLast())) }
        guard !missing.isEmpty else { return tellKnown(path) }
        try save(Self.ended(text) + missing.joined(), as: path, adding: missing.joined())
    }

    /// The section takes the place of one that is there.
    private func write(_ section: String, to path: String) throws(ExitStatus) {
        let text = try text(of: path)
        var rest = ""
        var isOld = false
        for line in Self.ended(text).split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" }).dropLast()
        {
            if line.drop(while: \.isWhitespace).first == "[" {
                isOld = line.filter { !$0.isWhitespace } == "[merge\"lofte\"]"
            }
            if !isOld { rest += line + "\n" }
        }
        if text.utf8.elementsEqual((rest + section).utf8) { return tellKnown(path) }
        try save(rest + section, as: path, adding: section)
    }

    private func text(of path: String) throws(ExitStatus) -> String {
        guard Folder.kindFollowingLinks(of: path) != nil else { return "" }
        let bytes = try console.attempt { () throws(FileSystemError) in try File.read(path) }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            console.fail(LocalizedText(sv: "\(path) är inte UTF-8", en: "\(path) is not UTF-8"))
            throw .machineFailed
        }
        return text
    }

    private func save(_ text: String, as path: String, adding added: String) throws(ExitStatus) {
        try console.attempt { () throws(FileSystemError) in try File.write(Array(text.utf8), to: path) }
        console.say(LocalizedText(sv: "Skrev i \(path):", en: "Wrote to \(path):"))
        for line in added.split(whereSeparator: \.isNewline) {
            let line = String(line)
            console.say(LocalizedText(sv: line, en: line))
        }
    }

    private func tellKnown(_ path: String) {
        console.say(LocalizedText(sv: "\(path) säger det redan.", en: "\(path) says so already."))
    }

    // MARK: Git's notations

    /// The section that names the driver: `%O`, `%A`, `%B`, `%P` and `%L` are filled in by git.
    static func section(program: String) -> String {
        // For the shell that git starts, then for git's own reading of the line.
        let quoted = "'" + program.replacing("'", with: "'\\''").replacing("%", with: "%%") + "'"
        let escaped = quoted.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return """
            [merge "lofte"]
            \tname = lofte
            \tdriver = "\(escaped) merge --path %P --marker-size %L -- %O %A %B"

            """
    }

    /// A folder as a pattern of `.gitattributes`.
    private static func pattern(_ folder: String) -> String {
        folder.reduce(into: "") { pattern, character in
            // A pattern ends at a blank; what stands for any character stands for that one, too.
            if character == " " || character == "\"" {
                pattern += "?"
            } else {
                if "*?[]\\".contains(character) { pattern += "\\" }
                pattern.append(character)
            }
        }
    }

    /// This program, where it lies.
    private static var program: String {
        Folder.resolved("/proc/self/exe") ?? CommandLine.arguments.first.flatMap { name in
            name.contains("/") ? Folder.resolved(name) : nil
        } ?? "lofte"
    }

    private static func ended(_ text: String) -> String {
        text.isEmpty || text.last?.isNewline == true ? text : text + "\n"
    }

    /// A clone: its top folder, and the folder with its settings, which is another one in a worktree or a submodule.
    private struct Clone {
        let root: String
        let settings: String

        init?(holding folder: String) {
            var root = folder
            while true {
                let git = Path.join(root, ".git")
                switch Folder.kindFollowingLinks(of: git) {
                case .folder?:
                    (self.root, settings) = (root, git)
                    return
                case .file?:
                    guard let place = Self.line(git, after: "gitdir: ").map({ Path.join(root, $0) }) else { return nil }
                    let common = Self.line(Path.join(place, "commondir"), after: "").map { Path.join(place, $0) }
                    (self.root, settings) = (root, common ?? place)
                    return
                default: break
                }
                guard root != "/", let parent = Path.parent(of: root) else { return nil }
                root = parent
            }
        }

        private static func line(_ path: String, after prefix: String) -> String? {
            guard let bytes = try? File.read(path), let text = String(validating: bytes, as: UTF8.self),
                text.hasPrefix(prefix)
            else { return nil }
            return text.dropFirst(prefix.count).split(whereSeparator: \.isNewline).first.map(String.init)
        }
    }
}
