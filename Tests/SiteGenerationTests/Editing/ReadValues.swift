import Diagnostics
import FrontMatter
import Markdown

@testable import SiteContent
@testable import SiteGeneration

/// What a reader reads in a file, part by part, each with its name and the bytes that it is written as.
struct ReadValues {
    struct Part {
        /// The keys that lead to a value, with numbers for the items of a list; the row's first cell and the column of a cell.
        let name: String
        let text: String
        /// The value, with the keys that lead to it.
        let places: [Range<Int>]
    }

    /// Values of front matter or settings; cells of a table.
    var values: [Part] = []
    /// Blocks of prose and links in the order of the page.
    var prose: [Part] = []

    init(path: String, bytes: [UInt8]) {
        let source = SourceText(path: path, bytes: bytes)
        if path.hasSuffix(".csv") {
            for cells in CSVTable.parse(source).0.rows {
                guard let first = cells.first, let last = cells.last else { continue }
                for (column, cell) in cells.enumerated() {
                    // A row with a problem may have more cells than were meant, or fewer.
                    let row = first.range.lowerBound..<last.range.upperBound
                    values.append(Part(name: "\(first.text);\(column)", text: cell.text, places: [row]))
                }
            }
            return
        }
        if path.hasSuffix(".yml") {
            if let mapping = YAMLDocument.read(source).mapping { add(mapping, "", []) }
            return
        }
        guard let file = ContentFile.read(source).file else { return }
        add(file.frontMatter, "", [])
        let (document, _) = MarkdownDocument.parse(source: source, range: file.sections.body)
        for block in document.blocks {
            prose.append(
                Part(name: "\(block.kind)", text: String(document.text(of: block)), places: [block.range]))
        }
        for link in document.references {
            prose.append(Part(name: link.destination, text: link.text, places: [link.range, link.whole]))
        }
    }

    private mutating func add(_ mapping: YAMLMapping, _ name: String, _ places: [Range<Int>]) {
        for entry in mapping.entries {
            add(entry.value, "\(name)/\(entry.key.text)", places + [entry.key.range])
        }
    }

    private mutating func add(_ node: YAMLNode, _ name: String, _ places: [Range<Int>]) {
        switch node {
        case .scalar(let scalar): values.append(Part(name: name, text: scalar.text, places: places + [scalar.range]))
        case .sequence(let sequence):
            for (number, item) in sequence.items.enumerated() { add(item, "\(name)/\(number)", places) }
        case .mapping(let mapping): add(mapping, name, places)
        case .unreadable: break
        }
    }
}

extension ReadValues.Part {
    /// Whether a problem stands in it.
    func holds(_ problems: [Range<Int>]) -> Bool {
        places.contains { place in
            problems.contains { $0.lowerBound <= place.upperBound && place.lowerBound <= $0.upperBound }
        }
    }
}
