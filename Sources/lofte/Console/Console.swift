import Diagnostics
import FileSystem
import Linting
import SiteGeneration

/// How lofte speaks to the person who runs it: problems on standard error, results on standard output. Nothing that others
/// wrote or named can steer the terminal or the log that it comes to.
struct Console: Sendable {
    let language: Language
    private let format: ProblemFormat
    private let showsAll: Bool
    private let isQuiet: Bool
    private let isVerbose: Bool
    private let usesColor: Bool
    private let write: @Sendable (String, StandardStream) -> Void

    /// - Parameters:
    ///   - language: as an option gives it.
    ///   - showsAll: whether problems are shown that are more than a person reads.
    ///   - write: puts a text, whole lines, where it is read.
    init(
        language: ConsoleLanguage?, isQuiet: Bool, isVerbose: Bool = false, color: ColorChoice = .auto,
        format: ProblemFormat = .text, showsAll: Bool = false,
        write: @escaping @Sendable (String, StandardStream) -> Void = { $1.write($0) }
    ) {
        self.language = ChosenLanguage.choose(language)
        self.format = format
        self.showsAll = showsAll
        self.isQuiet = isQuiet
        self.isVerbose = isVerbose
        self.write = write
        usesColor =
            switch color {
            case .always: true
            case .never: false
            // https://no-color.org: set to anything but nothing.
            case .auto: StandardStream.error.isTerminal && (Environment["NO_COLOR"] ?? "").isEmpty
            }
    }

    /// Prints problems: as text on standard error, in the forms for programs on standard output. Programs get all of them.
    ///
    /// - Parameters:
    ///   - limit: how many are shown as text, unless all are asked for.
    ///   - seeingAll: how all of them are seen.
    func report(
        _ diagnostics: [Diagnostic], atMost limit: Int = ProblemSelection.limitInAll,
        seeingAll: LocalizedText = seeingAll
    ) {
        switch format {
        case .text:
            let formatter = TextFormatter(language: language, usesColor: usesColor)
            write(
                showsAll
                    ? formatter.format(diagnostics)
                    : formatter.format(ProblemSelection(diagnostics, atMost: limit), seeingAll: seeingAll), .error)
        case .json: write(JSONFormatter(language: language).format(diagnostics), .output)
        case .github: write(GitHubFormatter(language: language).format(diagnostics), .output)
        case .gitlab: write(GitLabFormatter(language: language).format(diagnostics), .output)
        case .sarif:
            let formatter = SARIFFormatter(language: language, version: Version.current) { code in
                let explanation = ProblemExplanation.of(code)
                return SARIFFormatter.Explanation(title: explanation.title, text: explanation.summary)
            }
            write(formatter.format(diagnostics), .output)
        }
    }

    /// Prints what has come and gone among the problems, as text. Programs get all problems, each time.
    ///
    /// - Parameters:
    ///   - limit: how many new ones are shown, and of how many that are gone, unless all are asked for.
    ///   - seeingAll: how all of them are seen.
    func report(
        _ changes: ProblemChanges, of diagnostics: [Diagnostic], atMost limit: Int, seeingAll: LocalizedText
    ) {
        guard format == .text else { return report(diagnostics) }
        report(changes.new, atMost: limit, seeingAll: seeingAll)
        let formatter = TextFormatter(language: language, usesColor: usesColor)
        write(formatter.format(gone: changes.gone, atMost: showsAll ? changes.gone.count : limit), .error)
    }

    static let seeingAll = LocalizedText(
        sv: "Visa alla: lofte check --all-problems", en: "Show all: lofte check --all-problems")

    /// Makes sure that what was to be told could be written, before anything follows from it.
    ///
    /// - Throws: `machineFailed` when it could not. It is said when the program ends.
    func requireTold() throws(ExitStatus) {
        if StandardStream.allCases.contains(where: { $0.failure != nil }) { throw .machineFailed }
    }

    /// Prints how it went. Not when problems are read by a program, nor when only problems are wanted.
    func say(_ text: LocalizedText) {
        guard !isQuiet, format == .text else { return }
        line(text, to: .output)
    }

    /// Parts what was said from what follows.
    func sayNothing() {
        guard !isQuiet, format == .text else { return }
        write("\n", .output)
    }

    /// Prints what was done to the files of somebody who has to know, on standard error: also beside problems that a program
    /// reads, and when only problems are wanted.
    func tell(_ text: LocalizedText) { line(text, to: .error) }

    /// Prints what is done, for those who asked to know.
    func detail(_ text: LocalizedText) {
        guard isVerbose, format == .text else { return }
        line(text, to: .output)
    }

    /// Prints what a command sets about, for those who asked to know; on standard error, since what a command answers may be
    /// read by a program.
    func begin(_ text: LocalizedText) {
        guard isVerbose else { return }
        line(text, to: .error)
    }

    /// Prints why nothing could be done at all.
    func fail(_ text: LocalizedText) {
        let label = LocalizedText(sv: "fel: ", en: "error: ")[language]
        line(text, label: usesColor ? "\u{1B}[1;31m\(label)\u{1B}[0m" : label, to: .error)
    }

    /// Prints something that somebody should know, on standard error.
    func warn(_ text: LocalizedText) {
        guard !isQuiet else { return }
        let label = LocalizedText(sv: "varning: ", en: "warning: ")[language]
        line(text, label: usesColor ? "\u{1B}[1;33m\(label)\u{1B}[0m" : label, to: .error)
    }

    private func line(_ text: LocalizedText, label: String = "", to stream: StandardStream) {
        write(label + text[language].printable + "\n", stream)
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
