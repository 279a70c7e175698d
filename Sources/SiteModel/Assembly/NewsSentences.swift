import Diagnostics
import Localization
package import PromiseModel

/// Sentences of the pages of what happened.
extension PageSentences {
    /// What a page of a year is called: `Det hände 2024`, of what was before the newest `Det hände 2024, del 3`.
    package func title(of page: NewsPage) -> String {
        let title = "\(Word.newsOfYear.text[language]) \(page.year)"
        return page.part.map { title + words(", del ", ", part ") + "\($0)" } ?? title
    }

    /// Which days a page of a year has: `Del 3: 2 maj 2024 – 17 juni 2024`, of the newest `Det senaste: …`.
    package func days(of page: NewsPage) -> String {
        let name = page.part.map { words("Del ", "Part ") + "\($0)" } ?? words("Det senaste", "The newest")
        guard let first = page.events.last, let last = page.events.first else { return name }
        return name + ": " + dates.long(first.date)
            + (first.date == last.date ? "" : " – " + dates.long(last.date))
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

    /// `Här ser du de 20 senaste.`, where the page has said how many there are; empty where all of them are shown.
    package func newestExamples(_ limit: Int, of total: Int) -> String {
        guard total > limit else { return "" }
        let shown = numbers.figure(limit)
        return words("Här ser du de \(shown) senaste.", "Here are the \(shown) newest.")
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
}
