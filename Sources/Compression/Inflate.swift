internal import CZLib

/// Unpacks what was compressed by deflate (RFC 1951): members of ZIP archives, streams of PDF documents.
package enum Inflate {
    /// How the compressed bytes are wrapped.
    package enum Form: Sendable {
        /// Not at all, as in ZIP (APPNOTE 4.4.5, method 8).
        case raw
        /// With zlib's header and checksum (RFC 1950), as in PDF.
        case zlib

        fileprivate var windowBits: Int32 {
            switch self {
            case .raw: -15
            case .zlib: 15
            }
        }
    }

    /// What was compressed, up to `limit` bytes of it: a few bytes can unpack to gigabytes. What comes before damaged
    /// bytes is given, and nil where nothing does.
    package static func unpack(_ bytes: ArraySlice<UInt8>, as form: Form, limit: Int) -> [UInt8]? {
        guard !bytes.isEmpty, limit > 0 else { return nil }
        var stream = unsafe z_stream()
        guard unsafe lofte_inflate_init(&stream, form.windowBits) == Z_OK else { return nil }
        defer { unsafe _ = inflateEnd(&stream) }
        var output: [UInt8] = []
        unsafe bytes.withUnsafeBufferPointer { input in
            unsafe stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
            unsafe stream.avail_in = UInt32(clamping: input.count)
            var isDone = false
            while !isDone, output.count < limit {
                let room = min(65_536, limit - output.count)
                let part = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                    unsafe stream.next_out = buffer.baseAddress
                    unsafe stream.avail_out = UInt32(room)
                    let status = unsafe inflate(&stream, Z_NO_FLUSH)
                    count = unsafe room - Int(stream.avail_out)
                    isDone = status != Z_OK || count == 0
                }
                output += part
            }
        }
        return output.isEmpty ? nil : output
    }
}
