import Diagnostics
import Markup

/// Problems as HTML, with what the terminal shows of each: place, message, code, the line, the advice, other places.
struct ProblemList {
    let language: Language

    /// A list of the first `limit` problems, errors first; what is left out is said at its end.
    func html(_ diagnostics: [Diagnostic], limit: Int) -> HTML {
        let ordered = diagnostics.filter { $0.severity == .error } + diagnostics.filter { $0.severity == .warning }
        var html = HTML(literal: "<ol class=\"lofte-list\">\n")
        for diagnostic in ordered.prefix(limit) { html.append(item(diagnostic)) }
        html.append(literal: "</ol>\n")
        if ordered.count > limit {
            let rest = ordered.count - limit
            html.append(literal: "<p>")
            html.append(escaping: LocalizedText(sv: "… och \(rest) till.", en: "… and \(rest) more.")[language])
            html.append(literal: "</p>\n")
        }
        return html
    }

    private func item(_ diagnostic: Diagnostic) -> HTML {
        var html = HTML(literal: "<li>")
        if let location = diagnostic.location { html.append(place(location)) }
        html.append(literal: "<p><strong class=\"")
        html.append(escaping: "lofte-\(diagnostic.severity.rawValue)")
        html.append(literal: "\">")
        html.append(escaping: Self.label(diagnostic.severity)[language])
        html.append(literal: "</strong> ")
        html.append(text(diagnostic.message[language]))
        html.append(literal: " <code>[")
        html.append(escaping: diagnostic.code.rawValue)
        html.append(literal: "]</code></p>")
        if let location = diagnostic.location { html.append(excerpt(location)) }
        if let advice = diagnostic.advice {
            html.append(literal: "<p class=\"lofte-advice\">")
            html.append(text(advice[language]))
            html.append(literal: "</p>")
        }
        for note in diagnostic.notes {
            html.append(literal: "<p>")
            html.append(escaping: LocalizedText(sv: "Se även: ", en: "Note: ")[language])
            html.append(text(note.message[language]))
            html.append(literal: "</p>")
            html.append(place(note.location))
        }
        html.append(literal: "</li>\n")
        return html
    }

    private func place(_ location: SourceLocation) -> HTML {
        var html = HTML(literal: "<p class=\"lofte-place\">")
        html.append(text(location.source.path))
        if let start = location.start {
            html.append(
                escaping: LocalizedText(sv: ", rad \(start.line)", en: ", line \(start.line)")[language])
            html.append(literal: "<span class=\"lofte-column\">:")
            html.append(escaping: "\(start.column)")
            html.append(literal: "</span>")
        }
        html.append(literal: "</p>")
        return html
    }

    /// The line with what is wrong in it marked; a range over several lines is marked to the end of its first.
    private func excerpt(_ location: SourceLocation) -> HTML {
        guard let range = location.range, let start = location.start,
            let excerpt = LineExcerpt(of: location.source, line: start.line, marking: range)
        else { return HTML() }
        var html = HTML(literal: "<pre><code>")
        html.append(text(excerpt.before))
        html.append(literal: "<mark>")
        html.append(text(excerpt.marked))
        html.append(literal: "</mark>")
        html.append(text(excerpt.after))
        html.append(literal: "</code></pre>")
        return html
    }

    /// What somebody wrote, kept from steering the page, and from turning the text around it.
    private func text(_ text: String) -> HTML {
        var html = HTML(literal: "<bdi>")
        html.append(escaping: text.printable)
        html.append(literal: "</bdi>")
        return html
    }

    private static func label(_ severity: Severity) -> LocalizedText {
        switch severity {
        case .error: LocalizedText(sv: "fel:", en: "error:")
        case .warning: LocalizedText(sv: "varning:", en: "warning:")
        }
    }
}
