import Diagnostics
import Localization
package import PromiseModel

/// What was promised and what was said, in the head of each page, where nobody has written it in words of their own.
extension PageSentences {
    /// That a page has no views. Citizens may have said much that nobody has entered.
    package var nothingSaid: String {
        words("Vi vet inte vad invånare har sagt om det här.", "We do not know what citizens have said about this.")
    }

    /// What was said in all of a promise, on the page of a part of it: `I hela löftet: sex synpunkter.`
    package func inWholePromise(_ said: String) -> String {
        words("I hela löftet: ", "In the whole promise: ") + said.loweredFirst
    }

    /// Some things by name, and how many more there are: `Skolan, Torget, Parken och 11 till`. Where there is room for
    /// three and that would be one, it is named too.
    package func named(_ names: [String], limit: Int = 3) -> String {
        let and = words(" och ", " and ")
        let shown = limit > 2 && names.count - limit == 1 ? names[...] : names.prefix(limit)
        let rest = names.count - shown.count
        if rest > 0 {
            return shown.joined(separator: ", ") + and + numbers.word(rest) + words(" till", " more")
        }
        guard let last = shown.last, shown.count > 1 else { return shown.first ?? "" }
        return shown.dropLast().joined(separator: ", ") + and + last
    }

    /// A name that a sentence goes on around, so that it is seen where it begins and ends: `”Klippta buskar”`
    package func quoted(_ name: String) -> String { words("”\(name)”", "“\(name)”") }

    /// Some activities by name: `”Skolan”, ”Torget”, ”Parken” och 11 till`
    package func activitiesNamed(_ names: [String], limit: Int = 3) -> String {
        named(names.map(quoted), limit: limit)
    }

    /// How an activity that was named stands: `Aktiviteten: avbruten.`
    package func activityStands(_ word: String) -> String {
        words("Aktiviteten: ", "The activity: ") + word.loweredFirst + "."
    }

    /// What citizens asked for: `Ni bad om det här: ”Belysning” och ”Fler vandringar”.`; empty where that is nothing.
    ///
    /// - Parameter limit: how many there is room to name.
    package func askedFor(_ names: [String], limit: Int = 3) -> String {
        names.isEmpty
            ? "" : words("Ni bad om det här: ", "You asked for this: ") + activitiesNamed(names, limit: limit) + "."
    }

