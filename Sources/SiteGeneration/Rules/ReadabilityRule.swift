import Diagnostics

/// How hard the page is to read as a whole, by LIX (Björnsson 1968): words a sentence, and the share of long words.
struct ReadabilityRule: PageRule {
    let code = DiagnosticCode.hardToRead
    let isForSwedish = true
    let title = LocalizedText(sv: "Svåra texter (LIX)", en: "Hard texts (LIX)")
    let explanation = LocalizedText(
        sv: """
            LIX räknar ord per mening och hur många ord som har fler än sex bokstäver. Över 50 är texten svår: så \
            skriver myndigheter till varandra. Börja med den längsta meningen och byt sedan långa ord mot korta.
            """,
        en: """
            LIX counts words a sentence and how many words have more than six letters. Above 50 the text is hard: that \
            is how authorities write to each other. Begin with the longest sentence, then change long words for short.
            """)
    let examples: [RuleExample] = [
        .bad(Self.hard, instead: String(repeating: "Vi går ut på torget. Där är det ljust nu. ", count: 14)),
        .bad(
            "\(Self.hard)\n\nKort sagt.",
            instead: "Samverkansöverenskommelsens brottsförebyggande handlingsplan utvärderas."),
        .good("Samverkansöverenskommelsens brottsförebyggande handlingsplan utvärderas kontinuerligt."),
        .good(String(repeating: "Kommunen berättar vad som händer. Polisen svarar på frågor. ", count: 15)),
    ]

    private static let hard =
        "⟦Samverkansöverenskommelsens brottsförebyggande inriktning utvärderas kontinuerligt tillsammans med "
        + "kommunstyrelsens trygghetssamordnare, lokalpolisområdets kommunpoliser, fastighetsägarnas representanter.⟧ "
        + String(
            repeating: "Verksamhetsområdenas trygghetsskapande utvecklingsarbete dokumenteras strukturerat genom "
                + "regelbundna uppföljningsmöten mellan samverkande organisationer. ", count: 8)

    /// From this on a text is hard.
    static let limit = 50
    /// Fewer words say little.
    static let leastWords = 100

    func check(_ text: PageText, in context: RuleContext) -> [Finding] {
        var words = 0
        var longWords = 0
        var sentences = 0
        var longest: PageText.Sentence?
        for passage in text.passages where passage.isProse {
            words += passage.words.count
            sentences += passage.sentences.count
            for word in text.words[passage.words] where word.length > 6 { longWords += 1 }
            for sentence in text.sentences[passage.sentences]
            where sentence.words.count > longest?.words.count ?? 0 && sentence.words.count <= LongSentenceRule.limit {
                longest = sentence
            }
        }
        guard words >= Self.leastWords, sentences > 0 else { return [] }
        let lix = (Double(words) / Double(sentences) + 100 * Double(longWords) / Double(words)).rounded()
        guard lix > Double(Self.limit) else { return [] }
        return [
            Finding(
                longest.map { .text($0.range) } ?? .wholeFile,
                LocalizedText(
                    sv: "sidan är svår att läsa: LIX \(Int(lix)), och det bör vara högst \(Self.limit)",
                    en: "the page is hard to read: LIX \(Int(lix)), which should be \(Self.limit) at most"),
                advice: LocalizedText(
                    sv: "börja med att dela den här meningen, och byt sedan långa ord mot korta",
                    en: "begin by splitting this sentence, then change long words for short ones"))
        ]
    }
}
