import Diagnostics
import FrontMatter
import PromiseModel

/// How people write numbers and goals when they do not write `12` or `minst 4`.
enum NumberNotation {
    /// What to write instead of a text that is no number: `4 st`, `ca 900`, `6-8`, `fyra`; nil when nobody can tell.
    static func hint(forNumber text: String) -> ValueHint? {
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
            return ValueHint(
                LocalizedText(
                    sv: "skriv bara talet, \(number.plain), och \"\(rest.1)\" i text:",
                    en: "write the number only, \(number.plain), and \"\(rest.1)\" in text:"))
        }
        if let (number, unit) = unit(behind: text) {
            return ValueHint(
                LocalizedText(
                    sv: "skriv \(number), och vad som räknas (\(unit)) i enhet:",
                    en: "write \(number), and what is counted (\(unit)) in enhet:"))
        }
        return nil
    }

    /// What to write instead of a text that is no goal: `>=40`, `minst 8 föreläsningar`, `6-8`, `max 2`; nil when nobody
    /// can tell.
    static func hint(forTarget text: String) -> ValueHint? {
        let text = text.lowercased()
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
        case ">=", "=>", "≥", "minst", "min", "min.", "minimum", "åtminstone", "+", "": word = "minst"
        case "<=", "=<", "≤", "högst", "max", "max.", "maximum", "upp till": word = "högst"
        case ">", "fler än", "mer än", "över": (word, isExact) = ("minst", false)
        default: (word, isExact) = ("högst", false)
        }
        if let unit = amount.unit {
            return ValueHint(
                LocalizedText(
                    sv: "skriv \(word) \(amount.number), och \(unit) i enhet:",
                    en: "write \(word) \(amount.number), and \(unit) in enhet:"))
        }
        if isExact { return mend("\(word) \(amount.number)") }
        return ValueHint(
            LocalizedText(
                sv: "skriv \(word) och det tal som räcker, till exempel \(word) \(amount.number)",
                en: "write \(word) and the number that is enough, such as \(word) \(amount.number)"))
    }

    private static func mend(_ text: String) -> ValueHint {
        ValueHint(LocalizedText(sv: "skriv \(text)", en: "write \(text)"), replacement: text)
    }

    private static func amount(_ text: String) -> (number: String, unit: String?)? {
        if DecimalNumber(text) != nil { return (text, nil) }
        if let word = number(inWords: text) { return (word, nil) }
        return unit(behind: text).map { ($0.number, $0.unit) }
    }

    /// `4 st` as `4` and `st`, `åtta föreläsningar` as `8` and `föreläsningar`.
    private static func unit(behind text: String) -> (number: String, unit: String)? {
        guard let parts = text.wholeMatch(of: /([0-9][0-9 .,]*?|\p{L}+)\s*(%|\p{L}[\p{L} ]*)/) else { return nil }
        let number = String(parts.1)
        if DecimalNumber(number) != nil { return (number, String(parts.2)) }
        return self.number(inWords: number).map { ($0, String(parts.2)) }
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