    /// That citizens asked for what the page is about, or only spoke of it, with what one of them said; behind it follows in
    /// which dialogue: `Ni bad om det här. En av er sa: ”Det är mörkt vid stationen.”`
    ///
    /// - Parameter quote: that sentence; empty where no words of anybody are written down.
    package func spokenOf(isAskedFor: Bool, quote: String) -> String {
        let told =
            isAskedFor
            ? words("Ni bad om det här.", "You asked for this.") : words("Ni talade om det här.", "You spoke of this.")
        return [told, quote].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// How many views had been told of in dialogues by the day of a report, behind how it stood then; empty of none.
    ///
    /// - Parameter since: whether they are answered, and what they have led to, today.
    package func said(_ count: Int, since: String) -> String {
        guard count > 0 else { return "" }
        let number = numbers.word(count).capitalizedFirst
        let told = words(
            "\(number) synpunkt\(count == 1 ? "" : "er") till dess.", "\(number) view\(count == 1 ? "" : "s") by then.")
        return since.isEmpty ? told : told + words(" Läget nu: ", " Today: ") + since.loweredFirst
    }

    /// How it stood on a day, as a report tells it: `Den 30 juni 2024: En av 16 aktiviteter är klar.`
    package func stood(on day: CalendarDate, _ sentence: String) -> String {
        words("Den \(dates.long(day)): ", "On \(dates.long(day)): ") + sentence
    }

    /// What a promise is about, by the names of its focus areas: `Tre fokusområden: Trafik, Skolan och Centrum.`
    package func promisedAreas(_ names: [String]) -> String {
        names.isEmpty
            ? words("Vi vet inte vad som lovades.", "We do not know what was promised.")
            : "\(focusAreaCount(names.count)): \(named(names, limit: names.count))."
    }

    /// The same behind the name of the promise, as a clause: `har tre fokusområden: Trafik, Skolan och Centrum.`
    ///
    /// - Parameter hasEnded: whether it is told in the past.
    package func hasAreas(_ names: [String], hasEnded: Bool) -> String {
        (hasEnded ? words("hade ", "had ") : words("har ", "has ")) + promisedAreas(names).loweredFirst
    }

    /// What some activities are, by name, and of which years: `14 aktiviteter från 2021–2023: ”Belysning”, ”Klippta buskar”,
    /// ”Trygghetsvandringar” och 11 till.`; empty of none.
    ///
    /// - Parameters:
    ///   - names: those first that are to be named.
    ///   - years: those that each of their promises holds, in any order; empty where they are not to be told.
    package func promisedActivities(_ names: [String], years: [ClosedRange<Int>] = []) -> String {
        guard !names.isEmpty else { return "" }
        let count = numbers.word(names.count).capitalizedFirst
        let what = names.count == 1 ? words("aktivitet", "activity") : words("aktiviteter", "activities")
        let first = years.map(\.lowerBound).min()
        let last = years.map(\.upperBound).max()
        let time = first.flatMap { first in last.map { first == $0 ? "\(first)" : "\(first)–\($0)" } }
        let span = time.map { words(" från ", " of ") + $0 } ?? ""
        return "\(count) \(what)\(span): \(activitiesNamed(names))."
    }

    /// What is to come of an area or an activity, told as a goal and not as what has happened: `Mål: Du ser vägmärkena i tid.`
    package var goalLabel: String { words("Mål: ", "Goal: ") }

    /// `Ett av fem fokusområden i löftet för 2024.`
    package func areaOf(_ count: Int, _ period: PromisePeriod, isExample: Bool) -> String {
        let promise = promiseOf(period, isExample: isExample).loweredFirst
        guard count > 1 else {
            return words("Det enda fokusområdet i \(promise).", "The only focus area of \(promise).")
        }
        return words(
            "Ett av \(numbers.word(count)) fokusområden i \(promise).",
            "One of \(numbers.word(count)) focus areas of \(promise).")
    }

    /// `En aktivitet i området ”Trygg trafik”.`
    package func activityOf(_ area: String) -> String {
        words("En aktivitet i området \(quoted(area)).", "An activity of the area \(quoted(area)).")
    }

    /// What a list can be filtered by: `Välj år, område eller ansvarig`; empty where there is nothing.
    package func choose(_ names: [String]) -> String {
        guard let last = names.last else { return "" }
        let list = names.dropLast().joined(separator: ", ") + (names.count > 1 ? words(" eller ", " or ") : "") + last
        return words("Välj ", "Choose ") + list.lowercased()
    }

    /// How the goal was judged, and by whom, where no figures tell: `Målet är nått, enligt kommunen.`; empty where nobody has.
    package func judged(_ activity: Activity, _ state: ActivityState) -> String {
        guard state.isJudged, let attainment = state.attainment else { return "" }
        let isOver = state.status.isFinal || state.promiseHasEnded
        let sentence = GoalText(language: language).sentence(
            attainment, hasEnded: state.promiseHasEnded && !state.status.isFinal, isOver: isOver)
        let end = sentence.last == "." ? String(sentence.dropLast()) : sentence
        return end + words(", enligt \(activity.responsible).", ", according to \(activity.responsible).")
    }

    /// Behind the word for what is done, that its goal was missed: `, men målet hölls inte.`, of a goal for each period how
    /// often: `. Målet hölls under tre av fyra kvartal.`; empty where that is not so.
    package func missed(_ state: ActivityState) -> String {
        guard state.missesGoal, let attainment = state.attainment else { return "" }
        if let record = state.periods {
            let told = PeriodText(language: language).summary(record)
            if !told.isEmpty { return ". " + told }
        }
        return words(", men ", ", but ") + GoalText(language: language).sentence(attainment).loweredFirst
    }
}
