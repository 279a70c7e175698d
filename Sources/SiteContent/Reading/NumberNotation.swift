import Diagnostics
import FrontMatter
import PromiseModel

/// How people write numbers and goals when they do not write `12` or `minst 4`.
enum NumberNotation {
    /// What to write instead of a text that is no number: `4 st`, `ca 900`, `6-8`, `fyra`, `>12`; nil when nobody can tell.
    ///
    /// - Parameter place: where the number stands, which decides what else can be written there.
    static func hint(forNumber text: String, at place: NumberPlace) -> ValueHint? {
        let text = NumberWords.withoutDozens(text.lowercased())
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
        if let rest = text.firstMatch(
            of:
                /^(ca\.?|cirka|ungefär|omkring|drygt|knappt|över|under|minst|högst|max|fler än|färre än|mer än|mindre än|upp till)\s+(\d[\d ,.]*?)\s*(%|procent)?$/
        ), let number = DecimalNumber(String(rest.2)) {
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

    /// A number that is not exact as the format has it, and what it counts where that stands behind it: `ungefär 40` and
    /// `personer` of `ca 40 personer`; nil for anything else.
    static func inexact(_ text: String) -> (amount: String, unit: String?)? {
        amount(meantBy: text).map { ($0, nil) } ?? amountWithUnit(text).map { ($0.amount, $0.unit) }
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

    /// What to write instead of a text that is no goal: `>=40`, `minst 8 föreläsningar`, `max 2`; nil when nobody can tell.
    ///
    /// - Parameter known: what the activity says that it counts.
    static func hint(forTarget text: String, unit known: String?) -> ValueHint? {
        let text = text.lowercased()
        guard let (word, isExact, amount) = goal(meantBy: text) else { return nil }
        if let unit = amount.unit {
            return ValueHint(written("\(word) \(amount.number)", unit: unit, known: known))
        }
        if isExact { return mend("\(word) \(amount.number)") }
        return ValueHint(
            LocalizedText(
                sv: "skriv \(word) och det tal som räcker, till exempel \(word) \(amount.number)",
                en: "write \(word) and the number that is enough, such as \(word) \(amount.number)"))
    }

    /// What to write for a goal and what it counts, as lines that can be pasted.
    ///
    /// - Parameters:
    ///   - goal: as the format has it.
    ///   - unit: what it counts, as the writer says it; nil where that is not said.
    ///   - known: what the activity says that it counts.
    static func written(_ goal: String, unit: String?, known: String?) -> LocalizedText {
        guard let unit else { return LocalizedText(sv: "skriv \(goal)", en: "write \(goal)") }
        if let known {
            return isUnit(unit, known)
                ? LocalizedText(sv: "skriv \(goal)", en: "write \(goal)")
                : otherUnit(goal, unit: unit, known: known)
        }
        // Of one thing the writer has the word in the singular, and the page counts more of them.
        let isOne = goal.split(separator: " ").dropFirst().first == "1" && !isPercent(unit)
        if isOne {
            return LocalizedText(
                sv: "skriv \(goal), och raden enhet: med ”\(unit)” i flertal, som efter ”två”",
                en: "write \(goal), and the line enhet: with “\(unit)” in the plural, as behind “två”")
        }
        let line = unitLine(unit)
        return LocalizedText(sv: "skriv \(goal), och raden \(line)", en: "write \(goal), and the line \(line)")
    }

    /// Whether what is counted is a share: `%`, `procent`, `procent av personalen`.
    static func isPercent(_ unit: String) -> Bool {
        let unit = unit.lowercased()
        return unit.hasPrefix("%") || unit == "procent" || unit.hasPrefix("procent ")
    }

    /// A unit as it is written in a line of its own: of what is a share `procent`, since a sign alone begins no such text.
    static func shownUnit(_ unit: String) -> String {
        unit.hasPrefix("% ") ? "procent" + unit.dropFirst() : unit
    }

    /// The word, the number and what is counted of a goal that is written otherwise than the format has it; nil when nobody
    /// can tell. `isExact` says whether the number is the one that is meant.
    ///
    /// Of words that begin alike the longer stands first, since the rest of a text may be anything.
    static func goal(
        meantBy text: String
    ) -> (word: String, isExact: Bool, amount: (number: String, unit: String?))? {
        guard
            let parts = text.wholeMatch(
                of:
                    /(>=|≥|=>|<=|≤|=<|>|<|inte mer än|inte fler än|inte mindre än|inte färre än|minst|minimum|mindre än|min\.?|högst|inom|som mest|som minst|maximum|maximalt|max\.?|fler än|mer än|över|färre än|under|upp till|åtminstone)?\s*(.+?)(\+)?/
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
        case "<=", "=<", "≤", "högst", "max", "max.", "maximum", "maximalt", "upp till", "inom", "som mest",
            "inte mer än",
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
        let isShare = isPercent(known)
        return unit == known || ["st", "st.", "stycken"].contains(unit) && !isShare
            || ["%", "procent"].contains(unit) && isShare
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
        guard let parts = text.wholeMatch(of: /([0-9][0-9 .,]*?|\p{L}+)\s*(%(?:\s+\p{L}[\p{L} -]*)?|\p{L}[\p{L} \/-]*)/)
        else { return nil }
        let number = String(parts.1)
        var unit = shownUnit(String(parts.2))
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
