import LibC

/// The variables of the process's environment, read only.
package enum Environment {
    /// The value of a variable, or nil when it is not set.
    package static subscript(name: String) -> String? {
        guard let value = unsafe getenv(name) else { return nil }
        return unsafe String(cString: value)
    }
}
