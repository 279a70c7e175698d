package import Diagnostics
import Documents
import SiteContent

/// What one check of the content looks for, told to the person who writes.
///
/// A rule has a code of its own. Its examples are its tests and its lines in the handbook.
package protocol ContentRule: Sendable {
    var code: DiagnosticCode { get }
    var severity: Severity { get }
    /// What the rule is about, as a heading.
    var title: LocalizedText { get }
    /// Why it matters and what to do, in a few plain sentences.
    var explanation: LocalizedText { get }
    var examples: [RuleExample] { get }
}

extension ContentRule {
    package var severity: Severity { .warning }
}

/// A rule about the texts of a page.
protocol PageRule: ContentRule {
    /// Whether it knows Swedish only, and so passes pages in other languages.
    var isForSwedish: Bool { get }
    func check(_ text: PageText, in context: RuleContext) -> [Finding]
}

/// A rule about the bytes of a file: pages, settings, figures and pictures.
protocol FileRule: ContentRule {
    /// Whether a page can break it, and not only a file of another kind.
    var isForPages: Bool { get }

    func check(_ file: SourceFile) -> [Finding]
}

extension FileRule {
    var isForPages: Bool { false }
}

/// A rule about what a document or a picture holds that its readers do not see at once, or that no program can tell.
protocol DocumentRule: ContentRule {
    func check(_ document: DocumentTexts, in context: RuleContext) -> [Finding]
}

/// One thing that a rule found; its code and severity are the rule's.
package struct Finding: Sendable {
    /// Where it stands.
    enum Place: Sendable {
        /// In `PageText.bytes`.
        case text(Range<Int>)
        /// In the file.
        case source(Range<Int>)
        case wholeFile
    }

    let place: Place
    let message: LocalizedText
    let advice: LocalizedText
    /// What the marked text should be, where there is exactly one mend.
    var replacement: String?
    /// What to write in other places than the marked one, where there is exactly one mend; with `replacement`, in place of all
    /// of it.
    var mends: [Diagnostic.Mend] = []
    /// Another place that belongs to it.
    var note: (message: LocalizedText, place: Place)?

    init(
        _ place: Place, _ message: LocalizedText, advice: LocalizedText, replacement: String? = nil,
        mends: [Diagnostic.Mend] = [], note: (message: LocalizedText, place: Place)? = nil
    ) {
        self.place = place
        self.message = message
        self.advice = advice
        self.replacement = replacement
        self.mends = mends
        self.note = note
    }
}
