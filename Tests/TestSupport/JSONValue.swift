import Diagnostics

/// A value of JSON of any form, for tests that look at a few members.
package enum JSONValue: Sendable, Equatable, Decodable {
    case null
    case bool(Bool)
    /// Without an exponent.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    /// The value in a text; nil when it is not JSON.
    package init?(_ text: String) { self.init(bytes: Array(text.utf8)) }

    /// The value in UTF-8; nil when it is not JSON.
    package init?(bytes: [UInt8]) {
        guard let value = try? JSONReader.decode(JSONValue.self, from: bytes) else { return nil }
        self = value
    }

    package init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let truth = try? value.decode(Bool.self) {
            self = .bool(truth)
        } else if let text = try? value.decode(String.self) {
            self = .string(text)
        } else if let items = try? value.decode([JSONValue].self) {
            self = .array(items)
        } else if let members = try? value.decode([String: JSONValue].self) {
            self = .object(members)
        } else {
            self = .number(try value.decode(JSONNumber.self).text)
        }
    }

    package subscript(key: String) -> JSONValue? {
        if case .object(let members) = self { members[key] } else { nil }
    }

    /// The text of a string; nil for anything else.
    package var text: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// A number; nil for anything else.
    package var number: String? {
        if case .number(let text) = self { text } else { nil }
    }

    package var isTrue: Bool { self == .bool(true) }

    /// The items of an array; none for anything else.
    package var items: [JSONValue] {
        if case .array(let items) = self { items } else { [] }
    }
}
