import ArgumentParser

/// When to use colours.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
}

/// How problems are written.
enum ProblemFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, github, gitlab, sarif
}

/// A language on the command line.
enum ConsoleLanguage: String, ExpressibleByArgument, CaseIterable {
    case sv, en
}
