import ArgumentParser
import Diagnostics
import FileSystem
import PromiseModel
import SiteContent
import SiteGeneration

/// The flags of all commands that read a site.
struct SiteOptions: ParsableArguments {
    @Option(
        help: Help.option(
            sv: "Mappen med innehållet.", en: "The folder with the content.", valueName: "mapp"),
        completion: .directory)
    var content = "content"

    @Option(
        help: Help.option(
            sv: "Mappen med mallarna; annars templates, och finns inte den, mallarna i programmet.",
            en: "The folder with the templates; else templates, and without that the program's own.",
            valueName: "mapp"),
        completion: .directory)
    var templates: String?

    @Option(
        name: .customLong("base-url"),
        help: Help.option(
            sv: "Adress i stället för den i webbplats.yml.", en: "Address instead of the one in webbplats.yml.",
            valueName: "adress"))
    var baseURL: String?

    @Option(
        help: Help.option(
            sv: "Dagen som sidorna visar; annars LOFTE_TODAY, annars dagens datum i Sverige.",
            en: "The day the pages show; else LOFTE_TODAY, else the date in Sweden.", valueName: "ÅÅÅÅ-MM-DD"))
    var today: String?

    @Flag(
        help: Help.option(
            sv: "Visar utkast och sidor som inte är publicerade än.", en: "Shows drafts and pages not yet published."))
    var drafts = false

    @Flag(help: Help.option(sv: "Skriver bara problem.", en: "Prints problems only."))
    var quiet = false

    @Flag(help: Help.option(sv: "Skriver också vad som görs.", en: "Prints also what is done."))
    var verbose = false

    @Option(
        help: Help.option(
            sv: "Färger: auto, always eller never.", en: "Colours: auto, always or never.", valueName: "när"))
    var color = ColorChoice.auto

    @Option(help: Self.languageHelp)
    var language: ConsoleLanguage?

    /// What `--language` is, for every command that has it.
    static var languageHelp: ArgumentHelp {
        Help.option(
            sv: "Språk: sv eller en; annars LOFTE_LANGUAGE, annars svenska.",
            en: "Language: sv or en; else LOFTE_LANGUAGE, else Swedish.", valueName: "språk")
    }

    /// The folder with the templates, as it is named or by its usual name.
    var templatesFolder: String { templates ?? "templates" }

    /// The options of a build, with the day worked out.
    ///
    /// - Throws: `ExitStatus.wrongUse` when the day or the address given is none; that has been said.
    func buildOptions(_ console: Console) throws(ExitStatus) -> BuildOptions {
        var options = BuildOptions(
            content: content, templates: templatesFolder, today: try day(console), showsDrafts: drafts,
            baseURL: try address(console), width: Machine.processorCount)
        // One that is named is to be there.
        options.carriesTemplates = templates == nil
        console.begin(
            LocalizedText(
                sv:
                    "läser \(content) och \(templatesFolder), \(drafts ? "med" : "utan") utkast, som den \(options.today.iso)",
                en:
                    "reading \(content) and \(templatesFolder), \(drafts ? "with" : "without") drafts, as of \(options.today.iso)"
            ))
        return options
    }

    private func address(_ console: Console) throws(ExitStatus) -> SiteAddress? {
        guard let baseURL else { return nil }
        return try Self.address(baseURL, option: "--base-url", console)
    }

    /// The address that an option gives.
    ///
    /// - Throws: `ExitStatus.wrongUse` when it is none that a site can have; that has been said.
    static func address(_ text: String, option: String, _ console: Console) throws(ExitStatus) -> SiteAddress {
        if let address = SiteAddress(text) { return address }
        console.fail(
            LocalizedText(
                sv: "\(option) \"\(text)\" är inte en adress: skriv till exempel https://www.exempel.se/lofte/",
                en: "\(option) \"\(text)\" is not an address: write https://www.example.org/promises/, say"))
        throw .wrongUse
    }

    /// The day that the command line or the environment says it is, and who says it.
    private var givenDay: (text: String, name: String)? {
        today.map { ($0, "--today") } ?? Environment["LOFTE_TODAY"].map { ($0, "LOFTE_TODAY") }
    }

    /// Whether a person said which day it is.
    var isDayGiven: Bool { givenDay.map { !$0.text.isEmpty } ?? false }

    /// The day by the machine's clock, in Sweden. The only place where the clock is read for a site.
    static var clockDay: CalendarDate { CalendarDate(inSwedenAt: Machine.unixSeconds) }

    private func day(_ console: Console) throws(ExitStatus) -> CalendarDate {
        let given = givenDay
        guard let (text, name) = given, !text.isEmpty else { return Self.clockDay }
        if let date = CalendarDate(iso: text) { return date }
        console.fail(
            LocalizedText(
                sv: "\(name) \"\(text)\" är inte ett datum: skriv det som ÅÅÅÅ-MM-DD",
                en: "\(name) \"\(text)\" is not a date: write it as YYYY-MM-DD"))
        throw .wrongUse
    }
}
