package import Diagnostics
import Localization
package import SiteContent

/// Looks up every address in the settings: menus, redirects, removals.
package struct SettingsLinks {
    package let menus: ResolvedMenus
    /// The page about the examples, as a menu has it; nil without one.
    package let aboutExamples: ResolvedMenus.Item?
    /// The logo's path from the site's root; nil without one.
    package let logo: String?
    package let redirects: [ResolvedRedirect]
    package let removals: [ResolvedRemoval]
    package let diagnostics: [Diagnostic]

    package init(site: Site) {
        let settings = site.settings
        let resolver = LinkResolver(targets: site.targets, address: settings.knownAddress)
        var diagnostics: [Diagnostic] = []
        /// The address as a path from the root, or as it is when it leads elsewhere.
        func resolve(_ address: Located<String>) -> String {
            let resolution = resolver.resolve(
                address.value, use: .frontMatter, at: address.location, of: site.start, shownAt: .root)
            diagnostics += [resolution.diagnostic].compactMap { $0 }
            let isExternal = LinkResolver.isExternal(resolver.withoutOwnAddress(address.value))
            if isExternal { return resolution.href }
            // What leads nowhere is as it was written.
            let path = resolution.href.trimmingRelativePrefix
            return path.hasPrefix("/") ? String(path) : "/" + path
        }
        func items(_ menu: [SiteSettings.MenuItem]) -> [ResolvedMenus.Item] {
            menu.compactMap { item in
                let address = resolve(item.address)
                // What has come to its end leaves the menu.
                if case .hidden(let page)? = site.targets[address], page.end != nil { return nil }
                return ResolvedMenus.Item(text: item.text, address: address)
            }
        }
        aboutExamples =
            settings.aboutExamples.flatMap { address in
                items([SiteSettings.MenuItem(text: Word.whyExamples.text[settings.language], address: address)]).first
            }
        let own = DefaultMenus(site)
        var footer = settings.menus.footer.isEmpty ? own.footer : items(settings.menus.footer)
        if settings.accessibility != nil, !footer.contains(where: { $0.address == GeneratedPages.accessibility.path }) {
            // The law wants the statement within reach of every page, whatever the menus say.
            let text = Word.accessibility.text[settings.language]
            footer.append(ResolvedMenus.Item(text: text, address: GeneratedPages.accessibility.path))
        }
        menus = ResolvedMenus(
            main: settings.menus.main.isEmpty ? own.main : items(settings.menus.main), footer: footer)

        logo = settings.logo.map { logo in
            let resolution = resolver.resolve(
                logo.value, use: .picture, at: logo.location, of: site.start, shownAt: .root)
            diagnostics += [resolution.diagnostic].compactMap { $0 }
            return "/" + resolution.href.trimmingRelativePrefix
        }

        var taken: Set<Permalink> = []
        let files = OccupiedFiles(site)
        func freePermalink(_ address: Located<String>) -> Permalink? {
            if let sign = address.value.first(where: { $0 == "?" || $0 == "#" }) {
                diagnostics.append(Self.notSent(address, behind: sign))
                return nil
            }
            guard let names = OldAddress.names(address.value) else {
                diagnostics.append(Self.notAnAddress(address))
                return nil
            }
            if let long = names.first(where: { $0.utf8.count > OldAddress.longestName }) {
                diagnostics.append(Self.nameTooLong(long, in: address))
                return nil
            }
            let permalink = Permalink(names)
            if files.contains(names) || names.isEmpty {
                diagnostics.append(Self.addressInUse(address))
                return nil
            }
            if let target = site.targets[permalink.path] {
                if case .hidden = target {
                } else {
                    diagnostics.append(Self.addressInUse(address))
                    return nil
                }
            }
            guard taken.insert(permalink).inserted else {
                diagnostics.append(Self.addressTwice(address))
                return nil
            }
            return permalink
        }
        redirects = settings.redirects.compactMap { redirect in
            let to = resolve(redirect.to)
            return freePermalink(redirect.from).map { ResolvedRedirect(from: $0, to: to) }
        }
        removals = settings.removals.compactMap { removal in
            freePermalink(removal.address).map { ResolvedRemoval(permalink: $0, removal: removal) }
        }
        self.diagnostics = diagnostics
    }

    private static func notAnAddress(_ address: Located<String>) -> Diagnostic {
        Diagnostic(
            .error, .wrongValue,
            LocalizedText(
                sv: "\"\(address.value)\" är inte en adress på webbplatsen",
                en: "\"\(address.value)\" is not an address of the site"),
            at: address.location,
            advice: LocalizedText(
                sv: "skriv adressen från webbplatsens rot, som /2023/gammal-sida/",
                en: "write the address from the site's root, such as /2023/old-page/"))
    }

    /// What stands behind `?` is no part of a file's address, and what stands behind `#` never leaves the browser.
    private static func notSent(_ address: Located<String>, behind sign: Character) -> Diagnostic {
        let path = address.value.prefix { $0 != sign }
        if sign == "#" {
            return Diagnostic(
                .error, .wrongValue,
                LocalizedText(
                    sv: "\"\(address.value)\" leder ingen vidare: webbläsaren skickar aldrig det som står efter #",
                    en: "\"\(address.value)\" leads nobody on: browsers never send what stands behind #"),
                at: address.location,
                advice: LocalizedText(
                    sv: "skriv \(path), så leder alla adresser med # efter vidare, eller ta bort raden",
                    en: "write \(path), so that all addresses with # behind it lead on, or remove the line"))
        }
        return Diagnostic(
            .error, .wrongValue,
            LocalizedText(
                sv: "\"\(address.value)\" leder ingen vidare: det som står efter ? hör inte till filens adress",
                en: "\"\(address.value)\" leads nobody on: what stands behind ? is no part of a file's address"),
            at: address.location,
            advice: LocalizedText(
                sv: "skriv \(path), om alla adresser med ? ska leda dit; annars ta bort raden och be den som sköter "
                    + "webbservern om en egen regel för adressen, som handboken visar",
                en:
                    "write \(path), if all addresses with ? are to lead there; else remove the line and ask whoever runs "
                    + "the web server for a rule of its own, as the handbook shows"))
    }

    private static func nameTooLong(_ name: String, in address: Located<String>) -> Diagnostic {
        let (count, limit) = (name.utf8.count, OldAddress.longestName)
        return Diagnostic(
            .error, .wrongValue,
            LocalizedText(
                sv: "adressen har ett namn på \(count) byte mellan två snedstreck, men högst \(limit) går att spara",
                en:
                    "the address has a name of \(count) bytes between two slashes, but no more than \(limit) can be saved"
            ),
            at: address.location,
            advice: LocalizedText(
                sv: "ta bort raden: så lång kan ingen adress på webbplatsen ha varit",
                en: "remove the line: no address of the site can have been that long"))
    }

    private static func addressTwice(_ address: Located<String>) -> Diagnostic {
        Diagnostic(
            .error, .addressCollision,
            LocalizedText(
                sv: "adressen \(address.value) är redan vidarebefordrad eller borttagen",
                en: "the address \(address.value) is redirected or removed already"),
            at: address.location,
            advice: LocalizedText(sv: "ta bort en av raderna", en: "remove one of the lines"))
    }

    private static func addressInUse(_ address: Located<String>) -> Diagnostic {
        Diagnostic(
            .error, .addressCollision,
            LocalizedText(
                sv: "på \(address.value) finns det redan en sida eller en fil",
                en: "there is a page or a file at \(address.value) already"),
            at: address.location,
            advice: LocalizedText(
                sv: "ta bort raden, eller ta bort det som finns där", en: "remove the line, or remove what is there"))
    }
}

extension String {
    /// The reference as the start page has it, as a path from the root without its first `/`.
    fileprivate var trimmingRelativePrefix: Substring {
        hasPrefix("./") ? dropFirst(2) : self[...]
    }
}

/// The menus of the settings with every address looked up.
package struct ResolvedMenus: Sendable {
    package let main: [Item]
    package let footer: [Item]

    package struct Item: Sendable {
        package let text: String
        /// A path from the site's root, or an address elsewhere.
        package let address: String
    }
}

/// An old address and where it leads now.
package struct ResolvedRedirect: Sendable {
    package let from: Permalink
    /// A path of the site, or an address elsewhere.
    package let to: String
}

/// An address that is gone on purpose.
package struct ResolvedRemoval: Sendable {
    package let permalink: Permalink
    package let removal: SiteSettings.Removal
}
