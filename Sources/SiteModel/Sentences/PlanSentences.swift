import Diagnostics
import Localization
package import PromiseModel

/// What is told of a promise as a plan of action.
extension PageSentences {
    /// What the page is called: `Handlingsplan 2024`
    package func plan(_ period: PromisePeriod) -> String {
        let time = dates.period(period)
        return words("Handlingsplan \(time)", "Plan of action \(time)")
    }

    /// What that page is, for search engines.
    package func planDescription(_ title: String) -> String {
        words(
            "\(title): vad som ska göras, varför, när och av vem.",
            "\(title): what is to be done, why, when and by whom.")
    }

    /// The goal of an activity in figures: `minst 4 möten`, `minst 2 möten per kvartal`; empty without one.
    package func target(of activity: Activity) -> String {
        let text: String
        if let goal = activity.goalDetails?.perPeriod {
            text = PeriodText(language: language).goal(goal, unit: activity.unit)
        } else if let target = activity.target {
            let count = CountText(target.number, unit: activity.unit, language: language)
            text = GoalText(language: language).target(target) + (count.unit.isEmpty ? "" : count.blank + count.unit)
        } else {
            return ""
        }
        return text.capitalizedFirst
    }

    /// When an activity begins and is to be done: `Mars–juni 2024`, `Senast 28 juni 2024`; empty where nothing is known.
    package func when(_ activity: Activity) -> String {
        let span: String =
            switch (activity.start, activity.due) {
            case (let start?, let due?): dates.span(start, due)
            case (let start?, nil): words("från \(dates.of(start))", "from \(dates.of(start))")
            case (nil, let due?): words("senast \(dates.of(due))", "by \(dates.of(due))")
            case (nil, nil): ""
            }
        let parts = [span, activity.isRecurring ? Word.recurring.text[language] : "", activity.when ?? ""]
        return parts.filter { !$0.isEmpty }.map(\.loweredFirst).joined(separator: ", ").capitalizedFirst
    }

    /// That nobody is known to have followed up a promise that has ended.
    package var noKnownFollowUp: String {
        words("Vi känner inte till någon uppföljning", "We know of no follow-up")
    }

    // MARK: Two promises

    /// What the page of two promises side by side is called: `Löftet för 2024 jämfört med 2023`
    package func comparison(_ newer: PromisePeriod, _ older: PromisePeriod) -> String {
        words(
            "\(promiseOf(newer, isExample: false)) jämfört med \(dates.period(older))",
            "\(promiseOf(newer, isExample: false)) beside \(dates.period(older))")
    }

    /// Its heading, which leaves room for what was promised: `2024 jämfört med 2023`
    package func comparisonHeading(_ newer: PromisePeriod, _ older: PromisePeriod) -> String {
        let (now, then) = (dates.years(newer), dates.years(older))
        return words("\(now) jämfört med \(then)", "\(now) beside \(then)")
    }

    /// What that page is, for search engines.
    package func comparisonDescription(_ newer: PromisePeriod, _ older: PromisePeriod) -> String {
        words(
            "Vad som lovades och hur det gick, \(dates.period(newer)) och \(dates.period(older)) sida vid sida.",
            "What was promised and how it went, \(dates.period(newer)) and \(dates.period(older)) side by side.")
    }

    // MARK: Since the last report

    /// How many activities stand otherwise than when another report ended: `Sedan första kvartalet 2024 har läget ändrats för
    /// två av fem aktiviteter. En till har nya besked. Två är som förut.`
    package func changes(
        since last: ReportPeriod, changed: Int, told: Int, of total: Int, dialogues: Int
    ) -> String {
        let since = dates.reportPeriod(last)
        let of = numbers.word(total)
        var sentences: [String] = []
        if changed == 0 {
            sentences.append(
                words(
                    "Sedan \(since) har läget inte ändrats för någon aktivitet.",
                    "Since the \(since) no activity has changed its status."))
        } else {
            let count = numbers.word(changed)
            sentences.append(
                changed == total
                    ? words(
                        total == 1
                            ? "Sedan \(since) har läget ändrats för den enda aktiviteten."
                            : "Sedan \(since) har läget ändrats för alla \(of) aktiviteter.",
                        "Since the \(since) all \(of) activities have changed their status.")
                    : words(
                        "Sedan \(since) har läget ändrats för \(count) av \(of) aktiviteter.",
                        "Since the \(since) \(count) of \(of) activities have changed their status."))
        }
        if told > 0 {
            let count = numbers.word(told).capitalizedFirst
            sentences.append(
                words(
                    "\(count) \(changed > 0 ? "till " : "")har nya besked.",
                    "There is word of \(numbers.word(told)) \(changed > 0 ? "more" : "of them")."))
        }
        let rest = total - changed - told
        if rest > 0, changed + told > 0 {
            sentences.append(
                words(
                    "\(numbers.word(rest).capitalizedFirst) är som förut.",
                    "\(numbers.word(rest).capitalizedFirst) \(rest == 1 ? "is" : "are") as before."))
        }
        if dialogues > 0 {
            sentences.append(
                words(
                    "\(numbers.word(dialogues).capitalizedFirst) \(dialogues == 1 ? "dialog har" : "dialoger har") hållits.",
                    "\(numbers.word(dialogues).capitalizedFirst) \(dialogues == 1 ? "dialogue has" : "dialogues have") been held."
                ))
        }
        return sentences.joined(separator: " ")
    }

    /// How an outcome has changed.
    ///
    /// - Parameter period: which it is of, where it begins anew with each, so that it has not gone from one to the other.
    package func outcome(from before: String?, to after: String?, of period: CountedPeriod?) -> String {
        guard let after else { return "" }
        if let period {
            let time = PeriodText(language: language).during(period)
            return words("Utfall: \(after) \(time).", "Outcome: \(after) \(time).")
        }
        guard let before else { return words("Utfall: \(after).", "Outcome: \(after).") }
        return words("Utfall: \(after). Förut: \(before).", "Outcome: \(after). Before: \(before).")
    }

    /// That a due day was moved.
    ///
    /// - Parameter before: what it was; nil where nobody knows.
    package func dueMoved(from before: KnownDate?) -> String {
        guard let before else { return words("Slutdatumet har flyttats.", "The due day was moved.") }
        return words(
            "Slutdatumet har flyttats. Det var \(dates.of(before)).",
            "The due day was moved. It was \(dates.of(before)).")
    }
}
