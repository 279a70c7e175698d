/// Problems as one JSON object, for programs: `{"version": 1, "diagnostics": […]}`.
///
/// Lines and columns count from 1, columns in Characters; offsets count bytes from 0. Keys are never renamed or removed
/// within a version.
package struct JSONFormatter: Sendable {
    package let language: Language

    package init(language: Language) {
        self.language = language
    }

    /// The object, ended by a line break; with an empty list for no problem.
    package func format(_ diagnostics: [Diagnostic]) -> String {
        "{\n  \"version\": 1,\n  \"diagnostics\": \(problems(diagnostics))\n}\n"
    }

    /// The list alone, to be a member of an object that is indented by two.
    package func problems(_ diagnostics: [Diagnostic]) -> String {
        let items = diagnostics.map { diagnostic in
            var fields = [
                ("severity", JSONText.quoted(diagnostic.severity.rawValue)),
                ("code", JSONText.quoted(diagnostic.code.rawValue)),
                ("message", JSONText.quoted(diagnostic.message[language])),
            ]
            fields += place(diagnostic.location)
            if let advice = diagnostic.advice { fields.append(("advice", JSONText.quoted(advice[language]))) }
            if let replacement = diagnostic.replacement { fields.append(("replacement", JSONText.quoted(replacement))) }
            if !diagnostic.notes.isEmpty {
                let notes = diagnostic.notes.map { note in
                    JSONText.object([("message", JSONText.quoted(note.message[language]))] + place(note.location))
                }
                fields.append(("notes", JSONText.array(notes)))
            }
            return "\n    " + JSONText.object(fields)
        }
        return items.isEmpty ? "[]" : "[\(items.joined(separator: ","))\n  ]"
    }

    private func place(_ location: SourceLocation?) -> [(String, String)] {
        guard let location else { return [] }
        var fields = [("file", JSONText.quoted(location.source.path))]
        if let range = location.range, let start = location.start, let end = location.end {
            fields += [
                ("line", "\(start.line)"), ("column", "\(start.column)"),
                ("endLine", "\(end.line)"), ("endColumn", "\(end.column)"),
                ("offset", "\(range.lowerBound)"), ("length", "\(range.count)"),
            ]
        }
        return fields
    }
}
