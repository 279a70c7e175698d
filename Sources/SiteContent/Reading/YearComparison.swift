import Diagnostics
import FrontMatter

/// Goals that are held against another year, as people write them: `fler än 2026`, `ska minska mot i fjol`.
enum YearComparison {
    private enum Way {
        case more, fewer

        /// What the format calls it where it is the year before.
        var lastYear: String {
            switch self {
            case .more: "fler än förra året"
            case .fewer: "färre än förra året"
            }
        }

        /// The word of a goal that is a number.
        var goal: String {
            switch self {
            case .more: "minst"
            case .fewer: "högst"
            }
        }

        /// The format's word for where the figures are to go.
        var direction: String {
            switch self {
            case .more: "uppåt"
            case .fewer: "nedåt"
            }
        }

        /// The first whole number beyond another.
        func beyond(_ number: Int) -> Int {
            switch self {
            case .more: number + 1
            case .fewer: number - 1
            }
        }
    }

    private static let moreWords: Set<String> = [
        "fler", "flera", "mer", "mera", "öka", "ökar", "ökad", "ökning", "högre", "större",
    ]
    private static let fewerWords: Set<String> = [
        "färre", "mindre", "minska", "minskar", "minskad", "minskning", "lägre", "sänka", "sjunka",
    ]
    /// Words that say nothing of what is counted.
    private static let fillers: Set<String> = [
        "antal", "antalet", "ska", "skall", "bli", "vara", "vi", "än", "jämfört", "jämförelse", "i",
    ]

    private static func way(in text: String) -> Way? {
        let words = Set(text.split { !$0.isLetter }.map(String.init))
        let (more, fewer) = (!words.isDisjoint(with: moreWords), !words.isDisjoint(with: fewerWords))
        return more == fewer ? nil : more ? .more : .fewer
    }

    /// `fler än förra året` for `mer än föregående år` and `ökning mot i fjol`; nil for what names no such year, or a figure.
    static func lastYear(_ text: String) -> String? {
        let years = ["förra året", "föregående år", "året innan", "året före", "i fjol", "ifjol", "fjolåret"]
        guard years.contains(where: text.contains), !text.contains(where: \.isNumber) else { return nil }
        return way(in: text)?.lastYear
    }

    /// What to write for a goal that is held against a year by its number; nil for one that is not. A year is never taken for
    /// how many there are to be.
    ///
    /// - Parameters:
    ///   - unit: what the activity says that it counts; nil where it says nothing.
    ///   - year: the year of the goal; nil where nobody knows it.
    static func hint(for text: String, unit: String?, year: Int?) -> ValueHint? {
        guard let way = way(in: text),
            let parts = text.firstMatch(
                of: /(^|\s)(än|mot|med)\s+((?:år|året|under|i|vad|som|det|var)\s+)*((?:19|20)\d\d)(?![\d-])\s*(.*)$/),
            let written = Int(parts.4)
        else { return nil }
        let rest = parts.5
        let counted = text[..<parts.range.lowerBound].split { !$0.isLetter }.map(String.init).filter {
            !moreWords.contains($0) && !fewerWords.contains($0) && !fillers.contains($0)
        }
        let isYear =
            parts.3 != nil || parts.2 != "än" || rest.hasPrefix("års") || rest.hasPrefix("(") || !counted.isEmpty
        // `fler än 2000 besök`
        if !isYear, !rest.isEmpty { return nil }
        let isLastYear = year.map { $0 - 1 == written } ?? false
        let number = "\(way.goal) \(way.beyond(written))"
        if isYear, isLastYear {
            let noun = counted.joined(separator: " ")
            if noun.isEmpty || unit != nil {
                return ValueHint(LocalizedText(sv: "skriv \(way.lastYear)", en: "write \(way.lastYear)"))
            }
            let line = NumberNotation.unitLine(noun)
            return ValueHint(
                LocalizedText(
                    sv: "skriv \(way.lastYear), och raden \(line)", en: "write \(way.lastYear), and the line \(line)"))
        }
        if isLastYear {
            return ValueHint(
                LocalizedText(
                    sv: "skriv \(way.lastYear); är \(written) ett antal skriver du \(number)",
                    en: "write \(way.lastYear); if \(written) is a number, write \(number)"))
        }
        let against = LocalizedText(
            sv: "mot år \(written) skriver du \(way.goal) och ett tal, räknat från det årets: \(way.goal) "
                + ExampleText.number.rawValue,
            en: "against the year \(written) write \(way.goal) and a number, worked out from that year's: \(way.goal) "
                + ExampleText.number.rawValue)
        if isYear { return ValueHint(against) }
        // A number that lies far from the goal's year is hardly one.
        guard let year, (year - 30...year + 1).contains(written) else { return nil }
        return ValueHint(
            LocalizedText(
                sv: "är \(written) ett antal skriver du \(number); \(against.swedish)",
                en: "if \(written) is a number, write \(number); \(against.english)"))
    }

    /// What to write for a goal that says only which way it is to go: `färre`, `ska öka med en fjärdedel`.
    static func hint(forWayOf text: String, beside goal: GoalSurroundings) -> ValueHint? {
        guard let way = way(in: text) else { return nil }
        let digits = ExampleText.number.rawValue
        let example = "\(way.goal) \(digits)"
        let direction = way.direction
        if goal.baseline != nil, text.split(separator: " ").count < 4, !text.contains(where: \.isNumber) {
            return ValueHint(
                goal.hasDirection
                    ? LocalizedText(
                        sv: "ta bort raden: startvärde: och riktning: säger det redan",
                        en: "remove the line: startvärde: and riktning: say it already")
                    : LocalizedText(
                        sv:
                            "skriv raden ”riktning: \(direction)” i stället för den här: då jämförs det med startvärde:",
                        en:
                            "write the line “riktning: \(direction)” instead of this one: it is held against startvärde: then"
                    ))
        }
        return ValueHint(
            LocalizedText(
                sv: "skriv \(way.lastYear), om det är med förra året som ni jämför; är det med hur många det var från "
                    + "början skriver du i stället för den här raden ”startvärde: \(digits)” och ”riktning: \(direction)”; "
                    + "annars \(way.goal) och talet: \(example). Räknar ni inte alls tar du bort raden, och skriver det i "
                    + "mål:",
                en:
                    "write \(way.lastYear), if it is held against last year; if it is against how many there were at the "
                    + "start, write “startvärde: \(digits)” and “riktning: \(direction)” instead of this line; else "
                    + "\(way.goal) and the number: \(example). If you do not count at all, remove the line, and write it in "
                    + "mål:"))
    }
}
