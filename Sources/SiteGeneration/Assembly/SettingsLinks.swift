import Diagnostics

/// Looks up every address in the settings: menus, redirects, removals.
struct SettingsLinks {
    let menus: ResolvedMenus
    /// The logo's path from the site's root; nil without one.
    let logo: String?
    let redirects: [ResolvedRedirect]
    let removals: [ResolvedRemoval]
    let diagnostics: [Diagnostic]

    init(site: Site) {
        let settings = site.settings
        let resolver = LinkResolver(targets: site.targets, address: settings.knownAddress)
        var diagnostics: [Diagnostic] = []
        /// The address as a path from the root, or as it is when it leads elsewhere.
        func resolve(_ address: Located<String>) -> String {
            let resolution = resolver.resolve(
                address.value, use: .frontMatter, at: address.location, of: site.start, shownAt: .root)
            diagnostics += [resolution.diagnostic].compactMap { $0 }
            let isExternal = LinkResolver.isExternal(resolver.withoutOwnAddress(address.value))
            return isExternal ? resolution.href : "/" + resolution.href.trimmingRelativePrefix
        }
        func items(_ menu: [SiteSettings.MenuItem]) -> [ResolvedMenus.Item] {
            menu.map { ResolvedMenus.Item(text: $0.text, address: resolve($0.address)) }
        }
        var footer = items(settings.menus.footer)
        if settings.accessibility != nil, !footer.contains(where: { $0.address == GeneratedPages.accessibility.path }) {
            // The law wants the statement within reach of every page, whatever the menus say.
            let text = Word.accessibility.text[settings.language]
            footer.append(ResolvedMenus.Item(text: text, address: GeneratedPages.accessibility.path))
        }
        menus = ResolvedMenus(main: items(settings.menus.main), footer: footer)

        logo = settings.logo.map { logo in
            let resolution = resolver.resolve(
                logo.value, use: .picture, at: logo.location, of: site.start, shownAt: .root)
            diagnostics += [resolution.diagnostic].compactMap { $0 }
            return "/" + resolution.href.trimmingRelativePrefix
        }

        var taken: Set<Permalink> = []
        func freePermalink(_ address: Located<String>) -> Permalink? {
            guard address.value.hasPrefix("/"), let path = LinkPath.resolve(address.value, from: "") else {
                diagnostics.append(Self.notAnAddress(address))
                return nil
            }
            if let target = site.targets[path] {
                if case .hidden = target {
                } else {
                    diagnostics.append(Self.addressInUse(address))
                    return nil
                }
            }
            let names = path.split(separator: "/").map(String.init)
            guard !names.isEmpty, names.allSatisfy({ LinkPath.percentEncoded($0) == $0 }) else {
                diagnostics.append(Self.notAnAddress(address))
                return nil
            }
            let permalink = Permalink(names)
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
                sv: "på \(address.value) finns det redan en sida", en: "there is a page at \(address.value) already"),
            at: address.location,
            advice: LocalizedText(
                sv: "ta bort raden, eller ta bort sidan", en: "remove the line, or remove the page"))
    }
}

extension String {
    /// The reference as the start page has it, as a path from the root without its first `/`.
    fileprivate var trimmingRelativePrefix: Substring {
        hasPrefix("./") ? dropFirst(2) : self[...]
    }
}
