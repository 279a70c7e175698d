package import Checksums
import Signatures

/// The reply of a time stamp authority (RFC 3161), as `openssl ts -reply` and every such authority write it.
///
/// Whether the authority is one to trust, and its signature right, `openssl ts -verify` tells. Here it is only seen which
/// checksum it is about.
package struct TimestampReply: Sendable, Equatable {
    package let bytes: [UInt8]

    /// Larger than any that an authority sends.
    package static let largest = 64 << 10

    /// Nil for bytes that are no reply: a sequence of DER that fills them.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count > 4, bytes.count <= Self.largest, bytes[0] == 0x30 else { return nil }
        let length: (value: Int, size: Int)? =
            switch bytes[1] {
            case 0..<0x80: (Int(bytes[1]), 1)
            case 0x81: (Int(bytes[2]), 2)
            case 0x82: (Int(bytes[2]) << 8 | Int(bytes[3]), 3)
            case 0x83: (Int(bytes[2]) << 16 | Int(bytes[3]) << 8 | Int(bytes[4]), 4)
            default: nil
            }
        guard let length, 1 + length.size + length.value == bytes.count else { return nil }
        self.bytes = bytes
    }

    /// Nil for a text that is no reply in Base64.
    package init?(base64 text: String) {
        guard let bytes = Base64.bytes(of: text), let reply = TimestampReply(bytes) else { return nil }
        self = reply
    }

    package var base64: String { Base64.text(of: bytes) }

    /// Whether it is about a checksum: the imprint that the authority signed (RFC 3161, `MessageImprint`) is SHA-256 of it.
    package func isAbout(_ digest: SHA256) -> Bool {
        var hex: [UInt8] = []
        digest.append(to: &hex)
        let imprint = stride(from: 0, to: 64, by: 2).map { Self.value(hex[$0]) << 4 | Self.value(hex[$0 + 1]) }
        let algorithm: [UInt8] = [0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01]
        // With its parameters as NULL, as most write it, or left out.
        return [[0x30, 0x31, 0x30, 0x0D] + algorithm + [0x05, 0x00], [0x30, 0x2F, 0x30, 0x0B] + algorithm]
            .contains { bytes.contains($0 + [0x04, 0x20] + imprint) }
    }

    private static func value(_ digit: UInt8) -> UInt8 { digit < 0x3A ? digit - 0x30 : digit - 0x57 }
}
