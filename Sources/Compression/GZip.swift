internal import CZLib

/// Compresses as gzip does (RFC 1952).
package enum GZip {
    /// `bytes` compressed as far as zlib can; nil when zlib has no memory, or cannot count so many bytes (4 GiB).
    ///
    /// The same bytes at every time and on every system: the header tells neither time, name nor system. Another version
    /// of zlib may compress otherwise.
    package static func compress(_ bytes: [UInt8]) -> [UInt8]? {
        var stream = unsafe z_stream()
        // 31: the largest window, with gzip's header and trailer.
        guard unsafe lofte_deflate_init(&stream, Z_BEST_COMPRESSION, 31) == Z_OK else { return nil }
        defer { unsafe _ = deflateEnd(&stream) }
        var header = unsafe gz_header()
        unsafe header.os = unknownSystem
        return unsafe withUnsafeMutablePointer(to: &header) { header in
            guard unsafe deflateSetHeader(&stream, header) == Z_OK else { return nil }
            let bound = unsafe Int(deflateBound(&stream, UInt(bytes.count))) + 32
            guard bound <= UInt32.max else { return nil }
            return unsafe bytes.withUnsafeBufferPointer { input in
                var isDone = false
                let output = unsafe [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
                    unsafe stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                    unsafe stream.avail_in = UInt32(input.count)
                    unsafe stream.next_out = buffer.baseAddress
                    unsafe stream.avail_out = UInt32(bound)
                    isDone = unsafe deflate(&stream, Z_FINISH) == Z_STREAM_END
                    count = unsafe bound - Int(stream.avail_out)
                }
                return isDone ? output : nil
            }
        }
    }

    /// RFC 1952, section 2.3.1: OS.
    private static let unknownSystem: Int32 = 255
}
