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
    /// The merge driver could not read or write: more than 128, so that git stops and takes neither side for the result.
    case notMerged = 129

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
        case .notMerged:
            LocalizedText(
                sv: "Bara merge: filen kunde inte läsas eller skrivas, och git avbryter.",
                en: "Only merge: the file could not be read or written, and git stops.")
        }
    }
}
