import LibC

/// A plain file that is opened for reading: nothing else can be read through it, and it never makes anybody wait.
package struct OpenFile: ~Copyable {
    /// As it is shown to people.
    package let path: String
    /// How many bytes it holds, as the disk says.
    package let size: Int
    /// Whether everybody may read it.
    package let isPublic: Bool
    /// Whether everybody may write to it.
    package let isWritableByOthers: Bool
    private let descriptor: Int32

    /// - Parameters:
    ///   - descriptor: of a file that was just opened, non-blocking; or -1 with `errno`. Belongs to the value from here on.
    /// - Throws: `FileSystemError` when it could not be opened, and with the reason `notPlainFile` when it is none.
    init(_ descriptor: Int32, path: String) throws(FileSystemError) {
        guard descriptor >= 0 else { throw .last(.read, path) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else {
            let error = FileSystemError.last(.read, path)
            _ = close(descriptor)
            throw error
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            _ = close(descriptor)
            let isFolder = status.st_mode & S_IFMT == S_IFDIR
            throw FileSystemError(.read, path, code: isFolder ? EISDIR : FileSystemError.notPlainFile)
        }
        self.path = path
        self.descriptor = descriptor
        size = Int(status.st_size)
        isPublic = status.st_mode & 0o444 == 0o444
        isWritableByOthers = status.st_mode & 0o002 != 0
    }

    deinit { _ = close(descriptor) }

    /// All bytes from where the file was read to.
    ///
    /// - Throws: `FileSystemError` when it cannot be read.
    package func read() throws(FileSystemError) -> [UInt8] {
        // One byte more than the size says, so that the end is seen without another round for most files.
        var capacity = max(size + 1, 512)
        var bytes: [UInt8] = []
        while true {
            let wanted = capacity - bytes.count
            let chunk = try read(atMost: wanted, expected: size - bytes.count)
            if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
            if chunk.count < wanted { return bytes }
            capacity *= 2
        }
    }

    /// Hands out the rest of the file in parts, so that no more than one is in memory.
    ///
    /// - Throws: `FileSystemError` when it cannot be read, and what `body` throws.
    package func forEachPart(
        _ body: ([UInt8]) throws(FileSystemError) -> Void
    ) throws(FileSystemError) {
        while true {
            let part = try read(atMost: Self.partSize)
            if !part.isEmpty { try body(part) }
            if part.count < Self.partSize { return }
        }
    }

    /// How many bytes a part has.
    package static let partSize = 256 * 1024

    /// Goes to a place in the file, counted from its first byte.
    ///
    /// - Throws: `FileSystemError` when that cannot be.
    package func seek(to offset: Int) throws(FileSystemError) {
        guard lseek(descriptor, off_t(offset), SEEK_SET) >= 0 else { throw .last(.read, path) }
    }

    /// Whether the file holds these bytes and no others.
    ///
    /// - Throws: `FileSystemError` when it cannot be read.
    package func holds(_ bytes: [UInt8]) throws(FileSystemError) -> Bool {
        guard size == bytes.count else { return false }
        return Self.areEqual(try read(), bytes)
    }

    /// All bytes from where the file was read to; the very array that is given, where it holds the same.
    ///
    /// - Throws: `FileSystemError` when it cannot be read.
    package func read(sharing known: [UInt8]) throws(FileSystemError) -> [UInt8] {
        let there = try read()
        return Self.areEqual(there, known) ? known : there
    }

    private static func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard left.count == right.count else { return false }
        // The comparison of arrays goes byte by byte.
        return unsafe left.withUnsafeBytes { left in
            unsafe right.withUnsafeBytes { right in
                guard let first = left.baseAddress, let second = right.baseAddress else { return true }
                return unsafe memcmp(first, second, left.count) == 0
            }
        }
    }

    /// The next bytes; fewer than `count` at the end of the file only.
    ///
    /// - Parameter expected: see `readAll`.
    /// - Throws: `FileSystemError` when it cannot be read.
    package func read(atMost count: Int, expected: Int = 0) throws(FileSystemError) -> [UInt8] {
        var failure: FileSystemError?
        let chunk = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            guard let base = buffer.baseAddress else { return }
            let got = unsafe readAll(descriptor, into: base, atMost: count, expected: expected)
            if got < 0 { failure = .last(.read, path) }
            filled = max(got, 0)
        }
        if let failure { throw failure }
        return chunk
    }
}
