/// Problems as GitLab shows them beside the lines of a merge request: a code quality report.
///
/// docs.gitlab.com, "Code Quality", "Code Quality report format".
package struct GitLabFormatter: Sendable {
    package let language: Language

    package init(language: Language) { self.language = language }

    /// The report, ended by a line break: an array with an object for each problem that has a file.
    package func format(_ diagnostics: [Diagnostic]) -> String {
        var seen: [String: Int] = [:]
        let issues = diagnostics.compactMap { diagnostic in
            diagnostic.location.map { location -> String in
                let path = location.source.path
                let key = "\(diagnostic.code.rawValue)\n\(path)\n\(diagnostic.message.swedish)"
                let number = seen[key, default: 0]
                seen[key] = number + 1
                return issue(
                    diagnostic, path, line: location.start?.line ?? 1, fingerprint: Self.hash("\(key)\n\(number)"))
            }
        }
        return "[\(issues.map { "\n  " + $0 }.joined(separator: ","))\(issues.isEmpty ? "" : "\n")]\n"
    }

    private func issue(_ diagnostic: Diagnostic, _ path: String, line: Int, fingerprint: String) -> String {
        let text = [diagnostic.message[language], diagnostic.advice?[language]].compactMap { $0 }.joined(
            separator: ": ")
        let place = JSONText.object([
            ("path", JSONText.quoted(path)), ("lines", JSONText.object([("begin", "\(line)")])),
        ])
        return JSONText.object([
            ("description", JSONText.quoted(text.printable)), ("check_name", JSONText.quoted(diagnostic.code.rawValue)),
            ("fingerprint", JSONText.quoted(fingerprint)),
            ("severity", JSONText.quoted(diagnostic.severity == .error ? "critical" : "minor")),
            ("location", place),
        ])
    }

    /// By what GitLab knows a problem again, though lines before it come and go: FNV-1a, 64 bits.
    private static func hash(_ text: String) -> String {
        let value = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        let hex = String(value, radix: 16)
        return String(repeating: "0", count: 16 - hex.utf8.count) + hex
    }
}
