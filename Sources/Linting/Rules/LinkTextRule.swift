import Diagnostics
import Markdown
import SiteContent

/// Link texts that say nothing of where the link leads (WCAG 2.2, 2.4.4).
struct LinkTextRule: PageRule {
    let code = DiagnosticCode.vagueLinkText
    let isForSwedish = false
    let title = LocalizedText(sv: "Länktexter", en: "Link texts")
    let explanation = LocalizedText(
        sv: """
            Den som lyssnar på sidan hoppar ofta från länk till länk. Då måste länken själv säga vart den leder. \
            Skriv det i länktexten. En hel webbadress är svår att lyssna på och säger lite.
            """,
        en: """
            Who listens to a page often jumps from link to link. So the link itself must say where it leads. Write \
            that in its text. A whole web address is hard to listen to and says little.
            """)
    let examples: [RuleExample] = [
        .bad("Planen finns [⟦här⟧](https://example.se/plan/).", instead: "Läs [planen](https://example.se/plan/)."),
        .bad(
            "[⟦Läs mer!⟧](https://example.se/plan/)",
            instead: "[Läs mer om planen](https://example.se/plan/)"),
        .bad(
            "Se [⟦https://example.se/plan/⟧](https://example.se/plan/).",
            instead: "Se [planen](https://example.se/plan/)."),
        .bad("Se ⟦<https://example.se/a>⟧.", instead: "Se [planen](https://example.se/a)."),
        .bad("[⟦→⟧](https://example.se/plan/)", instead: "[Läs om planen →](https://example.se/plan/)"),
        .bad("Läs [⟦plan.md⟧](https://example.se/).", instead: "Läs [planen](https://example.se/)."),
        .good("Kommunens webbplats är [www.exempelby.se](https://www.exempelby.se/)."),
        .good("Läs [mer om planen här](https://example.se/plan/)."),
    ]

    func check(_ text: PageText, in context: RuleContext) -> [Finding] {
        text.references.compactMap { reference in
            guard reference.kind == .link, reference.scheme != "mailto", reference.scheme != "tel" else { return nil }
            if Self.isVague(reference.text) {
                return Finding(
                    .source(text.textRange(of: reference)),
                    LocalizedText(
                        sv: "länktexten \"\(reference.text)\" säger inte vart länken leder",
                        en: "the link text \"\(reference.text)\" does not say where the link leads"),
                    advice: LocalizedText(
                        sv: "skriv det som läsaren hittar där, till exempel [handlingsplanen för 2024](…)",
                        en: "write what the reader finds there, such as [the plan of action for 2024](…)"))
            }
            guard Self.isAddress(reference.text) else { return nil }
            return Finding(
                .source(text.textRange(of: reference)),
                LocalizedText(sv: "länktexten är en webbadress", en: "the link text is a web address"),
                advice: LocalizedText(
                    sv: "skriv i ord vart länken leder: [länktext](adress)",
                    en: "write in words where the link leads: [link text](address)"))
        }
    }

    private static func isVague(_ text: String) -> Bool {
        // Longer texts say something.
        guard text.utf8.count <= 40 else { return false }
        var hash = WordHash()
        var isInWord = false
        var hasBlank = false
        var rest = 0
        for byte in text.utf8 {
            // Signs of more than one byte, "»" and "→", are no letters.
            if rest > 0 {
                rest -= 1
                continue
            }
            rest = byte == 0xC2 ? 1 : byte == 0xE2 ? 2 : 0
            let isLetter = byte >= 0x80 ? rest == 0 : (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
            if isLetter {
                if hasBlank { hash.add(UInt8(ascii: " ")) }
                hash.add(byte)
            }
            hasBlank = !isLetter && (isInWord || hasBlank)
            isInWord = isInWord || isLetter
        }
        // An arrow alone, or the name of a file of the content.
        return vagueHashes.contains(hash.value) || !isInWord && !text.isEmpty || isFileName(text)
    }

    private static func isFileName(_ text: String) -> Bool {
        !text.utf8.contains(UInt8(ascii: " ")) && (text.hasSuffix(".md") || text.hasSuffix(".html"))
    }

    /// An address with its scheme or its path; the name of a site alone can be read.
    private static func isAddress(_ text: String) -> Bool {
        let bytes = text.utf8
        guard bytes.count > 4, !bytes.contains(UInt8(ascii: " ")), bytes.contains(UInt8(ascii: "/")) else {
            return false
        }
        let text = text.lowercased()
        if text.hasPrefix("https://") || text.hasPrefix("http://") { return true }
        guard text.hasPrefix("www."), let slash = text.firstIndex(of: "/") else { return false }
        return text.index(after: slash) < text.endIndex
    }

    private static let vagueHashes = Set(vague.map { WordHash.of($0) })

    private static let vague = [
        "här", "hit", "klicka här", "klicka", "tryck här", "läs här", "läs mer", "läs mer här", "läs mera",
        "läs vidare",
        "läs hela", "mer", "mera", "mer här", "mer information", "mer info", "information", "info", "se mer", "se här",
        "visa mer", "länk", "länken", "den här länken", "denna länk", "följ länken", "via länken", "länk till sidan",
        "gå hit", "fortsätt", "fortsätt läsa", "ladda ner", "ladda ned", "ladda ner här", "hämta", "hämta här", "sidan",
        "den här sidan", "denna sida", "webbplatsen", "webbsidan", "klicka här för att läsa mer", "here", "click here",
        "read more", "more", "link", "this link", "this page", "learn more", "download",
    ]
}

extension PageText {
    /// The links and images of the page, those of its follow-ups first.
    var references: [MarkdownDocument.Reference] {
        guard let page else { return [] }
        let texts = page.lostParts.prose + page.fieldDocuments
        return texts.isEmpty ? page.body.references : texts.flatMap(\.references) + page.body.references
    }

    /// A reference's text where it is written as it is read; otherwise the whole reference.
    func textRange(of reference: MarkdownDocument.Reference) -> Range<Int> {
        let bytes = source.bytes
        let start = reference.whole.lowerBound + (reference.kind == .image ? 2 : 1)
        let end = start + reference.text.utf8.count
        guard end < reference.whole.upperBound, bytes[start - 1] == UInt8(ascii: "["),
            bytes[start..<end].elementsEqual(reference.text.utf8)
        else { return reference.whole }
        return start..<end
    }
}
