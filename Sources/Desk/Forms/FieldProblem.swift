import Diagnostics

/// What is wrong in a form.
struct FieldProblem: Sendable, Equatable {
    /// The field it stands at; nil for one that stands at none.
    let field: String?
    let message: LocalizedText
    let advice: LocalizedText?

    init(_ field: String?, _ message: LocalizedText, advice: LocalizedText? = nil) {
        self.field = field
        self.message = message
        self.advice = advice
    }
}
