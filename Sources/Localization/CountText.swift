package import Diagnostics
package import PromiseModel

/// A figure with its unit as people say it: `20 föreläsningar`, `1 vandring`.
///
/// Authors write units in the plural. Where the singular is not known for certain, one of something is told apart from
/// its unit: `Antal skymda vägmärken: 1`.
package struct CountText: Sendable, Equatable {
    /// What comes before the figure, with its colon: `Antal skymda vägmärken:`; mostly empty.
    package let lead: String
    package let figure: String
    /// The word before a figure that is not exact: `drygt`; mostly empty.
    package private(set) var precision = ""
    /// What comes after the figure: `föreläsningar`; may be empty.
    package let unit: String

    package init(_ number: DecimalNumber, unit: String?, language: Language) {
        figure = NumberText(language: language).figure(number)
        guard number.decimals == 0, number.unscaled == 1, let unit else {
            (lead, self.unit) = ("", unit ?? "")
            return
        }
        if let singular = Self.singular(of: unit, language) {
            (lead, self.unit) = ("", singular)
        } else {
            (lead, self.unit) = ((language == .swedish ? "Antal " : "Number of ") + unit + ":", "")
        }
    }

    /// One that may not be exact: `Drygt 900 besök`.
    package init(_ amount: Amount, unit: String?, language: Language) {
        self.init(amount.number, unit: unit, language: language)
        precision = Self.word(amount.precision)[language]
    }

    private static func word(_ precision: Amount.Precision) -> LocalizedText {
        switch precision {
        case .exact: LocalizedText(sv: "", en: "")
        case .atLeast: LocalizedText(sv: "minst", en: "at least")
        case .atMost: LocalizedText(sv: "högst", en: "at most")
        case .justOver: LocalizedText(sv: "drygt", en: "just over")
        case .justUnder: LocalizedText(sv: "knappt", en: "just under")
        case .about: LocalizedText(sv: "ungefär", en: "about")
        }
    }

    /// All that comes before the figure, as it begins a sentence: `Drygt`, `Antal bord: minst`; mostly empty.
    package var opening: String {
        guard !precision.isEmpty else { return lead }
        return lead.isEmpty ? precision.capitalizedFirst : lead + " " + precision
    }

    /// All of it in one: `20 föreläsningar`, `Drygt 900 besök`.
    package var text: String { (opening.isEmpty ? "" : opening + " ") + within }

    /// The same within a sentence, without what comes before the figure of one thing.
    package var inSentence: String {
        (lead.isEmpty ? "" : lead.loweredFirst + " ") + (precision.isEmpty ? "" : precision + " ") + within
    }

    private var within: String { figure + (unit.isEmpty ? "" : blank + unit) }

    /// What stands between figure and unit. A figure is nothing without what it is measured in, so no line is broken there.
    package var blank: String { Self.measures.contains(unit) ? "\u{A0}" : " " }

    /// As what was known on one day: `Hittills: 20 föreläsningar`, `Antal skymda vägmärken hittills: 1`, or of what does not
    /// add up `Då: 6 skymda vägmärken kvar`.
    package func known(isRunning: Bool, _ language: Language) -> String {
        let word = (isRunning ? Word.outcome : .outcomeThen).text[language]
        let about = precision.isEmpty ? "" : precision + " "
        return lead.isEmpty
            ? "\(word): \(about)\(within)" : "\(lead.dropLast()) \(word.loweredFirst): \(about)\(figure)"
    }

    /// One of what `unit` names in the plural; nil where that is not known for certain.
    static func singular(of unit: String, _ language: Language) -> String? {
        // A word before the noun would have to agree with it.
        guard !unit.utf8.contains(UInt8(ascii: " ")) else { return nil }
        if language == .english {
            let isPlain = unit.hasSuffix("s") && !["ss", "es"].contains { unit.hasSuffix($0) }
            return isPlain ? String(unit.dropLast()) : nil
        }
        if measures.contains(unit) { return unit }
        guard let (plural, singular) = endings.first(where: { ends(unit, with: $0.plural) }) else { return nil }
        return unit.dropLast(plural.count) + singular
    }

    /// What a Swedish unit of one word is behind `två`, where it is written in the singular or as `mätningarna`; nil where it
    /// is right or that is not known for certain.
    package static func plural(of unit: String) -> String? {
        guard !unit.utf8.contains(UInt8(ascii: " ")), !measures.contains(unit), singular(of: unit, .swedish) == nil
        else { return nil }
        if ["arna", "orna", "erna"].contains(where: { ends(unit, with: $0) }), unit.count > 6 {
            return String(unit.dropLast(2))
        }
        // Many words that are no nouns end in `a`.
        guard
            let (plural, singular) = (endings + others).first(where: {
                $0.singular != "a" && ends(unit, with: $0.singular)
            }), plural != singular
        else { return nil }
        return unit.dropLast(singular.count) + plural
    }

    private static func ends(_ unit: String, with ending: String) -> Bool {
        unit.utf8.count >= ending.utf8.count && unit.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }

    /// What is measured and not counted has one form.
    private static let measures: Set<String> = [
        "procent", "promille", "%", "‰", "kr", "km", "m", "mil", "km/h", "år", "st",
    ]

    /// Nouns that are only known by themselves, since other words end as they do.
    private static let others: [(plural: String, singular: String)] = [
        ("skolor", "skola"), ("lampor", "lampa"), ("veckor", "vecka"), ("gator", "gata"), ("resor", "resa"),
        ("elever", "elev"), ("gånger", "gång"), ("nätter", "natt"), ("klasser", "klass"), ("familjer", "familj"),
        ("bilar", "bil"), ("skyltar", "skylt"), ("buskar", "buske"), ("bänkar", "bänk"), ("kameror", "kamera"),
        ("ungdomar", "ungdom"), ("månader", "månad"), ("minuter", "minut"), ("lokaler", "lokal"),
        ("rapporter", "rapport"),
    ]

    /// How nouns end that promises count in, of which compounds are made: `trygghetsvandringar`.
    private static let endings: [(plural: String, singular: String)] = [
        ("ingar", "ing"), ("tioner", "tion"), ("heter", "het"), ("möten", "möte"), ("tillfällen", "tillfälle"),
        ("ställen", "ställe"), ("områden", "område"), ("ärenden", "ärende"), ("märken", "märke"), ("träffar", "träff"),
        ("kvällar", "kväll"), ("dagar", "dag"), ("timmar", "timme"), ("vågor", "våg"), ("rosor", "ros"), ("or", "a"),
        ("personer", "person"), ("kontroller", "kontroll"), ("butiker", "butik"),
        ("bilder", "bild"), ("insatser", "insats"), ("åtgärder", "åtgärd"), ("platser", "plats"),
        ("deltagare", "deltagare"), ("besökare", "besökare"), ("svar", "svar"), ("samtal", "samtal"),
        ("besök", "besök"), ("pass", "pass"), ("brev", "brev"), ("beslut", "beslut"), ("klagomål", "klagomål"),
    ]
}
