import Checksums
import Diagnostics
import FileSystem
import SiteContent
import SiteGeneration
import SiteModel

/// Publishes what is saved: one at a time.
actor Publisher {
    private let git: Git
    private let options: @Sendable () -> BuildOptions
    private let folder: DeskFolder
    private let record: PublishedRecord.Store
    private let clock: @Sendable () -> String
    /// Ends when whoever publishes now is done.
    private var turn: Task<Void, Never>?

    init(
        git: Git, folder: DeskFolder, options: @escaping @Sendable () -> BuildOptions,
        clock: @escaping @Sendable () -> String
    ) {
        self.git = git
        self.folder = folder
        self.options = options
        record = PublishedRecord.Store(folder: folder)
        self.clock = clock
    }

    /// How publishing went.
    enum Outcome: Sendable {
        case sent(isMerged: Bool)
        /// It is kept as a version; there is nowhere to send it.
        case kept
        /// Something was saved since the page was looked at, or there is nothing to publish: nothing is done.
        case changedMeanwhile
        /// The site has errors; nothing is done.
        case wrong([Diagnostic])
        case obstacle(Clone.Obstacle)
        /// No version could be kept; all is as it was.
        case notKept(WhyNotKept)
        /// The version is kept here, and not sent.
        case notSent(WhyNotSent)
    }

    enum WhyNotKept: Sendable, Equatable {
        /// Another program works in the clone, or one was cut off and left its lock.
        case locked(String)
        /// The clone's own checks said no, or git could not.
        case refused
        case slow
    }

    enum WhyNotSent: Sendable {
        /// No server answered, or it does not know who asks.
        case unreachable
        /// The server's own checks said no.
        case refused
        /// A colleague has published other texts in the same places of these files.
        case sameLines([String])
        /// What a colleague has published cannot be fetched without overwriting files outside the content that are changed.
        case blocked
        /// With what a colleague has published the site has errors.
        case wrongTogether([Diagnostic])
        /// Colleagues publish all the time.
        case busy
    }

    /// What is looked at when somebody publishes: each file with its bytes.
    static func digest(of clone: Clone, in content: String) -> SHA256 {
        var bytes: [UInt8] = []
        for file in clone.changes {
            bytes += Array(file.path.utf8) + [0]
            bytes += Array(((try? File.read(Path.join(content, file.path))).map { SHA256(of: $0).hex } ?? "-").utf8)
        }
        bytes += Array("\(clone.unsent)".utf8)
        return SHA256(of: bytes)
    }

    /// - Parameters:
    ///   - seen: what the editor saw changed.
    ///   - message: what a version says of itself.
    func publish(
        seen: SHA256, as editor: EditorName, message: String
    ) async throws(FileSystemError) -> Outcome {
        let before = turn
        let own = Task { () async -> Result<Outcome, FileSystemError> in
            await before?.value
            do throws(FileSystemError) {
                return .success(try await publishNow(seen, as: editor, message))
            } catch {
                return .failure(error)
            }
        }
        turn = Task { _ = await own.value }
        return try await own.value.get()
    }

    private func publishNow(
        _ seen: SHA256, as editor: EditorName, _ message: String
    ) async throws(FileSystemError) -> Outcome {
        let clone: Clone
        do throws(Clone.Obstacle) { clone = try await Clone.read(git) } catch { return .obstacle(error) }
        guard Self.digest(of: clone, in: git.folder) == seen, !clone.changes.isEmpty || clone.unsent > 0 else {
            return .changedMeanwhile
        }
        let checked = try await check()
        guard checked.errors.isEmpty else { return .wrong(checked.errors) }
        if !clone.changes.isEmpty, let why = await keep(clone, as: editor, message) { return .notKept(why) }
        guard let target = clone.target else {
            try await remember(clone.changes.map(\.path), clone, shown: checked.shown)
            return .kept
        }
        return try await send(clone, target, checked, as: editor)
    }

    /// The site as readers will see it.
    private struct Checked {
        /// What stops publication, as `lofte check` says it.
        let errors: [Diagnostic]
        /// The files that the list of the published site will name.
        let shown: Set<PathKey>
    }

    private func check() async throws(FileSystemError) -> Checked {
        var options = options()
        options.showsDrafts = false
        let checked = try await SiteBuilder(options).check()
        var shown: Set<PathKey> = [PathKey(Place.settingsPath)]
        if let site = checked.assembled.wholeSite {
            shown.formUnion(site.targets.pages.map { PathKey($0.file.path) })
            shown.formUnion(site.assets.map { PathKey($0.path) })
        }
        return Checked(errors: checked.diagnostics.filter { $0.severity == .error }, shown: shown)
    }

    // MARK: A version

    /// Keeps exactly these files as a version; says why where that did not go.
    private func keep(_ clone: Clone, as editor: EditorName, _ message: String) async -> WhyNotKept? {
        let new = clone.changes.filter { $0.kind == .new }.map { Git.path($0.path) }
        if !new.isEmpty {
            let added = await git.run(["add", "--"] + new, as: editor)
            guard added.isDone else { return why(added, clone, "add") }
        }
        let kept = await git.run(
            ["commit", "--quiet", "--only", "--cleanup=whitespace", "--message=" + message, "--"]
                + clone.changes.map { Git.path($0.path) },
            as: editor, limit: 120)
        if kept.isDone { return nil }
        // What was unknown before is unknown again.
        if !new.isEmpty {
            _ = await git.run(["rm", "-q", "-f", "--cached", "--ignore-unmatch", "--"] + new, as: editor)
        }
        return why(kept, clone, "commit")
    }

    private func why(_ answer: Git.Answer, _ clone: Clone, _ command: String) -> WhyNotKept {
        note(answer, command)
        if answer == .stopped { return .slow }
        let lock = Path.join(clone.gitFolder, "index.lock")
        return Folder.kind(of: lock) == nil ? .refused : .locked(lock)
    }

    // MARK: Sending

    private func send(
        _ clone: Clone, _ target: Clone.Target, _ checked: Checked, as editor: EditorName
    ) async throws(FileSystemError) -> Outcome {
        var checked = checked
        // What the server had before: what differs from that is what was sent from here.
        var base = target.known
        var isMerged = false
        for _ in 0..<4 {
            let sent = await git.run(
                ["push", "--porcelain", "--", target.remote, "HEAD:" + target.reference], as: editor, limit: 120)
            if sent.isDone {
                try await remember(await sentPaths(since: base, clone), clone, shown: checked.shown)
                return .sent(isMerged: isMerged)
            }
            note(sent, "push")
            guard case .failed(_, let said) = sent else { return .notSent(.unreachable) }
            let refusals = said.split(separator: "\n").filter { $0.hasPrefix("!\t") }
            guard !refusals.isEmpty else { return .notSent(.unreachable) }
            guard refusals.allSatisfy({ $0.contains("[rejected]") }) else { return .notSent(.refused) }
            switch await merge(clone, target, as: editor) {
            case .merged(let theirs): base = theirs
            case .not(let why): return .notSent(why)
            }
            isMerged = true
            checked = try await check()
            guard checked.errors.isEmpty else { return .notSent(.wrongTogether(checked.errors)) }
        }
        return .notSent(.busy)
    }

    private enum Merge {
        /// With this version of theirs.
        case merged(String)
        case not(WhyNotSent)
    }

    /// Puts what colleagues have published together with what is kept here. Where that needs a choice nothing is touched.
    private func merge(_ clone: Clone, _ target: Clone.Target, as editor: EditorName) async -> Merge {
        let fetched = await git.run(
            ["fetch", "--quiet", "--no-tags", "--", target.remote, target.reference], as: editor, limit: 120)
        guard fetched.isDone, let theirs = await git.run(["rev-parse", "-q", "--verify", "FETCH_HEAD"]).line else {
            note(fetched, "fetch")
            return .not(.unreachable)
        }
        // Tried beside the files: what somebody saves in the same moment is never thrown away.
        let tried = await git.run([
            "-c", "core.quotePath=false", "merge-tree", "--write-tree", "--name-only", "--no-messages", "HEAD", theirs,
        ])
        guard tried.isDone else {
            note(tried, "merge-tree")
            guard case .failed(1, let said) = tried else { return .not(.sameLines([])) }
            let names = said.split(separator: "\n").dropFirst().map(String.init)
            return .not(
                .sameLines(names.map { $0.hasPrefix(clone.prefix) ? String($0.dropFirst(clone.prefix.count)) : $0 }))
        }
        let merged = await git.run(
            ["merge", "--quiet", "--ff", "--no-edit", "--no-autostash", "-m", Self.mergeMessage, theirs], as: editor,
            limit: 120)
        guard merged.isDone else {
            note(merged, "merge")
            // Only what git itself began is taken back.
            _ = await git.run(["merge", "--abort"], as: editor)
            return .not(.blocked)
        }
        return .merged(theirs)
    }

    private static let mergeMessage = "Kollegors ändringar läggs ihop med de egna"

    // MARK: What is remembered

    /// The files of the content that differ from what the server had.
    private func sentPaths(since base: String?, _ clone: Clone) async -> [String] {
        guard let base else {
            return paths(await git.run(["ls-tree", "-r", "-z", "--name-only", "HEAD"]).bytes, prefix: "")
        }
        let changed = await git.run(["diff", "--name-only", "-z", "--no-renames", base, "HEAD", "--", "."])
        return paths(changed.bytes, prefix: clone.prefix)
    }

    private func paths(_ bytes: [UInt8]?, prefix: String) -> [String] {
        (bytes ?? []).split(separator: 0).compactMap { String(validating: $0, as: UTF8.self) }
            .map { $0.hasPrefix(prefix) ? String($0.dropFirst(prefix.count)) : $0 }
    }

    private func remember(
        _ paths: [String], _ clone: Clone, shown: Set<PathKey>
    ) async throws(FileSystemError) {
        var files: [PublishedRecord.File] = []
        for path in paths.prefix(PublishedRecord.limit) where !path.contains("\n") {
            let digest = await clone.lastVersion(of: path, git).map { SHA256(of: $0) }
            files.append(
                PublishedRecord.File(
                    path: path,
                    trace: digest.map { shown.contains(PathKey(path)) ? .bytes($0) : .none } ?? .gone))
        }
        guard !files.isEmpty else { return }
        try record.keep(PublishedRecord(time: clock(), seen: nil, files: files))
    }

    /// What git said stands in a file, for whoever knows git.
    private func note(_ answer: Git.Answer, _ command: String) {
        let said: String
        switch answer {
        case .failed(let status, let text): said = "\(status)\n" + text.prefix(20_000)
        case .missing: said = "-"
        case .stopped: said = "timeout"
        case .done: return
        }
        try? folder.write("\(clock())\ngit \(command): \(said)\n", as: "git.txt")
    }
}
