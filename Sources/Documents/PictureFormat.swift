/// What kind of picture a file is by the ending of its name.
package enum PictureFormat: Sendable {
    case jpeg, png, webP, avif
    /// Seen, but not looked into.
    case other

    /// Nil for a file that is no picture.
    package init?(path: String) {
        let name = path.lowercased()
        func ends(_ endings: String...) -> Bool { endings.contains { name.hasSuffix($0) } }
        if ends(".jpg", ".jpeg") {
            self = .jpeg
        } else if ends(".png") {
            self = .png
        } else if ends(".webp") {
            self = .webP
        } else if ends(".avif") {
            self = .avif
        } else if ends(".gif", ".svg", ".apng", ".jfif", ".bmp", ".ico") {
            self = .other
        } else {
            return nil
        }
    }
}
