package import Diagnostics

/// What to say of one wrong value in particular.
public struct ValueHint: Sendable, Equatable {
    /// What to write instead.
    package let advice: LocalizedText
    /// The text that should stand there, where there is exactly one.
    package let replacement: String?

    /// Whether the years in the advice are what was written, and not those of an example.
    package let hasOwnYear: Bool

    package init(_ advice: LocalizedText, replacement: String? = nil, hasOwnYear: Bool = false) {
        self.advice = advice
        self.hasOwnYear = hasOwnYear
        self.replacement = replacement
    }
}
