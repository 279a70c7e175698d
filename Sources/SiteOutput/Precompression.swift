import Compression
import FileSystem

/// Makes the files that servers give to readers who understand gzip, so that they need not compress them anew each time.
package enum Precompression {
    /// What the compressed file is called beside the other.
    package static let ending = ".gz"

    /// Kinds of files that grow smaller; pictures and the like are compressed already.
    private static let endings = [".html", ".css", ".js", ".svg", ".xml", ".json", ".csv", ".txt", ".rdf"]

    /// A larger file is not compressed: it and what becomes of it would have to be in memory.
    private static let largest = 32 << 20

    /// The compressed file beside this one; nil when it would not be smaller, or is of a kind that is compressed already.
    static func file(for file: OutputFile) throws(FileSystemError) -> OutputFile? {
        guard file.size <= largest, endings.contains(where: { file.path.endsInBytes(with: $0) }) else { return nil }
        let plain = try file.read()
        guard let bytes = GZip.compress(plain), bytes.count < plain.count else { return nil }
        return OutputFile(path: file.path + ending, bytes: bytes, source: file.source)
    }
}
