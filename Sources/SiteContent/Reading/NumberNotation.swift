import Diagnostics
import FrontMatter
import PromiseModel

/// How people write numbers and goals when they do not write `12` or `minst 4`.
enum NumberNotation {
    /// What to write instead of a text that is no number: `4 st`, `ca 900`, `6-8`, `fyra`, `>12`; nil when nobody can tell.
    ///
    /// - Parameter place: where the number stands, which decides what else can be written there.
    static func hint(forNumber text: String, at place: NumberPlace) -> ValueHint? {
        let text = text.lowercased()
        if let word = number(inWords: text) { return mend(word) }
        if let range = range(in: text) {
            return ValueHint(
                LocalizedText(
                    sv: "skriv ett tal, det som är räknat: \(range.low) eller \(range.high)",
                    en: "write one number, the one that was counted: \(range.low) or \(range.high)"))
        }
        if let rest = text.firstMatch(of: /^(ca\.?|cirka|ungefär|omkring|drygt|knappt|över|minst|högst)\s+(\S.*)$/),
            let number = DecimalNumber(String(rest.2))
        {
            return ValueHint(place.rounded(number.plain, word: String(rest.1)))
        }
        if let rest = text.wholeMatch(of: /(?:>=|=>|>|≥|<=|=<|<|≤)\s*(\S.*)/),
            DecimalNumber(String(rest.1)) != nil
        {
            return ValueHint(
                LocalizedText(
                    sv: "skriv bara talet, \(rest.1)", en: "write the number only, \(rest.1)"))
        }
        if let (number, unit) = unit(behind: text) { return ValueHint(place.counted(number, unit: unit)) }
        return nil
    }

    /// What to write instead of a text that is no goal: `>=40`, `minst 8 föreläsningar`, `6-8`, `max 2`, `1 per månad`; nil
    /// when nobody can tell.
    ///
    /// - Parameter known: what the activity says that it counts.
    static func hint(forTarget text: String, unit known: String?) -> ValueHint? {
        let written = text
        let text = text.lowercased()
        if let rate = rate(written, text) { return rate }
        if let range = range(in: text) {
            return ValueHint(
                LocalizedText(
                    sv: "skriv minst \(range.low), eller högst \(range.high)",
                    en: "write minst \(range.low), or högst \(range.high)"))
        }
        guard
            let parts = text.wholeMatch(
                of:
                    /(>=|≥|=>|<=|≤|=<|>|<|minst|högst|min\.?|max\.?|minimum|maximum|fler än|mer än|över|färre än|mindre än|under|upp till|åtminstone)?\s*(.+?)(\+)?/
            )
        else { return nil }
        let rest = String(parts.2)
        guard let amount = amount(rest) else { return nil }
        let word: String
        var isExact = true
        switch parts.1.map(String.init) ?? (parts.3 == nil ? "" : "+") {
        case ">=", "=>", "≥", "minst", "min", "min.", "minimum", "åtminstone", "+": word = "minst"
        // At least nothing is no goal.
        case "": word = amount.number == "0" ? "högst" : "minst"
        case "<=", "=<", "≤", "högst", "max", "max.", "maximum", "upp till": word = "högst"
        case ">", "fler än", "mer än", "över": (word, isExact) = ("minst", false)
        default: (word, isExact) = ("högst", false)
        }
        if let unit = amount.unit {
            let goal = "\(word) \(amount.number)"
            guard let known else {
                let line = unitLine(unit)
                return ValueHint(
                    LocalizedText(sv: "skriv \(goal), och raden \(line)", en: "write \(goal), and the line \(line)"))
            }
            return isUnit(unit, known)
                ? ValueHint(LocalizedText(sv: "skriv \(goal)", en: "write \(goal)"))
                : ValueHint(otherUnit(goal, unit: unit, known: known))
        }
        if isExact { return mend("\(word) \(amount.number)") }
        return ValueHint(
            LocalizedText(
                sv: "skriv \(word) och det tal som räcker, till exempel \(word) \(amount.number)",
                en: "write \(word) and the number that is enough, such as \(word) \(amount.number)"))
    }

