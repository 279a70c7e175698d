/// Reads what Word, Outlook, Excel, LibreOffice and browsers put on the clipboard.
///
/// Goes through the tags once, with a stack of bounded height: what is nested deeper is read as if it were not.
struct ClipboardReader {
    private struct Open {
        let name: String
        /// What was before it.
        let look: PastedLook
        var isRead = false
    }

    private var result = PastedText()
    private var stack: [Open] = []
    /// How many of them are `p`.
    private var paragraphs = 0
    private var look = PastedLook()
    private var runs: [PastedText.Run] = []
    /// What the text that is read becomes.
    private var kind = Kind.paragraph
    /// The sign that stands before it.
    private var marker = ""
    private var table = OpenTable()

    private enum Kind: Equatable {
        case paragraph
        case heading(Int)
        case item(level: Int, isNumbered: Bool?)
    }

    private static let deepest = 100

    static func read(_ html: String) -> PastedText {
        var reader = ClipboardReader()
        for token in HTMLTokens(html) {
            switch token {
            case .text(let text): reader.text(text)
            case .start(let tag): reader.start(tag)
            case .end(let name): reader.end(name)
            }
        }
        reader.flush()
        reader.endTable(all: true)
        return reader.result
    }

    // MARK: Tags

    private static let blocks: Set<String> = [
        "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "table", "tr", "td", "th", "blockquote",
        "pre",
        "dl", "dt", "dd", "section", "article", "header", "footer", "center", "address", "caption", "tbody", "thead",
        "tfoot", "body", "hr", "figure", "form",
    ]
    private static let void: Set<String> = ["br", "img", "hr", "meta", "link", "col", "input", "wbr", "area", "base"]

    private mutating func start(_ tag: HTMLTokens.Tag) {
        if tag.name == "img" || tag.name.hasSuffix(":imagedata") || tag.name == "object" {
            if !look.isSkipped { result.dropped.insert(.pictures) }
        }
        if Self.blocks.contains(tag.name) {
            // A paragraph ends where another block begins.
            if paragraphs > 0 { close("p") }
            // What an item is stands around the blocks within it.
            if !PastedRuns.tidied(runs).isEmpty { flush() }
        }
        switch tag.name {
        case "br": return lineBreak(tag)
        case "li": close("li", within: ["ul", "ol"])
        case "tr": close("tr", within: ["table"])
        case "td", "th":
            close("td", within: ["table", "tr"])
            close("th", within: ["table", "tr"])
        default: break
        }
        guard !Self.void.contains(tag.name), !tag.isClosed || !tag.name.contains(":") else { return }
        guard stack.count < Self.deepest else { return }
        stack.append(Open(name: tag.name, look: look))
        if tag.name == "p" { paragraphs += 1 }
        look.enter(tag, &result.dropped)
        guard !look.isSkipped else { return }
        stack[stack.count - 1].isRead = true
        begin(tag)
    }

    private mutating func begin(_ tag: HTMLTokens.Tag) {
        switch tag.name {
        case "h1", "h2", "h3", "h4", "h5", "h6": kind = .heading(tag.name.last?.wholeNumberValue ?? 1)
        case "li":
            let level = tag.attributes["data-aria-level"].flatMap { Int($0) } ?? look.listDepth
            kind = .item(level: min(max(1, level), 9), isNumbered: look.isNumbered)
        case "p" where tag.attributes["class"] == "MsoTitle": kind = .heading(1)
        case "table": table.begin()
        case "tr": table.beginRow()
        case "td", "th":
            let width = Int(tag.attributes["colspan"] ?? "") ?? 1
            if width > 1 || (Int(tag.attributes["rowspan"] ?? "") ?? 1) > 1, table.isOpen {
                result.dropped.insert(.mergedCells)
            }
            table.beginCell(width: width)
        default: break
        }
        // Word's lists are paragraphs that say so in their style.
        if let list = tag.style("mso-list"), Self.blocks.contains(tag.name), list != "none", list != "skip",
            let level = list.split(separator: " ").first(where: { $0.hasPrefix("level") })
        {
            if case .heading = kind { return }
            kind = .item(level: min(max(1, Int(level.dropFirst(5)) ?? 1), 9), isNumbered: nil)
        }
    }

    private mutating func end(_ name: String) {
        // `</br>` is a break, and `</p>` without a beginning an empty paragraph (HTML, section 13.2.6.4.7).
        if name == "br" { return append(" ") }
        close(name)
    }

    /// Closes the innermost element of a name with all within it; nothing where there is none inside of these others.
    private mutating func close(_ name: String, within limits: Set<String> = ["table", "td", "th"]) {
        guard let place = stack.lastIndex(where: { $0.name == name || limits.contains($0.name) }),
            stack[place].name == name
        else { return }
        let closed = stack[place...]
        if closed.contains(where: { Self.blocks.contains($0.name) }) { flush() }
        look = stack[place].look
        if closed.contains(where: { $0.isRead && ($0.name == "td" || $0.name == "th") }) { table.endCell() }
        let isTable = name == "table" && stack[place].isRead
        paragraphs -= closed.count { $0.name == "p" }
        stack.removeSubrange(place...)
        if isTable { endTable(all: false) }
    }

    private mutating func endTable(all: Bool) {
        guard let rows = table.end(all: all) else { return }
        let filled = rows.filter { $0.contains { !$0.isEmpty } }
        guard let width = filled.map(\.count).max() else { return }
        // What stands in one column, or one row, is set so and is no table.
        if width == 1 || filled.count == 1 && !filled[0].allSatisfy({ $0.count < 4 }) {
            for cell in filled.joined() where !cell.isEmpty { result.blocks.append(.paragraph(cell)) }
            return
        }
        result.blocks.append(.table(filled))
    }

    // MARK: Text

    private mutating func text(_ text: String) {
        guard !look.isSkipped else { return }
        if look.isMarker {
            marker += text
            return
        }
        append(text)
    }

    private mutating func append(_ text: String) {
        let run = PastedText.Run(
            text: text, isBold: look.isBold, isItalic: look.isItalic, address: look.address)
        if let last = runs.indices.last, runs[last].looks(like: run) {
            runs[last].text += text
        } else {
            runs.append(run)
        }
    }

    private mutating func lineBreak(_ tag: HTMLTokens.Tag) {
        guard !look.isSkipped else { return }
        if kind == .paragraph, !table.isInCell, tag.style("page-break-before") == nil {
            append("\u{2028}")
        } else {
            append(" ")
        }
    }

    /// Ends the text that was read.
    private mutating func flush() {
        defer {
            kind = .paragraph
            marker = ""
            runs = []
        }
        let text = PastedRuns.tidied(runs)
        guard !text.isEmpty else { return }
        if table.isInCell { return table.append(text) }
        switch kind {
        case .heading(let level): result.blocks.append(.heading(level, text))
        case .item(let level, let isNumbered):
            result.blocks.append(
                .item(level: level, isNumbered: isNumbered ?? FakeItem.isNumbered(marker.trimmed), text))
        case .paragraph:
            if look.listDepth > 0, case .item(let level, let isNumbered, let before)? = result.blocks.last {
                result.blocks[result.blocks.count - 1] = .item(
                    level: level, isNumbered: isNumbered, before + [PastedText.Run(text: " ")] + text)
            } else if let item = FakeItem(text) {
                result.blocks.append(.item(level: 1, isNumbered: item.isNumbered, item.runs))
            } else {
                result.blocks.append(contentsOf: PastedRuns.paragraphs(text).map { .paragraph($0) })
            }
        }
    }
}
