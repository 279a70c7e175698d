#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A plain file that is opened for reading: nothing else can be read through it, and it never makes anybody wait.
package struct OpenFile: ~Copyable {
    /// As it is shown to people.
    package let path: String
    /// How many bytes it holds, as the disk says.
    package let size: Int
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
