package import Diagnostics
package import PromiseModel

/// Where what a page tells comes from: the value of `källa`, or an item of it where it is a list.
package struct PageSource: Sendable {
    /// What it is; nil for an address alone.
    package let text: Located<String>?
    /// Where it is to be found; as written, and so perhaps a file or a page of the site.
    package let address: Located<String>?
    /// Who has published it.
    package let publisher: Located<String>?
    /// When somebody looked there, as far as that is known.
    package let fetched: Located<KnownDate>?
    /// Whether it stands in a list, where its words have keys of their own.
    package let isListed: Bool

    init(
        text: Located<String>, address: Located<String>?, publisher: Located<String>?, fetched: Located<KnownDate>?
    ) {
        self.text = text
        self.address = address
        self.publisher = publisher
        self.fetched = fetched
        isListed = true
    }

    /// A single value, which is an address or a text.
    init(_ written: Located<String>) {
        let isAddress = SourceReference.isAddress(written.value)
        text = isAddress ? nil : written
        address = isAddress ? written : nil
        publisher = nil
        fetched = nil
        isListed = false
    }

    /// What may be meant as an address.
    package var reference: Located<String>? { address ?? (isListed ? nil : text) }

    /// The source in one line, without its day: `Medborgarlöfte 2022, polisen.se`.
    package var words: String {
        let parts = [text, publisher].compactMap { $0?.value }
        return parts.isEmpty ? address?.value ?? "" : parts.joined(separator: ", ")
    }
}
