/// Problems as a SARIF log (OASIS SARIF 2.1.0), for code scanning.
///
/// Columns count Unicode code points from 1, as `columnKind` says; places are relative to the folder lofte was started in.
package struct SARIFFormatter: Sendable {
    package let language: Language
    /// The version of the program.
    package let version: String
    private let explain: @Sendable (DiagnosticCode) -> Explanation?

    /// What a kind of problem means, for those who read the log in another program.
    package struct Explanation: Sendable {
        let title, text: LocalizedText

        package init(title: LocalizedText, text: LocalizedText) {
            self.title = title
            self.text = text
        }
    }

    /// - Parameter explain: what each kind of problem means; nil for none.
    package init(
        language: Language, version: String,
        explain: @escaping @Sendable (DiagnosticCode) -> Explanation? = { _ in nil }
    ) {
        self.language = language
        self.version = version
        self.explain = explain
    }

    /// The log, ended by a line break; with no results for no problem.
    package func format(_ diagnostics: [Diagnostic]) -> String {
        let codes = Set(diagnostics.map(\.code.rawValue)).sorted()
        let index = Dictionary(zip(codes, codes.indices), uniquingKeysWith: { first, _ in first })
        let rules = codes.map(rule)
        let driver = JSONText.object([
            ("name", JSONText.quoted("lofte")), ("version", JSONText.quoted(version)),
            ("rules", JSONText.array(rules)),
        ])
        let results = diagnostics.map { "\n        " + result($0, ruleIndex: index[$0.code.rawValue] ?? 0) }
        let list = results.isEmpty ? "[]" : "[\(results.joined(separator: ","))\n      ]"
        return """
            {
              "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
              "version": "2.1.0",
              "runs": [
                {
                  "tool": {"driver": \(driver)},
                  "columnKind": "unicodeCodePoints",
                  "results": \(list)
                }
              ]
            }

            """
    }

    private func result(_ diagnostic: Diagnostic, ruleIndex: Int) -> String {
        var text = diagnostic.message[language]
        if let advice = diagnostic.advice?[language] {
            text += ". " + advice.prefix(1).uppercased() + advice.dropFirst()
        }
        var fields = [
            ("ruleId", JSONText.quoted(diagnostic.code.rawValue)), ("ruleIndex", "\(ruleIndex)"),
            ("level", JSONText.quoted(diagnostic.severity.rawValue)), ("message", message(text)),
        ]
        if let location = diagnostic.location {
            fields.append(("locations", JSONText.array([JSONText.object([("physicalLocation", physical(location))])])))
            if let replacement = diagnostic.replacement, location.range != nil {
                fields.append(("fixes", JSONText.array([fix(replacement, at: location, text: text)])))
            }
        }
        if !diagnostic.notes.isEmpty {
            let notes = diagnostic.notes.enumerated().map { number, note in
                JSONText.object([
                    ("id", "\(number + 1)"), ("message", message(note.message[language])),
                    ("physicalLocation", physical(note.location)),
                ])
            }
            fields.append(("relatedLocations", JSONText.array(notes)))
        }
        return JSONText.object(fields)
    }

    private func rule(_ code: String) -> String {
        var fields = [("id", JSONText.quoted(code))]
        if let explanation = DiagnosticCode(rawValue: code).flatMap(explain) {
            fields += [
                ("shortDescription", message(explanation.title[language])),
                ("fullDescription", message(explanation.text[language])),
            ]
        }
        return JSONText.object(fields)
    }

    private func message(_ text: String) -> String {
        JSONText.object([("text", JSONText.quoted(text.printable))])
    }

    private func physical(_ location: SourceLocation) -> String {
        var fields = [("artifactLocation", artifact(location))]
        if let region = region(location) { fields.append(("region", region)) }
        return JSONText.object(fields)
    }

    private func artifact(_ location: SourceLocation) -> String {
        JSONText.object([("uri", JSONText.quoted(Self.uri(location.source.path)))])
    }

    private func region(_ location: SourceLocation) -> String? {
        guard let range = location.range else { return nil }
        let start = location.source.codePointPosition(at: range.lowerBound)
        let end = location.source.codePointPosition(at: range.upperBound)
        return JSONText.object([
            ("startLine", "\(start.line)"), ("startColumn", "\(start.column)"), ("endLine", "\(end.line)"),
            ("endColumn", "\(end.column)"), ("byteOffset", "\(range.lowerBound)"), ("byteLength", "\(range.count)"),
        ])
    }

    private func fix(_ replacement: String, at location: SourceLocation, text: String) -> String {
        let change = JSONText.object([
            ("deletedRegion", region(location) ?? "{}"),
            ("insertedContent", JSONText.object([("text", JSONText.quoted(replacement))])),
        ])
        return JSONText.object([
            ("description", message(text)),
            (
                "artifactChanges",
                JSONText.array([
                    JSONText.object([
                        ("artifactLocation", artifact(location)), ("replacements", JSONText.array([change])),
                    ])
                ])
            ),
        ])
    }

    /// A path as a relative reference (RFC 3986).
    private static func uri(_ path: String) -> String {
        let digits = Array("0123456789ABCDEF".unicodeScalars)
        return path.utf8.reduce(into: "") { result, byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                result += "%"
                result.unicodeScalars.append(digits[Int(byte >> 4)])
                result.unicodeScalars.append(digits[Int(byte & 15)])
            }
        }
    }
}
