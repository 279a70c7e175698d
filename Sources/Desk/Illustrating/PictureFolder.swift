import Checksums
import FileSystem
import Markdown
import Pictures
import SiteContent

/// Where pictures are put: beside the page that they are for, under a name made of what they show. Nothing that is there is
/// replaced.
struct PictureFolder: Sendable {
    let store: ContentStore
    /// Pictures that were sent with a form that could not be taken, so that nobody need choose them again.
    let drafts: String

    /// - Parameter drafts: the folder of the drafts.
    init(store: ContentStore, drafts: DraftFolder) {
        self.store = store
        self.drafts = Path.join(drafts.folder, "bilder")
    }

    /// A picture in the content.
    struct Place: Sendable, Equatable {
        /// From the content folder.
        let path: String
        /// Whether it was put there now.
        let isNew: Bool
    }

    /// Puts a picture beside a page; one with the very same bytes is taken where it lies.
    ///
    /// - Parameter page: its path from the content folder.
    /// - Throws: `FileSystemError` when the machine cannot read or write.
    func add(_ picture: PagePicture, describedAs description: String, for page: String) throws(FileSystemError) -> Place
    {
        if let known = try known(picture.bytes, beside: page) { return Place(path: known, isNew: false) }
        let folder = Path.parent(of: page) ?? "."
        let name = Self.name(for: description)
        // Somebody may make the same name in the same moment.
        for number in 1... {
            let path = Path.join(folder, name + (number > 1 ? "-\(number)" : "") + picture.ending)
            do throws(FileSystemError) {
                try store.create(path, picture.bytes)
                return Place(path: path, isNew: true)
            } catch {
                guard error.isTaken else { throw error }
            }
        }
        throw FileSystemError(.create, folder, code: FileSystemError.missing)
    }

    /// Takes away a picture that was put there for a page that could not be saved.
    func remove(_ place: Place) {
        guard place.isNew else { return }
        try? OpenFolder(store.folder).remove(place.path)
    }

    /// How a page names a picture: by its name beside it, else from the top of the site.
    static func address(of path: String, on page: String) -> String {
        Path.parent(of: path) == Path.parent(of: page) ? Path.name(of: path) : "/" + path
    }

    /// `torget-i-kvallsljus` of what a picture shows, of whole words and no longer than names should be.
    static func name(for description: String) -> String {
        var name = ""
        for word in Anchor.make(from: description).split(separator: "-") {
            guard name.isEmpty || name.utf8.count + word.utf8.count < 50 else { break }
            name += (name.isEmpty ? "" : "-") + word.prefix(50)
        }
        // `index` is no name of a picture.
        return name == "index" ? "bild" : name
    }

    /// The picture of the content that has these bytes, the one beside the page first.
    private func known(_ bytes: [UInt8], beside page: String) throws(FileSystemError) -> String? {
        let tree = try FileTree(root: store.folder)
        let folder = Path.parent(of: page)
        let pictures = tree.entries.filter { entry in
            entry.content == .file && [".jpg", ".jpeg", ".png"].contains { entry.path.lowercased().hasSuffix($0) }
        }
        let ordered =
            pictures.filter { Path.parent(of: $0.path) == folder }
            + pictures.filter { Path.parent(of: $0.path) != folder }
        for entry in ordered {
            let isSame = try tree.withFile(entry) { file throws(FileSystemError) in
                guard file.size == bytes.count else { return false }
                return try file.read() == bytes
            }
            if isSame { return entry.path }
        }
        return nil
    }

    // MARK: Sent, and not on a page yet

    /// Keeps a picture; what names it.
    func keep(_ picture: PagePicture) throws(FileSystemError) -> String {
        try Folder.create(drafts)
        let name = SHA256(of: picture.bytes).hex
        try File.write(picture.bytes, to: Path.join(drafts, name))
        return name
    }

    /// A picture that was kept; nil for a name that is none.
    func kept(_ name: String) -> [UInt8]? {
        guard let digest = SHA256(hex: name), let bytes = try? File.read(Path.join(drafts, digest.hex)),
            SHA256(of: bytes) == digest
        else { return nil }
        return bytes
    }

    func forget(_ name: String) {
        guard let digest = SHA256(hex: name) else { return }
        try? File.remove(Path.join(drafts, digest.hex))
    }
}
