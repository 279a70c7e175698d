import ArgumentParser

/// The flags of the commands whose result is problems.
struct ProblemOptions: ParsableArguments {
    @Flag(help: Help.option(sv: "Varningar räknas som fel.", en: "Warnings count as errors."))
    var strict = false

    @Option(
        help: Help.option(
            sv: "Så skrivs problemen: text, json, github, gitlab eller sarif.",
            en: "How problems are written: text, json, github, gitlab or sarif.",
            valueName: "form"))
    var format = ProblemFormat.text

    /// How problems are written.
    enum ProblemFormat: String, ExpressibleByArgument, CaseIterable {
        case text, json, github, gitlab, sarif
    }
}
