package import Diagnostics
package import PromiseModel

/// An item of `synpunkter`, with where its parts were written.
package struct WrittenView: Sendable {
    /// Its place in the list, from 0, by which `ProseKey` names its texts.
    package let number: Int
    package let view: Dialogue.View
    /// `aktivitet`
    package let activity: Located<String>?
    /// Where it says what is owed to it: its `svar senast`, else its `status`, else its text.
    package let answerPlace: SourceLocation
}
