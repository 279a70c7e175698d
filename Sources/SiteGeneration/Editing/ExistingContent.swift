package import Diagnostics
import FileSystem
import PromiseModel

/// What a new page needs to know of the content that is there.
package struct ExistingContent: Sendable {
    private let content: String

    /// - Parameter content: the content folder.
    package init(content: String) { self.content = content }

    /// The publisher's name in the settings; a word to fill in when the settings cannot be read.
    package var publisher: String {
        let path = Path.join(content, "webbplats.yml")
        guard let bytes = try? File.read(path) else { return "Kommunen" }
        let name = SettingsReader.read(SourceText(path: path, bytes: bytes), baseURL: nil).0.publisher.name
        return name.isEmpty ? "Kommunen" : name
    }

    /// The numbers of the focus areas in a promise's folder.
    package func areaNumbers(of promise: String) -> [Int] {
        let folder = Path.join(content, promise)
        let names = (try? Folder.names(in: folder)) ?? []
        return names.compactMap { name in
            guard let name else { return nil }
            let path = "\(promise)/\(name)/index.md"
            guard let bytes = try? File.read(Path.join(content, path)) else { return nil }
            let file = SourceFile(path: path, source: SourceText(path: path, bytes: bytes))
            let page = PageReader(language: .swedish, reservedAnchors: []).read(file, place: Place(path: path)).page
            guard case .focusArea(let details)? = page?.details else { return nil }
            return details.area.number
        }
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
