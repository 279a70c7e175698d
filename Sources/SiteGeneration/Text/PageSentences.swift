import Diagnostics
import PromiseModel

/// The sentences of the pages that hold a figure, a date or a name.
struct PageSentences: Sendable {
    let language: Language

    private func words(_ swedish: String, _ english: String) -> String {
        LocalizedText(sv: swedish, en: english)[language]
    }

    private var numbers: NumberText { NumberText(language: language) }
    private var dates: DateText { DateText(language: language) }

    /// That an activity is late, and that nobody said why.
    func late(since due: CalendarDate, hasReason: Bool) -> String {
        let date = dates.long(due)
        let sentence = words("Skulle ha varit klar \(date).", "It should have been done by \(date).")
        return hasReason ? sentence : sentence + words(" Orsaken är inte angiven.", " No reason is given.")
    }

    /// That nobody has told how an activity goes for some days.
    func followUpOwed(days: Int, since hasFollowUp: Bool) -> String {
        let count = numbers.figure(days)
        return hasFollowUp
            ? words(
                "Ingen har berättat hur det går på \(count) dagar.", "Nobody has told how it goes for \(count) days.")
            : words(
                "Ingen har berättat hur det går sedan aktiviteten började för \(count) dagar sedan.",
                "Nobody has told how it goes since it began \(count) days ago.")
    }

    /// `30 aktiviteter.`
    func activityCount(_ count: Int) -> String {
        count == 1
            ? words("En aktivitet.", "One activity.")
            : words("\(numbers.figure(count)) aktiviteter.", "\(numbers.figure(count)) activities.")
    }

    /// `Fem fokusområden`
    func focusAreaCount(_ count: Int) -> String {
        words(
            "\(numbers.neuterWord(count)) fokusområde\(count == 1 ? "" : "n")",
            "\(numbers.word(count)) focus area\(count == 1 ? "" : "s")"
        ).capitalizedFirst
    }

    /// Why not everybody is shown a page.
    func notShown(_ hiding: Hiding) -> String {
        switch hiding {
        case .draft: Word.draft.text[language]
        case .until(let day): words("Visas från \(dates.long(day)).", "Shown from \(dates.long(day)).")
        case .since(let day):
            words("Visas inte sedan \(dates.long(day)).", "Not shown since \(dates.long(day)).")
        }
    }

    /// That a page was removed, and why.
    func removed(on date: CalendarDate, reason: String) -> String {
        let day = dates.long(date)
        return words(
            "Sidan togs bort \(day). Orsak: \(reason.asSentenceEnd)",
            "The page was removed on \(day). Reason: \(reason.asSentenceEnd)")
    }

    /// How far a site conforms to the law, in the publisher's name.
    func conformance(_ conformance: AccessibilityStatement.Conformance, publisher: String) -> String {
        switch conformance {
        case .full:
            words(
                "\(publisher) bedömer att webbplatsen följer lagen om tillgänglighet helt.",
                "\(publisher) finds that the site conforms to the law in full.")
        case .partial:
            words(
                "Webbplatsen följer lagen om tillgänglighet delvis. Bristerna står här.",
                "The site conforms to the law in part. The shortcomings are listed here.")
        case .none:
            words(
                "Webbplatsen följer inte lagen om tillgänglighet. Bristerna står här.",
                "The site does not conform to the law. The shortcomings are listed here.")
        }
    }
}
