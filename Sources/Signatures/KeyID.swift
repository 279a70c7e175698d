/// What tells one key pair from another: eight random bytes, that minisign shows as a number in hexadecimal.
package struct KeyID: Sendable, Hashable {
    static let byteCount = 8
    /// Little-endian.
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// `5EAC63DD6B80EC43`, without leading zeros, as minisign writes it.
    package var text: String {
        let number = bytes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return String(number, radix: 16, uppercase: true)
    }
}
