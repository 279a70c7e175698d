import ContentFormat
import Diagnostics
import FileSystem
import FrontMatter
import Markdown
import SiteContent
import SiteModel

/// Links to a page that gets another name in the same folder: found by what they lead to, and changed in that name only.
struct MovedLinks {
    let site: Site
    let page: Page
    let newPath: String
    let newAddress: String

    /// The bytes of another page with its links led to the new address.
    func mended(in other: Page) -> [UInt8] {
        var bytes = other.file.source.bytes
        var seen: Set<Int> = []
        let places = other.body.references.lazy.filter { $0.scheme == nil }.map { ($0.range, $0.destination) }
        let values = other.otherValues.lazy.compactMap { value in value.location.range.map { ($0, value.value) } }
        for (range, text) in (Array(places) + Array(values)).sorted(by: { $0.0.lowerBound > $1.0.lowerBound }) {
            // As it stands: what is written with escapes is left alone, and told of.
            guard range.upperBound <= bytes.count, bytes[range].elementsEqual(text.utf8),
                seen.insert(range.lowerBound).inserted, let mended = mended(text, in: other)
            else { continue }
            bytes.replaceSubrange(range, with: mended.utf8)
        }
        return bytes
    }

    /// The same link to the new address; nil for one that leads elsewhere.
    private func mended(_ link: String, in other: Page) -> String? {
        if isDialogue, Self.promise(of: other) == Self.promise(of: page), link.hasSameBytes(as: oldName) {
            return newName
        }
        guard SourceReference.isAddress(link) || link.contains("/") || link.hasSuffix(".md") else { return nil }
        return mended(link, from: other.file.path)
    }

    private func mended(_ link: String, from file: String) -> String? {
        let end = link.firstIndex { $0 == "?" || $0 == "#" } ?? link.endIndex
        let (written, rest) = (link[..<end], link[end...])
        guard !written.isEmpty, let resolved = LinkPath.resolve(LinkPath.percentDecoded(String(written)), from: file),
            leadsHere(resolved)
        else { return nil }
        // The page's name stands last, with its ending, a final slash, or neither.
        let slash = written.hasSuffix("/") ? "/" : ""
        let trimmed = slash.isEmpty ? written : written.dropLast()
        let folder = trimmed.lastIndex(of: "/").map { written[...$0] } ?? ""
        let name = trimmed[folder.endIndex...]
        return folder + newName + (name.lowercased().hasSuffix(".md") ? ".md" : "") + slash + rest
    }

    private func leadsHere(_ resolved: String) -> Bool {
        guard case .page(let index)? = site.targets[resolved] else { return false }
        return site.targets.pages[index].file.path.hasSameBytes(as: page.file.path)
    }

    private var oldName: String { String(Path.name(of: page.file.path).dropLast(3)) }
    private var newName: String { String(Path.name(of: newPath).dropLast(3)) }

    private static func promise(of page: Page) -> String? { LinkPath.names(in: page.file.path).first }

    /// Dialogues are named by activities.
    private var isDialogue: Bool { if case .dialogue = page.place { true } else { false } }

    // MARK: Settings

    /// Leads the menus and what else the settings name to the new address.
    ///
    /// - Returns: whether all of it could be written.
    func mendMenus(in editor: inout YAMLEditor) -> Bool {
        let elsewhere = [ContentKey.redirects, .removals, .address].map(\.rawValue)
        for entry in editor.mapping.entries where !elsewhere.contains(entry.key.text) {
            for (path, text) in Self.texts(in: entry.value, at: [.key(entry.key.text)]) {
                guard text.hasPrefix("/"), let mended = mended(text, from: Place.settingsPath) else { continue }
                guard editor.set(mended, at: path) else { return false }
            }
        }
        return true
    }

    /// Every text in a value, with the way to it.
    private static func texts(in node: YAMLNode, at path: [YAMLStep]) -> [(path: [YAMLStep], text: String)] {
        switch node {
        case .scalar(let scalar): [(path, scalar.text)]
        case .sequence(let list):
            list.items.enumerated().flatMap { texts(in: $0.element, at: path + [.item($0.offset)]) }
        case .mapping(let mapping):
            mapping.entries.flatMap { texts(in: $0.value, at: path + [.key($0.key.text)]) }
        case .unreadable: []
        }
    }
}
