/// The scheme of a link's destination (RFC 3986, section 3.1) as a browser reads it.
///
/// A browser drops line breaks, tabs and leading blanks, and minds no case; so it is done here, and for every other
/// control character and blank too.
package struct DestinationScheme {
    /// In lower case, without the colon; nil for a relative address.
    package let name: String?

    /// Only these lead anywhere from a page.
    static let allowed = ["http", "https", "mailto", "tel"]

    package var isAllowed: Bool {
        guard let name else { return true }
        return Self.allowed.contains(name)
    }

    package init(of destination: String) {
        guard destination.utf8.contains(UInt8(ascii: ":")) else {
            name = nil
            return
        }
        var scheme: [UInt8] = []
        for byte in destination.utf8 where byte > 0x20 && byte != 0x7F {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                scheme.append(byte | 0x20)
            case UInt8(ascii: "a")...UInt8(ascii: "z"):
                scheme.append(byte)
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
                guard !scheme.isEmpty else {
                    name = nil
                    return
                }
                scheme.append(byte)
            case UInt8(ascii: ":"):
                name = scheme.isEmpty ? nil : String(decoding: scheme, as: UTF8.self)
                return
            default:
                name = nil
                return
            }
        }
        name = nil
    }
}
