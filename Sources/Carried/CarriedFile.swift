import CCarried

/// A file of this project that the program has in it, so that the program alone is enough.
package struct CarriedFile: Sendable, Equatable {
    /// From the project's folder: `templates/stil.css`.
    package let path: String
    package let bytes: [UInt8]

    /// All there are: the templates in the order in which a folder of them is read, and what publishes a site by itself.
    package static let all: [CarriedFile] = (0..<lofte_carried_count()).map { number in
        let file = unsafe lofte_carried_file(number)
        return unsafe CarriedFile(
            path: String(cString: file.path), bytes: Array(UnsafeBufferPointer(start: file.bytes, count: file.size)))
    }

    /// Those of a folder, each with its path from there.
    ///
    /// - Parameter folder: ends in `/`.
    package static func all(in folder: String) -> [CarriedFile] {
        all.filter { $0.path.hasPrefix(folder) }.map {
            CarriedFile(path: String($0.path.dropFirst(folder.count)), bytes: $0.bytes)
        }
    }
}
