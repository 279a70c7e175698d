package import Diagnostics
package import PromiseModel

/// Goals for each week, quarter or year, and how it went with them, in words.
package struct PeriodText: Sendable {
    let language: Language

    package init(language: Language) {
        self.language = language
    }

    private var numbers: NumberText { NumberText(language: language) }
    private var goals: GoalText { GoalText(language: language) }

    private func words(_ swedish: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
        language.words(sv: swedish(), en: english())
    }

    /// What a unit is called in the singular and in the plural, and whether it is *ett* in Swedish.
    private func noun(_ unit: PeriodUnit) -> (one: String, many: String, isNeuter: Bool) {
        switch unit {
        case .week: (words("vecka", "week"), words("veckor", "weeks"), false)
        case .month: (words("månad", "month"), words("månader", "months"), false)
        case .quarter: (words("kvartal", "quarter"), words("kvartal", "quarters"), true)
        case .tertial: (words("tertial", "four-month period"), words("tertial", "four-month periods"), true)
        case .term: (words("termin", "term"), words("terminer", "terms"), false)
        case .halfYear: (words("halvår", "half-year"), words("halvår", "half-years"), true)
        case .year: (words("år", "year"), words("år", "years"), true)
        }
    }

    /// `vecka 12 2024`, `mars 2024`, `första kvartalet 2024`, `vårterminen 2024`, `2024`.
    package func period(_ period: CountedPeriod) -> String {
        let year = period.year
        let dates = DateText(language: language)
        switch period.unit {
        case .week: return words("vecka \(period.number) \(year)", "week \(period.number) of \(year)")
        case .month: return "\(dates.monthName(period.number)) \(year)"
        case .term:
            return period.number == 1
                ? words("vårterminen \(year)", "spring term of \(year)")
                : words("höstterminen \(year)", "autumn term of \(year)")
        case .year: return "\(year)"
        case .quarter, .tertial, .halfYear:
            return ReportPeriod(period.written).map(dates.reportPeriod) ?? period.written
        }
    }

    /// The same as it tells when something was: `under första kvartalet 2024`, `i mars 2024`.
    package func during(_ period: CountedPeriod) -> String {
        let text = self.period(period)
        return switch period.unit {
        case .month: words("i ", "in ") + text
        case .week, .year: words("under ", "in ") + text
        case .quarter, .tertial, .term, .halfYear: words("under ", "in the ") + text
        }
    }

    /// `minst 2 per kvartal`, `fler än förra året`, `minst 4 för 2023 och minst 6 för 2024`.
    package func goal(_ goal: PeriodGoal, unit: String? = nil) -> String {
        switch goal {
        case .every(let period, let target):
            return counted(target, unit) + words(" per ", " per ") + noun(period).one
        case .moreThanLastYear: return words("fler än förra året", "more than the year before")
        case .fewerThanLastYear: return words("färre än förra året", "fewer than the year before")
        case .byYear(let targets):
            let each = targets.map { counted($0.target, unit) + words(" för \($0.year)", " for \($0.year)") }
            guard let last = each.last, each.count > 1 else { return each.first ?? "" }
            return each.dropLast().joined(separator: ", ") + words(" och ", " and ") + last
        }
    }

    private func counted(_ target: Target, _ unit: String?) -> String {
        guard let unit else { return goals.target(target) }
        let count = CountText(target.number, unit: unit, language: language)
        return goals.target(target) + (count.unit.isEmpty ? "" : count.blank + count.unit)
    }

    /// The goal as a sentence: `Målet är minst 2 per kvartal.`
    package func sentence(_ goal: PeriodGoal, isOver: Bool, unit: String? = nil) -> String {
        let text = self.goal(goal, unit: unit)
        return words("Målet \(isOver ? "var" : "är") \(text).", "The goal \(isOver ? "was" : "is") \(text).")
    }

    /// The goal of one period, as the table has it; empty where it has none.
    package func target(_ result: PeriodRecord.Result, of goal: PeriodGoal) -> String {
        guard let target = result.target else { return "" }
        if case .every(let unit, _) = goal, result.isAverage {
            return goals.target(target) + words(" per ", " per ") + noun(unit).one
        }
        return goals.target(target)
    }

    /// How much there was in a period: `2 föreläsningar`, `30 besök (2,3 per vecka)`; that nobody has told.
    package func amount(_ result: PeriodRecord.Result, of goal: PeriodGoal, unit: String?) -> String {
        guard let amount = result.amount else {
            return result.isRunning ? words("Inget än", "Nothing yet") : words("Ingen uppgift", "Nobody has told")
        }
        let count = CountText(amount, unit: unit, language: language).text
        guard result.isAverage else { return count }
        let each = amount.number.approximate * Double(result.times.denominator) / Double(result.times.numerator)
        let rounded = DecimalNumber(unscaled: Int((each * 10).rounded()), decimals: 1)
        let figure = numbers.figure(
            rounded.unscaled.isMultiple(of: 10) ? DecimalNumber(rounded.unscaled / 10) : rounded)
        return "\(count) (\(figure) per \(noun(goal.unit).one))"
    }

    /// How a period went: `Hölls`, `Hölls inte`, `Pågår`.
    package func verdict(_ result: PeriodRecord.Result) -> String {
        let average = result.isAverage ? words(" i snitt", " on average") : ""
        switch result.verdict {
        case .held where result.isRunning: return words("Nått", "Reached") + average
        case .held: return words("Hölls", "Kept") + average
        case .missed where result.isRunning: return words("Hålls inte", "Not kept") + average
        case .missed: return words("Hölls inte", "Not kept") + average
        case .notYet: return words("Inte nått än", "Not reached yet")
        case .withinSoFar: return words("Hålls hittills", "Kept so far")
        case .uncertain where result.target == nil:
            return words(
                "Går inte att säga: förra årets tal är inte känt", "Cannot be said: last year's number is not known")
        case .uncertain: return words("Går inte att säga", "Cannot be said")
        case .untold: return result.isRunning ? words("Pågår", "Goes on") : words("Vet vi inte", "Not known")
        case .withoutGoal: return words("Inget mål", "No goal")
        }
    }

    /// How it went with the periods that have passed: `Målet hölls under två av fyra kvartal. Hur det gick under ett kvartal
    /// vet vi inte.`; empty before any has.
    package func summary(_ record: PeriodRecord) -> String {
        let (held, judged) = (record.held, record.held + record.missed)
        let told = record.results.filter { !$0.isRunning && ($0.verdict == .held || $0.verdict == .missed) }
        let units = Set(told.map(\.period.unit))
        let noun =
            units.count > 1
            ? (words("period", "period"), words("perioder", "periods"), false) : noun(units.first ?? record.goal.unit)
        var sentences: [String] = []
        if let only = told.first, judged == 1 {
            let when = during(only.period)
            let average = only.isAverage ? words(" i snitt", " on average") : ""
            sentences.append(
                held == 1
                    ? words("Målet hölls\(average) \(when).", "The goal was kept\(average) \(when).")
                    : words("Målet hölls inte\(average) \(when).", "The goal was not kept\(average) \(when)."))
        } else if judged > 1 {
            sentences.append(kept(held, of: judged, noun, isAll: record.untold == 0 && record.uncertain.isEmpty))
        }
        let own = record.goal.unit
        let unknown = record.untold + record.uncertain.count { $0.period.unit == own }
        if unknown > 0 {
            let some = counted(unknown, own)
            sentences.append(
                words("Hur det gick under \(some) vet vi inte.", "Of \(some) we do not know how it went."))
        }
        for unit in PeriodUnit.allCases where unit != own {
            let count = record.uncertain.count { $0.period.unit == unit }
            guard count > 0 else { continue }
            let some = counted(count, unit)
            sentences.append(
                words(
                    "Om målet hölls under \(some) går inte att säga.",
                    "Whether the goal was kept in \(some) cannot be said."))
        }
        return sentences.joined(separator: " ")
    }

    /// `fem veckor`, `ett kvartal`
    private func counted(_ count: Int, _ unit: PeriodUnit) -> String {
        let noun = noun(unit)
        let number = words(noun.isNeuter ? numbers.neuterWord(count) : numbers.word(count), numbers.word(count))
        return number + " " + (count == 1 ? noun.one : noun.many)
    }

    /// In how many of the periods that have been judged the goal was kept, once no more are to come; nil of fewer than two.
    /// Behind the number: ` av 4 kvartal höll målet, minst 3 per kvartal.`
    package func heldCount(_ record: PeriodRecord, unit: String? = nil) -> (figure: String, rest: String)? {
        let judged = record.held + record.missed
        // Of how many it was where some are not known would be taken for all of them.
        guard judged > 1, record.untold == 0, record.uncertain.isEmpty else { return nil }
        let units = Set(
            record.results.filter { !$0.isRunning && ($0.verdict == .held || $0.verdict == .missed) }.map(\.period.unit)
        )
        let many =
            units.count > 1 ? words("perioder", "periods") : noun(units.first ?? record.goal.unit).many
        let (total, goal) = (numbers.figure(judged), goal(record.goal, unit: unit))
        return (
            numbers.figure(record.held),
            words(" av \(total) \(many) höll målet, \(goal).", " of \(total) \(many) kept the goal, \(goal).")
        )
    }

    /// - Parameter isAll: whether those that are judged are all there were.
    private func kept(
        _ held: Int, of judged: Int, _ noun: (one: String, many: String, isNeuter: Bool), isAll: Bool
    ) -> String {
        if held == judged, !isAll {
            let some = numbers.word(held)
            return words("Målet hölls under \(some) \(noun.many).", "The goal was kept in \(some) \(noun.many).")
        }
        if held == judged {
            let all =
                judged == 2
                ? words("båda \(noun.many == noun.one ? noun.one + "en" : noun.many + "na")", "both \(noun.many)")
                : words("alla \(numbers.word(judged)) \(noun.many)", "all \(numbers.word(judged)) \(noun.many)")
            return words("Målet hölls under \(all).", "The goal was kept in \(all).")
        }
        let count =
            held == 0
            ? words(noun.isNeuter ? "inget" : "ingen", "none")
            : words(noun.isNeuter ? numbers.neuterWord(held) : numbers.word(held), numbers.word(held))
        let total = numbers.word(judged)
        return words(
            "Målet hölls under \(count) av \(total) \(noun.many).",
            "The goal was kept in \(count) of \(total) \(noun.many).")
    }

    /// The heading above the periods: `Kvartal för kvartal`.
    package func heading(_ unit: PeriodUnit) -> String {
        let one = noun(unit).one
        return words("\(one) för \(one)", "\(one) by \(one)").capitalizedFirst
    }
}
