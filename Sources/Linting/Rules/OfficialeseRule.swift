import Diagnostics
import SiteContent

/// Words of public offices that have a plainer one beside them (språklagen 2009:600, 11 §).
struct OfficialeseRule: PageRule {
    let code = DiagnosticCode.officialese
    let isForSwedish = true
    let title = LocalizedText(sv: "Kanslispråk", en: "Officialese")
    let explanation = LocalizedText(
        sv: """
            Språklagen kräver att vi skriver vårdat, enkelt och begripligt. Många ord från kansliet har ett vanligt ord \
            bredvid sig som säger samma sak. Citat och namn på lagar får stå som de är.
            """,
        en: """
            The law asks us to write with care, simply and understandably. Many words of the office have an everyday \
            one beside them that says the same. Quotations and names of laws may stand as they are.
            """)
    let examples: [RuleExample] = [
        .bad("Vi träffas ⟦i syfte att⟧ lyssna.", instead: "Vi träffas för att lyssna."),
        .bad("⟦Angående⟧ er fråga: kommunen ⟦erhöll⟧ pengar.", instead: "Om er fråga: kommunen fick pengar."),
        .bad("Någon sa: ”Skall det ske?” Sedan ⟦erhöll⟧ vi svar.", instead: "Sedan fick vi svar."),
        .bad("mål: Färre brott ⟦samt⟧ mer trygghet.", instead: "mål: Färre brott och mer trygghet.", in: .activity),
        .good("I många avseenden är det bättre, och i detta avseende är det bra."),
        .good("Enligt lagen (2023:196) om kommuners ansvar samt vissa frågor gör vi en plan."),
        .good("Ordet `erhålla` är gammalt."),
        .good("> Parterna skall tillse att åtgärder vidtas.\n\nI löftet står ”åtgärder därtill”."),
    ]

    private static let about = WordHash.of("avseende")
    /// Before `avseende` as a noun.
    private static let nounBefore = Set(
        ["detta", "alla", "många", "vissa", "flera", "olika", "ett", "varje", "inget", "något"].map { WordHash.of($0) })

    func check(_ text: PageText, in context: RuleContext) -> [Finding] {
        var findings: [Finding] = []
        for passage in text.passages where passage.isOwnWords {
            var index = passage.words.lowerBound
            while index < passage.words.upperBound {
                let word = text.words[index]
                guard word.roles.contains(.startsPhrase), !word.shape.contains(.isQuoted),
                    let phrase = phrase(at: index, in: text),
                    !(word.hash == Self.about && index > passage.words.lowerBound
                        && Self.nounBefore.contains(text.words[index - 1].hash)),
                    !isInLaw(index, passage, text)
                else {
                    index += 1
                    continue
                }
                let last = index + phrase.words.count - 1
                findings.append(
                    finding(phrase, at: word.range.lowerBound..<text.words[last].range.upperBound, in: text))
                index = last + 1
            }
        }
        return findings
    }

    /// The longest phrase that begins at a word.
    private func phrase(at index: Int, in text: PageText) -> PlainWords.Phrase? {
        guard let phrases = Lexicon.shared.phrases[text.words[index].hash] else { return nil }
        // Many phrases begin with one of the commonest words, and the second word nearly always parts them from the text.
        let next = index + 1 < text.words.count ? text.words[index + 1].hash : nil
        let match = phrases.indices.first { place in
            let words = phrases[place].words
            guard words.count > 1 else { return true }
            return words[1] == next
                && words.indices.dropFirst().allSatisfy { offset in
                    text.isFollowedByBlank(index + offset - 1) && text.words[index + offset].hash == words[offset]
                }
        }
        return match.map { phrases[$0] }
    }

    /// Whether a word belongs to the name of a law: behind "lagen" with nothing that ends a clause between.
    private func isInLaw(_ index: Int, _ passage: PageText.Passage, _ text: PageText) -> Bool {
        var before = index
        while before > passage.words.lowerBound, index - before < 25 {
            before -= 1
            let gap = text.words[before].range.upperBound..<text.words[before + 1].range.lowerBound
            if text.bytes[gap].contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") || $0 == 0x3B }) {
                return false
            }
            if text.words[before].roles.contains(.law) {
                let end = text.words[before].range.upperBound
                return text.byte(end + 1) == UInt8(ascii: "(") || text.words[before + 1].hash == Self.on
            }
        }
        return false
    }

    private static let on = WordHash.of("om")

    private func finding(_ phrase: PlainWords.Phrase, at range: Range<Int>, in text: PageText) -> Finding {
        let shown = text.string(range)
        let isCapital = shown.first?.isUppercase == true
        let plain = phrase.plain.map { isCapital ? $0.prefix(1).uppercased() + $0.dropFirst() : $0 }
        return Finding(
            .text(range),
            LocalizedText(sv: "\"\(shown)\" är kanslispråk", en: "\"\(shown)\" is officialese"),
            advice: LocalizedText(
                sv: "skriv \(plain.map { "”\($0)”" }.joined(separator: " eller "))",
                en: "write \(plain.map { "“\($0)”" }.joined(separator: " or "))"),
            replacement: plain.count == 1 ? plain.first : nil)
    }
}
