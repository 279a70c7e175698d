import Diagnostics

/// A pasted text as Markdown that a page of the content may have.
struct PastedMarkdown {
    /// What the field it is pasted into may hold.
    enum Room: String {
        /// Headings, lists, tables: the text of a page.
        case page = "sida"
        /// Paragraphs and lists.
        case paragraphs = "stycken"
        /// One paragraph.
        case line = "rad"
    }

    let text: String

    init(_ pasted: PastedText, for room: Room) {
        var lines: [(text: String, goesOn: Bool)] = []
        var isNumberedList: Bool?
        var list = ListPlaces()
        let deepest = Self.headings(pasted)
        for block in pasted.blocks {
            if case .item = block {} else { (list, isNumberedList) = (ListPlaces(), nil) }
            switch block {
            case .paragraph(let runs): lines.append((Self.inline(runs, breaks: room != .line), false))
            case .heading(let level, let runs):
                let plain = runs.map { PastedText.Run(text: $0.text, address: $0.address) }
                let words = Self.inline(PastedRuns.tidied(plain), breaks: false)
                lines.append((room == .page ? deepest(level) + " " + words : words, false))
            case .item(let level, let isNumbered, let runs):
                let words = Self.inline(runs, breaks: false)
                let before = list.next(level, isNumbered)
                // Another kind of list begins.
                let isRoot = !before.hasPrefix(" ")
                let goesOn = !isRoot || isNumberedList == isNumbered
                if isRoot { isNumberedList = isNumbered }
                lines.append((room == .line ? words : before + words, goesOn))
            case .table(let rows):
                if room == .page {
                    lines.append((Self.table(rows), false))
                } else {
                    for row in rows {
                        let cells = row.filter { !$0.isEmpty }.map { Self.inline($0, breaks: false) }
                        lines.append((cells.joined(separator: ", "), false))
                    }
                }
            }
        }
        var text = ""
        for line in lines where !line.text.isEmpty {
            if !text.isEmpty {
                text += room == .line ? " " : line.goesOn ? "\n" : "\n\n"
            }
            text += line.text
        }
        self.text = text
    }

    /// The signs of a heading: those of a page begin at the second level, and none is passed over.
    private static func headings(_ pasted: PastedText) -> (Int) -> String {
        var levels: Set<Int> = []
        for case .heading(let level, _) in pasted.blocks { levels.insert(level) }
        let sorted = levels.sorted()
        return { level in
            let place = sorted.firstIndex(of: level) ?? 0
            return String(repeating: "#", count: min(place + 2, 6))
        }
    }

    private static func table(_ rows: [[[PastedText.Run]]]) -> String {
        let width = rows.map(\.count).max() ?? 0
        func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
        let written = rows.map { row in
            line(
                (0..<width).map { column in
                    column < row.count
                        ? inline(row[column], breaks: false).replacing("|", with: "\\|") : ""
                })
        }
        let rule = line(Array(repeating: "---", count: width))
        return ([written[0], rule] + written.dropFirst()).joined(separator: "\n")
    }

    // MARK: Within a line

    /// - Parameter breaks: whether line breaks stay.
    static func inline(_ runs: [PastedText.Run], breaks: Bool) -> String {
        var result = ""
        var endsInSign = false
        for (number, run) in runs.enumerated() {
            let before = number == 0 ? nil : runs[number - 1].text.last
            let after = number + 1 < runs.count ? runs[number + 1].text.first : nil
            let text = breaks ? run.text : String(run.text.map { $0 == PastedRuns.lineBreak ? " " : $0 })
            let piece = written(
                text, of: run, before: before, after: after, isBehindSign: endsInSign)
            // With a `!` before it a link is a picture.
            if piece.hasPrefix("["), result.hasSuffix("!") {
                result.removeLast()
                result += "\\!"
            }
            result += piece
            endsInSign = piece.hasSuffix("*") && !piece.hasSuffix("\\*")
        }
        return MarkdownEscapes.lines(result.replacing(String(PastedRuns.lineBreak), with: "\\\n"))
    }

    private static func written(
        _ text: String, of run: PastedText.Run, before: Character?, after: Character?, isBehindSign: Bool
    ) -> String {
        let sign = run.isBold ? (run.isItalic ? "***" : "**") : run.isItalic ? "*" : ""
        guard !sign.isEmpty || run.address != nil else { return MarkdownEscapes.text(text) }
        // Blanks, and what else a sign may not touch, stand outside (CommonMark, section 6.2).
        var inner = text[...]
        var (head, tail) = ("", "")
        func isOutside(_ character: Character, _ neighbour: Character?) -> Bool {
            if character.isWhitespace || character == PastedRuns.lineBreak { return true }
            guard !sign.isEmpty, character.isPunctuation || character.isSymbol else { return false }
            return neighbour.map { !$0.isWhitespace && !$0.isPunctuation && !$0.isSymbol } ?? false
        }
        while let first = inner.first, isOutside(first, head.last ?? before) {
            head.append(inner.removeFirst())
        }
        while let last = inner.last, isOutside(last, tail.first ?? after) {
            tail.insert(inner.removeLast(), at: tail.startIndex)
        }
        guard !inner.isEmpty else { return MarkdownEscapes.text(text) }
        var core = MarkdownEscapes.text(String(inner))
        if let address = run.address { core = "[\(core)](\(MarkdownEscapes.address(address)))" }
        // Two signs that touch would be read as one.
        let own = isBehindSign && head.isEmpty ? "" : sign
        return MarkdownEscapes.text(head) + own + core + own + MarkdownEscapes.text(tail)
    }
}

/// Where the items of a list stand.
private struct ListPlaces {
    /// Of each level that is open: how far its text is indented, and the number of its last item.
    private var levels: [(indentation: Int, number: Int, isNumbered: Bool)] = []

    /// What stands before an item's text.
    mutating func next(_ level: Int, _ isNumbered: Bool) -> String {
        // No level is passed over: four blanks would be a block of code.
        let level = min(level, levels.count + 1)
        levels.removeSubrange(min(level, levels.count)...)
        if levels.count == level {
            let isSame = levels[level - 1].isNumbered == isNumbered
            levels[level - 1].number = isSame ? levels[level - 1].number + 1 : 1
            levels[level - 1].isNumbered = isNumbered
        } else {
            levels.append((0, 1, isNumbered))
        }
        let sign = isNumbered ? "\(levels[level - 1].number). " : "- "
        let margin = level > 1 ? levels[level - 2].indentation : 0
        levels[level - 1].indentation = margin + sign.count
        return String(repeating: " ", count: margin) + sign
    }
}
