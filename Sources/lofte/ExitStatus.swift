import Diagnostics

/// How a command went, as its exit status. Part of the contract with users (cli.md).
enum ExitStatus: Int32, Error, Sendable, CaseIterable {
    /// Done; warnings may have been printed.
    case done = 0
    /// The content has errors: nothing was written.
    case contentErrors = 1
    /// Wrong use of the command.
    case wrongUse = 2
    /// The machine failed: what was published before stands.
    case machineFailed = 3

    /// For the manual.
    var meaning: LocalizedText {
        switch self {
        case .done: LocalizedText(sv: "Klart. Varningar kan ha skrivits.", en: "Done. Warnings may have been printed.")
        case .contentErrors:
            LocalizedText(
                sv: "Innehållet har fel, eller varningar som räknas som fel. Inget är skrivet.",
                en: "The content has errors, or warnings that count as errors. Nothing is written.")
        case .wrongUse: LocalizedText(sv: "Fel i kommandot.", en: "Wrong use of the command.")
        case .machineFailed:
            LocalizedText(
                sv: "Datorn kunde inte, till exempel för att disken är full. Det som var publicerat ligger kvar.",
                en: "The machine failed, with a full disk, say. What was published before stands.")
        }
    }
}
