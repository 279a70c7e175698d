/// The program's version (semantic versioning 2.0).
enum Version {
    static let current = "0.1.0"
    /// The day of the version, for the manual.
    static let date = "2026-11-24"
}
