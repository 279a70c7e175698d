import ContentFormat
import Diagnostics

/// What is told of a row at a key, now and in data that was published.
struct GuardedField<Row>: Sendable {
    /// What an entry of `ändringar` calls it.
    let key: ContentKey
    private let now: @Sendable (Row) -> ToldValue
    private let published: @Sendable (PublishedMembers) throws -> ToldValue?

    init(
        key: ContentKey, now: @escaping @Sendable (Row) -> ToldValue,
        read published: @escaping @Sendable (PublishedMembers) throws -> ToldValue?
    ) {
        self.key = key
        self.now = now
        self.published = published
    }

    func told(of row: Row) -> ToldValue { now(row) }

    /// Nil where it is not there, as what has no value may be.
    ///
    /// - Throws: `DecodingError` where it is something else than lofte writes.
    func told(in record: PublishedMembers) throws -> ToldValue? { try published(record) }
}

/// A value as it was told to the public; the empty text where none was.
enum ToldValue: Sendable, Equatable {
    case text(String)
    /// One that may become longer.
    case list([String])

    /// Whether what was told stands no longer: a text that is another, or a list that lacks something.
    func isBroken(by now: ToldValue) -> Bool {
        switch (self, now) {
        case (.text(""), _): false
        case (.list(let before), .list(let after)): before.contains { !after.contains($0) }
        default: self != now
        }
    }

    /// The same with each of its texts changed.
    func mapped(_ change: (String) -> String) -> ToldValue {
        switch self {
        case .text(let text): .text(change(text))
        case .list(let items): .list(items.map(change))
        }
    }

    /// As a message shows it.
    var words: String {
        switch self {
        case .text(let text): text
        case .list(let items): items.joined(separator: ", ")
        }
    }
}
