import Diagnostics
import Localization
import PromiseModel
import SiteContent

/// Sentences of a register that is split into several pages.
extension PageSentences {
    /// What a page of it is called: `Aktiviteter i löftet för 2024, sida 2 av 8`, of the only one `Aktiviteter i löftet för
    /// 2024`.
    package func title(of page: RegisterPage) -> String {
        let promise = page.promise
        let time = dates.period(promise.promise.period)
        let title =
            promise.page.fields.isExample
            ? words("Aktiviteter i exempellöftet för \(time)", "Activities of the example promise for \(time)")
            : words("Aktiviteter i löftet för \(time)", "Activities of the promise for \(time)")
        return page.number == 1 ? title : title + ", " + number(of: page, isCapitalized: false)
    }

    /// Which page of a promise it is: `Sida 2 av 8`.
    package func number(of page: RegisterPage, isCapitalized: Bool = true) -> String {
        let text = words("sida \(page.number) av \(page.count)", "page \(page.number) of \(page.count)")
        return isCapitalized ? text.capitalizedFirst : text
    }

    /// Which page of a promise it is, and what stands there: `Sida 2: Trygga möten och Lugnare trafik`.
    package func contents(of page: RegisterPage) -> String {
        words("Sida", "Page") + " \(page.number): " + named(page.shares.map(\.area.page.title), limit: 4)
    }

    /// Which activities of a focus area a page has: all of them as `25 aktiviteter`, else `Aktivitet 101–200 av 640`.
    package func count(of share: RegisterPage.Share) -> String {
        guard !share.isWhole else { return activities(share.activities.count) }
        let (first, last) = (share.activities.startIndex + 1, share.activities.endIndex)
        let span = first == last ? numbers.figure(first) : "\(numbers.figure(first))–\(numbers.figure(last))"
        let total = numbers.figure(share.area.activities.count)
        return words(
            "Aktivitet \(span) av \(total)",
            first == last ? "Activity \(span) of \(total)" : "Activities \(span) of \(total)")
    }

    /// The way to the list of all, where they can be searched: `Sök och välj bland alla 10 000 aktiviteter`.
    package func search(_ count: Int) -> String {
        words("Sök och välj bland alla ", "Search and choose among all ") + activities(count)
    }

    /// The same from a page of one promise, whose activities it chooses.
    package var searchPromise: String {
        words("Sök och välj bland löftets aktiviteter", "Search and choose among the activities of the promise")
    }
}
