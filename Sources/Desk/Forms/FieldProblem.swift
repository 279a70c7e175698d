import Diagnostics

/// What is wrong in a form.
struct FieldProblem: Sendable, Equatable {
    /// The field it stands at; nil for one that stands at none.
    let field: String?
    let message: LocalizedText
    let advice: LocalizedText?
    /// Whether nothing is saved before it is mended.
    let isError: Bool

    init(_ field: String?, _ message: LocalizedText, advice: LocalizedText? = nil, isError: Bool = true) {
        self.field = field
        self.message = message
        self.advice = advice
        self.isError = isError
    }
}
