package import PromiseModel
package import SiteContent

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
    package static func all(among pages: [Page], today: CalendarDate) -> [ScheduledPage] {
        let visibility = Visibility(pages: pages, today: today)
        return pages.compactMap { page in
            state(of: page, visibility).map { ScheduledPage(file: page.file.path, title: page.title, state: $0) }
        }
    }

    private static func state(of page: Page, _ visibility: Visibility) -> State? {
        switch visibility.hiding(page) {
        case .draft: .draft
        case .until(let day): .coming(day)
        case .since(let day): .takenDown(day)
        // A page that lies in a folder which ends is told of by the folder's own.
        case nil: page.fields.publishedUntil == nil ? nil : visibility.end(of: page).map(State.leaving)
        }
    }
}
