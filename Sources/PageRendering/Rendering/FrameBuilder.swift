import Diagnostics
import Localization
import Markdown
import PromiseModel
import SiteContent
import SiteModel
import Templates

/// Makes the frame of a page: title, address, breadcrumbs, menus.
struct FrameBuilder: Sendable {
    let site: Site
    let assetVersion: String
    /// Menu items with their addresses resolved to paths of the site, or to addresses elsewhere.
    let menus: ResolvedMenus
    /// The page about the examples; nil without one.
    let aboutExamples: ResolvedMenus.Item?
    /// The logo's path from the site's root; nil without one.
    let logo: String?
    /// The newest day of the whole content; nil when it has none.
    let siteUpdated: KnownDate?
    /// What is the same on all pages right below an area, of which there are most, by the area's address.
    private let belowAreas: [String: Prepared<SiteView>]

    /// - Parameter shares: whether what many pages have in common is made beforehand.
    init(
        site: Site, assetVersion: String, menus: ResolvedMenus, aboutExamples: ResolvedMenus.Item?, logo: String?,
        siteUpdated: KnownDate?, shares: Bool
    ) {
        self.site = site
        self.assetVersion = assetVersion
        self.menus = menus
        self.aboutExamples = aboutExamples
        self.logo = logo
        self.siteUpdated = siteUpdated
        guard shares else {
            belowAreas = [:]
            return
        }
        let targets = (menus.main + menus.footer).map(\.address) + [aboutExamples?.address, logo].compactMap { $0 }
        var made: [String: Prepared<SiteView>] = [:]
        for area in ([site.real] + site.examples).flatMap(\.promises).flatMap(\.areas) where area.activities.count > 1 {
            let folder = area.page.permalink.path
            // The way to a page below the same area is another for each of its neighbours.
            if targets.contains(where: { $0.utf8.starts(with: folder.utf8) && $0.utf8.count > folder.utf8.count }) {
                continue
            }
            let permalink = area.page.permalink.appending("-")
            made[folder] = Prepared(
                Self.siteView(
                    at: permalink, root: permalink.relativeReference(to: "/"), site, menus, aboutExamples, logo))
        }
        belowAreas = made
    }

    private static func siteView(
        at permalink: Permalink, root: String, _ site: Site, _ menus: ResolvedMenus,
        _ aboutExamples: ResolvedMenus.Item?, _ logo: String?
    ) -> SiteView {
        let settings = site.settings
        // What a menu calls so is the one place to be heard, wherever that is.
        let word = Word.haveYourSay.text[settings.language]
        let own = (menus.main + menus.footer).first { $0.text == word }?.view(at: permalink, root: root).href
        return SiteView(
            settings: settings,
            haveYourSay: own
                ?? (settings.publisher.canBeReached
                    ? permalink.relativeReference(to: Permalink.root.path) + "#" + DefaultMenus.haveYourSay : ""),
            logo: logo.map { root.hasPrefix(".") ? permalink.relativeReference(to: $0) : root + $0.dropFirst() } ?? "",
            notice: settings.notice.flatMap { $0.isTold(on: site.today) ? $0.text.withBoundDays : nil } ?? "",
            menu: menus.main.map { $0.view(at: permalink, root: root) },
            footerMenu: menus.footer.map { $0.view(at: permalink, root: root) },
            aboutExamples: aboutExamples?.view(at: permalink, root: root).href ?? "")
    }

    /// The frame of the page that `context` is about.
    ///
    /// - Parameters:
    ///   - title: what the page is called, and behind it what it belongs to, most special first.
    ///   - crumbs: the pages above, from the top, without the start page and without this page.
    ///   - updated: when what the page says was last changed; where that is not known, the day of the whole site is told.
    func frame(
        _ context: PageContext, title: [String], description: String, crumbs: [Crumb], updated: KnownDate? = nil,
        isListed: Bool = true, root: String? = nil
    ) -> FrameView {
        let permalink = context.permalink
        var trail: [LinkView] = []
        if permalink != .root {
            trail.append(LinkView(text: context.word(.start), href: context.href(.root)))
            trail += crumbs.map { LinkView(text: $0.text, href: context.href($0.permalink)) }
            trail.append(LinkView(text: title.first ?? "", isCurrent: true))
        }
        let example = context.isExample ? context.word(.example) + ": " : ""
        let root = root ?? permalink.relativeReference(to: "/")
        return FrameView(
            language: context.language.rawValue, title: Self.marked(title.joined(separator: " – "), with: example),
            description: description.isEmpty && context.isExample
                ? context.word(.exampleNotice) : Self.marked(description, with: example), isExample: context.isExample,
            canonical: isListed ? site.settings.address.absolute(permalink.path) : "",
            root: root, assetVersion: assetVersion, breadcrumbs: trail,
            updated: isListed ? (updated ?? siteUpdated).map { context.date($0) } : nil,
            isSiteUpdated: updated == nil,
            site: siteView(at: permalink, root: root))
    }

    private func siteView(at permalink: Permalink, root: String) -> Prepared<SiteView> {
        if let known = belowAreas[permalink.parentPath] { return known }
        return Prepared(Self.siteView(at: permalink, root: root, site, menus, aboutExamples, logo))
    }

    /// A text with what it begins with, unless the writer has begun it so.
    private static func marked(_ text: String, with beginning: String) -> String {
        (text.hasPrefix(beginning) ? text : beginning + text).withoutSoftHyphens
    }

    /// A page on the way down to another.
    struct Crumb: Sendable {
        let text: String
        let permalink: Permalink
    }
}

extension ResolvedMenus.Item {
    /// The item as the page at `permalink` shows it.
    ///
    /// - Parameter root: the page's way to the site's root.
    func view(at permalink: Permalink, root: String) -> LinkView {
        guard address.hasPrefix("/") else { return LinkView(text: text, href: address) }
        let isRelative = root.hasPrefix(".")
        let href = isRelative ? permalink.relativeReference(to: address) : root + address.dropFirst()
        return LinkView(text: text, href: href, isCurrent: isRelative && address == permalink.path)
    }
}
