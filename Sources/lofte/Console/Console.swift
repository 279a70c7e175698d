import Diagnostics
import FileSystem

/// How lofte speaks to the person who runs it: problems on standard error, results on standard output.
struct Console: Sendable {
    let language: Language
    private let format: SiteOptions.ProblemFormat
    private let isQuiet: Bool
    private let isVerbose: Bool
    private let usesColor: Bool

    init(_ options: SiteOptions) {
        language = SiteOptions.chosen(options.language)
        format = options.format
        isQuiet = options.quiet
        isVerbose = options.verbose
        usesColor =
            switch options.color {
            case .always: true
            case .never: false
            // https://no-color.org: set to anything but nothing.
            case .auto: StandardStream.error.isTerminal && (Environment["NO_COLOR"] ?? "").isEmpty
            }
    }

    /// Prints problems: as text on standard error, in the forms for programs on standard output.
    func report(_ diagnostics: [Diagnostic]) {
        switch format {
        case .text:
            StandardStream.error.write(TextFormatter(language: language, usesColor: usesColor).format(diagnostics))
        case .json: StandardStream.output.write(JSONFormatter(language: language).format(diagnostics))
        case .github: StandardStream.output.write(GitHubFormatter(language: language).format(diagnostics))
        case .sarif:
            let formatter = SARIFFormatter(language: language, version: Version.current)
            StandardStream.output.write(formatter.format(diagnostics))
        }
    }

    /// Prints how it went. Not when problems are read by a program, nor when only problems are wanted.
    func say(_ text: LocalizedText) {
        guard !isQuiet, format == .text else { return }
        StandardStream.output.write(text[language] + "\n")
    }

    /// Prints what is done, for those who asked to know.
    func detail(_ text: LocalizedText) {
        guard isVerbose, format == .text else { return }
        StandardStream.output.write(text[language] + "\n")
    }

    /// Prints why nothing could be done at all.
    func fail(_ text: LocalizedText) {
        let label = LocalizedText(sv: "fel: ", en: "error: ")[language]
        StandardStream.error.write((usesColor ? "\u{1B}[1;31m\(label)\u{1B}[0m" : label) + text[language] + "\n")
    }

    /// Shows how far a long build has come, on a terminal only.
    var showsProgress: Bool { !isQuiet && format == .text && StandardStream.error.isTerminal }
}
