import PromiseModel

/// From where the pages are looked at, as far as it decides how they belong together.
struct Viewpoint: Sendable {
    /// The folder with the content, as it is to be shown in messages.
    let content: String
    /// The day on which the site is looked at.
    let today: CalendarDate
    /// Shows drafts and pages that are not published yet.
    let showsDrafts: Bool
}
