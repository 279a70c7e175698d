import SiteGeneration
import SiteModel
package import SiteOutput

/// A site in memory, but for the files of the content, which stay where they are: every file by its exact address. Nothing
/// else can be asked for.
package struct PreviewSite: Sendable {
    /// Where the site begins on its host: `/medborgarlofte/`, as in the settings' `adress`.
    package let basePath: String
    /// The whole paths of the scripts that a page may run: those of the templates, none of the content's.
    let scripts: [String]
    /// By the bytes of the path, since `String` takes two normal forms of a name for one.
    private let files: [[UInt8]: Content]

    /// What a file holds.
    enum Content: Sendable, Equatable {
        case bytes([UInt8])
        /// In the content, to be read when it is asked for.
        case stored(StoredFile)
    }

    /// - Parameter basePath: Begins and ends with `/`.
    package init(_ files: [OutputFile], basePath: String) {
        self.basePath = basePath
        scripts = files.lazy.filter { $0.isOfTemplates && ContentType.of($0.path) == ContentType.script }.map {
            basePath + $0.path
        }.sorted()
        self.files = Dictionary(
            files.compactMap { file -> ([UInt8], Content)? in
                switch file.content {
                case .bytes(let bytes): (Array(file.path.utf8), .bytes(bytes))
                case .stored(let stored): (Array(file.path.utf8), .stored(stored))
                // A site that is shown was not spooled.
                case .kept: nil
                }
            }, uniquingKeysWith: { first, _ in first })
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
            return within(inside) == .missing ? .missing : .moved(to: basePath + inside)
        }
        return within(String(Substring(path.utf8.dropFirst(basePath.utf8.count))))
    }

    private func within(_ path: String) -> Destination {
        let isFolder = path.isEmpty || path.utf8.last == UInt8(ascii: "/")
        let file = isFolder ? path + "index.html" : path
        if let content = files[Array(file.utf8)] { return .file(path: file, content) }
        if !isFolder, files[Array("\(path)/index.html".utf8)] != nil { return .moved(to: "\(basePath)\(path)/") }
        return .missing
    }

    /// The page that is shown at an address that does not exist.
    var notFoundPage: [UInt8]? {
        if case .bytes(let bytes) = files[Array("404.html".utf8)] { bytes } else { nil }
    }
}
