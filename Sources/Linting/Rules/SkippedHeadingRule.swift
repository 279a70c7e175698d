import Diagnostics
import Markdown
import SiteContent

/// Headings go down one level at a time (WCAG 2.2, 1.3.1).
struct SkippedHeadingRule: PageRule {
    let code = DiagnosticCode.skippedHeadingLevel
    let isForSwedish = false
    let title = LocalizedText(sv: "Rubriknivåer", en: "Heading levels")
    let explanation = LocalizedText(
        sv: """
            Rubrikerna är sidans innehållsförteckning för den som lyssnar. Under sidans rubrik kommer ##, under den ###. \
            Hoppa inte över någon nivå. Välj aldrig nivå efter hur rubriken ser ut.
            """,
        en: """
            Headings are the page's table of contents for those who listen. Below the page's title comes ##, below \
            that ###. Do not skip a level. Never choose a level for its looks.
            """)
    let examples: [RuleExample] = [
        .bad("## Bakgrund\n\n⟦####⟧ Så började det", instead: "## Bakgrund\n\n### Så började det"),
        .bad("⟦###⟧ Bakgrund", instead: "## Bakgrund"),
        .good("## Bakgrund\n\n### Början\n\n#### Året före\n\n## Nu"),
        .good("Bakgrund\n--------\n\n### Början"),
    ]

    func check(_ text: PageText, in context: RuleContext) -> [Finding] {
        var findings: [Finding] = []
        var level = 1
        let bytes = text.source.bytes
        for heading in text.page?.body.headings ?? [] {
            defer { level = heading.level }
            // One that is empty is told of as such.
            guard heading.level > level + 1, !EmptyHeadingRule.isEmpty(heading, in: bytes) else { continue }
            let marks = bytes[heading.range].prefix { $0 == UInt8(ascii: "#") }
            let (written, wanted) = (Self.marks(heading.level), Self.marks(level + 1))
            findings.append(
                Finding(
                    .source(marks.isEmpty ? heading.range : marks.startIndex..<marks.endIndex),
                    LocalizedText(
                        sv: "rubriken hoppar från nivå \(level) till nivå \(heading.level)",
                        en: "the heading skips from level \(level) to level \(heading.level)"),
                    advice: LocalizedText(
                        sv: "byt \(written) mot \(wanted), eller lägg till den rubrik som saknas ovanför",
                        en: "change \(written) to \(wanted), or add the heading that is missing above it")))
        }
        return findings
    }

    /// What a heading of a level begins with.
    private static func marks(_ level: Int) -> String { String(repeating: "#", count: level) }
}
