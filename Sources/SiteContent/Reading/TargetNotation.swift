import Diagnostics
import FrontMatter
import PromiseModel

/// How people write goals that are for each week or year, and goals that are held against the year before.
enum TargetNotation {
    /// What to write instead of a text that is no goal: `2/år`, `två gånger i veckan`, `varje månad`, `mer än i fjol`, and what
    /// `NumberNotation` knows; nil when nobody can tell.
    ///
    /// - Parameter goal: what the activity says beside it.
    static func hint(for text: String, beside goal: GoalSurroundings) -> ValueHint? {
        let written = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if written.contains(ExampleText.number.rawValue.lowercased()) { return placeholder }
        if let comparison = YearComparison.lastYear(written) { return mend(comparison) }
        let lowered = NumberWords.withoutDozens(written)
        let known = goal.unit
        return YearComparison.hint(for: lowered, unit: known, year: goal.year) ?? rate(lowered, known)
            ?? exactNone(lowered) ?? duration(lowered, known) ?? PartialGoal.hint(for: lowered, beside: goal)
            ?? NumberNotation.hint(forTarget: lowered, unit: known)
            ?? YearComparison.hint(forWayOf: lowered, beside: goal)
            ?? ValueHint(
                LocalizedText(
                    sv: "skriv minst eller högst och talet, med siffror: minst \(digits) eller högst \(digits)",
                    en: "write minst or högst and the number, in digits: minst \(digits) or högst \(digits)"))
    }

    /// `20 dagar`: how long it may take, or how many there are to be, which only the writer knows.
    private static func duration(_ text: String, _ known: String?) -> ValueHint? {
        guard let parts = text.wholeMatch(of: /(\d+)\s+(minuter|timmar|dagar|arbetsdagar|dygn|veckor|månader)/),
            known.map({ NumberNotation.isUnit(String(parts.2), $0) }) ?? true
        else { return nil }
        let said = NumberNotation.written(
            "högst \(parts.1) om det får ta så lång tid, minst \(parts.1) om det ska vara så många",
            unit: String(parts.2), known: known)
        return ValueHint(said)
    }

    /// `noll` says nothing else.
    private static func exactNone(_ text: String) -> ValueHint? { text == "noll" ? mend("högst 0") : nil }

    private static let digits = ExampleText.number.rawValue

    private static var placeholder: ValueHint {
        ValueHint(
            LocalizedText(
                sv: "skriv talet med siffror i stället för ordet \(digits)",
                en: "write the number in digits instead of the word \(digits)"))
    }

    private static func mend(_ text: String) -> ValueHint {
        ValueHint(LocalizedText(sv: "skriv \(text)", en: "write \(text)"), replacement: text)
    }

    /// A school year lies in two years, and no outcome can be told of it.
    private static var schoolYear: ValueHint {
        ValueHint(
            LocalizedText(
                sv:
                    "läsår går inte att räkna för: skriv minst \(digits) per termin, med hälften så många, eller per år",
                en: "school years cannot be counted for: write minst \(digits) per termin, with half as many, or per år"
            ))
    }

    private struct Often {
        /// What is left of the text beside how often.
        let rest: String
        let unit: String
        let isDay: Bool
    }

    private static func often(_ text: String) -> Often? {
        let adverbs = [
            "veckovis": "vecka", "månadsvis": "månad", "månatligen": "månad", "kvartalsvis": "kvartal",
            "terminsvis": "termin", "halvårsvis": "halvår", "årligen": "år", "årsvis": "år", "dagligen": "dag",
        ]
        for (adverb, unit) in adverbs where text == adverb || text.hasSuffix(" " + adverb) {
            return Often(
                rest: String(text.dropLast(adverb.utf8.count == text.utf8.count ? text.count : adverb.count)),
                unit: unit, isDay: unit == "dag")
        }
        guard
            let found = text.firstMatch(
                of:
                    /(?:^|\s|(?=\/))(?:per|varje|i|om|på|\/)\s*(dag|läsår|skolår|vecka|v\.?|månad|mån\.?|kvartal|kv\.?|tertial|termin|halvår|år)(?:en|n|et|ar|or)?$/
            )
        else { return nil }
        let written = found.1.filter { $0 != "." }
        let unit = ["v": "vecka", "mån": "månad", "kv": "kvartal"][written] ?? written
        return Often(rest: String(text[..<found.range.lowerBound]), unit: unit, isDay: unit == "dag")
    }

    /// How often, as the format has it.
    private static func rate(_ text: String, _ known: String?) -> ValueHint? {
        if text.hasPrefix("varannan ") || text.hasPrefix("vartannat ") {
            guard let each = ["vecka": 26, "månad": 6].first(where: { text.hasSuffix($0.key) })?.value else {
                return nil
            }
            return ValueHint(
                LocalizedText(sv: "skriv minst \(each) per år", en: "write minst \(each) per år"))
        }
        guard let often = often(text) else { return nil }
        if often.unit == "läsår" || often.unit == "skolår" { return schoolYear }
        var rest = often.rest.split(separator: " ").joined(separator: " ")
        for word in ["gånger", "gång", "ggr", "ggr.", "st", "stycken", "x"]
        where rest == word || rest.hasSuffix(" " + word) {
            rest = rest.dropLast(word.count).split(separator: " ").joined(separator: " ")
        }
        if rest.isEmpty { rest = "1" }
        guard let goal = NumberNotation.goal(meantBy: rest), let number = DecimalNumber(goal.amount.number) else {
            return ValueHint(
                LocalizedText(
                    sv: "skriv minst och talet, och per vecka, månad, kvartal, tertial, termin, halvår eller år: "
                        + "minst SIFFROR per kvartal",
                    en: "write minst and the number, and per vecka, månad, kvartal, tertial, termin, halvår or år: "
                        + "minst SIFFROR per kvartal"))
        }
        let isWhole = number.decimals == 0 && number.unscaled < 1_000_000
        guard !often.isDay || isWhole else { return nil }
        let figure = often.isDay ? "\(number.unscaled * 7)" : goal.amount.number
        let written = "\(goal.word) \(figure) per \(often.isDay ? "vecka" : often.unit)"
        guard let unit = goal.amount.unit, !["gånger", "gång", "ggr"].contains(unit) else {
            // Of a day there may be weekends that nobody means.
            return goal.isExact && !often.isDay
                ? mend(written) : ValueHint(LocalizedText(sv: "skriv \(written)", en: "write \(written)"))
        }
        return ValueHint(NumberNotation.written(written, unit: unit, known: known))
    }
}
