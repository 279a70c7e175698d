package import Diagnostics
import FrontMatter
import Markdown
import SiteContent

/// The chapter of the handbook that tells what each problem means, made from the explanations.
///
/// What is wrong is shown as code, so that the checks of the handbook itself pass it.
package struct ProblemHandbook: Sendable {
    private let language: Language

    package init(language: Language = .swedish) { self.language = language }

    /// One problem as Markdown: a heading, its code, what it means, examples, how to mend it.
    ///
    /// - Parameter level: of the heading.
    package func markdown(_ explanation: ProblemExplanation, level: Int) -> String {
        let title = "\(String(repeating: "#", count: level)) \(explanation.title[language])"
        let kind = "\(explanation.weight.text[language]): `\(explanation.code.rawValue)`"
        var blocks = [title, kind, explanation.meaning[language]]
        for example in explanation.examples {
            blocks += markdown(example.wrong, label: label(words.wrong, example.wrong))
            if let right = example.right {
                blocks += markdown(right, label: label(words.right, right, after: example.wrong))
            }
        }
        if let remedy = explanation.remedy { blocks.append("**\(words.remedy)** \(remedy[language])") }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    /// All problems of a group as Markdown.
    package func markdown(_ group: ProblemExplanation.Group, level: Int) -> String {
        ProblemExplanation.all.filter { $0.group == group }.map { markdown($0, level: level) }.joined(separator: "\n")
    }

    /// The whole chapter as Markdown.
    package var chapter: String {
        let groups = ProblemExplanation.Group.allCases.map {
            "## \($0.title[language])\n\n\(markdown($0, level: 3))"
        }
        return groups.joined(separator: "\n")
    }

    /// The pages of the chapter as files of the handbook's content, below `problem/`: an index and one for each group.
    package var pages: [(path: String, text: String)] {
        [("index.md", index)]
            + ProblemExplanation.Group.allCases.map { group in
                let head =
                    "---\nrubrik: \(group.title[language])\ningress: \(YAMLWriting.scalar(group.lead[language]))\n"
                    + exemptions(group) + "---\n\n"
                let foot = "\n---\n\n\(words.origin) [\(words.title)](index.md)\n"
                return ("\(group.rawValue).md", head + markdown(group, level: 2) + foot)
            }
    }

    /// The examples of what must not be told of persons stand on a page themselves.
    private func exemptions(_ group: ProblemExplanation.Group) -> String {
        guard group == .language else { return "" }
        let reason = YAMLWriting.scalar(
            LocalizedText(sv: "Exemplen på sidan är påhittade.", en: "The examples of the page are made up.")[language])
        return "undantag:\n"
            + ContentRules.privacyRules.map { "  \($0.code.rawValue): \(reason)\n" }.joined()
    }

    /// One problem as plain text for a terminal.
    package func text(_ explanation: ProblemExplanation) -> String {
        var blocks = [
            "\(explanation.title[language]) [\(explanation.code.rawValue)]\n\(explanation.weight.text[language])",
            TextWrapping.wrap(explanation.meaning[language]),
        ]
        for example in explanation.examples {
            blocks.append(text(example.wrong, label: label(words.wrong, example.wrong)))
            if let right = example.right {
                blocks.append(text(right, label: label(words.right, right, after: example.wrong)))
            }
        }
        if let remedy = explanation.remedy { blocks.append(TextWrapping.wrap("\(words.remedy) \(remedy[language])")) }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    /// A part of an explanation.
    package enum Block: Sendable, Equatable {
        case paragraph(String)
        /// A text from a file below its label.
        case code(label: String, String)
    }

    /// One problem in parts, without its heading: what it means, examples, how to mend it.
    package func blocks(_ explanation: ProblemExplanation) -> [Block] {
        func block(_ example: ProblemExample, _ label: String) -> Block {
            switch example.form {
            case .words(let told): .paragraph("\(label) \(told[language])")
            case .code(_, let text): .code(label: label, Self.masked(text))
            }
        }
        var blocks = [Block.paragraph(explanation.meaning[language])]
        for example in explanation.examples {
            blocks.append(block(example.wrong, label(words.wrong, example.wrong)))
            if let right = example.right {
                blocks.append(block(right, label(words.right, right, after: example.wrong)))
            }
        }
        if let remedy = explanation.remedy { blocks.append(.paragraph("\(words.remedy) \(remedy[language])")) }
        return blocks
    }

    /// Every code with its heading, a line each.
    package var list: String {
        let width = DiagnosticCode.allCases.map(\.rawValue.count).max() ?? 0
        return ProblemExplanation.Group.allCases.map { group in
            let lines = ProblemExplanation.all.filter { $0.group == group }.map { explanation in
                let code = explanation.code.rawValue
                return "  \(code)\(String(repeating: " ", count: width - code.count))  \(explanation.title[language])\n"
            }
            return "\(group.title[language])\n\(lines.joined())"
        }.joined(separator: "\n")
    }

    // MARK: Parts

    private var index: String {
        var text = """
            ---
            rubrik: \(words.title)
            ingress: \(words.indexLead)
            ---

            \(words.origin)

            """
        for group in ProblemExplanation.Group.allCases {
            text += "\n## \(group.title[language])\n\n"
            for explanation in ProblemExplanation.all where explanation.group == group {
                let title = explanation.title[language]
                text +=
                    "- [\(title)](\(group.rawValue).md#\(Anchor.make(from: title))) `\(explanation.code.rawValue)`\n"
            }
        }
        return text
    }

    /// `Fel, i texten:`; the place is left out where it is that of the mistake before.
    private func label(_ word: String, _ example: ProblemExample, after other: ProblemExample? = nil) -> String {
        guard case .code(let place, _) = example.form else { return word + ":" }
        if case .code(let before, _)? = other?.form, before == place { return word + ":" }
        return "\(word), \(place[language]):"
    }

    private func markdown(_ example: ProblemExample, label: String) -> [String] {
        switch example.form {
        case .words(let told): ["**\(label)** \(told[language])"]
        case .code(_, let text): ["**\(label)**", Self.fenced(Self.masked(text))]
        }
    }

    private func text(_ example: ProblemExample, label: String) -> String {
        switch example.form {
        case .words(let told): return "\(label) \(told[language])"
        case .code(_, let text):
            let lines = Self.masked(text).split(separator: "\n", omittingEmptySubsequences: false)
            return "\(label)\n"
                + lines.map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
        }
    }

    /// A block of code whose fence is longer than any in the text.
    private static func fenced(_ text: String) -> String {
        let fence = text.contains("```") ? "````" : "```"
        return "\(fence)\n\(text)\n\(fence)"
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

    private var words: Words { Words(language: language) }

    private struct Words {
        let wrong, right, remedy, title, indexLead, origin: String

        init(language: Language) {
            switch language {
            case .swedish:
                (wrong, right, remedy) = ("Fel", "Rätt", "Gör så här:")
                title = "Vad problemen betyder"
                indexLead = "Leta upp koden som står inom hakparentes sist i meddelandet."
                origin = "Sidan är gjord av programmet. Samma text får du i terminalen med `lofte explain` och koden."
            case .english:
                (wrong, right, remedy) = ("Wrong", "Right", "What to do:")
                title = "What the problems mean"
                indexLead = "Look up the code that stands in brackets at the end of the message."
                origin = "The program made this page. `lofte explain` with the code prints the same."
            }
        }
    }
}
