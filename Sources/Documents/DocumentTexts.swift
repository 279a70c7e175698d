/// What a file that is no page holds for those who look: its text, and what it says of those who made it.
package struct DocumentTexts: Sendable {
    /// A value of the file's own data, which no reader of it sees at once.
    package struct Property: Sendable {
        package let kind: Kind
        package let value: String

        package enum Kind: Sendable { case author, lastSavedBy, commentator }
    }

    /// UTF-8, a line a paragraph.
    package var text: [UInt8] = []
    package var properties: [Property] = []
    /// Why the file cannot be looked into; nil when it could.
    package var obstacle: Obstacle?

    package enum Obstacle: Sendable {
        /// With a password, or rights that a program must ask for.
        case encrypted
        /// Damaged, or another kind of file than its name says.
        case damaged
        /// In a format of before 2007.
        case oldFormat
        /// So large that the whole of it is never in memory; who reads files decides how large.
        case tooLarge
    }

    /// In bytes: how much is unpacked of one document, however small it is packed.
    static let limit = 32 * 1_048_576

    mutating func add(_ kind: Property.Kind, _ value: String) {
        let trimmed = String(value.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
        let isKnown = properties.contains { $0.value == trimmed }
        if !trimmed.isEmpty, !isKnown { properties.append(Property(kind: kind, value: trimmed)) }
    }

    /// Nil for a file that is no document and no picture with data of its own.
    package init?(path: String, _ bytes: [UInt8]) {
        let name = path.lowercased()
        func ends(_ endings: String...) -> Bool { endings.contains { name.hasSuffix($0) } }
        if ends(".pdf") {
            self = PDFDocument.texts(of: bytes)
        } else if ends(
            ".docx", ".docm", ".dotx", ".xlsx", ".xlsm", ".pptx", ".pptm", ".odt", ".ods", ".odp", ".odg", ".epub")
        {
            self = OfficeDocument.texts(of: bytes)
        } else if ends(".doc", ".xls", ".ppt", ".dot", ".rtf", ".pages", ".numbers", ".key") {
            obstacle = .oldFormat
        } else if let format = PictureFormat(path: path) {
            for author in PictureMetadata(bytes, format: format).authors { add(.author, author) }
        } else {
            return nil
        }
    }

    package init() {}
}
