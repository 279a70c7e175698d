/// Addresses of letters (RFC 6068).
enum MailAddress {
    /// `mailto:` with a subject filled in.
    static func href(_ email: String, subject: String) -> String {
        "mailto:\(email)?subject=\(percentEncoded(subject))"
    }

    /// The text with all but the unreserved characters as `%C3%A5` and the like, since `&` begins another field.
    private static func percentEncoded(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var result: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                result.append(byte)
            default: result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
