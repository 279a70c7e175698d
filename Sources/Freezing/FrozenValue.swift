package import Diagnostics

/// What a frozen fact says: a text, empty for none, or a list of texts.
package enum FrozenValue: Sendable, Equatable {
    case text(String)
    case list([String])

    /// As the lock writes it: JSON (RFC 8259) on one line, so that no text can reach into the next.
    package var json: String {
        switch self {
        case .text(let text): JSONText.quoted(text)
        case .list(let items): JSONText.array(items.map(JSONText.quoted))
        }
    }

    /// Nil for what is neither.
    package init?(_ json: JSONValue) {
        switch json {
        case .string(let text): self = .text(text)
        case .array(let items):
            let texts = items.compactMap(\.text)
            guard texts.count == items.count else { return nil }
            self = .list(texts)
        default: return nil
        }
    }

    /// As people are shown it.
    package var words: String {
        switch self {
        case .text(let text): text
        case .list(let items): items.joined(separator: ", ")
        }
    }

    package var isEmpty: Bool {
        switch self {
        case .text(let text): text.isEmpty
        case .list(let items): items.isEmpty
        }
    }
}
