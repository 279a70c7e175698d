import Diagnostics
import FileSystem
import SiteGeneration

/// How lofte speaks to the person who runs it: problems on standard error, results on standard output.
struct Console: Sendable {
    let language: Language
    private let format: ProblemOptions.ProblemFormat
    private let isQuiet: Bool
    private let isVerbose: Bool
    private let usesColor: Bool

    init(_ options: SiteOptions, format: ProblemOptions.ProblemFormat = .text) {
        language = SiteOptions.chosen(options.language)
        self.format = format
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

    /// For a command that reads no site.
    init(language: SiteOptions.ConsoleLanguage?, isQuiet: Bool, format: ProblemOptions.ProblemFormat = .text) {
        self.language = SiteOptions.chosen(language)
        self.format = format
        self.isQuiet = isQuiet
        isVerbose = false
        usesColor = StandardStream.error.isTerminal && (Environment["NO_COLOR"] ?? "").isEmpty
    }

    /// Prints problems: as text on standard error, in the forms for programs on standard output.
    func report(_ diagnostics: [Diagnostic]) {
        switch format {
        case .text:
            StandardStream.error.write(TextFormatter(language: language, usesColor: usesColor).format(diagnostics))
        case .json: StandardStream.output.write(JSONFormatter(language: language).format(diagnostics))
        case .github: StandardStream.output.write(GitHubFormatter(language: language).format(diagnostics))
        case .gitlab: StandardStream.output.write(GitLabFormatter(language: language).format(diagnostics))
        case .sarif:
            let formatter = SARIFFormatter(language: language, version: Version.current) { code in
                let explanation = ProblemExplanation.of(code)
                return SARIFFormatter.Explanation(title: explanation.title, text: explanation.summary)
            }
            StandardStream.output.write(formatter.format(diagnostics))
        }
    }

    /// Prints how it went. Not when problems are read by a program, nor when only problems are wanted.
    func say(_ text: LocalizedText) {
        guard !isQuiet, format == .text else { return }
        StandardStream.output.write(text[language] + "\n")
    }

    /// Prints what was done to the files of somebody who has to know, on standard error: also beside problems that a program
    /// reads, and when only problems are wanted.
    func tell(_ text: LocalizedText) {
        StandardStream.error.write(text[language] + "\n")
    }

    /// Prints what is done, for those who asked to know.
    func detail(_ text: LocalizedText) {
        guard isVerbose, format == .text else { return }
        StandardStream.output.write(text[language] + "\n")
    }

    /// Prints what a command sets about, for those who asked to know; on standard error, since what a command answers may be
    /// read by a program.
    func begin(_ text: LocalizedText) {
        guard isVerbose else { return }
        StandardStream.error.write(text[language] + "\n")
    }

    /// Prints why nothing could be done at all.
    func fail(_ text: LocalizedText) {
        let label = LocalizedText(sv: "fel: ", en: "error: ")[language]
        StandardStream.error.write((usesColor ? "\u{1B}[1;31m\(label)\u{1B}[0m" : label) + text[language] + "\n")
    }

    /// Prints something that somebody should know, on standard error.
    func warn(_ text: LocalizedText) {
        guard !isQuiet else { return }
        let label = LocalizedText(sv: "varning: ", en: "warning: ")[language]
        StandardStream.error.write((usesColor ? "\u{1B}[1;33m\(label)\u{1B}[0m" : label) + text[language] + "\n")
    }

    /// Does what may fail on the machine, and says why when it does.
    ///
    /// - Throws: `machineFailed`.
    func attempt<Result>(_ body: () throws(FileSystemError) -> Result) throws(ExitStatus) -> Result {
        do throws(FileSystemError) { return try body() } catch {
            fail(error.message)
            throw .machineFailed
        }
    }

    /// The same for what takes time.
    func attempt<Result: Sendable>(
        _ body: () async throws(FileSystemError) -> Result
    ) async throws(ExitStatus) -> Result {
        do throws(FileSystemError) { return try await body() } catch {
            fail(error.message)
            throw .machineFailed
        }
    }

    /// Shows how far a long build has come, on a terminal only.
    var showsProgress: Bool { !isQuiet && format == .text && StandardStream.error.isTerminal }
}
