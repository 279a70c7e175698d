import Diagnostics

/// What is wrong in a form.
struct FieldProblem: Sendable, Equatable {
    /// The field it stands at; nil for one that stands at none.
    let field: String?
    let message: LocalizedText
    let advice: LocalizedText?
    /// Whether nothing is saved before it is mended.
    let isError: Bool
    /// Its kind, which can be explained; nil for what only the form knows.
    var code: DiagnosticCode?
    /// The name of its one mend (`ProblemMend`).
    var mend: String?

    init(_ field: String?, _ message: LocalizedText, advice: LocalizedText? = nil, isError: Bool = true) {
        self.field = field
        self.message = message
        self.advice = advice
        self.isError = isError
    }

    /// A problem of a file, at a field.
    ///
    /// - Parameters:
    ///   - message: instead of its own.
    ///   - source: the file that the form is of.
    init(_ diagnostic: Diagnostic, at field: String?, message: LocalizedText? = nil, in source: SourceText) {
        self.init(
            field, message ?? diagnostic.message.startingWithCapital, advice: diagnostic.advice,
            isError: diagnostic.severity == .error)
        code = diagnostic.code
        mend = ProblemMend(diagnostic, in: source)?.key
    }

    /// The same where nothing can be mended by a button.
    var withoutMend: FieldProblem {
        var problem = self
        problem.mend = nil
        return problem
    }
}
