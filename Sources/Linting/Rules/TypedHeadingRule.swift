import Diagnostics

/// Headings that are none: bold text alone on a line, and a number sign right before a word.
struct TypedHeadingRule: PageRule {
    let code = DiagnosticCode.typedHeading
    let isForSwedish = false
    let title = LocalizedText(sv: "Rubriker som inte blir rubriker", en: "Headings that become no headings")
    let explanation = LocalizedText(
        sv: """
            En rubrik skrivs med två nummertecken och ett mellanslag före. Fet text på en egen rad ser ut som en rubrik, \
            men skärmläsare och innehållsförteckningar hittar den inte.
            """,
        en: """
            A heading has two number signs and a blank before it. Bold text on a line of its own looks like a heading, \
            but screen readers and tables of contents do not find it.
            """)
    let examples: [RuleExample] = [
        .bad("⟦**Öppettider**⟧\n\nVi har öppet varje dag.", instead: "## Öppettider\n\nVi har öppet varje dag."),
        .bad("⟦__Vad händer nu?__⟧\n\n- Vi mäter.", instead: "## Vad händer nu?\n\n- Vi mäter."),
        .bad("⟦#Öppettider på torget⟧\n\nVi har öppet.", instead: "## Öppettider på torget\n\nVi har öppet."),
        .bad("⟦＃＃ Öppettider⟧\n\nVi har öppet.", instead: "## Öppettider\n\nVi har öppet."),
        .bad("⟦## Öppettider##⟧\n\nVi har öppet.", instead: "## Öppettider\n\nVi har öppet."),
        .good("## Öppettider ##\n\nVi har öppet."),
        .good("## Vi skriver i C#\n\nMer."),
        .good("**Viktigt:** ring 112 om det är bråttom.\n\nRing annars 114 14."),
        .good("**Ring 112 om det är bråttom.**\n\nRing annars 114 14."),
        .good("#tryggstad och #arboga är våra taggar.\n\nAnvänd dem gärna."),
        .good("Vi ses på torget.\n\n**Välkomna**"),
    ]

    func check(_ text: PageText, in context: RuleContext) -> [Finding] {
        let bytes = text.source.bytes
        let closed = text.passages.lazy.filter { $0.kind == .heading }.compactMap { Self.closed($0, bytes) }
        return (closed.isEmpty ? [] : Array(closed))
            + text.passages.indices.dropLast().compactMap { index in
                let passage = text.passages[index]
                // Of nearly every paragraph its first byte tells.
                guard passage.kind == .paragraph, passage.syntax == .markdown, !passage.isQuoted,
                    bytes.indices.contains(passage.source.lowerBound)
                else { return nil }
                let first = bytes[passage.source.lowerBound]
                guard
                    first == UInt8(ascii: "*") || first == UInt8(ascii: "_") || first == UInt8(ascii: "#")
                        || first == 0xEF,
                    passage.range.count <= Self.longest,
                    text.passages[index + 1].kind != .heading, text.passages[index + 1].syntax == .markdown
                else { return nil }
                let source = Self.trimmed(passage.source.clamped(to: 0..<bytes.count), bytes)
                guard !bytes[source].contains(UInt8(ascii: "\n")), !bytes[source].contains(UInt8(ascii: "\r")) else {
                    return nil
                }
                if first == 0xEF { return Self.wide(source, bytes) }
                if first == UInt8(ascii: "#") {
                    return Self.tag(source, bytes).map { Self.finding(source, $0, isBold: false) }
                }
                return Self.bold(source, bytes).map { Self.finding(source, $0, isBold: true) }
            }
    }

    /// How many bytes a heading has at most; what is longer is a sentence that matters.
    private static let longest = 100

    private static func trimmed(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, bytes[start] <= UInt8(ascii: " ") { start += 1 }
        while end > start, bytes[end - 1] <= UInt8(ascii: " ") { end -= 1 }
        return start..<end
    }

