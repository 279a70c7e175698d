import FileSystem

/// The published cases of the specifications, which stay outside the project.
package enum Conformance {
    /// The folder that `LOFTE_CONFORMANCE` names, or nil: tests that need it are then skipped, saying so.
    package static var folder: String? {
        let value = Environment["LOFTE_CONFORMANCE"]
        return value?.isEmpty == false ? value : nil
    }
}
