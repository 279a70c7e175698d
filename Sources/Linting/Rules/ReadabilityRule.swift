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
        var hasLongSentence = false
        var hardest: (sentence: PageText.Sentence, longWords: Int)?
        for passage in text.passages where passage.isProse {
            words += passage.words.count
            sentences += passage.sentences.count
            for sentence in text.sentences[passage.sentences] {
                let long = text.words[sentence.words].count { $0.length > 6 }
                longWords += long
                if sentence.words.count > LongSentenceRule.limit {
                    hasLongSentence = true
                } else if long > hardest?.longWords ?? 0 {
                    hardest = (sentence, long)
                }
            }
        }
        guard words >= Self.leastWords, sentences > 0 else { return [] }
        let lix = (Double(words) / Double(sentences) + 100 * Double(longWords) / Double(words)).rounded()
        guard lix > Double(Self.limit) else { return [] }
        let shown =
            lix > 100
            ? LocalizedText(sv: "över 100", en: "above 100") : LocalizedText(sv: "\(Int(lix))", en: "\(Int(lix))")
        let title = text.passages.first?.range ?? 0..<0
        return [
            Finding(
                .text(hardest?.sentence.range ?? title),
                LocalizedText(
                    sv: "sidan är svår att läsa: LIX \(shown.swedish), och det bör vara högst \(Self.limit)",
                    en: "the page is hard to read: LIX \(shown.english), which should be \(Self.limit) at most"),
                advice: Self.advice(hasLongSentence: hasLongSentence, hasHardest: hardest != nil))
        ]
    }

    /// The long sentences have warnings of their own.
    private static func advice(hasLongSentence: Bool, hasHardest: Bool) -> LocalizedText {
        switch (hasLongSentence, hasHardest) {
        case (true, true):
            LocalizedText(
                sv: "dela först de meningar som är för långa, och byt sedan långa ord mot korta, till exempel här",
                en: "first split the sentences that are too long, then change long words for short ones, such as here")
        case (true, false):
            LocalizedText(
                sv: "dela de meningar som är för långa", en: "split the sentences that are too long")
        case (false, _):
            LocalizedText(
                sv: "byt långa ord mot korta, och börja med den här meningen",
                en: "change long words for short ones, and begin with this sentence")
        }
    }
}
