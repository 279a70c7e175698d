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
        let sentence = words("Skulle ha varit klar den \(date).", "It should have been done by \(date).")
        return hasReason ? sentence : sentence + words(" Orsaken är inte angiven.", " No reason is given.")
    }

    /// That nobody has told how an activity goes since a day.
    ///
    /// - Parameter hasFollowUp: whether that is the day of the newest follow-up, and not the one on which it began.
    func followUpOwed(since day: CalendarDate, hasFollowUp: Bool) -> String {
        let date = dates.long(day)
        return hasFollowUp
            ? words(
                "Ingen har berättat hur det går sedan den \(date).", "Nobody has told how it goes since \(date).")
            : words(
                "Ingen har berättat hur det går sedan aktiviteten började den \(date).",
                "Nobody has told how it goes since it began on \(date).")
    }

    /// `Listan har 30 aktiviteter.`
    func activityCount(_ count: Int) -> String {
        count == 1
            ? words("Listan har en aktivitet.", "The list has one activity.")
            : words(
                "Listan har \(numbers.figure(count)) aktiviteter.", "The list has \(numbers.figure(count)) activities.")
    }

    /// `Fem fokusområden`
    func focusAreaCount(_ count: Int) -> String {
        words(
            "\(numbers.neuterWord(count)) fokusområde\(count == 1 ? "" : "n")",
            "\(numbers.word(count)) focus area\(count == 1 ? "" : "s")"
        ).capitalizedFirst
    }

    /// The words of a link to write to the publisher.
    func writeTo(_ publisher: String) -> String { words("Skriv till \(publisher)", "Write to \(publisher)") }

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
            "Sidan togs bort den \(day). Orsak: \(reason.asSentenceEnd)",
            "The page was removed on \(day). Reason: \(reason.asSentenceEnd)")
    }

    /// Who answers for the site and how far it conforms to the law (2018:1937), in the publisher's name.
    func conformance(_ conformance: AccessibilityStatement.Conformance, site: String, publisher: String) -> String {
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
                    "Webbplatsen är delvis förenlig med \(law). Bristerna står på den här sidan.",
                    "The site conforms in part to \(law). The shortcomings are listed on this page.")
            case .none:
                words(
                    "Webbplatsen är inte förenlig med \(law). Bristerna står på den här sidan.",
                    "The site does not conform to \(law). The shortcomings are listed on this page.")
            }
        return owner + " " + sentence
    }
}
