import Diagnostics
import SiteContent
import Templates

/// What surrounds every page: head, header, footer.
struct FrameView: ViewModel {
    let language: String
    let title: String
    let description: String
    /// Whether the page is about what is made up.
    var isExample = false
    let canonical: String
    let root: String
    let assetVersion: String
    let breadcrumbs: [LinkView]
    let updated: Prepared<DateView>?
    let isSiteUpdated: Bool
    let site: Prepared<SiteView>

    static let keys = ViewModelKeys<FrameView>(
        "Frame", "What surrounds every page.",
        [
            .text("language", "The page's language tag: sv") { $0.language },
            .text("title", "The document's title, unique in the site") { $0.title },
            .text("description", "One sentence for search engines; may be empty") { $0.description },
            .flag("isExample", "Whether the page is about what is made up as an example") { $0.isExample },
            .text("canonical", "The page's full address; empty on a page that has none") { $0.canonical },
            .text("root", "The way to the site's root, ending in /: ../../") { $0.root },
            .text("assetVersion", "Changes when a file in templates/ does; for the address of the style sheet") {
                $0.assetVersion
            },
            .flag("hasBreadcrumbs", "Whether there are breadcrumbs") { !$0.breadcrumbs.isEmpty },
            .list(
                "breadcrumbs", "The way here from the start page, this page last; empty on the start page",
                LinkView.self
            ) {
                $0.breadcrumbs
            },
            .prepared("updated", "When what it says was last changed, or the whole site; may be unknown", DateView.self)
            {
                $0.updated
            },
            .flag("isSiteUpdated", "Whether that is the day of the whole site, as the page's own is not known") {
                $0.isSiteUpdated
            },
            .prepared("site", "What is the same on all pages", SiteView.self) { $0.site },
        ])
}

/// What is the same on all pages, links aside.
struct SiteView: ViewModel {
    let settings: SiteSettings
    let haveYourSay: String
    let logo: String
    let notice: String
    let menu: [LinkView]
    let footerMenu: [LinkView]
    let aboutExamples: String

    static let keys = ViewModelKeys<SiteView>(
        "Site", "The site's name, publisher and menus.",
        [
            .text("name", "The site's name") { $0.settings.name },
            .text("logo", "The logo's file, relative to the page; empty when the site has none of its own") { $0.logo },
            .text("notice", "What everybody is to be told these days; may be empty") { $0.notice },
            .text("noticeLanguage", "The language it is written in: sv") {
                $0.settings.language.rawValue
            },
            .text("publisher", "Who answers for the site") { $0.settings.publisher.name },
            .text("organisationNumber", "The publisher's registration number; may be empty") {
                $0.settings.publisher.organisationNumber ?? ""
            },
            .text("address", "The publisher's postal address; may be empty") { $0.settings.publisher.address ?? "" },
            .text("telephone", "The publisher's telephone number; may be empty") {
                $0.settings.publisher.telephone ?? ""
            },
            .text("telephoneHref", "The same as a tel: address; may be empty") {
                $0.settings.publisher.telephoneAddress ?? ""
            },
            .text("email", "The publisher's e-mail address; may be empty") { $0.settings.publisher.email ?? "" },
            .text("haveYourSay", "Where a menu says how to be heard, else the start page; empty without a way") {
                $0.haveYourSay
            },
            .flag("canBeReached", "Whether the publisher has an e-mail address or a telephone number") {
                $0.settings.publisher.canBeReached
            },
            .text("license", "The IRI of the licence for the data; may be empty") { $0.settings.license ?? "" },
            .flag("hasMenu", "Whether there is a main menu") { !$0.menu.isEmpty },
            .list("menu", "The main menu", LinkView.self) { $0.menu },
            .flag("hasFooterMenu", "Whether there is a menu at the foot") { !$0.footerMenu.isEmpty },
            .list("footerMenu", "The menu at the foot", LinkView.self) { $0.footerMenu },
            .text("aboutExamples", "Where it says why there are examples; empty when nowhere") { $0.aboutExamples },
        ])
}
