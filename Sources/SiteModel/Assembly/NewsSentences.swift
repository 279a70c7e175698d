import Diagnostics
import Localization
import PromiseModel

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
}
