import Diagnostics
import FileSystem
import Markdown
import SiteContent

/// Addresses in a page that is copied with its promise: where they lead from the new one.
struct CopiedAddresses {
    let old: String
    let new: String
    /// The paths of the files that are copied, as the old promise has them.
    let copied: Set<PathKey>
    let all: Set<PathKey>

    /// The bytes of a page's file with its addresses moved.
    func moved(in page: Page) -> [UInt8] {
        var bytes = page.file.source.bytes
        var places: [(range: Range<Int>, text: String)] = []
        for reference in page.body.references where reference.scheme == nil {
            places.append((reference.range, reference.destination))
        }
        for value in page.otherValues {
            if let range = value.location.range, SourceReference.isAddress(value.value) {
                places.append((range, value.value))
            }
        }
        var seen: Set<Int> = []
        for (range, text) in places.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
            // As it stands: what is written with escapes is left alone.
            guard range.upperBound <= bytes.count, bytes[range].elementsEqual(text.utf8),
                seen.insert(range.lowerBound).inserted, let moved = moved(text, from: page.file.path)
            else { continue }
            bytes.replaceSubrange(range, with: moved.utf8)
        }
        return bytes
    }

    /// The address from the new promise; nil where it stays as it is.
    private func moved(_ address: String, from path: String) -> String? {
        let end = address.firstIndex { $0 == "?" || $0 == "#" } ?? address.endIndex
        let (written, rest) = (address[..<end], address[end...])
        guard !written.isEmpty, let resolved = LinkPath.resolve(LinkPath.percentDecoded(String(written)), from: path)
        else { return nil }
        let target = resolved.hasPrefix("/") ? String(resolved.dropFirst()) : resolved
        guard target == old || target.beginsInBytes(with: old + "/") else { return nil }
        let isCopied = isPage(target)
        let isRooted = written.hasPrefix("/")
        if isCopied {
            if isRooted { return "/" + new + target.dropFirst(old.count) + rest }
            // By way of the old promise's own folder.
            let names = written.split(separator: "/", omittingEmptySubsequences: false)
            guard let index = names.firstIndex(where: { $0 == old }) else { return nil }
            return (names[..<index] + [new[...]] + names[(index + 1)...]).joined(separator: "/") + rest
        }
        return isRooted ? nil : "/" + LinkPath.percentEncoded(target) + rest
    }

    /// Whether a path from the content folder, or an address without its first slash, is that of a page that is copied.
    private func isPage(_ target: String) -> Bool {
        let trimmed = target.hasSuffix("/") ? String(target.dropLast()) : target
        return [trimmed, trimmed + ".md", trimmed + "/index.md"].contains { copied.contains($0) }
    }
}
