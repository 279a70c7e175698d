import Diagnostics
import Localization
import SiteContent

/// The menus of a site whose settings have none, so that no page that lofte makes by itself is left without a way to it.
package struct DefaultMenus {
    let main: [ResolvedMenus.Item]
    let footer: [ResolvedMenus.Item]

    /// The id of the part of the start page that says how to be heard.
    package static let haveYourSay = "sag-vad-du-tycker"

    /// How many pages of the content the foot leads to.
    private static let pageLimit = 6

    init(_ site: Site) {
        func item(_ word: Word, _ address: String) -> ResolvedMenus.Item {
            ResolvedMenus.Item(text: word.text[site.settings.language], address: address)
        }
        var main = [
            item(.allPromises, GeneratedPages.promises.path), item(.activities, GeneratedPages.register.path),
            item(.opinionsTitle, GeneratedPages.opinions.path), item(.newsTitle, GeneratedPages.news.path),
        ]
        if site.settings.publisher.canBeReached {
            main.append(item(.haveYourSay, Permalink.root.path + "#" + Self.haveYourSay))
        }
        self.main = main
        // Pages right below the root are about the site as a whole.
        let pages = site.pages.filter {
            !$0.fields.isExample && $0.permalink.path.utf8.count { $0 == UInt8(ascii: "/") } == 2
        }
        footer =
            [item(.rulesTitle, GeneratedPages.rules.path)]
            + pages.prefix(Self.pageLimit).map { ResolvedMenus.Item(text: $0.title, address: $0.permalink.path) }
    }
}
