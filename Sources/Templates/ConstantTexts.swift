import Markup

/// The texts of a view model that is the same on many pages, escaped once for all of them.
///
/// A template that is bound with its shape writes them without looking at an object: pages that are made side by side would
/// otherwise count references to the same few objects up and down for each word of each page.
public final class ConstantTexts: Sendable {
    let shape: Shape
    let bytes: [UInt8]
    /// Where each field's text is in `bytes`.
    let ranges: [Range<Int>]

    /// - Parameter texts: one for each field of `shape`, all of which are texts.
    public init(_ shape: Shape, _ texts: [String]) {
        precondition(texts.count == shape.fields.count, "\(shape.name) has \(shape.fields.count) fields")
        var bytes: [UInt8] = []
        ranges = texts.map { text in
            let start = bytes.count
            HTMLEscape.append(text, to: &bytes)
            return start..<bytes.count
        }
        self.bytes = bytes
        self.shape = shape
    }
}
