package import FileSystem

/// What becomes of the bytes of a page once it is made.
package enum FileKeeping: Sendable {
    /// They stay in memory: for the preview, and for comparing.
    case memory
    /// They go to the disk, beside the site. Asked for when the first page is to be made; nil where that cannot be, and then
    /// they stay in memory.
    case spool(@Sendable () -> OutputSpool?)
}

/// Compresses files that are made, where that is asked for, and hands them to where they are kept.
package struct FileFinishing: Sendable {
    enum Destination: Sendable {
        case memory
        case spool(OutputSpool)
    }

    let destination: Destination
    let compresses: Bool

    package init(_ keeping: FileKeeping, compresses: Bool) {
        destination =
            switch keeping {
            case .memory: .memory
            case .spool(let make): make().map(Destination.spool) ?? .memory
            }
        self.compresses = compresses
    }

    /// The spool, where files go there.
    package var spool: OutputSpool? {
        if case .spool(let spool) = destination { spool } else { nil }
    }

    /// The file, and the compressed one beside it.
    ///
    /// - Throws: `FileSystemError` when what is published cannot be read, or the file not be kept.
    package func finish(_ file: OutputFile) throws(FileSystemError) -> [OutputFile] {
        switch destination {
        case .memory: return try withCompressed(file)
        case .spool(let spool):
            var kept: [OutputFile] = []
            for file in try withCompressed(file) { kept.append(try spool.keep(file)) }
            return kept
        }
    }

    /// A file that is copied as it is, and the compressed one beside it. One whose bytes are on the disk stays there where
    /// nothing is spooled.
    ///
    /// - Throws: `FileSystemError` when it, or what is published, cannot be read, or the file not be kept.
    package func finishAsset(_ file: OutputFile) throws(FileSystemError) -> [OutputFile] {
        guard case .spool(let spool) = destination, case .stored = file.content else { return try withCompressed(file) }
        var kept = [try spool.keep(file)]
        if compresses, let compressed = try Precompression.file(for: file) { kept.append(try spool.keep(compressed)) }
        return kept
    }

    private func withCompressed(_ file: OutputFile) throws(FileSystemError) -> [OutputFile] {
        guard compresses, let compressed = try Precompression.file(for: file) else { return [file] }
        return [file, compressed]
    }
}
