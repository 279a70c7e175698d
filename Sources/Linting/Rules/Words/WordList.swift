import SiteContent

/// Words with blanks or line breaks between them.
///
/// Only what is asked of them is made of the text: for most lists that is their hashes, at the start of each build.
struct WordList: Sendable {
    private let text: String

    init(_ text: String) { self.text = text }

    var hashes: [UInt64] { WordHash.words(of: text) }

    var words: [String] {
        Array(text.utf8).split(whereSeparator: WordHash.isBlank).map { String(decoding: $0, as: UTF8.self) }
    }
}
