import SiteContent
import SiteGeneration

/// The media type of a file, from the ending of its name.
enum ContentType {
    /// The type, with the character set where it is text; `application/octet-stream` for an unknown ending.
    static func of(_ path: String) -> String { FileKind.of(path)?.mediaType ?? unknown }

    static let unknown = "application/octet-stream"
    static let html = "text/html; charset=utf-8"
    static let css = "text/css; charset=utf-8"
    static let script = "text/javascript; charset=utf-8"
}
