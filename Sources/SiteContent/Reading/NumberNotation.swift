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
        if let word = NumberWords.digits(text) { return mend(word) }
        if let range = range(in: text) {
            return ValueHint(
                LocalizedText(
                    sv: "skriv ett tal, det som är räknat: \(range.low) eller \(range.high)",
                    en: "write one number, the one that was counted: \(range.low) or \(range.high)"))
        }
        if case .followUp = place {
            if let amount = amount(meantBy: text) { return mend(amount) }
            if let (amount, unit) = amountWithUnit(text) { return ValueHint(place.counted(amount, unit: unit)) }
            if UnknownNumber.holds(text) {
                return ValueHint(
                    LocalizedText(
                        sv: "ta bort raden: utan den är inget tal känt",
                        en: "remove the line: without it no number is known"))
            }
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

    /// `ca 900`, `över 900`, `>= 200`, `900+` as the format has them: `ungefär 900`, `drygt 900`, `minst 200`; nil for anything
    /// else.
    private static func amount(meantBy text: String) -> String? {
        let words: [(word: String, others: Set<String>)] = [
            ("ungefär", ["ungefär", "ca", "ca.", "cirka", "omkring", "runt", "typ", "~", "circa", "uppskattningsvis"]),
            ("drygt", ["drygt", "över", "mer än", "fler än", ">"]),
            ("knappt", ["knappt", "nästan", "närmare", "under", "färre än", "mindre än", "<"]),
            ("minst", ["minst", ">=", "=>", "≥", "åtminstone", "minimum"]),
            ("högst", ["högst", "<=", "=<", "≤", "max", "maximalt", "upp till", "som mest"]),
        ]
        if text.last == "+", let number = count(String(text.dropLast())) { return "minst \(number)" }
        guard let start = text.firstIndex(where: { $0.isNumber }) ?? text.lastIndex(of: " ").map(text.index(after:))
        else {
            return nil
        }
        let lead = text[..<start].split(separator: " ").joined(separator: " ")
        guard let word = words.first(where: { $0.others.contains(lead) })?.word,
            let number = count(String(text[start...]))
        else { return nil }
        return "\(word) \(number)"
    }

    private static func count(_ text: String) -> String? {
        let text = text.split(separator: " ").joined(separator: " ")
        return DecimalNumber(text) == nil ? NumberWords.digits(text) : text
    }

    /// `drygt 900 besök`, `ca 30 %`: a number that is not exact, and what it counts.
    private static func amountWithUnit(_ text: String) -> (amount: String, unit: String)? {
        let words = text.replacing("%", with: " %").split(separator: " ")
        for length in (1..<max(words.count, 1)).reversed() {
            let unit = words.dropFirst(length).joined(separator: " ")
            guard unit == "%" || unit.allSatisfy({ $0.isLetter || $0 == " " || $0 == "-" }) else { return nil }
            if let amount = amount(meantBy: words.prefix(length).joined(separator: " ")) { return (amount, unit) }
        }
        return nil
    }

    /// What to write instead of a text that is no goal: `>=40`, `minst 8 föreläsningar`, `6-8`, `max 2`; nil when
    /// nobody can tell.
    ///
    /// - Parameter known: what the activity says that it counts.
    static func hint(forTarget text: String, unit known: String?) -> ValueHint? {
        let text = text.lowercased()
        if let range = range(in: text) {
            return ValueHint(
                LocalizedText(
                    sv: "skriv minst \(range.low), eller högst \(range.high)",
                    en: "write minst \(range.low), or högst \(range.high)"))
        }
        guard let (word, isExact, amount) = goal(meantBy: text) else { return nil }
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

    /// The word, the number and what is counted of a goal that is written otherwise than the format has it; nil when nobody
    /// can tell. `isExact` says whether the number is the one that is meant.
    static func goal(
        meantBy text: String
    ) -> (word: String, isExact: Bool, amount: (number: String, unit: String?))? {
        guard
            let parts = text.wholeMatch(
                of:
                    /(>=|≥|=>|<=|≤|=<|>|<|inte mer än|inte fler än|inte mindre än|inte färre än|minst|högst|inom|som mest|som minst|min\.?|max\.?|minimum|maximum|fler än|mer än|över|färre än|mindre än|under|upp till|åtminstone)?\s*(.+?)(\+)?/
            )
        else { return nil }
        guard var amount = amount(String(parts.2)) else { return nil }
        let word: String
        var isExact = true
        switch parts.1.map(String.init) ?? (parts.3 == nil ? "" : "+") {
        case ">=", "=>", "≥", "minst", "min", "min.", "minimum", "åtminstone", "+", "som minst", "inte mindre än",
            "inte färre än":
            word = "minst"
        // At least nothing is no goal.
        case "": word = amount.number == "0" ? "högst" : "minst"
        case "<=", "=<", "≤", "högst", "max", "max.", "maximum", "upp till", "inom", "som mest", "inte mer än",
            "inte fler än":
            word = "högst"
        case ">", "fler än", "mer än", "över":
            (word, isExact) = ("minst", false)
            amount.number = beyond(amount.number, by: 1)
        default:
            (word, isExact) = ("högst", false)
            amount.number = beyond(amount.number, by: -1)
        }
        return (word, isExact, amount)
    }

    /// The next whole number, since `fler än 5` is not `minst 5`; the number itself where there is none that is not below zero.
    private static func beyond(_ text: String, by step: Int) -> String {
        guard let number = DecimalNumber(text) else { return text }
        let floor = Int(number.approximate.rounded(.down))
        let isWhole = Double(floor) == number.approximate
        return "\(max(step > 0 || isWhole ? floor + step : floor, 0))"
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

    private static func mend(_ text: String) -> ValueHint {
        ValueHint(LocalizedText(sv: "skriv \(text)", en: "write \(text)"), replacement: text)
    }

    private static func amount(_ text: String) -> (number: String, unit: String?)? {
        if DecimalNumber(text) != nil { return (text, nil) }
        if let word = NumberWords.digits(text) { return (word, nil) }
        return unit(behind: text).map { ($0.number, $0.unit) }
    }

    /// `4 st` as `4` and `st`, `3 st gångvägar` as `3` and `gångvägar`, `åtta föreläsningar` as `8` and `föreläsningar`.
    private static func unit(behind text: String) -> (number: String, unit: String)? {
        guard let parts = text.wholeMatch(of: /([0-9][0-9 .,]*?|\p{L}+)\s*(%|\p{L}[\p{L} ]*)/) else { return nil }
        let number = String(parts.1)
        var unit = String(parts.2)
        for word in ["st ", "stycken "] where unit.hasPrefix(word) { unit.removeFirst(word.count) }
        if DecimalNumber(number) != nil { return (number, unit) }
        return NumberWords.digits(number).map { ($0, unit) }
    }

    private static func range(in text: String) -> (low: String, high: String)? {
        guard
            let parts = text.wholeMatch(
                of: /(?:mellan\s+)?([0-9]+(?:,[0-9]+)?)\s*(?:-|–|—|till|à|eller|och)\s*([0-9]+(?:,[0-9]+)?)(?:\s.*)?/)
        else { return nil }
        return (String(parts.1), String(parts.2))
    }
}
