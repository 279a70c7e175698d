import Diagnostics
import FrontMatter
import PromiseModel

/// Goals that are a share, all of something or none, a span, or so many more, as people write them: `80 % av personalen`,
/// `3 av 4 skolor`, `alla`, `ingen`, `3–5 ungdomar`, `+6`.
///
/// What is advised says the same, in lines that can be pasted: what something is a share of stands in `enhet`.
enum PartialGoal {
    /// What to write instead; nil for a text that is none of these.
    ///
    /// - Parameter text: in small letters, with single blanks.
    static func hint(for text: String, beside goal: GoalSurroundings) -> ValueHint? {
        let advice =
            none(text, goal) ?? all(text, goal) ?? some(text, goal) ?? change(text, goal) ?? end(text, goal)
            ?? span(text, goal) ?? inexact(text, goal)
        return advice.map { ValueHint($0) }
    }

    /// `ingen`, `inga nekade`: at most nought; and `inget måltal`, which is no goal.
    private static func none(_ text: String, _ goal: GoalSurroundings) -> LocalizedText? {
        let withoutGoal = ["inget måltal", "inget mål", "inget", "ej satt", "inte satt", "finns inte", "finns ej"]
        if withoutGoal.contains(text) || UnknownNumber.holds(text) {
            return LocalizedText(
                sv: "ta bort raden: utan den finns inget måltal; ska det inte bli något alls skriver du högst 0",
                en: "remove the line: without it there is no target; if there is to be none at all, write högst 0")
        }
        guard let parts = text.wholeMatch(of: /(?:ingen|inga|inget|noll|0)(?:\s+(\p{L}[\p{L} -]*))?/) else {
            return nil
        }
        return NumberNotation.written("högst 0", unit: parts.1.map(String.init), known: goal.unit)
    }

    /// `alla`, `alla 38`, `samtliga skolor`, `hela personalen`: everything of what is not counted is a share.
    private static func all(_ text: String, _ goal: GoalSurroundings) -> LocalizedText? {
        guard let parts = text.wholeMatch(of: /(alla|samtliga|hela)(?:\s+(?:de|våra|kommunens))?(?:\s+(.+))?/) else {
            return nil
        }
        if let rest = parts.2, let found = NumberNotation.goal(meantBy: String(rest)), found.word == "minst" {
            return NumberNotation.written(
                "minst \(found.amount.number)", unit: found.amount.unit, known: goal.unit)
        }
        guard parts.2?.contains(where: \.isNumber) != true else { return nil }
        let all = parts.1 == "hela" ? "" : "alla "
        let known = goal.unit.flatMap { $0.isEmpty ? nil : $0 }
        let count = LocalizedText(
            sv: "; vet ni hur många de är skriver du minst och antalet",
            en: "; if you know how many there are, write minst and their number")
        let said: LocalizedText
        if let known, NumberNotation.isPercent(known) {
            said = LocalizedText(sv: "skriv minst 100", en: "write minst 100")
        } else if let noun = parts.2.map(String.init) ?? known {
            let unit = NumberNotation.unitLine("procent av \(all)\(noun)")
            said =
                goal.unit == nil
                ? LocalizedText(sv: "skriv minst 100, och raden \(unit)", en: "write minst 100, and the line \(unit)")
                : LocalizedText(
                    sv: "skriv minst 100, och ändra raden enhet: till \(unit)",
                    en: "write minst 100, and change the line enhet: to \(unit)")
        } else {
            said = LocalizedText(
                sv: "skriv minst 100, och raden enhet: procent", en: "write minst 100, and the line enhet: procent")
        }
        return LocalizedText(sv: said.swedish + count.swedish, en: said.english + count.english)
    }

    /// `9 av 10`, `minst 3 av 4 skolor`, `hälften av eleverna`: a share where nothing says what is counted, else a number of
    /// known things.
    private static func some(_ text: String, _ goal: GoalSurroundings) -> LocalizedText? {
        if let half = text.wholeMatch(of: /(?:minst\s+)?(?:hälften|halva)(?:\s+(?:av\s+)?(\p{L}[\p{L} -]*))?/) {
            return NumberNotation.written(
                "minst 50", unit: "procent" + (half.1.map { " av \($0)" } ?? ""), known: goal.unit)
        }
        guard
            let parts = text.wholeMatch(
                of:
                    /(?:(minst|högst|max)\s+)?(\d+|\p{L}+)\s+(?:av|utav)\s+(?:de\s+)?(\d+|\p{L}+)(?:\s+(\p{L}[\p{L} -]*))?/
            ),
            let part = number(String(parts.2)), let whole = number(String(parts.3)), whole > 0, part <= whole
        else { return nil }
        let word = parts.1 == nil || parts.1 == "minst" ? "minst" : "högst"
        let noun = parts.4.map(String.init)
        let isShare = noun == nil && goal.unit.map(NumberNotation.isPercent) ?? true && part * 100 % whole == 0
        guard isShare else {
            let said = NumberNotation.written("\(word) \(part)", unit: noun, known: goal.unit)
            return LocalizedText(
                sv: said.swedish + "; att de är \(whole) i allt skriver du i mål:",
                en: said.english + "; that there are \(whole) in all goes into mål:")
        }
        let said = NumberNotation.written("\(word) \(part * 100 / whole)", unit: "procent", known: goal.unit)
        if goal.unit != nil { return said }
        return LocalizedText(
            sv: said.swedish + "; är det just \(whole) saker skriver du \(word) \(part), och vad de är i enhet:",
            en: said.english + "; if there are just \(whole) things, write \(word) \(part), and what they are in enhet:"
        )
    }

