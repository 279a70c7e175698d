import Diagnostics

/// Sentences that are too long to hold in mind.
struct LongSentenceRule: PageRule {
    let code = DiagnosticCode.longSentence
    let isForSwedish = false
    let title = LocalizedText(sv: "Långa meningar", en: "Long sentences")
    let explanation = LocalizedText(
        sv: """
            En mening med fler än 30 ord får läsaren ofta läsa två gånger. Sätt punkt tidigare, eller gör en lista av \
            uppräkningen.
            """,
        en: """
            A sentence of more than 30 words must often be read twice. Put a full stop earlier, or make a list of what \
            is listed.
            """)
    let examples: [RuleExample] = [
        .bad(
            "⟦Kommunen och polisen träffas varje månad och går igenom vad som har hänt på torget, vid stationen och på "
                + "skolorna, och sedan bestämmer de tillsammans vem som gör vad och när det ska vara klart.⟧ Sedan vilar de.",
            instead: "Kommunen och polisen träffas varje månad. De går igenom vad som har hänt. "
                + "Sedan bestämmer de vem som gör vad."),
        .bad(
            "ingress: ⟦Vi vill att du som bor här ska känna dig trygg när du går hem på kvällen, oavsett om du är ung "
                + "eller gammal och oavsett om du går genom parken eller längs vägen.⟧",
            instead: "ingress: Du ska känna dig trygg när du går hem på kvällen.", in: .page),
        .good(
            "Vi ses kl. 9.00 på torget. Det var ca 20 fler än förra året, då 3,5 procent kom. Sedan gick alla hem "
                + "till sig. Nästa gång är det nr 4 i ordningen. Då kommer ännu fler, tror vi."),
        .good("- en sak som är kort\n- en annan sak\n- en tredje sak"),
    ]

    /// How many words a sentence may have.
    static let limit = 30

    func check(_ text: PageText, in context: RuleContext) -> [Finding] {
        var findings: [Finding] = []
        for passage in text.passages where passage.isProse && passage.words.count > Self.limit {
            for sentence in text.sentences[passage.sentences] where sentence.words.count > Self.limit {
                findings.append(
                    Finding(
                        .text(sentence.range),
                        LocalizedText(
                            sv: "meningen har \(sentence.words.count) ord",
                            en: "the sentence has \(sentence.words.count) words"),
                        advice: LocalizedText(
                            sv: "dela den i flera meningar, helst med högst 20 ord, eller gör en lista",
                            en: "split it into several sentences, of 20 words at most, or make a list")))
            }
        }
        return findings
    }
}
