/// The program's version (semantic versioning 2.0).
enum Version {
    static let current = "0.1.0"
}
