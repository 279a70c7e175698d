package import PromiseModel

/// From where the pages are looked at, as far as it decides how they belong together.
package struct Viewpoint: Sendable {
    /// The folder with the content, as it is to be shown in messages.
    let content: String
    /// The day on which the site is looked at.
    let today: CalendarDate
    /// Shows drafts and pages that are not published yet.
    let showsDrafts: Bool
    /// How many activities the pages of a register hold.
    let registerBounds: RegisterBounds

    package init(
        content: String, today: CalendarDate, showsDrafts: Bool, registerBounds: RegisterBounds = .standard
    ) {
        self.content = content
        self.today = today
        self.showsDrafts = showsDrafts
        self.registerBounds = registerBounds
    }
}
