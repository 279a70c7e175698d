import Diagnostics
import Markdown
import SiteContent

/// A heading without a text is a stop with no name (WCAG 2.2, 2.4.6).
struct EmptyHeadingRule: PageRule {
    let code = DiagnosticCode.emptyHeading
    let isForSwedish = false
    let title = LocalizedText(sv: "Tomma rubriker", en: "Empty headings")
    let explanation = LocalizedText(
        sv: "En rubrik utan text läses upp som en rubrik utan namn. Skriv en rubrik eller ta bort raden.",
        en: "A heading without text is read out as a heading without a name. Write a heading or remove the line.")
    let examples: [RuleExample] = [
        .bad("⟦##⟧\n\nVi träffades i maj.", instead: "## Mötet i maj\n\nVi träffades i maj."),
        .bad("## Maj\n\n⟦### ###⟧\n\nVi träffades.", instead: "## Maj\n\n### Mötet\n\nVi träffades."),
        .bad("⟦####⟧\n\nVi träffades i maj.", instead: "## Mötet i maj\n\nVi träffades i maj."),
        .good("## Mötet\n\nVi träffades."),
        .good("Numret \\## är inget."),
    ]

    func check(_ text: PageText, in context: RuleContext) -> [Finding] {
        let bytes = text.source.bytes
        return (text.page?.body.headings ?? []).compactMap { heading in
            guard Self.isEmpty(heading, in: bytes) else { return nil }
            return Finding(
                .source(heading.range), LocalizedText(sv: "rubriken är tom", en: "the heading is empty"),
                advice: LocalizedText(
                    sv: "skriv en rubrik efter tecknen, eller ta bort raden",
                    en: "write a heading behind the marks, or remove the line"))
        }
    }

    /// Whether a heading has no text. It may be an image, which has a text of its own.
    static func isEmpty(_ heading: MarkdownDocument.Heading, in bytes: [UInt8]) -> Bool {
        heading.text.utf8.allSatisfy { $0 == UInt8(ascii: " ") }
            && bytes[heading.range].allSatisfy { $0 == UInt8(ascii: "#") || $0 <= UInt8(ascii: " ") }
    }
}
