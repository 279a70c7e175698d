/// Addresses of letters (RFC 6068).
enum MailAddress {
    /// `mailto:` with a subject filled in.
    static func href(_ email: String, subject: String) -> String {
        var href = Array("mailto:".utf8)
        href.reserveCapacity(32 + email.utf8.count + subject.utf8.count * 3 / 2)
        href += email.utf8
        href += "?subject=".utf8
        appendPercentEncoded(subject, to: &href)
        return String(decoding: href, as: UTF8.self)
    }

    /// The text with all but the unreserved characters as `%C3%A5` and the like, since `&` begins another field.
    private static func appendPercentEncoded(_ text: String, to result: inout [UInt8]) {
        func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                result.append(byte)
            default:
                result.append(UInt8(ascii: "%"))
                result.append(digit(byte >> 4))
                result.append(digit(byte & 15))
            }
        }
    }
}
