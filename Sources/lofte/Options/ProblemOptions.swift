import ArgumentParser

/// The flags of the commands whose result is problems.
struct ProblemOptions: ParsableArguments {
    @Flag(help: Help.option(sv: "Varningar räknas som fel.", en: "Warnings count as errors."))
    var strict = false

    @Flag(
        name: .customLong("all-problems"),
        help: Help.option(
            sv: "Visar alla problem som text, också när de är fler än 100 i en fil eller 500 i allt.",
            en: "Shows all problems as text, also when there are more than 100 in a file or 500 in all."))
    var allProblems = false

    @Option(
        help: Help.option(
            sv: "Så skrivs problemen: text, json, github, gitlab eller sarif.",
            en: "How problems are written: text, json, github, gitlab or sarif.",
            valueName: "form"))
    var format = ProblemFormat.text
}
