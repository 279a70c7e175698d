package import Diagnostics

/// Lines of YAML as they are told of in a sentence, to be written as they stand:
/// `”- datum: 2024-03-12” och på nästa rad ”  text: Hej”`.
///
/// The marks round a line are curly ones, so that nobody takes them for a part of it: where an advice has straight marks, they
/// are to be written.
package enum YAMLBlock {
    /// Lines in quotation marks, one after the other.
    package static func quoted(_ lines: [String]) -> LocalizedText {
        LocalizedText(
            sv: lines.map { "”\($0)”" }.joined(separator: " och på nästa rad "),
            en: lines.map { "“\($0)”" }.joined(separator: " and on the next line "))
    }

    /// Lines that stand so far in.
    package static func indented(_ lines: [String], by indentation: Int) -> [String] {
        lines.map { String(repeating: " ", count: indentation) + $0 }
    }

    /// A key, and below it, indented, lines.
    package static func below(_ key: String, _ lines: [String]) -> LocalizedText {
        let quoted = quoted(lines)
        return LocalizedText(
            sv: "\(key): och på nästa rad, indraget, \(quoted.swedish)",
            en: "\(key): and on the next line, indented, \(quoted.english)")
    }

    /// An item of a list: a key with its value a line.
    package static func item(_ lines: [String]) -> [String] {
        lines.enumerated().map { number, line in (number == 0 ? "- " : "  ") + line }
    }

    /// The entry of a list that tells what was done and why, with the reason left to the writer.
    ///
    /// - Parameter entries: keys with their values, but for the reason's.
    package static func entry(_ entries: [(key: String, value: String)], reason: String = "orsak") -> LocalizedText {
        let lines = entries.map { "\($0.key): \(YAMLWriting.scalar($0.value))" } + ["\(reason):"]
        let quoted = quoted(item(lines))
        return LocalizedText(
            sv: "\(quoted.swedish), och skriv skälet efter \(reason):",
            en: "\(quoted.english), and write the reason behind \(reason):")
    }
}
