import ArgumentParser
import Diagnostics
import FileSystem

/// `lofte manual`
struct ManualCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "manual",
            abstract: Help.text(sv: "Skriver manualsidan, lofte(1).", en: "Prints the manual page, lofte(1)."),
            discussion: Help.text(
                sv: "Läs den med: lofte manual | man -l -", en: "Read it with: lofte manual | man -l -"))
    }

    @Option(help: SiteOptions.languageHelp)
    var language: ConsoleLanguage?

    func run() throws {
        let language = ChosenLanguage.choose(language)
        guard let program = CommandDescription.program else {
            let text = LocalizedText(
                sv: "fel: kommandona kan inte beskrivas\n", en: "error: the commands cannot be described\n")
            StandardStream.error.write(text[language])
            throw ExitStatus.machineFailed
        }
        StandardStream.output.write(ManualPage(program, language: language).text)
    }
}

extension CommandDescription {
    /// The whole program, in the language of this run; nil when the parser describes itself in a form not known.
    static var program: CommandDescription? { CommandDescription(help: Lofte._dumpHelp()) }
}
