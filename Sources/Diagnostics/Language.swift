/// A language that lofte itself speaks: to editors on the terminal, to citizens in the frame of a page.
package enum Language: String, Sendable, CaseIterable {
    case swedish = "sv"
    case english = "en"
}