    /// The text between two pairs of signs that hold all of a line; nil for a sentence.
    private static func bold(_ source: Range<Int>, _ bytes: [UInt8]) -> String? {
        guard source.count > 5 else { return nil }
        let sign = bytes[source.lowerBound]
        let inner = source.lowerBound + 2..<source.upperBound - 2
        guard bytes[source.lowerBound + 1] == sign, bytes[source.upperBound - 1] == sign,
            bytes[source.upperBound - 2] == sign, !bytes[inner].contains(sign), let last = bytes[inner].last,
            !".,;:!".utf8.contains(last)
        else { return nil }
        let text = String(decoding: bytes[inner], as: UTF8.self)
        return text.contains(where: \.isLetter) ? text : nil
    }

    /// A heading with number signs right behind its last word, which are shown: `## Öppettider##`.
    private static func closed(_ passage: PageText.Passage, _ bytes: [UInt8]) -> Finding? {
        let source = trimmed(passage.source.clamped(to: 0..<bytes.count), bytes)
        let signs = bytes[source].reversed().prefix { $0 == UInt8(ascii: "#") }.count
        // One may belong to a word: C#.
        guard signs > 1, signs < source.count, bytes[source.upperBound - signs - 1] > UInt8(ascii: " "),
            bytes[source.upperBound - signs - 1] != UInt8(ascii: "\\")
        else { return nil }
        let text = String(decoding: bytes[source.lowerBound..<source.upperBound - signs], as: UTF8.self)
        return Finding(
            .source(source),
            LocalizedText(
                sv: "nummertecknen efter rubriken visas, för mellanslaget före dem saknas",
                en: "the number signs behind the heading are shown, since the blank before them is missing"),
            advice: LocalizedText(sv: "skriv \(text)", en: "write \(text)"), replacement: text)
    }

    /// A line that begins with number signs as wide as a Chinese character: `＃ Öppettider`.
    private static func wide(_ source: Range<Int>, _ bytes: [UInt8]) -> Finding? {
        let written = String(decoding: bytes[source], as: UTF8.self)
        let signs = written.prefix { $0 == "\u{FF03}" || $0 == "#" }
        guard signs.first == "\u{FF03}" else { return nil }
        let text = written.dropFirst(signs.count).drop { $0.isWhitespace }
        let heading = String(repeating: "#", count: max(signs.count, 2)) + " " + text
        return Finding(
            .source(source),
            LocalizedText(
                sv: "det här blir ingen rubrik, för raden börjar med ett tecken som bara liknar ett nummertecken",
                en: "this becomes no heading, since the line begins with a sign that only looks like a number sign"),
            advice: LocalizedText(sv: "skriv \(heading)", en: "write \(heading)"),
            replacement: signs.count <= 6 ? heading : nil)
    }

    /// What stands behind one number sign, when it reads as a heading and not as a tag: a capital first, and no other tag.
    private static func tag(_ source: Range<Int>, _ bytes: [UInt8]) -> String? {
        let text = String(decoding: bytes[source].dropFirst(), as: UTF8.self)
        guard let first = text.first, first.isUppercase, !text.contains("#"), let last = text.last,
            !".,;:!".contains(last), text.dropFirst().prefix(while: { $0 != " " }).allSatisfy({ !$0.isUppercase })
        else { return nil }
        return text
    }

    private static func finding(_ place: Range<Int>, _ text: String, isBold: Bool) -> Finding {
        Finding(
            .source(place),
            isBold
                ? LocalizedText(
                    sv: "raden är fet men ingen rubrik, så den hittas inte som en",
                    en: "the line is bold but no heading, so it is not found as one")
                : LocalizedText(
                    sv: "det här blir ingen rubrik, för mellanslaget efter nummertecknet saknas",
                    en: "this becomes no heading, since the blank behind the number sign is missing"),
            advice: LocalizedText(
                sv: "är den en rubrik skriver du ## \(text)", en: "if it is a heading, write ## \(text)"))
    }
}
