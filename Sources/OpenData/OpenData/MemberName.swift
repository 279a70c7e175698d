import Diagnostics
import PromiseModel

/// The name of a member of open data, as the tables of its fields have it.
struct MemberName: CodingKey, ExpressibleByStringLiteral {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) { stringValue = name }
    init(stringLiteral name: String) { stringValue = name }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

/// A record of open data that was published.
typealias PublishedMembers = KeyedDecodingContainer<MemberName>

extension PublishedMembers {
    /// Whether a member is there and true.
    func isTrue(_ name: MemberName) throws -> Bool { try decodeIfPresent(Bool.self, forKey: name) ?? false }

    /// The items of a list; none where there is no list.
    func list<Item: Decodable>(_ name: MemberName) throws -> [Item] {
        try decodeIfPresent([Item].self, forKey: name) ?? []
    }

    /// A text as the value that it stands for; nil where there is none.
    ///
    /// - Throws: `DecodingError` for a text that stands for none.
    func value<Value>(_ name: MemberName, _ read: (String) -> Value?) throws -> Value? {
        guard let text = try decodeIfPresent(String.self, forKey: name) else { return nil }
        guard let value = read(text) else {
            throw DecodingError.dataCorruptedError(forKey: name, in: self, debugDescription: text)
        }
        return value
    }

    /// A number; nil where there is none.
    func number(_ name: MemberName) throws -> DecimalNumber? {
        guard let number = try decodeIfPresent(JSONNumber.self, forKey: name) else { return nil }
        guard let value = DecimalNumber(number.text) else {
            throw DecodingError.dataCorruptedError(forKey: name, in: self, debugDescription: number.text)
        }
        return value
    }

    /// What a member told, be it a text or a number; the empty text for null, and nil where it is not there.
    func told(_ name: MemberName) throws -> ToldValue? {
        guard contains(name) else { return nil }
        if try decodeNil(forKey: name) { return .text("") }
        if let text = try? decode(String.self, forKey: name) { return .text(text) }
        return .text(try number(name)?.plain ?? "")
    }

    /// What each text of a list tells; nil where the list is not there.
    func toldTexts(_ name: MemberName, _ read: (String) -> String) throws -> ToldValue? {
        guard contains(name) else { return nil }
        let texts: [String] = try list(name)
        return .list(texts.map(read))
    }

    /// What each record of a list tells, but for those that tell nothing; nil where the list is not there.
    func toldRecords(_ name: MemberName, _ read: (PublishedMembers) throws -> String?) throws -> ToldValue? {
        guard contains(name) else { return nil }
        var records = try nestedUnkeyedContainer(forKey: name)
        var told: [String] = []
        while !records.isAtEnd {
            if let text = try read(try records.nestedContainer(keyedBy: MemberName.self)) { told.append(text) }
        }
        return .list(told)
    }

    /// A text; nil for null, and where it is not there.
    func text(_ name: MemberName) throws -> String? { try decodeIfPresent(String.self, forKey: name) }

    /// The error of a record that lacks a member.
    func missing(_ name: MemberName) -> DecodingError {
        .keyNotFound(name, DecodingError.Context(codingPath: codingPath, debugDescription: name.stringValue))
    }
}