    /// Whether a number's unit is the one that the activity has; a mere `st` is any of them but per cent.
    static func isUnit(_ unit: String, _ known: String) -> Bool {
        let (unit, known) = (unit.lowercased(), known.lowercased())
        let isPercent = ["%", "procent"].contains(known)
        return unit == known || ["st", "st.", "stycken"].contains(unit) && !isPercent
            || ["%", "procent"].contains(unit) && isPercent
    }

    /// What to write where the number counts something else than the activity says: which of them is right, nobody can tell.
    static func otherUnit(_ number: String, unit: String, known: String) -> LocalizedText {
        if known.isEmpty {
            return LocalizedText(
                sv: "skriv \(number), och se till att enhet: säger \(unit)",
                en: "write \(number), and see that enhet: says \(unit)")
        }
        return LocalizedText(
            sv: "skriv \(number) om det är \(known) som räknas, som enhet: säger; är det \(unit) ändrar du enhet:",
            en: "write \(number) if it is \(known) that is counted, as enhet: says; if it is \(unit), change enhet:")
    }

    /// The line that says what is counted, as YAML has it: a `%` alone needs its quotes.
    static func unitLine(_ unit: String) -> String { "enhet: \(YAMLWriting.scalar(unit))" }

    /// `1 per månad`, `två gånger i veckan`: how often, which no figure of the format says.
    private static func rate(_ written: String, _ text: String) -> ValueHint? {
        let often =
            /(?:per|varje|i|om|\/)\s*(?:dag(?:en)?|vecka(?:n)?|månad(?:en)?|kvartal(?:et)?|termin(?:en)?|halvår(?:et)?|år(?:et)?)/
        guard text.contains(where: \.isNumber) || number(inWords: String(text.prefix { $0.isLetter })) != nil,
            text.firstMatch(of: often) != nil
        else { return nil }
        let goal = YAMLWriting.scalar(written)
        return ValueHint(
            LocalizedText(
                sv: "mål för varje vecka, månad eller år kan inte skrivas i siffror: skriv hur många det blir för hela "
                    + "löftet, till exempel minst 12, och \(goal) i meningen i mål:",
                en:
                    "goals per week, month or year cannot be said in figures: write how many there will be for the whole "
                    + "promise, such as minst 12, and \(goal) in the sentence in mål:"))
    }

    private static func mend(_ text: String) -> ValueHint {
        ValueHint(LocalizedText(sv: "skriv \(text)", en: "write \(text)"), replacement: text)
    }

    private static func amount(_ text: String) -> (number: String, unit: String?)? {
        if DecimalNumber(text) != nil { return (text, nil) }
        if let word = number(inWords: text) { return (word, nil) }
        return unit(behind: text).map { ($0.number, $0.unit) }
    }

    /// `4 st` as `4` and `st`, `3 st gångvägar` as `3` and `gångvägar`, `åtta föreläsningar` as `8` and `föreläsningar`.
    private static func unit(behind text: String) -> (number: String, unit: String)? {
        guard let parts = text.wholeMatch(of: /([0-9][0-9 .,]*?|\p{L}+)\s*(%|\p{L}[\p{L} ]*)/) else { return nil }
        let number = String(parts.1)
        var unit = String(parts.2)
        for word in ["st ", "stycken "] where unit.hasPrefix(word) { unit.removeFirst(word.count) }
        if DecimalNumber(number) != nil { return (number, unit) }
        return self.number(inWords: number).map { ($0, unit) }
    }

    private static func range(in text: String) -> (low: String, high: String)? {
        guard
            let parts = text.wholeMatch(
                of: /([0-9]+(?:,[0-9]+)?)\s*(?:-|–|—|till|à|eller)\s*([0-9]+(?:,[0-9]+)?)(?:\s.*)?/)
        else { return nil }
        return (String(parts.1), String(parts.2))
    }

    private static func number(inWords text: String) -> String? {
        let words = [
            "noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv",
        ]
        if text == "ett" { return "1" }
        return words.firstIndex(of: text).map { "\($0)" }
    }
}
