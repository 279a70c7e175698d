import Diagnostics
import Linting

extension DeskPage {
    /// The buttons that mend what has one mend, and what each kind of problem means.
    mutating func help(_ problems: [FieldProblem]) {
        let mends = problems.filter { $0.mend != nil }
        if !mends.isEmpty {
            markup("<p class=\"buttons small\">")
            for problem in mends { mendButton(problem) }
            markup("</p>\n")
        }
        var told: Set<DiagnosticCode> = []
        for problem in problems {
            guard let code = problem.code, told.insert(code).inserted else { continue }
            explanation(of: code)
        }
    }

    private mutating func mendButton(_ problem: FieldProblem) {
        guard let mend = problem.mend else { return }
        markup("<button type=\"submit\" class=\"second\" name=\"")
        text(FormPage.action)
        markup("\" value=\"")
        text(FormSubmission.Action.mend(mend).sent)
        element("\">", LocalizedText(sv: "Rätta", en: "Mend"), " <span class=\"aside\">")
        text(problem.message)
        markup("</span></button>\n")
    }

    /// What `lofte explain` says of a kind of problem.
    private mutating func explanation(of code: DiagnosticCode) {
        let explanation = ProblemExplanation.of(code)
        element("<details class=\"explain\">\n<summary>", LocalizedText(sv: "Förklara", en: "Explain"), ": ")
        element("", explanation.title, "</summary>\n")
        for block in ProblemHandbook(language: language).blocks(explanation) {
            switch block {
            case .paragraph(let words): element("<p>", words, "</p>\n")
            case .code(let label, let code):
                element("<p>", label, "</p>\n")
                element("<pre>\n", code, "</pre>\n")
            }
        }
        markup("</details>\n")
    }
}
