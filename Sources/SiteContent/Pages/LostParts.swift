package import Diagnostics
package import Markdown

/// Texts and links of a page that are to be checked whether it is made or not: those of a part that was dropped, since
/// something else in it is wrong, or all of the page's.
package struct LostParts: Sendable {
    package private(set) var prose: [MarkdownDocument] = []
    /// Addresses in front matter, where nothing else may stand.
    package private(set) var links: [Located<String>] = []
    /// Addresses in front matter, or texts that stand in place of one.
    package private(set) var addresses: [Located<String>] = []
    package private(set) var pictures: [Located<String>] = []

    package var isEmpty: Bool { prose.isEmpty && links.isEmpty && addresses.isEmpty && pictures.isEmpty }

    mutating func add(_ document: MarkdownDocument?) {
        if let document, !document.plainText.isEmpty || !document.references.isEmpty { prose.append(document) }
    }

    mutating func add(_ address: Located<String>?) {
        if let address { addresses.append(address) }
    }

    mutating func add(link address: Located<String>?) {
        if let address { links.append(address) }
    }

    mutating func add(picture file: Located<String>?) {
        if let file { pictures.append(file) }
    }

    /// All links of a page.
    package init(of page: Page) {
        self = page.lostParts
        add(page.body)
        page.fieldDocuments.forEach { add($0) }
        for source in page.fields.sources {
            if source.isListed { add(link: source.address) } else { add(source.reference) }
        }
        add(picture: page.fields.picture?.file)
        switch page.details {
        case .activity(let details):
            details.followUps.forEach { add($0.evidence) }
        case .promise(let details): add(link: details.document)
        default: break
        }
    }

    init() {}
}
