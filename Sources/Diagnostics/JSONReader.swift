#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Reads JSON (RFC 8259).
package enum JSONReader {
    /// The value that `bytes` hold, in UTF-8.
    ///
    /// - Throws: `DecodingError` where they are no JSON, or hold something else than a `Value`.
    package static func decode<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws -> Value {
        try JSONDecoder().decode(type, from: Data(bytes))
    }

    /// Whether `bytes` are JSON, whatever it says.
    package static func isJSON(_ bytes: [UInt8]) -> Bool {
        (try? decode(AnyValue.self, from: bytes)) != nil && !hasTrailingComma(bytes)
    }

    /// Whether a comma stands before a bracket's end, which the decoder lets pass, and browsers do not.
    private static func hasTrailingComma(_ bytes: [UInt8]) -> Bool {
        var isInText = false
        var isEscaped = false
        var last: UInt8?
        for byte in bytes {
            if isInText {
                if byte == UInt8(ascii: "\""), !isEscaped { isInText = false }
                isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
                continue
            }
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): continue
            case UInt8(ascii: "]"), UInt8(ascii: "}"): if last == UInt8(ascii: ",") { return true }
            case UInt8(ascii: "\""): isInText = true
            default: break
            }
            last = byte
        }
        return false
    }

    /// Reads every number and text of a value, since the decoder finds mistakes in them when they are asked for.
    private struct AnyValue: Decodable {
        init(from decoder: any Decoder) throws {
            if let object = try? decoder.container(keyedBy: AnyName.self) {
                for name in object.allKeys { _ = try object.decode(AnyValue.self, forKey: name) }
            } else if var list = try? decoder.unkeyedContainer() {
                while !list.isAtEnd { _ = try list.decode(AnyValue.self) }
            } else {
                let value = try decoder.singleValueContainer()
                if value.decodeNil() || (try? value.decode(Bool.self)) != nil || (try? value.decode(String.self)) != nil
                {
                    return
                }
                _ = try value.decode(Decimal.self)
            }
        }
    }

    private struct AnyName: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}

/// A number of JSON to its last decimal, as it is written.
package struct JSONNumber: Decodable {
    /// Without an exponent: `-2.5`.
    package let text: String

    package init(from decoder: any Decoder) throws {
        text = "\(try decoder.singleValueContainer().decode(Decimal.self))"
    }
}
