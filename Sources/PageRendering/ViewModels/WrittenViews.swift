import Localization
import PromiseModel
import SiteContent
import SiteModel

/// What citizens said, where a promise or a page itself tells of it (`ni sa`), and not the record of a dialogue.
struct WrittenViews {
    let text: String
    /// The page that tells of it, where that is another.
    let source: LinkView?

    /// By the page itself; nil where it tells of nothing.
    init?(_ page: Page) {
        guard let text = page.fields.youSaid else { return nil }
        self.text = text
        source = nil
    }

    /// By another page, under what that is called.
    init?(_ page: Page, called name: String, _ context: PageContext) {
        guard let text = page.fields.youSaid else { return nil }
        self.text = text
        source = LinkView(text: name, href: context.href(page.permalink))
    }
}
