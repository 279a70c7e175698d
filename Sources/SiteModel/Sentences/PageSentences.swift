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

    /// `Du ser de 20 senaste nyheterna. Äldre finns år för år längst ner.`
    package func newestEvents(_ count: Int) -> String {
        words(
            "Du ser de \(numbers.figure(count)) senaste nyheterna. Äldre finns år för år längst ner.",
            "You see the \(numbers.figure(count)) newest events. Older ones are found year by year at the end.")
    }

    /// The newest that has happened: `Nyast, den 20 december 2024: ”Trafikkontroller”. Årets
    /// sista är gjord.`
    ///
    /// - Parameters:
    ///   - title: that of the page it is told of.
    ///   - sentence: what happened, of which only the first clause is told.
    package func newest(_ day: CalendarDate, _ title: String, _ sentence: String) -> String {
        let first = sentence.split(separator: ". ").first.map(String.init) ?? sentence
        let told = (first.split(separator: ": ").first.map(String.init) ?? first).asSentenceEnd
        return words("Nyast, den \(dates.long(day)): ", "Newest, \(dates.long(day)): ") + quoted(title) + ". " + told
    }

    /// That a promise was signed, as the newest that has happened.
    package func newestSigned(_ day: CalendarDate, _ title: String) -> String {
        words(
            "Nyast, den \(dates.long(day)): \(title) undertecknades.",
            "Newest, \(dates.long(day)): \(title) was signed.")
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

    /// `Här ser du de 20 senaste.`, where the page has said how many there are; empty where all of them are shown.
    package func newestExamples(_ limit: Int, of total: Int) -> String {
        guard total > limit else { return "" }
        let shown = numbers.figure(limit)
        return words("Här ser du de \(shown) senaste.", "Here are the \(shown) newest.")
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

    /// What the list of a promise's dialogues, reports or series is, for search engines.
    package func list(_ folder: Place.ReservedFolder, of title: String) -> String {
        switch folder {
        case .dialogues:
            words("\(title): dialoger, synpunkter och svar.", "\(title): dialogues, views and answers.")
        case .reports: words("\(title): rapporter om hur det går.", "\(title): reports on how it goes.")
        case .series: words("\(title): siffror om problemen över tid.", "\(title): figures on the problems over time.")
        }
    }

    /// What the page of the newest events is, for search engines.
    package var newsDescription: String {
        words(
            "Vad som har hänt med löftena, så långt vi vet, det nyaste först.",
            "What has happened with the promises, as far as we know, the newest first.")
    }

    /// What the page of a year's events is, for search engines.
    package func eventsDescription(_ year: Int) -> String {
        words(
            "Uppföljningar, dialoger, rapporter och ändringar \(year), det nyaste först.",
            "Follow-ups, dialogues, reports and changes of \(year), the newest first.")
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

    /// The words of a link to write to the publisher.
    package func writeTo(_ publisher: String) -> String { words("Skriv till \(publisher)", "Write to \(publisher)") }

    /// What becomes of what somebody sends to the publisher: what is so by law, and nothing that nobody has promised.
    package func becomesOfViews(_ publisher: String) -> String {
        words(
            "Det du skickar kommer till \(publisher) och blir en allmän handling. Det visas inte här av sig självt.",
            "What you send goes to \(publisher) and becomes a public document. It is not shown here by itself.")
    }

    /// Why not everybody is shown a page.
    package func notShown(_ hiding: Hiding) -> String {
        switch hiding {
        case .draft: Word.draft.text[language]
        case .until(let day): words("Visas från \(dates.long(day)).", "Shown from \(dates.long(day)).")
        case .since(let day):
            words("Visas inte sedan \(dates.long(day)).", "Not shown since \(dates.long(day)).")
        }
    }

    /// That a page was removed, and why.
    package func removed(on date: CalendarDate, reason: String) -> String {
        let day = dates.long(date)
        return words(
            "Sidan togs bort den \(day). Orsak: \(reason.asSentenceEnd)",
            "The page was removed on \(day). Reason: \(reason.asSentenceEnd)")
    }

    /// Who answers for the site and how far it conforms to the law (2018:1937), in the publisher's name.
    package func conformance(_ conformance: AccessibilityStatement.Conformance, site: String, publisher: String)
        -> String
    {
        let owner = words(
            "\(publisher) står bakom webbplatsen \(site).", "\(publisher) is responsible for the site \(site).")
        let law = words(
            "lagen (2018:1937) om tillgänglighet till digital offentlig service",
            "the Swedish act (2018:1937) on accessibility to digital public service")
        let sentence =
            switch conformance {
            case .full:
                words(
                    "Vi bedömer att webbplatsen är helt förenlig med \(law).",
                    "We find that the site conforms in full to \(law).")
            case .partial:
                words(
                    "Webbplatsen är delvis förenlig med \(law). Det som brister, eller som vi inte har testat, står på den här sidan.",
                    "The site conforms in part to \(law). What falls short, or what we have not tested, is listed on this page."
                )
            case .none:
                words(
                    "Webbplatsen är inte förenlig med \(law). Bristerna står på den här sidan.",
                    "The site does not conform to \(law). The shortcomings are listed on this page.")
            }
        return owner + " " + sentence
    }
}
