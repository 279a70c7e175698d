import Diagnostics
import SiteContent

/// The health of one person (GDPR, article 9).
struct PersonalHealthRule: PageRule {
    let code = DiagnosticCode.personalHealth
    let isForSwedish = true
    let title = LocalizedText(sv: "Någons hälsa", en: "Somebody's health")
    let explanation = LocalizedText(
        sv: """
            Uppgifter om en persons hälsa är särskilt skyddade. De får inte stå på webbplatsen, inte heller utan namn om \
            någon kan förstå vem det gäller. Skriv om gruppen i stället, eller att något är försenat utan att säga varför.
            """,
        en: """
            What tells of a person's health is protected most. It must not stand on the site, not even without a name where \
            somebody can tell who is meant. Write of the group instead, or that something is late without saying why.
            """)
    let examples: [RuleExample] = [
        .bad("Samordnaren är ⟦sjukskriven⟧ till mars.", instead: "Arbetet är försenat till mars."),
        .bad("Min son har fått en ⟦diagnos⟧ och inget stöd.", instead: "Ett barn har inte fått stöd."),
        .good("Personer med missbruk får stöd. Den som är sjukskriven kan vara med."),
        .good("Om han eller hon har en diagnos ordnar skolan stöd."),
    ]

    func check(_ text: PageText, in context: RuleContext) -> [Finding] {
        var findings: [Finding] = []
        var last = -1
        for index in text.ofPersons where text.words[index].roles.contains(.health) {
            let sentence = text.sentenceWords(around: index)
            guard sentence.lowerBound != last, !isGeneral(sentence, in: text),
                sentence.contains(where: { $0 != index && isSinglePerson($0, in: text, sentence) })
            else { continue }
            last = sentence.lowerBound
            findings.append(
                Finding(
                    .text(text.words[index].range),
                    LocalizedText(
                        sv: "det här ser ut att gälla en persons hälsa", en: "this seems to be about a person's health"),
                    advice: LocalizedText(
                        sv: "ta bort uppgiften, eller skriv om gruppen i stället",
                        en: "remove it, or write of the group instead")))
        }
        return findings
    }

    /// Whether a sentence says what holds for all: "Om eleven har en diagnos …".
    private func isGeneral(_ sentence: Range<Int>, in text: PageText) -> Bool {
        Self.conditions.contains(text.words[sentence.lowerBound].hash)
            || sentence.contains { Self.groups.contains(text.words[$0].hash) }
    }

    private func isSinglePerson(_ index: Int, in text: PageText, _ sentence: Range<Int>) -> Bool {
        let word = text.words[index]
        if word.roles.contains(.person) {
            // "han eller hon" is anybody.
            let around = text.words[max(sentence.lowerBound, index - 1)..<min(sentence.upperBound, index + 2)]
            return !around.contains { $0.hash == Self.either }
        }
        if word.roles.contains(.givenName), !word.roles.contains(.ordinary), word.shape.contains(.startsUppercase) {
            return true
        }
        if word.roles.contains(.kin), index > sentence.lowerBound {
            return Self.owners.contains(text.words[index - 1].hash)
        }
        let bytes = text.bytes[word.range]
        // "17-åringen", "en 17-åring"; "samordnaren"
        if bytes.count > 8, bytes.suffix(4).elementsEqual("aren".utf8) {
            return !word.roles.contains(.health) && !bytes.suffix(8).elementsEqual("sommaren".utf8)
        }
        return word.shape.contains(.hasDigit)
            && ["åring", "åringen", "årige", "åriga"].contains { bytes.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }

    private static let owners = Set(WordHash.words(of: "min mitt vår vårt hans hennes hens deras din sin"))
    private static let conditions = Set(WordHash.words(of: "om när ifall varje alla för"))
    private static let groups = Set(WordHash.words(of: "alla personer människor invånare grupper målgruppen"))
    private static let either = WordHash.of("eller")
}
