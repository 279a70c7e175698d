import ContentFormat
import Diagnostics
import FrontMatter

extension FormReader {
    /// What a focus area or an activity continues, and what it is connected with.
    mutating func relations() -> WrittenRelations {
        WrittenRelations(continues: addresses(.continues), related: addresses(.related))
    }

    /// One address, or a list of them, each once.
    private mutating func addresses(_ key: ContentKey) -> [Located<String>] {
        let example = ExampleText.newAddress.rawValue
        // A text alone is one address; whatever else stands there is meant as a list.
        if writtenText(key) != nil || !isWritten(key) { return [text(key, example: example)].compactMap { $0 } }
        let addresses = texts(key, example: example)
        reportTwice(addresses, key: key)
        return addresses
    }
}
