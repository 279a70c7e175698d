import Diagnostics

/// A text of front matter that may hold Markdown within its paragraphs, as it was read.
struct ReadProse: Sendable {
    let written: Located<String>
    /// Without marks.
    let words: String
    /// Nil where it is what it says.
    let markup: ProseMarkup?
}
