import Markup

/// Addresses of letters (RFC 6068).
package enum MailAddress {
    /// `mailto:` with a subject filled in.
    package static func href(_ email: String, subject: String) -> String {
        "mailto:\(email)?subject=\(percentEncoded(subject))"
    }

    /// The text with all but the unreserved characters as `%C3%A5` and the like, since `&` begins another field.
    private static func percentEncoded(_ text: String) -> String {
        func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }
        var text = text
        return text.withUTF8 { bytes in
            unsafe String(unsafeUninitializedCapacity: bytes.count * 3) { result in
                var count = 0
                func append(_ byte: UInt8) {
                    unsafe result.initializeElement(at: count, to: byte)
                    count += 1
                }
                for index in 0..<bytes.count {
                    let byte = unsafe bytes[index]
                    if unreserved.contains(byte) {
                        append(byte)
                    } else {
                        append(UInt8(ascii: "%"))
                        append(digit(byte >> 4))
                        append(digit(byte & 15))
                    }
                }
                return count
            }
        }
    }

    /// RFC 3986, section 2.3.
    private static let unreserved = ASCIISet("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~")
}
