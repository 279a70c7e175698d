internal import CBuild

/// What the program was told of itself when it was built.
package enum ProgramBuild {
    /// Where its source stood, as semantic versioning's build metadata: `12.g6e04eae`. Empty where nobody said (`make dist`
    /// does), so that all other builds of one version are alike.
    package static var label: String { unsafe String(cString: lofte_build()) }
}
