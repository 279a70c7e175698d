/// What a form sent: `application/x-www-form-urlencoded` (URL Living Standard, section 5.1), in UTF-8.
package struct FormFields: Sendable, Equatable {
    /// The field that holds the token.
    package static let tokenName = "lofte-token"

    private let pairs: [Pair]
    private var files: [SentFile] = []

    private struct Pair: Sendable, Equatable {
        let name: String
        let value: String
    }

    private struct SentFile: Sendable, Equatable {
        let name: String
        let bytes: [UInt8]
    }

    /// More than any form has.
    private static let limit = 2_000

    /// Reads a body; nil for one that is no form in UTF-8, or has more fields than any form.
    init?(_ body: [UInt8]) {
        var pairs: [Pair] = []
        for part in body.split(separator: UInt8(ascii: "&")) {
            guard pairs.count < Self.limit else { return nil }
            let sides = part.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = Self.decoded(sides[0]), let value = sides.count > 1 ? Self.decoded(sides[1]) : "" else {
                return nil
            }
            pairs.append(Pair(name: name, value: value))
        }
        self.pairs = pairs
    }

    /// Fields as a browser would send them, in their order.
    package init(_ fields: KeyValuePairs<String, String>) {
        pairs = fields.map { Pair(name: $0.key, value: $0.value) }
    }

    /// The same, where they are not known beforehand.
    package init(fields: [(name: String, value: String)], files: [(name: String, bytes: [UInt8])] = []) {
        pairs = fields.map { Pair(name: $0.name, value: $0.value) }
        self.files = files.map { SentFile(name: $0.name, bytes: $0.bytes) }
    }

    /// The bytes of the first file of a name; none where no file was chosen, nil where the form has no such field.
    package func file(_ name: String) -> [UInt8]? { files.first { $0.name == name }?.bytes }

    /// The value of the first field of a name.
    package subscript(name: String) -> String? { pairs.first { $0.name == name }?.value }

    private static func decoded(_ bytes: ArraySlice<UInt8>) -> String? {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var iterator = bytes.makeIterator()
        while let byte = iterator.next() {
            switch byte {
            case UInt8(ascii: "+"): result.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard let high = iterator.next().flatMap(digit), let low = iterator.next().flatMap(digit) else {
                    return nil
                }
                result.append(high << 4 | low)
            default: result.append(byte)
            }
        }
        return String(validating: result, as: UTF8.self)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}
