import FileSystem
import SiteGeneration
import SiteOutput

/// A part of a file on its way to a client: read as it is sent, so that little of it is in memory.
final class FileSending {
    private let file: OpenFile
    private var left: Int

    /// Nil for a file that is not there any more, or is another than when the site was built.
    init?(_ part: Response.FilePart) {
        do throws(FileSystemError) {
            let file = try part.file.openFile()
            guard file.size == part.file.size else { return nil }
            try file.seek(to: part.range.lowerBound)
            self.file = file
        } catch { return nil }
        left = part.range.count
    }

    var isDone: Bool { left == 0 }

    /// The bytes that follow; nil when they cannot be read, so that the answer cannot be ended.
    func next() -> [UInt8]? {
        guard let bytes = try? file.read(atMost: min(left, OpenFile.partSize)), !bytes.isEmpty else { return nil }
        left -= bytes.count
        return bytes
    }
}
