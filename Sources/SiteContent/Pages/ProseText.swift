import FrontMatter
package import Markup

/// A text of front matter with its paragraphs and lists: an empty line ends a paragraph, and lines that begin as items do
/// make a list.
package struct ProseText: Sendable, Equatable {
    enum Block: Sendable, Equatable {
        case paragraph(String)
        case list([String], isNumbered: Bool)
    }

    let blocks: [Block]

    /// - Parameter text: as `WrittenProse` has it.
    package init(_ text: String) {
        guard text.utf8.contains(UInt8(ascii: "\n")) else {
            blocks = [.paragraph(text)]
            return
        }
        var blocks: [Block] = []
        var items: [String] = []
        var isNumbered = false
        var paragraph = ""
        func closing(_ blocks: inout [Block]) {
            if !paragraph.isEmpty { blocks.append(.paragraph(paragraph)) }
            if !items.isEmpty { blocks.append(.list(items, isNumbered: isNumbered)) }
            paragraph = ""
            items = []
        }
        var isBehindBlank = false
        for written in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let line = written.trimmed
            if line.isEmpty {
                isBehindBlank = true
                continue
            }
            if let mark = ListMark(at: line.utf8) {
                if items.isEmpty || mark.isNumber != isNumbered { closing(&blocks) }
                isNumbered = mark.isNumber
                items.append(String(line.drop { $0 != " " }.dropFirst()))
            } else if isBehindBlank && (items.isEmpty || written.first != " ") {
                closing(&blocks)
                paragraph = String(line)
            } else if let last = items.popLast() {
                items.append(last + " " + line)
            } else {
                paragraph += (paragraph.isEmpty ? "" : "\n") + line
            }
            isBehindBlank = false
        }
        closing(&blocks)
        self.blocks = blocks
    }

    /// As paragraphs and lists.
    package var html: HTML {
        var html = HTML()
        for block in blocks {
            switch block {
            case .paragraph(let text):
                html.append(literal: "<p>")
                html.append(escaping: text)
                html.append(literal: "</p>")
            case .list(let items, let isNumbered):
                html.append(literal: isNumbered ? "<ol>" : "<ul>")
                for item in items {
                    html.append(literal: "<li>")
                    html.append(escaping: item)
                    html.append(literal: "</li>")
                }
                html.append(literal: isNumbered ? "</ol>" : "</ul>")
            }
        }
        return html
    }
}

extension Substring {
    fileprivate var trimmed: Substring {
        var text = self
        while let first = text.first, first == " " || first == "\t" { text = text.dropFirst() }
        while let last = text.last, last == " " || last == "\t" { text = text.dropLast() }
        return text
    }
}
