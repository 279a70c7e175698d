package import Diagnostics
import FileSystem
package import PromiseModel
import SiteContent

/// What a new page needs to know of the content that is there.
package struct ExistingContent: Sendable {
    /// The content folder.
    package let root: String
    /// Nil when it cannot be listed.
    private let tree: FileTree?

    /// - Parameter content: the content folder.
    package init(content: String) {
        root = content
        tree = try? FileTree(root: content)
    }

    /// The publisher's name in the settings; a word to fill in when the settings cannot be read.
    package var publisher: String {
        let path = Path.join(root, "webbplats.yml")
        guard let bytes = bytes("webbplats.yml") else { return "Kommunen" }
        let name = SettingsReader.read(SourceText(path: path, bytes: bytes), baseURL: nil).0.publisher.name
        return name.isEmpty ? "Kommunen" : name
    }

    /// Whether there is a file or a folder at a path from the content folder.
    package func exists(_ path: String) -> Bool { Folder.kind(of: Path.join(root, path)) != nil }

    /// The days that a promise holds; nil when its page cannot be read.
    package func period(of promise: String) -> PromisePeriod? {
        guard case .promise(let details)? = page("\(promise)/index.md")?.details else { return nil }
        return details.promise.period
    }

    /// The numbers of the focus areas in a promise's folder.
    package func areaNumbers(of promise: String) -> [Int] {
        let folder = Path.join(root, promise)
        let names = (try? Folder.names(in: folder)) ?? []
        return names.compactMap { name in
            guard let name, case .focusArea(let details)? = page("\(promise)/\(name)/index.md")?.details else {
                return nil
            }
            return details.area.number
        }
    }

    /// The title of a page, given by its path from the content folder; nil when it cannot be read.
    package func title(of path: String) -> String? { page(path)?.title }

    /// The bytes of a file that a build would read.
    private func bytes(_ path: String) -> [UInt8]? {
        guard let tree, let entry = tree[path] else { return nil }
        return try? tree.read(entry)
    }

    private func page(_ path: String) -> Page? {
        guard let bytes = bytes(path) else { return nil }
        let file = SourceFile(path: path, source: SourceText(path: path, bytes: bytes))
        return PageReader(language: .swedish, reservedAnchors: []).read(file, place: Place(path: path)).page
    }
}

/// Reads one file by itself, as a build would.
package enum PageCheck {
    /// The errors in a page of the content, links and what other files say aside.
    package static func errors(in source: SourceText, contentPath: String) -> [Diagnostic] {
        let reader = PageReader(language: .swedish, reservedAnchors: [])
        return reader.read(SourceFile(path: contentPath, source: source), place: Place(path: contentPath)).diagnostics
            .filter { $0.severity == .error }
    }
}
