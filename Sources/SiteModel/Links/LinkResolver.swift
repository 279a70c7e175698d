package import Diagnostics
package import Documents
import Localization
package import Markdown
package import SiteContent

/// Turns links as people write them into links as a page has them, and reports those that lead nowhere.
package struct LinkResolver: Sendable {
    let targets: LinkTargets
    /// Nil when it could not be read; then nobody knows which full addresses lead to the site itself.
    let address: SiteAddress?

    package init(targets: LinkTargets, address: SiteAddress?) {
        self.targets = targets
        self.address = address
    }

    /// What a link stands in, and so what it may lead to.
    package enum Use: Sendable {
        /// A link in prose; Markdown has reported a scheme that is not allowed.
        case link
        /// An image in prose; Markdown has reported a scheme that is not allowed.
        case image
        /// A page's picture, or the site's logo.
        case picture
        /// An address in front matter.
        case frontMatter

        var isImage: Bool { self == .image || self == .picture }
    }

    /// The address to write, or a placeholder with the problem.
    package struct Resolution: Sendable {
        package let href: String
        package let diagnostic: Diagnostic?
        /// The title of the page that it would lead to, when that has come to its end: only the link's text is shown.
        package var endedTitle: String?
        /// Of a picture of the site, where its file says it.
        package var pictureSize: PictureSize?
    }

    /// How many broken links of one page get a suggestion: each is a search through the names of the site.
    private static let suggestionLimit = 20

    /// Resolves the destinations of a page's prose.
    ///
    /// - Parameter permalink: where the result is shown; relative links are made from there.
    package func resolve(_ document: MarkdownDocument, of page: Page, shownAt permalink: Permalink) -> [Resolution] {
        var broken = 0
        return document.references.map { reference in
            let location = page.file.source.location(reference.range)
            let resolution = resolve(
                reference.destination, use: reference.kind == .image ? .image : .link, at: location, of: page,
                shownAt: permalink, suggests: broken < Self.suggestionLimit)
            if resolution.diagnostic?.code == .brokenLink, reference.text.utf8.first == UInt8(ascii: "^") {
                return Resolution(href: resolution.href, diagnostic: BrokenLink.footnote(at: location))
            }
            if resolution.diagnostic != nil { broken += 1 }
            return resolution
        }
    }

    /// Resolves one destination that stands in a page's file.
    package func resolve(
        _ destination: String, use: Use = .link, at location: SourceLocation, of page: Page,
        shownAt permalink: Permalink, suggests: Bool = true
    ) -> Resolution {
        let destination = withoutOwnAddress(destination)
        if destination.utf8.first == UInt8(ascii: "\\"), LocalFile.isOnNetwork(location) {
            return Resolution(
                href: "", diagnostic: LocalFile.diagnostic(destination, isImage: use.isImage, at: location))
        }
        if Self.isExternal(destination) { return external(destination, use: use, at: location) }
        let (path, query, fragment) = Self.split(destination)
        if path.isEmpty {
            let problem = fragment.flatMap { checkAnchor($0, on: page, at: location, isSelf: true) }
            return Resolution(href: destination, diagnostic: problem)
        }
        let decoded = LinkPath.percentDecoded(path)
        guard let resolved = LinkPath.resolve(decoded, from: page.file.path), let target = targets[resolved] else {
            return Resolution(
                href: destination,
                diagnostic: broken(destination, decoded: decoded, use: use, at: location, of: page, suggests: suggests))
        }
        let suffix = (query.map { "?" + $0 } ?? "") + (fragment.map { "#" + $0 } ?? "")
        switch target {
        case .unreadable:
            return Resolution(href: destination, diagnostic: nil)
        case .hidden(let hidden):
            let href = permalink.relativeReference(to: hidden.permalink.path)
            return Resolution(
                href: href, diagnostic: Self.hidden(hidden, at: location),
                endedTitle: hidden.end == nil || use.isImage ? nil : hidden.title)
        case .file(let file):
            let href = LinkPath.percentEncoded(permalink.relativeReference(to: file)) + suffix
            let problem = use.isImage ? PictureProblem.check(file, at: location) : nil
            return Resolution(
                href: href, diagnostic: problem, pictureSize: use.isImage ? targets.pictureSizes[file] : nil)
        case .generated(let other):
            let problem = use.isImage ? PictureProblem.page(destination, at: location) : nil
            return Resolution(href: permalink.relativeReference(to: other.path) + suffix, diagnostic: problem)
        case .page(let index):
            let other = targets.pages[index]
            var problem = fragment.flatMap { checkAnchor($0, on: other, at: location, isSelf: false) }
            if use.isImage { problem = PictureProblem.page(destination, at: location) }
            if problem == nil, !targets.ends.isEmpty { problem = checkEnd(of: other, linkedFrom: page, at: location) }
            let href = permalink.relativeReference(to: other.permalink.path) + suffix
            return Resolution(href: href, diagnostic: problem)
        }
    }

    /// Whether a destination leads to another site or to another program.
    package static func isExternal(_ destination: String) -> Bool {
        destination.hasPrefix("//") || DestinationScheme(of: destination).name != nil
    }

    private func external(_ destination: String, use: Use, at location: SourceLocation) -> Resolution {
        let scheme = DestinationScheme(of: destination)
        guard scheme.isAllowed else {
            let isReported = use == .link || use == .image
            return Resolution(
                href: "", diagnostic: isReported ? nil : Self.forbiddenScheme(destination, use: use, at: location))
        }
        if use.isImage {
            return Resolution(href: destination, diagnostic: address == nil ? nil : externalImage(at: location))
        }
        let advice = ExternalAddress.advice(for: destination)
        return Resolution(
            href: destination,
            diagnostic: advice.map { BrokenLink.diagnostic(destination, at: location, advice: $0) })
    }

    private static func forbiddenScheme(_ destination: String, use: Use, at location: SourceLocation) -> Diagnostic {
        let scheme = DestinationScheme(of: destination).name ?? ""
        if let meant = MistypedAddress.mended(destination), !use.isImage {
            return BrokenLink.diagnostic(
                destination, at: location, advice: LocalizedText(sv: "skriv \(meant)", en: "write \(meant)"))
        }
        if LocalFile.isScheme(scheme) { return LocalFile.diagnostic(destination, isImage: use.isImage, at: location) }
        return Diagnostic(
            .error, .forbiddenScheme,
            LocalizedText(
                sv: "en adress får inte börja med \"\(scheme):\"", en: "an address must not begin with \"\(scheme):\""),
            at: location,
            advice: LocalizedText(
                sv: "skriv en adress som börjar med https://, eller sökvägen till en fil",
                en: "write an address that begins with https://, or the path of a file"))
    }

    /// An address on the site itself as a path from its root; anything else as it is.
    package func withoutOwnAddress(_ destination: String) -> String {
        guard let address, destination.hasPrefix(address.text) else { return destination }
        return "/" + destination.dropFirst(address.text.count)
    }

    private func checkAnchor(
        _ fragment: String, on page: Page, at location: SourceLocation, isSelf: Bool
    ) -> Diagnostic? {
        let anchor = LinkPath.percentDecoded(fragment)
        guard !anchor.isEmpty, !page.body.headings.contains(where: { $0.anchor == anchor }) else { return nil }
        let anchors = page.body.headings.map(\.anchor)
        let nearest = nearestName(to: anchor, in: anchors)
        let listed = anchors.prefix(8).map { "#" + $0 }.joined(separator: ", ")
        let advice =
            if let nearest {
                LocalizedText(sv: "menade du \"#\(nearest)\"?", en: "did you mean \"#\(nearest)\"?")
            } else if anchors.isEmpty {
                LocalizedText(
                    sv: "sidan har inga rubriker att länka till: ta bort #\(anchor)",
                    en: "the page has no headings to link to: remove #\(anchor)")
            } else {
                LocalizedText(sv: "sidan har \(listed)", en: "the page has \(listed)")
            }
        let place = isSelf ? "" : " \(page.file.source.path)"
        return Diagnostic(
            .error, .brokenAnchor,
            LocalizedText(
                sv: "sidan\(place) har ingen rubrik \"#\(anchor)\"",
                en: "the page\(place) has no heading \"#\(anchor)\""),
            at: location, advice: advice)
    }

    /// A link to a page that will be taken down, unless the page that links ends no later.
    private func checkEnd(of page: Page, linkedFrom other: Page, at location: SourceLocation) -> Diagnostic? {
        guard let end = targets.ends[page.permalink.path] else { return nil }
        if let ownEnd = targets.ends[other.permalink.path], ownEnd <= end { return nil }
        return Diagnostic(
            .warning, .linkToEndingPage,
            LocalizedText(
                sv: "länken leder till \"\(page.title)\", som inte visas från och med den "
                    + "\(DateText(language: .swedish).long(end))",
                en: "the link leads to \"\(page.title)\", which is not shown from "
                    + "\(DateText(language: .english).long(end))"),
            at: location,
            advice: LocalizedText(
                sv: "ta bort länken före den dagen, annars står bara texten kvar",
                en: "remove the link before that day, or only its text is left"))
    }

    private func broken(
        _ destination: String, decoded: String, use: Use, at location: SourceLocation, of page: Page, suggests: Bool
    ) -> Diagnostic {
        let candidates = suggests ? suggestion(for: decoded, from: page) : nil
        if use.isImage {
            if let hidden = BrokenLink.hidden(in: destination, of: .missingImage, at: location) { return hidden }
            return Diagnostic(
                .error, .missingImage,
                LocalizedText(sv: "bilden \"\(destination)\" finns inte", en: "there is no picture \"\(destination)\""),
                at: location,
                advice: candidates.map { LocalizedText(sv: "menade du \"\($0)\"?", en: "did you mean \"\($0)\"?") }
                    ?? LocalizedText(
                        sv: "lägg bilden i samma mapp som filen och skriv bildens namn",
                        en: "put the picture in the same folder as the file and write its name"))
        }
        let advice =
            candidates.map { LocalizedText(sv: "menade du \"\($0)\"?", en: "did you mean \"\($0)\"?") }
            ?? anyAddress(from: page)
        return BrokenLink.diagnostic(
            destination, at: location,
            advice: BrokenLink.advice(for: decoded, siteHas: { targets[$0] != nil }, address: address) ?? advice)
    }

    /// A link to a page that is not shown.
    static func hidden(_ page: HiddenPage, at location: SourceLocation) -> Diagnostic {
        if let end = page.end {
            // No error: the nightly build of that day must come out, or the page stays public.
            return Diagnostic(
                .warning, .linkToEndingPage,
                LocalizedText(
                    sv:
                        "länken leder till \"\(page.title)\", som inte visas sedan den \(DateText(language: .swedish).long(end)): "
                        + "bara texten står kvar",
                    en:
                        "the link leads to \"\(page.title)\", which is not shown since \(DateText(language: .english).long(end)): "
                        + "only its text is left"),
                at: location, advice: LocalizedText(sv: "ta bort länken", en: "remove the link"))
        }
        return Diagnostic(
            .error, .linkToHiddenPage,
            LocalizedText(
                sv:
                    "länken leder till \"\(page.title)\", som inte visas: den är ett utkast eller inte publicerad i dag",
                en: "the link leads to \"\(page.title)\", which is not shown: it is a draft or not published today"),
            at: location,
            advice: hiddenAdvice(page))
    }

    private static func hiddenAdvice(_ page: HiddenPage) -> LocalizedText {
        switch page.key {
        case .draft:
            LocalizedText(
                sv: "ta bort länken så länge, eller visa utkastet: ta bort raden utkast: ja i \(page.path)",
                en: "remove the link for now, or show the draft: remove the line utkast: ja in \(page.path)")
        case .day:
            LocalizedText(
                sv: "ta bort länken så länge, eller ändra dagen vid publiceras: i \(page.path)",
                en: "remove the link for now, or change the day at publiceras: in \(page.path)")
        case nil: LocalizedText(sv: "ta bort länken så länge", en: "remove the link for now")
        }
    }

    private func externalImage(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, .externalImage,
            LocalizedText(
                sv: "bilden ligger på en annan webbplats, som då får veta vem som läser sidan",
                en: "the picture lies on another site, which would learn who reads the page"),
            at: location,
            advice: LocalizedText(
                sv: "spara bilden i innehållsmappen och skriv dess namn här",
                en: "save the picture in the content folder and write its name here"))
    }

    /// The parts of a destination: before `?`, between `?` and `#`, after `#`.
    private static func split(_ destination: String) -> (path: String, query: String?, fragment: String?) {
        let (rest, fragment) = cut(destination[...], at: UInt8(ascii: "#"))
        let (path, query) = cut(rest, at: UInt8(ascii: "?"))
        return (String(path), query.map(String.init), fragment.map(String.init))
    }

    /// What stands before the first sign of a kind, and what stands behind it; nil where there is none.
    private static func cut(_ text: Substring, at sign: UInt8) -> (Substring, Substring?) {
        guard let place = text.utf8.firstIndex(of: sign) else { return (text, nil) }
        return (text[..<place], text[text.utf8.index(after: place)...])
    }
}
