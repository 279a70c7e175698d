package import PromiseModel

/// A page whose front matter says when it comes or goes, or that it is not ready.
package struct ScheduledPage: Sendable, Equatable {
    /// What the day of the build makes of it.
    package enum State: Sendable, Equatable {
        /// Not shown before the day (`publiceras`).
        case coming(CalendarDate)
        /// Shown until the day (`avpubliceras`).
        case leaving(CalendarDate)
        /// Not shown since the day (`avpubliceras`).
        case takenDown(CalendarDate)
        /// Not shown (`utkast`).
        case draft
    }

    /// The path from the content folder.
    package let file: String
    package let title: String
    package let state: State

    /// Those among `pages` that have such a day or are drafts, or are hidden with the folder they lie in, in the order of
    /// their files.
    static func all(among pages: [Page], today: CalendarDate) -> [ScheduledPage] {
        var hidden: [String: State] = [:]
        for page in pages where !page.fields.isPublished(on: today) {
            if let folder = page.ownFolder { hidden[folder] = state(of: page, today: today) }
        }
        return pages.compactMap { page in
            let isHidden = !page.fields.isPublished(on: today)
            let folder =
                isHidden || hidden.isEmpty
                ? nil : LinkPath.folders(above: page.file.path).lazy.compactMap { hidden[$0] }.first
            return (folder ?? state(of: page, today: today)).map {
                ScheduledPage(file: page.file.path, title: page.title, state: $0)
            }
        }
    }

    private static func state(of page: Page, today: CalendarDate) -> State? {
        if page.fields.isDraft { return .draft }
        if let end = page.fields.publishedUntil, end <= today { return .takenDown(end) }
        if let begin = page.fields.publishedFrom, today < begin { return .coming(begin) }
        return page.fields.publishedUntil.map(State.leaving)
    }
}
