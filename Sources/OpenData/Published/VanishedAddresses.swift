import ContentFormat
import Diagnostics
import FileSystem
import FrontMatter
import PromiseModel
import SiteContent
import SiteModel
import SiteOutput

/// Addresses that were published and that nothing answers any more.
package struct VanishedAddresses {
    let published: PublishedSite
    let site: Site
    let content: LoadedContent
    let outputPaths: Set<PathKey>

    /// Addresses of what somebody wrote: pages, files, and the settings' redirects and removals.
    func ofContent() -> [Diagnostic] { losses { $0 != nil } }

    /// Addresses of pages that lofte makes by itself. They mostly go with what they listed, so they are told of when nothing
    /// else is lost.
    ///
    /// A list that a page leaves by its end may be empty from then on, and is no loss.
    func ofGeneratedPages() -> [Diagnostic] {
        let visibility = Visibility(pages: content.pages, today: site.today)
        let hasEnded = content.pages.contains { page in
            visibility.pastEnd(of: page) != nil && published.manifest.owns(page.permalink.outputPath)
        }
        return hasEnded ? [] : losses { $0 == nil }
    }

    private func losses(where isWanted: (_ source: String?) -> Bool) -> [Diagnostic] {
        let pagesBySource = Dictionary(
            content.pages.map { (PathKey(PublishedSources.contentPrefix + $0.file.path), $0) },
            uniquingKeysWith: { first, _ in first })
        let unread = Set(paths: content.unreadable.map { PublishedSources.contentPrefix + $0.path })
        let vanished = published.manifest.entries.filter { isVanished($0.key.path) && isWanted($0.value?.source) }
        return vanished.sorted { $0.key.path.precedesInBytes($1.key.path) }.compactMap { key, entry in
            let path = key.path
            let source = entry?.source
            // A page with errors of its own comes back when they are mended.
            if let source, unread.contains(source) { return nil }
            let page = source.flatMap { pagesBySource[$0] }
            if page == nil, let source, let owner = hiddenOwner(of: source) {
                return withheld(path, with: owner.page, isNamed: owner.isNamed)
            }
            return loss(path, page: page)
        }
    }

    private func isVanished(_ path: String) -> Bool {
        if outputPaths.contains(path) || path.endsInBytes(with: Precompression.ending) { return false }
        // A file may have been replaced by a page that says why it is gone, or leads to another.
        if outputPaths.contains(path + "/index.html") { return false }
        // Told of by itself, since nothing accounts for a lock that is gone.
        if GeneratedPath.isLock(path) { return false }
        // What the templates bring is the frame; a sitemap and rules for servers are not for readers.
        let source = (published.manifest.entries[path] ?? nil)?.source
        // How many pages a list has follows from how much stands in it, which is told of by itself.
        if source == nil, GeneratedPages.isLaterPage(path) { return false }
        if let source, source.beginsInBytes(with: PublishedSources.templatesPrefix) { return false }
        return !GeneratedPath.isForMachinesOnly(path)
    }

    private func loss(_ path: String, page: Page?) -> Diagnostic? {
        let address = Self.address(of: path)
        guard let page else { return vanished(address, at: place, why: nil, movedTo: likelyMove(path)) }
        if let end = page.fields.publishedUntil, end <= site.today {
            return isRecord(page) ? ended(page, address) : nil
        }
        if page.fields.isDraft {
            return vanished(
                address, at: page.file.source.keyLocation(.draft),
                why: LocalizedText(sv: "sidan är nu ett utkast", en: "the page is a draft now"), movedTo: nil)
        }
        if let begin = page.fields.publishedFrom, site.today < begin {
            return vanished(
                address, at: page.file.source.keyLocation(.published),
                why: LocalizedText(
                    sv: "sidan visas först \(begin.iso)", en: "the page is shown from \(begin.iso) only"),
                movedTo: nil)
        }
        // Its own page is in order, so it hides behind its promise or its area; their end ends it too.
        let hiding = content.pages.first { other in
            !other.file.path.hasSameBytes(as: page.file.path)
                && other.ownFolder.map(page.file.path.beginsInBytes) == true
                && !other.fields.isPublished(on: site.today)
        }
        if let end = hiding?.fields.publishedUntil, end <= site.today, hiding?.fields.isDraft == false {
            return isRecord(page) ? ended(page, address) : nil
        }
        // What else hides it is told of there.
        if hiding != nil { return nil }
        return vanished(address, at: place, why: nil, movedTo: page.permalink.path)
    }

    /// The hidden page that a file is withheld with (see `HiddenFiles`): one that refers to it, or else the nearest in whose
    /// folder it lies. Nil for a file that is not there any more.
    ///
    /// - Returns: the page, and whether the file is surely its own: it refers to it, or the whole folder goes with it.
    private func hiddenOwner(of source: String) -> (page: Page, isNamed: Bool)? {
        guard
            let file = content.assets.first(where: {
                (PublishedSources.contentPrefix + $0.path).hasSameBytes(as: source)
            })
        else {
            return nil
        }
        let hidden = content.pages.filter { !$0.fields.isPublished(on: site.today) }
        let references = FileReferences(address: site.settings.knownAddress)
        if let page = hidden.first(where: { references.paths(of: $0).contains(file.path) }) { return (page, true) }
        return hidden.filter { file.path.utf8.starts(with: LinkPath.folder(of: $0.file.path).utf8) }
            .max { LinkPath.folder(of: $0.file.path).utf8.count < LinkPath.folder(of: $1.file.path).utf8.count }
            .map { ($0, $0.ownFolder != nil || $0.place.isSeries) }
    }

    private func withheld(_ path: String, with page: Page, isNamed: Bool) -> Diagnostic? {
        guard isNamed else { return beside(path, page) }
        if let end = page.fields.publishedUntil, end <= site.today { return nil }
        return vanished(
            Self.address(of: path), at: page.file.source.keyLocation(page.fields.isDraft ? "utkast" : "publiceras"),
            why: LocalizedText(
                sv: "filen hör till \"\(page.title)\", som inte visas",
                en: "the file belongs to \"\(page.title)\", which is not shown"),
            movedTo: nil)
    }

    /// A file that no page refers to and that lies beside a hidden page: nobody has said that it should go.
    private func beside(_ path: String, _ page: Page) -> Diagnostic {
        let address = Self.address(of: path)
        let removal = YAMLBlock.entry([("adress", OldAddress.written(address)), ("datum", site.today.iso)])
        return Diagnostic(
            .error, .vanishedAddress,
            LocalizedText(
                sv: "\(address) är publicerad men finns inte längre: ingen sida som visas länkar till filen, "
                    + "och den ligger bredvid \"\(page.title)\", som inte visas",
                en: "\(address) is published but is not there any more: no page that is shown links to the file, "
                    + "and it lies beside \"\(page.title)\", which is not shown"),
            at: page.file.source.keyLocation(
                page.fields.isDraft
                    ? "utkast" : page.fields.publishedUntil != nil ? "avpubliceras" : "publiceras"),
            advice: LocalizedText(
                sv: "länka till filen från en sida som visas, eller skriv i webbplats.yml under borttaget: "
                    + removal.swedish,
                en: "link to the file from a page that is shown, or write in webbplats.yml under borttaget: "
                    + removal.english))
    }

    private func isRecord(_ page: Page) -> Bool {
        guard !page.fields.isExample else { return false }
        switch page.place {
        case .activity, .dialogue: return true
        default: return false
        }
    }

    /// Where an address that is gone is accounted for.
    private var place: SourceLocation { site.settings.source.keyLocation(.redirects) }

    /// A page that was not published before and has the name or the title of the one that is gone.
    private func likelyMove(_ path: String) -> String? {
        guard path.hasSuffix("/index.html") else { return nil }
        // What stood there stands on one page again.
        if let register = GeneratedPages.register(ofPage: path), outputPaths.contains(register.outputPath) {
            return register.path
        }
        let name = LinkPath.name(of: String(path.dropLast("/index.html".count)))
        let new = site.targets.pages.filter { page in
            published.manifest.entries[page.permalink.outputPath] == nil
                && page.permalink.path.hasSuffix("/\(name)/")
        }
        return new.count == 1 ? new.first?.permalink.path : nil
    }

    private func vanished(
        _ address: String, at location: SourceLocation, why: LocalizedText?, movedTo target: String?
    ) -> Diagnostic {
        let written = YAMLWriting.scalar(OldAddress.written(address))
        let removal = YAMLBlock.entry([("adress", OldAddress.written(address)), ("datum", site.today.iso)])
        let because = why.map { LocalizedText(sv: ": \($0.swedish)", en: ": \($0.english)") }
        return Diagnostic(
            .error, .vanishedAddress,
            LocalizedText(
                sv: "\(address) är publicerad men finns inte längre\(because?.swedish ?? "")",
                en: "\(address) is published but is not there any more\(because?.english ?? "")"),
            at: location,
            advice: target.map { target in
                LocalizedText(
                    sv: "har den flyttat skriver du i webbplats.yml under vidarebefordringar: \(written): \(target)",
                    en: "if it has moved, write in webbplats.yml under vidarebefordringar: \(written): \(target)")
            }
                ?? LocalizedText(
                    sv:
                        "\(why == nil ? "" : "ta bort raden, eller ")skriv i webbplats.yml under borttaget: \(removal.swedish) – "
                        + "eller, har den flyttat, under vidarebefordringar: adressen \(written) med kolon och den nya adressen",
                    en:
                        "\(why == nil ? "" : "remove the line, or ")write in webbplats.yml under borttaget: \(removal.english) – "
                        + "or, if it has moved, under vidarebefordringar: the address \(written) with a colon and the new address"
                ))
    }

    private func ended(_ page: Page, _ address: String) -> Diagnostic {
        Diagnostic(
            .warning, .recordTakenDown,
            LocalizedText(
                sv: "det som är redovisat på \(address) försvinner utan förklaring för läsaren",
                en: "what was told at \(address) goes without an explanation for readers"),
            at: page.file.source.keyLocation(.unpublished),
            advice: LocalizedText(
                sv: "låt sidan ligga kvar, eller ta bort filen och skriv adressen under borttaget i webbplats.yml",
                en: "leave the page, or remove the file and write the address under borttaget in webbplats.yml"))
    }

    /// The address of a file of the site: `/2024/` for a page, `/om/karta.png` for another file.
    package static func address(of path: String) -> String {
        path == "index.html" ? "/" : "/" + (path.hasSuffix("/index.html") ? String(path.dropLast(10)) : path)
    }
}
