import Compression

/// Makes the files that servers give to readers who understand gzip, so that they need not compress them anew each time.
enum Precompression {
    static let ending = ".gz"

    /// Kinds of files that grow smaller; pictures and the like are compressed already.
    private static let endings = [".html", ".css", ".js", ".svg", ".xml", ".json", ".csv", ".txt"]

    /// A compressed file for each of these that is smaller so.
    static func files(_ files: [OutputFile], width: Int) async -> [OutputFile] {
        let candidates = files.filter { file in endings.contains { file.path.hasSuffix($0) } }
        let compressed = await concurrentMap(candidates, width: width) { file -> OutputFile? in
            guard let bytes = GZip.compress(file.bytes), bytes.count < file.bytes.count else { return nil }
            return OutputFile(path: file.path + ending, bytes: bytes, source: file.source)
        }
        return compressed.compactMap { $0 }
    }
}
