import PromiseModel
package import SiteContent

/// What happened in a year, as the pages that tell of it.
package struct NewsYear: Sendable {
    package let year: Int
    /// The year's own page first, with the newest; then those with what was before, newest first.
    package let pages: [NewsPage]

    /// All of it, newest first.
    package let events: ArraySlice<SiteEvent>

    /// How many events a page has that is not the year's own; that has fewer than twice as many, so that the others never
    /// change when something happens.
    static let pageLength = 150

    /// The years in which anything happened, newest first.
    ///
    /// - Parameter events: newest first.
    package static func all(_ events: [SiteEvent]) -> [NewsYear] {
        events.chunked { $0.date.year == $1.date.year }.map { NewsYear($0, length: pageLength) }
    }

    private init(_ events: ArraySlice<SiteEvent>, length: Int) {
        let year = events.first?.date.year ?? 0
        let parts = max(0, events.count / length - 1)
        let newest = events.prefix(events.count - parts * length)
        self.year = year
        self.events = events
        pages =
            [NewsPage(year: year, part: nil, permalink: GeneratedPages.news(of: year), events: newest)]
            + (0..<parts).map { index in
                let start = newest.endIndex + index * length
                let number = parts - index
                return NewsPage(
                    year: year, part: number, permalink: GeneratedPages.news(of: year).appending("\(number)"),
                    events: events[start..<start + length])
            }
    }
}

/// A page of what happened in a year.
package struct NewsPage: Sendable {
    package let year: Int
    /// From 1, the oldest; nil for the year's own page, with the newest.
    package let part: Int?
    package let permalink: Permalink
    /// What stands there, newest first.
    package let events: ArraySlice<SiteEvent>
}

extension Array {
    /// The array in pieces, each as long as its neighbours belong together.
    fileprivate func chunked(by belong: (Element, Element) -> Bool) -> [ArraySlice<Element>] {
        var chunks: [ArraySlice<Element>] = []
        var start = startIndex
        for index in indices where index + 1 == endIndex || !belong(self[index], self[index + 1]) {
            chunks.append(self[start...index])
            start = index + 1
        }
        return chunks
    }
}
