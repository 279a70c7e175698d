import Diagnostics
import Markdown
package import SiteContent

/// The files that pages and settings refer to, whether they are there or not.
package struct FileReferences: Sendable {
    /// The site's own, which may stand before a path.
    let address: SiteAddress?

    package init(address: SiteAddress?) {
        self.address = address
    }

    /// The paths, from the content folder, that a page's prose and its front matter lead to.
    package func paths(of page: Page) -> [String] {
        var destinations = page.body.references.map(\.destination)
        destinations += page.fieldDocuments.flatMap { $0.references.map(\.destination) }
        destinations += [page.fields.picture?.file.value].compactMap { $0 }
        destinations += page.fields.sources.compactMap { $0.reference?.value }
        switch page.details {
        case .promise(let details): destinations += [details.document?.value].compactMap { $0 }
        case .activity(let details):
            destinations += details.followUps.compactMap { $0.evidence?.value }
        default: break
        }
        return destinations.compactMap { path($0, from: page.file.path) }
    }

    /// Adds the paths of `paths(of:)` that may be files: most links lead to pages, and cost nothing here.
    func addFiles(of page: Page, to paths: inout Set<String>) {
        func mayBeFile(_ destination: String) -> Bool {
            let path = destination.utf8.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
            return !path.isEmpty && path.last != UInt8(ascii: "/") && !path.suffix(3).elementsEqual(".md".utf8)
        }
        func add(_ destination: String) {
            if mayBeFile(destination), let path = path(destination, from: page.file.path) { paths.insert(path) }
        }
        for reference in page.body.references { add(reference.destination) }
        for text in page.fieldDocuments { for reference in text.references { add(reference.destination) } }
        if let picture = page.fields.picture { add(picture.file.value) }
        for source in page.fields.sources { if let reference = source.reference { add(reference.value) } }
        switch page.details {
        case .promise(let details): if let document = details.document { add(document.value) }
        case .activity(let details):
            for followUp in details.followUps { if let evidence = followUp.evidence { add(evidence.value) } }
        default: break
        }
    }

    /// The paths that the settings lead to.
    func paths(in settings: SiteSettings) -> [String] {
        var destinations = (settings.menus.main + settings.menus.footer).map(\.address.value)
        destinations += settings.redirects.map(\.to.value)
        destinations += [settings.aboutExamples?.value].compactMap { $0 }
        destinations += [settings.logo?.value].compactMap { $0 }
        return destinations.compactMap { path($0, from: Place.settingsPath) }
    }

    private func path(_ destination: String, from file: String) -> String? {
        var path = destination.prefix { $0 != "#" && $0 != "?" }
        if let address, path.hasPrefix(address.text) { path = "/" + path.dropFirst(address.text.count) }
        guard !path.isEmpty, !LinkResolver.isExternal(String(path)),
            let resolved = LinkPath.resolve(LinkPath.percentDecoded(String(path)), from: file)
        else { return nil }
        return resolved.hasPrefix("/") ? String(resolved.dropFirst()) : resolved
    }
}
