package import SiteGeneration
import SiteModel
import SiteOutput

/// A site that is made as it is looked at: every file by its exact address. Nothing else can be asked for.
package struct PreviewSite: Sendable {
    /// Where the site begins on its host: `/medborgarlofte/`, as in the settings' `adress`.
    let basePath: String
    /// The whole paths of the scripts that a page may run: those of the templates, none of the content's.
    let scripts: [String]
    private let files: SiteFiles

    /// What a file holds.
    enum Content: Sendable, Equatable {
        case bytes([UInt8])
        /// In the content, to be read when it is asked for.
        case stored(StoredFile)
    }

    /// - Parameter basePath: Begins and ends with `/`.
    package init(_ files: SiteFiles, basePath: String) {
        self.files = files
        self.basePath = basePath
        scripts = files.ofTemplates.filter { ContentType.of($0.path) == ContentType.script }.map { basePath + $0.path }
            .sorted()
    }

    /// What an address leads to.
    enum Destination: Equatable {
        /// The path of the file within the site, and what it holds.
        case file(path: String, Content)
        /// The whole path of the address to ask for instead.
        case moved(to: String)
        case missing
    }

    /// Looks up a decoded path that begins with `/`.
    ///
    /// A page is served at the site's own address, so that the links of the 404 page, which are made from the root of
    /// the host, lead right. The same address without the base path leads there.
    func lookUp(_ path: String) -> Destination {
        guard path.utf8.starts(with: basePath.utf8) else {
            let inside = path.utf8.elementsEqual(basePath.utf8.dropLast()) ? "" : String(path.dropFirst())
            return place(of: inside) == .nowhere ? .missing : .moved(to: basePath + inside)
        }
        let inside = String(Substring(path.utf8.dropFirst(basePath.utf8.count)))
        return switch place(of: inside) {
        case .file(let file): content(of: file).map { .file(path: file, $0) } ?? .missing
        case .folder: .moved(to: "\(basePath)\(inside)/")
        case .nowhere: .missing
        }
    }

    /// What is there, found without making it.
    private enum Place: Equatable {
        case file(String)
        /// A folder with a page, asked for without its last `/`.
        case folder
        case nowhere
    }

    private func place(of path: String) -> Place {
        let isFolder = path.isEmpty || path.utf8.last == UInt8(ascii: "/")
        let file = isFolder ? path + "index.html" : path
        if files.contains(file) { return .file(file) }
        return !isFolder && files.contains("\(path)/index.html") ? .folder : .nowhere
    }

    private func content(of path: String) -> Content? {
        switch files[path]?.content {
        case .bytes(let bytes): .bytes(bytes)
        case .stored(let stored): .stored(stored)
        // A site that is shown was not spooled.
        case .kept, nil: nil
        }
    }

    /// The page that is shown at an address that does not exist.
    var notFoundPage: [UInt8]? {
        if case .bytes(let bytes) = content(of: "404.html") { bytes } else { nil }
    }
}
