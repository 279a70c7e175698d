/// A text that a rule reports or passes, as the handbook shows it and the tests run it.
package struct RuleExample: Sendable {
    /// What the text is a part of.
    package enum Form: Sendable, Equatable {
        /// The body of a page.
        case body
        /// Lines of the front matter of an activity.
        case activity
        /// Lines of the front matter of a plain page.
        case page
        /// A file of figures.
        case figures
        /// A picture with this name; the text says what is special about it.
        case picture(name: String, bytes: [UInt8])
    }

    package let form: Form
    /// With `⟦…⟧` around each text that the rule reports; a text without any is fine.
    package let marked: String
    /// What to write instead of a reported text.
    package let correction: String?
    /// Whether the rule reports it.
    package let isReported: Bool

    /// A text with reported parts between `⟦` and `⟧`, and how it should be.
    static func bad(_ marked: String, instead correction: String, in form: Form = .body) -> RuleExample {
        RuleExample(form: form, marked: marked, correction: correction, isReported: true)
    }

    /// A text that the rule must pass.
    static func good(_ text: String, in form: Form = .body) -> RuleExample {
        RuleExample(form: form, marked: text, correction: nil, isReported: false)
    }

    /// The text as a person writes it, without markers.
    package var text: String { marked.filter { $0 != "⟦" && $0 != "⟧" } }

    /// The example as a file of the content: its path and its bytes, markers kept.
    ///
    /// - Parameter text: instead of the example's own, for its correction.
    package func file(with text: String? = nil) -> (path: String, bytes: [UInt8]) {
        let text = text ?? marked
        switch form {
        case .body: return ("exempel.md", Array("---\nrubrik: Ett exempel\n---\n\n\(text)\n".utf8))
        case .page: return ("exempel.md", Array("---\nrubrik: Ett exempel\n\(text)\n---\n".utf8))
        case .activity:
            return (
                "2024/omrade/aktivitet.md", Array("---\nrubrik: Ett exempel\nansvarig: Kommunen\n\(text)\n---\n".utf8)
            )
        case .figures: return ("2024/matt/serie.csv", Array("\(text)\n".utf8))
        case .picture(let name, let bytes): return (name, bytes)
        }
    }
}
