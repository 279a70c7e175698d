import Diagnostics
import SiteContent

/// Where somebody lives: a street and a number beside words of homes.
struct PersonalHomeRule: PageRule {
    let code = DiagnosticCode.personalHome
    let isForSwedish = true
    let title = LocalizedText(sv: "Var någon bor", en: "Where somebody lives")
    let explanation = LocalizedText(
        sv: """
            En adress till ett hem pekar ut dem som bor där. Skriv gatan eller stadsdelen utan nummer. Adressen till en \
            plats där något händer går bra, men inte i det som en invånare säger i en dialog: där visar den ofta vem som \
            har sagt det.
            """,
        en: """
            The address of a home points out those who live there. Write the street or the quarter without a number. The \
            address of a place where something happens is fine, but not in what a citizen says in a dialogue: there it \
            often shows who said it.
            """)
    let examples: [RuleExample] = [
        .bad("Mannen bor på ⟦Storgatan 12⟧.", instead: "Mannen bor i centrum."),
        .bad("Störningar på ⟦Kungsvägen 4 B, lgh 1101⟧.", instead: "Störningar i ett hus i centrum."),
        .good("Mötet hålls på Storgatan 12 och alla som bor längs Bensingatan är välkomna."),
        .good("Alla som bor på Storgatan 2–20 får ett brev."),
    ]

    func check(_ text: PageText, in context: RuleContext) -> [Finding] {
        text.numbers.compactMap { index in
            guard let street = street(before: index, in: text) else { return nil }
            let start = text.words[street].range.lowerBound
            var last = index
            // "4 B"
            if text.isFollowedByBlank(last), text.words[last + 1].length == 1,
                text.words[last + 1].shape.contains(.startsUppercase)
            {
                last += 1
            }
            if let flat = flat(after: last, in: text) {
                return finding(start..<text.words[flat].range.upperBound)
            }
            // Who tells of a place by its street and number mostly lives there.
            guard isHome(index, in: text) || text.isSaidByCitizen(at: start) && !isRange(index, in: text) else {
                return nil
            }
            return finding(start..<text.words[last].range.upperBound)
        }
    }

    private func isHome(_ index: Int, in text: PageText) -> Bool {
        if isRange(index, in: text) { return false }
        // Right before it, as a rule: a meeting that is held there is not meant by who lives elsewhere.
        let near = text.sentenceWords(around: index).clamped(to: max(0, index - 8)..<index + 4)
        return near.contains { text.words[$0].roles.contains(.home) }
    }

    /// A range of numbers is many homes.
    private func isRange(_ index: Int, in text: PageText) -> Bool {
        let end = text.words[index].range.upperBound
        return text.byte(end) == 0xE2 || text.byte(end) == UInt8(ascii: "-")
    }

    /// The word of a street that a number follows: with a capital letter, or two words.
    private func street(before index: Int, in text: PageText) -> Int? {
        let number = text.words[index]
        guard number.length <= 4, text.bytes[number.range.lowerBound] &- 0x30 < 10, index > 0,
            text.isFollowedByBlank(index - 1)
        else { return nil }
        let word = text.words[index - 1]
        let bytes = text.bytes[word.range]
        guard Self.endings.contains(where: { bytes.count >= $0.count && bytes.suffix($0.count).elementsEqual($0) })
        else { return nil }
        if word.shape.contains(.startsUppercase) { return index - 1 }
        // "Karl Johans gata 4"
        guard index > 1, text.isFollowedByBlank(index - 2), text.words[index - 2].shape.contains(.startsUppercase)
        else { return nil }
        return index - 2
    }

    /// The number of a flat that follows: "lgh 1101".
    private func flat(after index: Int, in text: PageText) -> Int? {
        guard let gap = text.gap(after: index), gap.count <= 2, index + 2 < text.words.count,
            Self.flats.contains(text.words[index + 1].hash), text.words[index + 2].shape.contains(.hasDigit),
            let next = text.gap(after: index + 1), next.count <= 2
        else { return nil }
        return index + 2
    }

    private static let flats = Set(WordHash.words(of: "lgh lägenhet lägenhetsnummer lghnr"))
    private static let endings = [
        "gatan", "gata", "vägen", "väg", "gränd", "gränden", "stigen", "backen", "allén", "liden", "torget", "plan",
        "stråket", "ringen",
    ].map { Array($0.utf8) }

    private func finding(_ range: Range<Int>) -> Finding {
        Finding(
            .text(range),
            LocalizedText(sv: "det här är nog adressen till någons hem", en: "this is probably where somebody lives"),
            advice: LocalizedText(
                sv: "skriv gatan eller stadsdelen utan nummer", en: "write the street or the quarter without a number"))
    }
}
