import Diagnostics

/// What values a place in a JSON file may hold: as much of JSON Schema (draft 2020-12) as the open data needs.
indirect enum DataSchema: Sendable {
    /// - Parameters:
    ///   - format: `date` or `uri`.
    ///   - pattern: a regular expression that the whole text matches.
    case text(String, isOptional: Bool = false, format: String? = nil, pattern: String? = nil)
    /// One of a few texts.
    case words([String], isOptional: Bool = false, String)
    case number(String)
    case flag(String)
    /// Always this number.
    case constant(Int, String)
    case list(String, of: DataSchema)
    /// A member of each name, and, where `others` says so, more of that kind.
    case object(String, [Member], others: DataSchema? = nil)

    struct Member: Sendable {
        let name: String
        let schema: DataSchema
        let isRequired: Bool

        init(_ name: String, _ schema: DataSchema, isRequired: Bool = true) {
            self.name = name
            self.schema = schema
            self.isRequired = isRequired
        }
    }

    /// The bytes of a schema file.
    ///
    /// - Parameter address: the file's own, absolute.
    static func document(_ title: String, at address: String, _ members: [Member]) -> [UInt8] {
        var json = JSONWriter()
        json.literal("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n  \"$id\": ")
        json.text(address)
        json.literal(",\n  \"title\": ")
        json.text(title)
        json.literal(",\n  ")
        append(members, others: nil, depth: 1, to: &json)
        json.literal("\n}\n")
        return json.bytes
    }

    private static func append(_ members: [Member], others: DataSchema?, depth: Int, to json: inout JSONWriter) {
        json.literal("\"type\": \"object\", \"required\": ")
        json.texts(members.filter(\.isRequired).map(\.name))
        if let others {
            json.literal(", \"additionalProperties\": ")
            others.append(to: &json, depth: depth)
        }
        json.literal(", \"properties\": {")
        for (number, member) in members.enumerated() {
            json.literal(number == 0 ? "\n" : ",\n")
            for _ in 0...depth { json.literal("  ") }
            json.text(member.name)
            json.literal(": ")
            member.schema.append(to: &json, depth: depth + 1)
        }
        json.literal("}")
    }

    private func append(to json: inout JSONWriter, depth: Int) {
        json.literal("{")
        let description: String
        switch self {
        case .text(let text, let isOptional, let format, let pattern):
            description = text
            json.literal(isOptional ? "\"type\": [\"string\", \"null\"]" : "\"type\": \"string\"")
            if let format {
                json.literal(", \"format\": ")
                json.text(format)
            }
            if let pattern {
                json.literal(", \"pattern\": ")
                json.text(pattern)
            }
        case .words(let words, let isOptional, let text):
            description = text
            json.literal("\"enum\": [")
            for (number, word) in words.enumerated() {
                if number > 0 { json.literal(", ") }
                json.text(word)
            }
            json.literal(isOptional ? ", null]" : "]")
        case .number(let text):
            description = text
            json.literal("\"type\": [\"number\", \"null\"]")
        case .flag(let text):
            description = text
            json.literal("\"type\": \"boolean\"")
        case .constant(let value, let text):
            description = text
            json.literal("\"const\": ")
            json.number("\(value)")
        case .list(let text, let item):
            description = text
            json.literal("\"type\": \"array\", \"items\": ")
            item.append(to: &json, depth: depth)
        case .object(let text, let members, let others):
            description = text
            Self.append(members, others: others, depth: depth, to: &json)
        }
        json.literal(", \"description\": ")
        json.text(description)
        json.literal("}")
    }
}
