import LibC

/// Writes all of `bytes`, however many calls that takes. Waits where somebody else has made the descriptor one that does not.
func writeAll(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(FileSystemError) {
    var written = 0
    while written < bytes.count {
        let count = unsafe bytes.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress else { return 0 }
            return unsafe write(descriptor, base + written, bytes.count - written)
        }
        if count < 0 {
            switch errno {
            case EINTR: continue
            case EAGAIN, EWOULDBLOCK:
                var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                _ = unsafe poll(&ready, 1, -1)
                continue
            default: throw .last(.write, path)
            }
        }
        written += count
    }
}

/// Reads until `count` bytes or the end of the file; -1 on failure.
///
/// - Parameter expected: how many bytes the file says that it holds, so that its end needs no call of its own; 0 when
///   it does not tell.
@unsafe func readAll(
    _ descriptor: Int32, into base: UnsafeMutablePointer<UInt8>, atMost count: Int, expected: Int
) -> Int {
    var total = 0
    while total < count {
        let got = unsafe read(descriptor, base + total, count - total)
        if got < 0 {
            if errno == EINTR { continue }
            return -1
        }
        if got == 0 { break }
        total += got
        if total == expected { break }
    }
    return total
}
