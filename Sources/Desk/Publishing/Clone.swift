import FileSystem

/// The clone that the content lies in, as git tells of it now.
struct Clone: Sendable {
    /// Where git keeps what it knows.
    let gitFolder: String
    /// The content folder from the top of the clone, with a `/` last; empty where it is the clone.
    let prefix: String
    let changes: [ChangedFile]
    /// How many versions are kept here and not sent yet.
    let unsent: Int
    let target: Target?
    /// Whether there is a version already.
    let hasVersions: Bool

    /// Where what is published is sent.
    struct Target: Sendable, Equatable {
        let remote: String
        let reference: String
        /// What this clone knows of it; nil before anything was sent or fetched.
        let known: String?
    }

    /// Why there is nothing to publish with.
    enum Obstacle: Sendable, Equatable, Error {
        /// git is not on the machine.
        case noProgram
        /// The content lies in no clone, or in one that git does not trust.
        case noClone
        /// Somebody is in the middle of something with git's own commands, or two versions stand side by side.
        case inTheMiddle
        case slow
    }

    static func read(_ git: Git) async throws(Obstacle) -> Clone {
        let place = await git.run(["rev-parse", "--show-prefix"])
        if place == .missing { throw .noProgram }
        if place == .stopped { throw .slow }
        guard let prefix = place.line, let folder = await git.run(["rev-parse", "--absolute-git-dir"]).line else {
            throw .noClone
        }
        let traces = ["MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD", "rebase-merge", "rebase-apply"]
        guard !traces.contains(where: { Folder.kind(of: Path.join(folder, $0)) != nil }) else { throw .inTheMiddle }
        let status = await git.run(
            ["status", "--porcelain=v1", "-z", "--untracked-files=all", "--no-renames", "--", "."])
        if status == .stopped { throw .slow }
        guard let bytes = status.bytes else { throw .noClone }
        guard
            let changes = ChangedFile.read(
                bytes, prefix: prefix,
                isThere: { Folder.kind(of: Path.join(git.folder, $0)).map { $0 != .folder } ?? false })
        else { throw .inTheMiddle }
        let hasVersions = await git.run(["rev-parse", "-q", "--verify", "HEAD"]).isDone
        let target = await target(git)
        return Clone(
            gitFolder: folder, prefix: prefix, changes: changes,
            unsent: await unsent(git, target, hasVersions: hasVersions), target: target, hasVersions: hasVersions)
    }

    private static func target(_ git: Git) async -> Target? {
        guard let branch = await git.run(["symbolic-ref", "-q", "--short", "HEAD"]).line,
            let remote = await git.run(["config", "--get", "branch.\(branch).remote"]).line,
            let reference = await git.run(["config", "--get", "branch.\(branch).merge"]).line
        else { return nil }
        let known = await git.run(["rev-parse", "-q", "--verify", "@{upstream}"]).line
        return Target(remote: remote, reference: reference, known: known)
    }

    private static func unsent(_ git: Git, _ target: Target?, hasVersions: Bool) async -> Int {
        guard let target, hasVersions else { return 0 }
        guard let known = target.known else { return 1 }
        return await git.run(["rev-list", "--count", "\(known)..HEAD"]).line.flatMap { Int($0) } ?? 0
    }

    /// A file as it was last kept; nil for one that was not.
    func lastVersion(of path: String, _ git: Git) async -> [UInt8]? {
        await git.run(["cat-file", "blob", "HEAD:" + prefix + path]).bytes
    }
}
