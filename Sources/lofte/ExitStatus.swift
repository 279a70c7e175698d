/// How a command went, as its exit status. Part of the contract with users (cli.md).
enum ExitStatus: Int32, Error, Sendable {
    /// Done; warnings may have been printed.
    case done = 0
    /// The content has errors: nothing was written.
    case contentErrors = 1
    /// Wrong use of the command.
    case wrongUse = 2
    /// The machine failed: what was published before stands.
    case machineFailed = 3
}
