import ArgumentParser
import Diagnostics
import FileSystem
import Linting
import SiteGeneration

/// `lofte explain`
struct ExplainCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "explain",
            abstract: Help.text(
                sv: "Förklarar ett problem: vad det betyder och hur du rättar det.",
                en: "Explains a problem: what it means and how to mend it."),
            discussion: Help.text(
                sv: "Koden står inom hakparentes sist i meddelandet. Utan kod skrivs en lista över alla.",
                en: "The code stands in brackets at the end of the message. Without a code, all are listed."))
    }

    @Argument(
        help: Help.option(
            sv: "Problemets kod, som unknown-status.", en: "The problem's code, such as unknown-status.",
            valueName: "kod"),
        completion: .list(DiagnosticCode.allCases.map(\.rawValue)))
    var code: String?

    @Option(
        help: Help.option(
            sv: "Så skrivs det: text eller markdown.", en: "How it is written: text or markdown.", valueName: "form"))
    var format = Form.text

    @Option(help: SiteOptions.languageHelp)
    var language: ConsoleLanguage?

    /// How the explanation is written.
    enum Form: String, ExpressibleByArgument, CaseIterable {
        case text, markdown
    }

    func run() throws {
        let language = ChosenLanguage.choose(language)
        let handbook = ProblemHandbook(language: language)
        guard let code else {
            StandardStream.output.write(format == .text ? handbook.list : handbook.chapter)
            return
        }
        guard let known = DiagnosticCode(rawValue: Self.bare(code)) else {
            let nearest = nearestName(to: Self.bare(code), in: DiagnosticCode.allCases.map(\.rawValue))
            let hint = LocalizedText(
                sv: nearest.map { "menade du \($0)?" } ?? "lofte explain utan kod skriver en lista",
                en: nearest.map { "did you mean \($0)?" } ?? "lofte explain without a code lists them")
            let text = LocalizedText(
                sv: "fel: det finns inget problem med koden \"\(code)\": \(hint.swedish)",
                en: "error: there is no problem with the code \"\(code)\": \(hint.english)")
            StandardStream.error.write(text[language].printable + "\n")
            throw ExitStatus.wrongUse
        }
        let explanation = ProblemExplanation.of(known)
        StandardStream.output.write(
            format == .text ? handbook.text(explanation) : handbook.markdown(explanation, level: 2))
    }

    /// The code as it is copied out of a message, without its brackets.
    private static func bare(_ code: String) -> String {
        code.hasPrefix("[") && code.hasSuffix("]") ? String(code.dropFirst().dropLast()) : code
    }
}
