import Diagnostics
import PromiseModel

/// The versions of a file that were kept, the newest first.
struct FileHistory: Sendable {
    struct Version: Sendable, Equatable {
        /// What git calls it; never shown.
        let id: String
        let name: String
        /// As people read it: `2026-11-30 kl. 14.32`.
        let time: String
        let message: String
        /// From the top of the clone, as the file was called then.
        let path: String
    }

    let versions: [Version]

    private static let limit = 200

    /// - Parameter path: from the content folder.
    init(of path: String, _ git: Git) async {
        let log = await git.run([
            "log", "--follow", "--max-count=\(Self.limit)", "--name-only", "-z",
            "--format=%x1e%H%x1f%an%x1f%at%x1f%s%x1f", "--", Git.path(path),
        ])
        versions = (log.bytes ?? []).split(separator: 0x1e).compactMap(Self.version)
    }

    private static func version(_ record: ArraySlice<UInt8>) -> Version? {
        let fields = record.split(separator: 0x1f, maxSplits: 4, omittingEmptySubsequences: false)
        guard fields.count == 5 else { return nil }
        func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
        let id = text(fields[0])
        guard id.utf8.count >= 40, id.allSatisfy(\.isHexDigit), let seconds = Int(text(fields[2])) else { return nil }
        let names = fields[4].split(separator: 0).compactMap { name in
            String(validating: name.drop { $0 == UInt8(ascii: "\n") }, as: UTF8.self)
        }
        guard let path = names.first(where: { !$0.isEmpty }) else { return nil }
        return Version(
            id: id, name: text(fields[1]), time: SwedishTime(unixSeconds: seconds).text, message: text(fields[3]),
            path: path)
    }

    /// The bytes of a version; nil where the file was removed then.
    static func bytes(of version: Version, _ git: Git) async -> [UInt8]? {
        await git.run(["cat-file", "blob", version.id + ":" + version.path]).bytes
    }
}
