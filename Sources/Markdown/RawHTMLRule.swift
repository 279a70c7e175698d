import Diagnostics

/// Raw HTML is not passed on: says so, once for an opening tag and its closing tag.
struct RawHTMLRule {
    /// How many tags of each name wait for their closing tag.
    private var open: [String: Int] = [:]

    struct Finding {
        enum Kind {
            case tag(name: String, text: String)
            case text
            case unclosedComment
        }
        let kind: Kind
        /// Within the HTML.
        let range: Range<Int>
        let isBlock: Bool
    }

    /// What to report of a piece of HTML; nil for comments, and for closing tags whose opening tag was reported.
    mutating func check(_ html: [UInt8], isBlock: Bool) -> Finding? {
        let parsed = RawHTML(html)
        var finding: Finding?
        for tag in parsed.tags {
            var isReported = false
            if tag.isClosing, let count = open[tag.name] {
                open[tag.name] = count > 1 ? count - 1 : nil
                isReported = true
            } else if tag.isOpening {
                open[tag.name, default: 0] += 1
            }
            if finding == nil, !isReported {
                // A tag over several lines is marked on its first.
                let end = html[tag.range].firstIndex { SourceLines.isLineBreak($0) } ?? tag.range.upperBound
                let range = tag.range.lowerBound..<end
                let text = String(decoding: html[range], as: UTF8.self)
                finding = Finding(kind: .tag(name: tag.name, text: text), range: range, isBlock: isBlock)
            }
        }
        if let finding { return finding }
        if let start = parsed.firstText {
            let end = html[start...].firstIndex { SourceLines.isLineBreak($0) } ?? html.count
            return Finding(kind: .text, range: start..<end, isBlock: isBlock)
        }
        return parsed.unclosedComment.map {
            Finding(kind: .unclosedComment, range: $0..<min($0 + 4, html.count), isBlock: isBlock)
        }
    }
}

extension RawHTMLRule.Finding {
    func diagnostic(at location: SourceLocation) -> Diagnostic {
        switch kind {
        case .tag(let name, let text):
            let shown = text.count <= 40 ? text : text.prefix(40) + "…"
            return Diagnostic(
                .warning, .rawHTML,
                isBlock
                    ? LocalizedText(
                        sv: "HTML-koden \"\(shown)\" publiceras inte, och inte heller texten som hör till den",
                        en: "the HTML code \"\(shown)\" is not published, nor is the text that belongs to it")
                    : LocalizedText(
                        sv: "HTML-koden \"\(shown)\" publiceras inte",
                        en: "the HTML code \"\(shown)\" is not published"),
                at: location, advice: RawHTMLAdvice.advice(for: name, in: text))
        case .text:
            return Diagnostic(
                .warning, .rawHTML,
                LocalizedText(
                    sv: "texten publiceras inte, eftersom den står direkt efter HTML-kod eller en kommentar",
                    en: "the text is not published, since it stands directly after HTML code or a comment"),
                at: location,
                advice: LocalizedText(
                    sv: "skriv texten för sig, med en tom rad före", en: "write the text by itself, after an empty line"
                ))
        case .unclosedComment:
            return Diagnostic(
                .warning, .rawHTML,
                LocalizedText(
                    sv: "kommentaren har inget slut, så inget av texten efter den publiceras",
                    en: "the comment has no end, so nothing of the text after it is published"),
                at: location,
                advice: LocalizedText(
                    sv: "skriv --> där kommentaren slutar", en: "write --> where the comment ends"))
        }
    }
}
