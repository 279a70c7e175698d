package import Diagnostics

/// What to say of one wrong value in particular.
public struct ValueHint: Sendable, Equatable {
    /// What to write instead.
    package let advice: LocalizedText
    /// The text that should stand there, where there is exactly one.
    package let replacement: String?

    package init(_ advice: LocalizedText, replacement: String? = nil) {
        self.advice = advice
        self.replacement = replacement
    }
}
