import Diagnostics

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

    /// Reads that; nil for what is neither.
    init?(json text: Substring) {
        let isEscaped = text.utf8.contains(UInt8(ascii: "\\"))
        if let inner = Self.inside(text, "\"", "\"") {
            // Nearly every line is as plain as it looks, and needs no decoder.
            if !isEscaped {
                guard !inner.utf8.contains(UInt8(ascii: "\"")) else { return nil }
                self = .text(String(inner))
                return
            }
            guard let value = try? JSONReader.decode(String.self, from: Array(text.utf8)) else { return nil }
            self = .text(value)
            return
        }
        if text == "[]" {
            self = .list([])
            return
        }
        guard let inner = Self.inside(text, "[\"", "\"]") else { return nil }
        if isEscaped {
            guard let items = try? JSONReader.decode([String].self, from: Array(text.utf8)) else { return nil }
            self = .list(items)
            return
        }
        let items = inner.replacing("\", \"", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
        guard !items.contains(where: { $0.utf8.contains(UInt8(ascii: "\"")) }) else { return nil }
        self = .list(items.map(String.init))
    }

    private static func inside(_ text: Substring, _ start: String, _ end: String) -> Substring? {
        let (bytes, length) = (text.utf8, start.utf8.count + end.utf8.count)
        guard bytes.count >= length, bytes.starts(with: start.utf8),
            bytes.suffix(end.utf8.count).elementsEqual(end.utf8)
        else { return nil }
        return Substring(bytes.dropFirst(start.utf8.count).dropLast(end.utf8.count))
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
