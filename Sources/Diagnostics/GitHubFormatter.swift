/// Problems as GitHub Actions shows them beside the lines of a change: one workflow command a problem.
///
/// docs.github.com, "Workflow commands for GitHub Actions", `error` and `warning`. What others wrote stays inside its
/// command, and cannot steer the log.
package struct GitHubFormatter: Sendable {
    package let language: Language

    package init(language: Language) { self.language = language }

    /// All problems, a line each; the empty string for none.
    package func format(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map(format).joined()
    }

    private func format(_ diagnostic: Diagnostic) -> String {
        var properties: [(String, String)] = []
        if let location = diagnostic.location {
            properties.append(("file", location.source.path.printable))
            if let start = location.start, let end = location.end {
                properties += [("line", "\(start.line)"), ("endLine", "\(end.line)")]
                // Columns are only understood within one line.
                if start.line == end.line {
                    properties += [("col", "\(start.column)"), ("endColumn", "\(max(end.column, start.column))")]
                }
            }
        }
        properties.append(("title", diagnostic.code.rawValue))
        let list = properties.map { "\($0.0)=\(Self.escapedProperty($0.1))" }.joined(separator: ",")
        var message = diagnostic.message[language].printable
        if let advice = diagnostic.advice { message += "\n" + advice[language].printable }
        for note in diagnostic.notes {
            let line = note.location.start.map { ":\($0.line)" } ?? ""
            message += "\n\(note.message[language].printable): \(note.location.source.path.printable)\(line)"
        }
        return "::\(diagnostic.severity.rawValue) \(list)::\(Self.escapedMessage(message))\n"
    }

    private static func escapedMessage(_ text: String) -> String {
        String(
            text.unicodeScalars.reduce(into: "") { result, scalar in
                switch scalar {
                case "%": result += "%25"
                case "\r": result += "%0D"
                case "\n": result += "%0A"
                default: result.unicodeScalars.append(scalar)
                }
            })
    }

    private static func escapedProperty(_ text: String) -> String {
        escapedMessage(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
    }
}
