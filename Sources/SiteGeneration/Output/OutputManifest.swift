import FileSystem

/// The list of files that lofte wrote to an output folder, kept in that folder.
///
/// What is on the list may be replaced or removed by the next build; what is not belongs to somebody else and is left.
package struct OutputManifest: Sendable, Equatable {
    /// The name of the list itself, in the output folder.
    package static let fileName = ".lofte-manifest"

    /// Paths from the output folder.
    package private(set) var paths: Set<String>

    package init(paths: some Sequence<String>) {
        self.paths = Set(paths.filter(Self.isSafe))
    }

    private static let header = "lofte manifest 1"

    /// Reads a manifest; an empty one for bytes that are none. Paths that could lead out of the folder are left out.
    package init(bytes: [UInt8]) {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        guard lines.first.map(String.init) == Self.header else {
            self.init(paths: [])
            return
        }
        self.init(paths: lines.dropFirst().map(String.init))
    }

    /// The manifest as it is written: a line a path, in the order of their bytes.
    package var bytes: [UInt8] {
        var text = Array(Self.header.utf8) + [UInt8(ascii: "\n")]
        for path in paths.sorted(by: { $0.precedesInBytes($1) }) {
            text.append(contentsOf: path.utf8)
            text.append(UInt8(ascii: "\n"))
        }
        return text
    }

    /// Whether a path is relative and stays below the folder it starts in.
    package static func isSafe(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return !path.isEmpty && !parts.contains { $0.isEmpty || $0 == "." || $0 == ".." }
            && !path.utf8.contains { $0 < 0x20 }
    }
}
