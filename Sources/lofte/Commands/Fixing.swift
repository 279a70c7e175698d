import Diagnostics
import FileSystem
import Linting
import SiteGeneration
import SiteOutput

/// `lofte check --fix`: mends the files of the content, before they are checked.
struct Fixing {
    let console: Console
    let options: BuildOptions

    /// Mends every Markdown, YAML and CSV file that has something with exactly one mend, and prints each change. Permissions
    /// and symbolic links stay as they are.
    ///
    /// - Throws: `machineFailed` when a file cannot be read or written.
    func run() async throws(ExitStatus) {
        // One mend can uncover the next: a value is read once its key is right.
        for _ in 0..<Self.limit {
            guard try await mend() else { return }
        }
    }

    /// Stands in the way of two mends that undo each other.
    private static let limit = 20

    /// Whether a problem is one that is mended. How a sentence is best put is the writer's to say.
    private static func mends(_ problem: Diagnostic) -> Bool {
        (problem.replacement != nil || !problem.mends.isEmpty) && !ContentRules.ofWording.contains(problem.code)
            && problem.location.map { location in
                isText(location.source.path) && String(validating: location.source.bytes, as: UTF8.self) != nil
            } ?? false
    }

    /// How many of the problems that were told are mended by it; nil where none is.
    static func offer(for problems: [Diagnostic]) -> LocalizedText? {
        let count = problems.count(where: mends)
        guard count > 0 else { return nil }
        let (swedish, english) =
            switch (count, problems.count) {
            case (1, 1): ("Det", "It is")
            case (1, _): ("Ett av dem", "One of them is")
            default: ("\(count) av dem", "\(count) of them are")
            }
        return LocalizedText(
            sv: "\(swedish) rättar lofte check --fix åt dig.", en: "\(english) mended for you by lofte check --fix.")
    }

    /// - Returns: whether anything was mended.
    private func mend() async throws(ExitStatus) -> Bool {
        let options = options
        let result = try await console.attempt { () async throws(FileSystemError) in
            try await SiteBuilder(options).check()
        }
        let content = options.content
        let tree = try console.attempt { () throws(FileSystemError) in try FileTree(root: content) }
        let mends = Dictionary(
            grouping: result.diagnostics.filter(Self.mends),
            by: { PathKey($0.location?.source.path ?? "") })
        var seen: Set<PathKey> = []
        var hasMended = false
        for entry in tree.entries where entry.content == .file && Self.isText(entry.path) {
            let path = Path.join(content, entry.path)
            // Through a symbolic link a file is there by several names. What was found under the second stands elsewhere
            // once the first is mended; if anything is left, the next round mends it.
            guard seen.insert(PathKey(entry.place)).inserted else { continue }
            let bytes = try console.attempt { () throws(FileSystemError) in try tree.read(entry) }
            // What is not UTF-8 cannot be mended without a guess.
            guard String(validating: bytes, as: UTF8.self) != nil else { continue }
            let mending = Mending(SourceText(path: path, bytes: bytes), diagnostics: mends[path] ?? [])
            guard !mending.changes.isEmpty else { continue }
            hasMended = true
            try console.attempt { () throws(FileSystemError) in try tree.rewrite(entry, mending.bytes) }
            for change in mending.changes { console.tell(Self.words(change, path: path)) }
        }
        return hasMended
    }

    private static func isText(_ path: String) -> Bool {
        let lower = path.lowercased()
        return lower.hasSuffix(".md") || lower.hasSuffix(".yml") || lower.hasSuffix(".csv")
    }

    private static func onOneLine(_ text: String) -> String {
        text.replacing("\r\n", with: "↵").replacing("\n", with: "↵")
    }

    private static func words(
        _ path: String, _ line: Int, _ before: LocalizedText, _ after: LocalizedText
    ) -> LocalizedText {
        LocalizedText(
            sv: "rättade \(path):\(line): \"\(before.swedish)\" blev \"\(after.swedish)\"",
            en: "mended \(path):\(line): \"\(before.english)\" became \"\(after.english)\"")
    }

    private static func words(_ change: Mending.Change, path: String) -> LocalizedText {
        switch change {
        case .text(let line, let before, let after):
            Self.words(path, line, LookAlikeSign.named(onOneLine(before)), LookAlikeSign.named(onOneLine(after)))
        case .byteOrderMark:
            LocalizedText(
                sv: "rättade \(path): tog bort det osynliga tecknet i början (BOM)",
                en: "mended \(path): removed the invisible character at the beginning (BOM)")
        case .lineEnds:
            LocalizedText(
                sv: "rättade \(path): gamla radslut (CR) är nu LF", en: "mended \(path): old line ends (CR) are LF now")
        case .composedLetters:
            LocalizedText(
                sv: "rättade \(path): bokstäver som å och ö är nu ett tecken var (NFC)",
                en: "mended \(path): letters such as å and ö are one character each now (NFC)")
        case .lastLine:
            LocalizedText(sv: "rättade \(path): avslutade sista raden", en: "mended \(path): ended the last line")
        }
    }
}
