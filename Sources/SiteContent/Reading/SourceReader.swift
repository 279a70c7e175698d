import ContentFormat
import Diagnostics
import FrontMatter

extension PageSource {
    private static let example = "text: \(ExampleText.sourceTitle.rawValue)"

    /// The sources at `källa`: one address or text, or a list. None where there is nothing to read; that was reported.
    ///
    /// - Parameter isRequired: whether one must be named.
    static func read(_ reader: inout FormReader, isRequired: Bool) -> [PageSource] {
        guard reader.isWritten(.source), !reader.isScalar(.source) else {
            let source = reader.ownText(.source, example: .source, required: isRequired)
            reader.notes.note(source, .label)
            return source.map { [PageSource($0)] } ?? []
        }
        return reader.mappings(.source, example: example, required: isRequired, read: readItem).map(\.value)
    }

    private static func readItem(_ item: inout FormReader) -> PageSource? {
        let text = item.ownText(.text, example: .sourceTitle, required: true)
        let address = item.text(.address, example: ExampleText.siteAddress.rawValue)
        let publisher = item.ownText(.publisher, example: .sourcePublisher)
        let fetched = item.knownDate(.fetched)
        item.notes.note(text, .label)
        item.notes.note(publisher, .label)
        guard let text else {
            item.notes.lost.add(link: address)
            return nil
        }
        return PageSource(text: text, address: address, publisher: publisher, fetched: fetched)
    }
}
