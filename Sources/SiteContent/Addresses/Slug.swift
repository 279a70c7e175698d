import Markdown

/// The address of a Markdown file, made from its path.
extension Permalink {
    /// `2024/Bedrägerier/index.md` is found at `/2024/bedragerier/`, `om/Om oss.md` at `/om/om-oss/`.
    package init(contentPath path: String) {
        var names = LinkPath.names(in: path)
        let last = names.popLast() ?? ""
        let stem = last.lowercased().hasSuffix(".md") ? String(last.dropLast(3)) : last
        if stem.utf8.count != 5 || stem.lowercased() != "index" { names.append(stem) }
        self.init(names.map { Anchor.make(from: $0) })
    }
}
