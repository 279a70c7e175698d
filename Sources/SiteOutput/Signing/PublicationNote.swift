/// What is signed together with the list of files: which publication of which site it is. Anybody can read it in the
/// signature's comment: `lofte publication<tab>serial:1796000000<tab>day:2026-11-29<tab>address:https://www.arboga.se/`.
package struct PublicationNote: Sendable, Equatable {
    package let serial: SerialNumber
    /// The day that the site shows, as the list says it.
    package let day: String
    /// The site's address, as the list says it.
    package let address: String

    private static let kind = "lofte publication"

    package init(serial: SerialNumber, day: String, address: String) {
        self.serial = serial
        self.day = day
        self.address = address
    }

    /// Reads a comment; nil for any other than what `comment` gives.
    init?(comment: String) {
        let fields = comment.split(separator: "\t", omittingEmptySubsequences: false)
        guard fields.count == 4, fields[0] == Self.kind, let serial = Self.value(fields[1], "serial"),
            let day = Self.value(fields[2], "day"), let address = Self.value(fields[3], "address"),
            let number = SerialNumber(serial)
        else { return nil }
        self.init(serial: number, day: String(day), address: String(address))
    }

    private static func value(_ field: Substring, _ name: String) -> Substring? {
        field.hasPrefix(name + ":") ? field.dropFirst(name.count + 1) : nil
    }

    var comment: String { "\(Self.kind)\tserial:\(serial.value)\tday:\(day)\taddress:\(address)" }
}
