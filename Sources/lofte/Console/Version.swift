import FileSystem

/// The program's version (semantic versioning 2.0).
enum Version {
    static let current = "0.1.0"
    /// The day of the version, for the manual.
    static let date = "2026-11-24"

    /// The version with the build's label, for people who report a mistake. Sites carry `current`, so that the same version
    /// gives the same bytes wherever it was built.
    static var full: String {
        let label = ProgramBuild.label
        return label.isEmpty ? current : "\(current)+\(label)"
    }
}
