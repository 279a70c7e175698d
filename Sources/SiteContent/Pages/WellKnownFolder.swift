/// The folder `.well-known` (RFC 8615), the only hidden one that is published.
package enum WellKnownFolder {
    package static let name = ".well-known"

    /// Whether a path lies in the folder, at the top of the content.
    package static func contains(_ path: String) -> Bool { path.utf8.starts(with: (name + "/").utf8) }
}
