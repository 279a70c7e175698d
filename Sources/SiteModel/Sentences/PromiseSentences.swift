import Diagnostics
import Localization
package import PromiseModel

/// Sentences on promises: how many there are, whether they hold, what they are called, and how they ended.
extension PageSentences {
    /// How many promises there are: `Fyra löften, det nyaste först.`; empty of none.
    package func promiseCount(_ total: Int) -> String {
        guard total > 0 else { return "" }
        let order = total == 1 ? "" : words(", det nyaste först", ", the newest first")
        return words(
            "\(numbers.neuterWord(total)) löfte\(total == 1 ? "" : "n")\(order).",
            "\(numbers.word(total)) promise\(total == 1 ? "" : "s")\(order)."
        ).capitalizedFirst
    }

    /// Whether any of some promises holds: `Alla fyra löften är slut.`; empty where that cannot be said.
    ///
    /// - Parameters:
    ///   - current: how many hold today.
    ///   - closed: how many have ended.
    ///   - isUnknown: whether it is known of none of them how it went.
    package func promiseStates(_ total: Int, current: Int, closed: Int, isUnknown: Bool) -> String {
        let all =
            switch total {
            case 1: words("Löftet", "The promise")
            case 2: words("Båda löftena", "Both promises")
            default: words("Alla \(numbers.neuterWord(total)) löftena", "All \(numbers.word(total)) promises")
            }
        if current > 0 {
            let some = words(
                "\(numbers.neuterWord(current)) av \(numbers.neuterWord(total)) löften",
                "\(numbers.word(current)) of \(numbers.word(total)) promises")
            let subject = current < total ? some.capitalizedFirst : all
            return words("\(subject) gäller nu.", "\(subject) \(current == 1 ? "holds" : "hold") now.")
        }
        guard closed == total, total > 0 else { return "" }
        let unknown = isUnknown ? words(", och vi vet inte hur det gick", ", and we do not know how it went") : ""
        return words("\(all) är slut\(unknown).", "\(all) \(total == 1 ? "has" : "have") ended\(unknown).")
    }

    /// What the page of a promise on one page is called: `Hela löftet 2021 på en sida`
    package func wholePromise(_ period: PromisePeriod) -> String {
        let time = dates.period(period)
        return words("Hela löftet \(time) på en sida", "The whole promise \(time) on one page")
    }

    /// What a promise is called on the pages of what belongs to it: `Löftet för 2022`, of one that is made up
    /// `Exempellöftet för 2022`.
    package func promiseOf(_ period: PromisePeriod, isExample: Bool) -> String {
        let time = dates.period(period)
        return isExample
            ? words("Exempellöftet för \(time)", "The example promise for \(time)")
            : words("Löftet för \(time)", "The promise for \(time)")
    }

    /// What that page is, for search engines.
    package func wholePromiseDescription(_ title: String) -> String {
        words(
            "\(title): aktiviteter, läge och orsaker på en sida.",
            "\(title): activities, statuses and reasons on one page.")
    }

    /// That the promise that a page belongs to has ended.
    ///
    /// - Parameter isNewest: whether the page is about several, of which it is the newest.
    package func promiseEnded(_ end: KnownDate, isNewest: Bool = false) -> String {
        isNewest
            ? words("Det senaste löftet tog slut \(dates.at(end)).", "The newest promise ended \(dates.at(end)).")
            : words("Löftet tog slut \(dates.at(end)).", "The promise ended \(dates.at(end)).")
    }

    /// That a promise has ended, and that it is not known how it, or a focus area of it, went where that is so.
    ///
    /// - Parameters:
    ///   - summary: how its activities stand.
    ///   - isArea: whether they are a focus area's.
    ///   - hasReports: whether there are reports, which may tell how it went where no activity is known.
    ///   - isNewest: whether the page is about several promises, of which it is the newest.
    package func ended(
        _ end: KnownDate, _ summary: StandingSummary, isArea: Bool, hasReports: Bool, isNewest: Bool = false
    ) -> String {
        let ended = promiseEnded(end, isNewest: isNewest)
        if summary.isUnreported {
            return ended + " " + SummaryText(language: language).sentence(summary, hasEnded: true)
        }
        guard summary.total == 0 else { return ended }
        if hasReports { return ended + " " + (isArea ? Word.unknownActivities : .unknownPromise).text[language] }
        // Of those before it, activities may be known.
        let then = isNewest ? words(" då", " then") : ""
        return ended
            + (isArea
                ? words(
                    " Vi vet inte hur det gick, eller vilka aktiviteter som hörde hit\(then).",
                    " We do not know how it went, or which activities belonged here\(then).")
                : words(
                    " Vi vet inte hur det gick, eller vilka aktiviteter som hörde till löftet.",
                    " We do not know how it went, or which activities belonged to the promise."))
    }

    /// That a promise ended before an activity did, and when something was last heard of it; empty when that is not so.
    ///
    /// - Parameter isNewest: whether the page is about several promises, of which that is the newest.
    package func unfinished(_ state: ActivityState, promiseEnd: KnownDate?, isNewest: Bool = false) -> String {
        guard state.promiseHasEnded, !state.status.isFinal else { return "" }
        // What was late by then is told of in the past as it is.
        let ended = state.isDelayed ? "" : promiseEnd.map { promiseEnded($0, isNewest: isNewest) + " " } ?? ""
        guard let last = state.lastFollowUp else {
            if state.hasFollowUps {
                return ended
                    + words(
                        "Vi vet inte när det senaste beskedet kom, eller hur det gick sedan.",
                        "We do not know when the last word came, or how it went after that.")
            }
            return ended + words("Vi vet inte hur det gick.", "We do not know how it went.")
        }
        let day = dates.at(last)
        // Before what was late stands only that, before all else how far it had come.
        let then =
            state.isStatusTold && state.isDelayed ? ": " + StandingText(language: language).then(state.status) : ""
        let word = words("Senaste beskedet kom \(day)\(then).", "The last word came \(day)\(then).")
        // Who tells on the promise's last day, or later, has told how it ended.
        if state.lastsToEnd { return ended + word }
        return ended + word + words(" Vi vet inte hur det gick sedan.", " We do not know how it went after that.")
    }

    /// `Fem fokusområden`
    package func focusAreaCount(_ count: Int) -> String {
        words(
            "\(numbers.neuterWord(count)) fokusområde\(count == 1 ? "" : "n")",
            "\(numbers.word(count)) focus area\(count == 1 ? "" : "s")"
        ).capitalizedFirst
    }
}
