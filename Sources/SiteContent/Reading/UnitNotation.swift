import Diagnostics
import FrontMatter
import Localization

/// What a number counts, as people write it when it makes no sentence behind a number: `mätning`, `4 möten`, `antal`, a whole
/// sentence.
enum UnitNotation {
    /// The warning of a unit that says something else than what is counted, in the plural; nil of all others.
    static func problem(_ unit: Located<String>, language: Language) -> Diagnostic? {
        let text = unit.value
        let words = text.split(separator: " ")
        if words.count > mostWords || text.last == "." || text.last == "!" || text.last == "?" && text.utf8.count > 1 {
            return diagnostic(
                LocalizedText(sv: "enhet är en hel mening", en: "enhet is a whole sentence"), unit,
                LocalizedText(
                    sv: "skriv bara vad talet räknar, i flertal, och meningen i mål:",
                    en: "write only what the number counts, in the plural, and the sentence in mål:"))
        }
        if let number = words.first, words.count > 1, number.allSatisfy({ $0.isNumber || $0 == "," }) {
            let rest = words.dropFirst().joined(separator: " ")
            return diagnostic(
                LocalizedText(sv: "i enhet står ett tal", en: "enhet has a number in it"), unit,
                LocalizedText(
                    sv: "skriv talet i måltal: eller utfall:, och bara \(rest) i enhet:",
                    en: "write the number in måltal: or utfall:, and only \(rest) in enhet:"))
        }
        let lower = text.lowercased()
        if nothing.contains(lower) || !text.contains(where: { $0.isLetter || "%‰€".contains($0) }) {
            return diagnostic(
                LocalizedText(sv: "enhet säger inte vad som räknas", en: "enhet does not say what is counted"), unit,
                LocalizedText(
                    sv: "skriv det som efter ordet två, till exempel möten eller kontroller",
                    en: "write it as behind the word two, for example möten or kontroller"))
        }
        guard language == .swedish, let plural = CountText.plural(of: text) else { return nil }
        return diagnostic(
            LocalizedText(
                sv: "\"\(text)\" är inte den form som står efter ordet två",
                en: "\"\(text)\" is not the form that stands behind the word two"), unit,
            LocalizedText(sv: "skriv \(plural)", en: "write \(plural)"))
    }

    /// Of more words than this it is no name of a thing: `procent av dem som svarade på enkäten`.
    private static let mostWords = 8

    /// Words that stand for any thing.
    private static let nothing: Set<String> = [
        "antal", "antalet", "tal", "siffra", "siffror", "x", "enhet", "mål", "måltal",
        "utfall", "summa", "totalt", "enheter",
    ]

    private static func diagnostic(
        _ message: LocalizedText, _ unit: Located<String>, _ advice: LocalizedText
    ) -> Diagnostic {
        Diagnostic(.warning, .doubtfulUnit, message, at: unit.location, advice: advice)
    }
}