    private static func number(_ text: String) -> Int? { Int(text) ?? NumberWords.digits(text).flatMap { Int($0) } }

    /// `+6`, `6 fler`, `öka med 6`, `-5`: from so many, to so many. How many there are to be in all is the goal.
    private static func change(_ text: String, _ goal: GoalSurroundings) -> LocalizedText? {
        guard let (isMore, rest) = changed(text), let found = NumberNotation.goal(meantBy: rest) else { return nil }
        let word = isMore ? "minst" : "högst"
        let unit = found.amount.unit
        // `en fjärdedel`: one of four is not one more.
        if unit?.contains("del") == true { return nil }
        let isRelative = unit.map(NumberNotation.isPercent) == true && goal.unit.map(NumberNotation.isPercent) != true
        if !isRelative, let baseline = goal.baseline, baseline.decimals == 0,
            let step = Int(found.amount.number.filter(\.isNumber)), !found.amount.number.contains(",")
        {
            let whole = max(baseline.unscaled + (isMore ? step : -step), 0)
            let said = NumberNotation.written("\(word) \(whole)", unit: unit, known: goal.unit)
            return LocalizedText(
                sv: said.swedish + ": så många ska det bli i allt, räknat från \(baseline.unscaled) i startvärde:",
                en: said.english + ": so many are there to be in all, counted from \(baseline.unscaled) in startvärde:")
        }
        let digits = ExampleText.number.rawValue
        let from =
            goal.baseline == nil
            ? LocalizedText(
                sv: "; hur många det är från början skriver du i raden ”startvärde: \(digits)”",
                en: "; how many there are at the start goes into the line “startvärde: \(digits)”")
            : LocalizedText("")
        return LocalizedText(
            sv: "skriv hur många det ska bli i allt, och inte hur många fler eller färre: \(word) \(digits)"
                + from.swedish,
            en: "write how many there are to be in all, and not how many more or fewer: \(word) \(digits)"
                + from.english)
    }

    private static func changed(_ text: String) -> (isMore: Bool, rest: String)? {
        if let parts = text.wholeMatch(
            of:
                /(?:ska\s+|skall\s+)?(\+|plus|ytterligare|öka\p{L}*(?:\s+\p{L}+)?\s+med|-|−|–|minus|minska\p{L}*(?:\s+\p{L}+)?\s+med)\s*(\d.*|\p{L}+)/
        ) {
            return (!["-", "−", "–"].contains(parts.1) && !parts.1.hasPrefix("min"), String(parts.2))
        }
        guard
            let parts = text.wholeMatch(
                of: /(\S+(?:\s+%|\s+procent)?)\s+(till|fler|mer|ytterligare|färre|mindre)(?:\s+(.+))?/),
            parts.1.contains(where: \.isNumber) || NumberWords.digits(String(parts.1)) != nil
        else { return nil }
        let noun = parts.3.map(String.init).flatMap { $0.hasPrefix("än ") ? nil : " " + $0 } ?? ""
        return (!["färre", "mindre"].contains(parts.2), parts.1 + noun)
    }

    /// `ska öka till 20`, `minska till högst 5`.
    private static func end(_ text: String, _ goal: GoalSurroundings) -> LocalizedText? {
        guard
            let parts = text.wholeMatch(
                of:
                    /(?:ska\s+|skall\s+)?(öka|ökar|växa|växer|minska|minskar|sjunka|sjunker)(?:\s+från\s+\S+)?\s+till\s+(?:minst\s+|högst\s+)?(.+)/
            ),
            let found = NumberNotation.goal(meantBy: String(parts.2))
        else { return nil }
        let word = parts.1.hasPrefix("öka") || parts.1.hasPrefix("väx") ? "minst" : "högst"
        return NumberNotation.written("\(word) \(found.amount.number)", unit: found.amount.unit, known: goal.unit)
    }

    /// `3–5 ungdomar`: one of the two is the goal.
    private static func span(_ text: String, _ goal: GoalSurroundings) -> LocalizedText? {
        guard
            let parts = text.wholeMatch(
                of: /(?:mellan\s+)?(\d+(?:,\d+)?)\s*(?:-|–|—|till|à|eller|och)\s*(\d+(?:,\d+)?)(?:\s*(%.*|\p{L}.*))?/)
        else { return nil }
        let unit = parts.3.map { NumberNotation.shownUnit(String($0)) }
        let said = NumberNotation.written("minst \(parts.1), eller högst \(parts.2)", unit: unit, known: goal.unit)
        return LocalizedText(
            sv: said.swedish + "; båda gränserna skriver du i mål:",
            en: said.english + "; both bounds go into mål:")
    }

    /// `ca 250 barn`: how many are enough.
    private static func inexact(_ text: String, _ goal: GoalSurroundings) -> LocalizedText? {
        guard
            let parts = text.wholeMatch(
                of: /(?:ca\.?|c:a|cirka|ungefär|omkring|runt|~|drygt|knappt|nästan|närmare)\s*(\d.*|\p{L}.*)/),
            let found = NumberNotation.goal(meantBy: String(parts.1))
        else { return nil }
        let said = NumberNotation.written("minst \(found.amount.number)", unit: found.amount.unit, known: goal.unit)
        return LocalizedText(
            sv: said.swedish + "; är ett lägre tal nog skriver du det",
            en: said.english + "; if fewer are enough, write that")
    }
}
