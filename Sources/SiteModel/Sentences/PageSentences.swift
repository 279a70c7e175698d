package import Diagnostics
package import Localization
package import PromiseModel
package import SiteContent

/// The sentences of the pages that hold a figure, a date or a name.
package struct PageSentences: Sendable {
    let language: Language

    package init(language: Language) {
        self.language = language
    }

    package func words(_ swedish: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
        language.words(sv: swedish(), en: english())
    }

    var numbers: NumberText { NumberText(language: language) }
    package var dates: DateText { DateText(language: language) }

    /// From which day on nobody has told how an activity goes.
    package enum Silence: Sendable, Hashable, CaseIterable {
        /// That of the newest follow-up.
        case followUp
        /// That on which it began, as it is written, and somebody has said that it did.
        case begun
        /// That on which it was to begin, as it is written.
        case toBegin
        /// That on which the promise began: nobody has written a later one for the activity.
        case promise
    }

    /// That nobody has told how an activity goes since a date.
    package func followUpOwed(since day: KnownDate, _ silence: Silence) -> String {
        let date = dates.at(day)
        let since =
            switch silence {
            case .followUp:
                words(
                    "Den senaste uppföljningen är från \(dates.of(day)).",
                    "The last follow-up is from \(dates.of(day)).")
            case .begun: words("Aktiviteten började \(date).", "The activity began \(date).")
            case .toBegin: words("Aktiviteten skulle börja \(date).", "The activity was to begin \(date).")
            case .promise: words("Löftet började gälla \(date).", "The promise began \(date).")
            }
        return silence == .followUp ? since : since + " " + Word.noFollowUps.text[language]
    }

    /// `4 aktiviteter`
    package func activities(_ count: Int) -> String {
        let figure = numbers.figure(count)
        return words(
            count == 1 ? "1 aktivitet" : "\(figure) aktiviteter", count == 1 ? "1 activity" : "\(figure) activities")
    }

    /// How many activities a search found; the page's script puts their number in place of `#`.
    ///
    /// - Parameters:
    ///   - isAll: whether it is all of them.
    ///   - isOne: whether it is one.
    package func shown(isAll: Bool, isOne: Bool, of total: Int) -> String {
        let figure = numbers.figure(total)
        if total == 1 { return words("Den enda aktiviteten visas.", "The only activity is shown.") }
        if isAll {
            return total == 2
                ? words("Båda aktiviteterna visas.", "Both activities are shown.")
                : words("Alla \(figure) aktiviteter visas.", "All \(figure) activities are shown.")
        }
        return isOne
            ? words("En av \(figure) aktiviteter visas.", "One of \(figure) activities is shown.")
            : words("# av \(figure) aktiviteter visas.", "# of \(figure) activities are shown.")
    }

    /// How many activities there are, and of which years: `14 aktiviteter från 2021–2023, det nyaste året först.`
    ///
    /// - Parameter years: those that each of the promises holds that have activities, in any order.
    package func activityCount(_ total: Int, years: [ClosedRange<Int>]) -> String {
        guard total > 0, let first = years.map(\.lowerBound).min(), let last = years.map(\.upperBound).max() else {
            return Word.noActivitiesYet.text[language]
        }
        let span = first == last ? "\(first)" : "\(first)–\(last)"
        let order = first == last || years.count < 2 ? "" : words(", det nyaste året först", ", the newest year first")
        return activities(total) + words(" från ", " of ") + span + order + "."
    }

    /// Of which promises no activity is known, behind how many there are of the others: `Vi känner inte till några
    /// aktiviteter i löftet för 2024.`; empty of none.
    ///
    /// - Parameter periods: those promises' in the order in which they are named.
    package func noActivities(of periods: [PromisePeriod]) -> String {
        let times = periods.map(dates.period)
        guard let last = times.last else { return "" }
        let list = times.dropLast().joined(separator: ", ") + (times.count > 1 ? words(" och ", " and ") : "") + last
        return times.count == 1
            ? words(
                "Vi känner inte till några aktiviteter i löftet för \(list).",
                "We know of no activities in the promise for \(list).")
            : words(
                "Vi känner inte till några aktiviteter i löftena för \(list).",
                "We know of no activities in the promises for \(list).")
    }

    /// That nobody told of any of some activities how it went, behind how many they are.
    package func noneFollowedUp(of total: Int) -> String {
        total == 1
            ? words("Vi vet inte hur det gick.", "We do not know how it went.")
            : words(
                "Ingen av dem är uppföljd här. Vi vet inte hur det gick.",
                "None of them is followed up here. We do not know how they went.")
    }

    /// How many activities there are, and which of them citizens asked for: `16 aktiviteter. Ni bad om två av dem: ”Belysning”
    /// och ”Fler vandringar”.`; empty where they asked for none.
    package func asked(_ names: [String], of total: Int) -> String {
        guard !names.isEmpty else { return "" }
        let list = activitiesNamed(names, limit: 2) + "."
        let count = numbers.word(names.count)
        guard names.count == total else {
            let all = numbers.word(total).capitalizedFirst
            return words(
                "\(all) aktiviteter. Ni bad om \(count) av dem: \(list)",
                "\(all) activities. You asked for \(count) of them: \(list)")
        }
        return switch total {
        case 1: words("Den enda aktiviteten bad ni om: \(list)", "You asked for the only activity: \(list)")
        case 2: words("Båda aktiviteterna bad ni om: \(list)", "You asked for both activities: \(list)")
        default:
            words("Alla \(count) aktiviteterna bad ni om: \(list)", "You asked for all \(count) activities: \(list)")
        }
    }

    /// What the list of a promise's dialogues, reports or series is, for search engines.
    package func list(_ folder: Place.ReservedFolder, of title: String) -> String {
        switch folder {
        case .dialogues:
            words("\(title): dialoger, synpunkter och svar.", "\(title): dialogues, views and answers.")
        case .reports: words("\(title): rapporter om hur det går.", "\(title): reports on how it goes.")
        case .series: words("\(title): siffror om problemen över tid.", "\(title): figures on the problems over time.")
        }
    }
}
