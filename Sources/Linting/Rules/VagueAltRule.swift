import Diagnostics
import Markdown
import SiteContent

/// Descriptions of pictures that describe nothing (WCAG 2.2, 1.1.1).
struct VagueAltRule: PageRule {
    let code = DiagnosticCode.vagueAltText
    let isForSwedish = false
    let title = LocalizedText(sv: "Bildbeskrivningar", en: "Descriptions of pictures")
    let explanation = LocalizedText(
        sv: """
            Den som inte ser bilden får beskrivningen uppläst. "Bild" eller filens namn säger ingenting. Skriv vad bilden \
            visar, i en mening.
            """,
        en: """
            Those who do not see the picture have the description read to them. "Picture" or the file's name says \
            nothing. Write what the picture shows, in a sentence.
            """)
    let examples: [RuleExample] = [
        .bad("![⟦bild⟧](karta.png)", instead: "![Karta över parken med åtta nya lyktor](karta.png)"),
        .bad("![⟦IMG_2034.jpg⟧](torget.jpg)", instead: "![Tre poliser pratar med unga på torget](torget.jpg)"),
        .bad("![⟦DSC_0012⟧](torget.jpg)", instead: "![Tre poliser pratar med unga på torget](torget.jpg)"),
        .good("![Karta](karta.png)"),
        .good("![Agenda-2030](agenda.png)"),
        .good("![Bild av torget i kvällsljus](torget.jpg)"),
    ]

    func check(_ text: PageText, in context: RuleContext) -> [Finding] {
        var findings = text.references.compactMap { reference -> Finding? in
            guard reference.kind == .image, Self.isVague(reference.text) else { return nil }
            return Self.finding(reference.text, at: text.textRange(of: reference))
        }
        // A caption tells what the picture shows where nothing else does.
        if let picture = text.page?.fields.picture, let words = picture.description ?? picture.caption,
            Self.isVague(words),
            let passage = text.passages.first(where: { $0.kind == .field && text.string($0.range) == words })
        {
            findings.append(Self.finding(words, at: passage.source))
        }
        return findings
    }

    private static func finding(_ words: String, at range: Range<Int>) -> Finding {
        Finding(
            .source(range),
            LocalizedText(
                sv: "beskrivningen \"\(words)\" säger inte vad bilden visar",
                en: "the description \"\(words)\" does not say what the picture shows"),
            advice: LocalizedText(
                sv: "skriv vad bilden visar: vem eller vad som syns, var och när",
                en: "write what the picture shows: who or what is seen, where and when"))
    }

    private static func isVague(_ text: String) -> Bool {
        let bytes = text.utf8
        guard bytes.count <= 60, !bytes.isEmpty, !bytes.contains(UInt8(ascii: " ")) else { return false }
        let word = text.lowercased()
        if words.contains(word) || endings.contains(where: word.hasSuffix) { return true }
        // As cameras name their files.
        guard let sign = bytes.firstIndex(where: { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") }) else {
            return false
        }
        let number = bytes[bytes.index(after: sign)...]
        // Four figures from 19 or 20 on are a year: Agenda-2030.
        let isYear = number.count == 4 && (number.starts(with: "19".utf8) || number.starts(with: "20".utf8))
        return number.count > 2 && number.allSatisfy { $0 &- 0x30 < 10 }
            && (!isYear || bytes[sign] == UInt8(ascii: "_"))
    }

    private static let words: Set<String> = [
        "bild", "bilden", "foto", "fotot", "image", "img", "picture", "photo", "skärmbild", "screenshot", "bildtext",
        "alt",
    ]

    private static let endings = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".heic", ".avif", ".tif", ".tiff"]
}
