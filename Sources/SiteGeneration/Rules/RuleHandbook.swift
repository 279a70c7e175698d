package import Diagnostics

/// The chapter of the handbook that tells what each rule means, made from the rules themselves.
package enum RuleHandbook {
    /// Markdown: a heading of level `level` for each rule, its code, why and what to do, and examples.
    ///
    /// What is wrong is shown as code, so that the checks of the handbook itself pass it.
    package static func markdown(level: Int = 2, language: Language = .swedish) -> String {
        ContentRules.all.map { section($0, level: level, language: language) }.joined(separator: "\n")
    }

    private static func section(_ rule: any ContentRule, level: Int, language: Language) -> String {
        let words = Words(language: language)
        let weight = rule.severity == .error ? words.error : words.warning
        var text = "\(String(repeating: "#", count: level)) \(rule.title[language])\n\n"
        text += "\(weight) `\(rule.code.rawValue)`\n\n\(rule.explanation[language])\n"
        for example in rule.examples.prefix(3) where example.isReported {
            text += "\n\(words.wrong)\n\n\(block(example.text))"
            if let correction = example.correction { text += "\n\(words.right)\n\n\(block(correction))" }
        }
        return text
    }

    /// A block of code whose fence is longer than any in the text.
    private static func block(_ text: String) -> String {
        let text = masked(text)
        let fence = text.contains("```") ? "````" : "```"
        return "\(fence)\n\(text)\n\(fence)\n"
    }

    /// The text without the last digits of personal identity numbers: the handbook is a public page too.
    private static func masked(_ text: String) -> String {
        var bytes = Array(text.utf8)
        let file = SourceFile(path: "handbok.md", source: SourceText(path: "handbok.md", bytes: bytes))
        for finding in PersonalIdentityNumberRule().check(file) {
            guard case .source(let range) = finding.place else { continue }
            for index in range.suffix(4) { bytes[index] = UInt8(ascii: "X") }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private struct Words {
        let error, warning, wrong, right: String

        init(language: Language) {
            switch language {
            case .swedish:
                (error, warning, wrong, right) = ("Fel", "Varning", "Skriv inte:", "Skriv:")
            case .english:
                (error, warning, wrong, right) = ("Error", "Warning", "Do not write:", "Write:")
            }
        }
    }
}
