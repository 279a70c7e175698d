package import Checksums

/// The last publication that somebody has seen, kept in a file of theirs: with it an older one that is put back, or a second
/// one of the same number, is found out, though its signature is right.
package struct RememberedPublication: Sendable, Equatable {
    package let serial: SerialNumber
    /// Of the list of files.
    package let digest: SHA256
    package let address: String

    private static let header = "lofte remembers 1"

    /// Why a publication cannot come after the one that is remembered.
    package enum Objection: Sendable, Equatable {
        /// It is an older one.
        case older(than: SerialNumber)
        /// It has the same number and is another one.
        case ambiguous
        /// It is one of another site.
        case otherSite(String)
    }

    package init(_ signed: SignedManifest) {
        serial = signed.note.serial
        digest = signed.digest
        address = signed.note.address
    }

    /// Reads the file; nil for anything else than what `bytes` gives.
    package init?(bytes: [UInt8]) {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count == 5, lines[0] == Self.header, lines[4].isEmpty, lines[1].hasPrefix("serial\t"),
            lines[2].hasPrefix("list\t"), lines[3].hasPrefix("address\t"),
            let serial = SerialNumber(lines[1].dropFirst(7)), let digest = SHA256(hex: lines[2].dropFirst(5))
        else { return nil }
        self.serial = serial
        self.digest = digest
        address = String(lines[3].dropFirst(8))
    }

    package var bytes: [UInt8] {
        Array("\(Self.header)\nserial\t\(serial.value)\nlist\t\(digest.hex)\naddress\t\(address)\n".utf8)
    }

    /// What speaks against a publication; nil for a later one, and for the same once more.
    package func objection(to next: SignedManifest) -> Objection? {
        if !next.note.address.utf8.elementsEqual(address.utf8) { return .otherSite(address) }
        if next.note.serial < serial { return .older(than: serial) }
        return next.note.serial == serial && next.digest != digest ? .ambiguous : nil
    }
}
