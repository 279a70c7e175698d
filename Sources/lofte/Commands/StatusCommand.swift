import ArgumentParser
import Diagnostics
import FileSystem
import PromiseModel
import SiteGeneration
import SiteModel
import SiteOutput

/// `lofte status`
struct StatusCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "status",
            abstract: Help.text(
                sv: "Visar alla aktiviteter, de som behöver omsorg först.",
                en: "Shows all activities, those that need care first."))
    }

    @OptionGroup var site: SiteOptions

    @Option(
        help: Help.option(
            sv: "Så skrivs listan: table, json eller csv.", en: "How the list is written: table, json or csv.",
            valueName: "form"))
    var format = ListFormat.table

    @Option(
        help: Help.option(
            sv: "Vem som har redovisat en period och vem som inte har det: ÅÅÅÅ-kv1, ÅÅÅÅ-t1, ÅÅÅÅ-h1 eller ÅÅÅÅ.",
            en: "Who has told of a period and who has not: YYYY-kv1, YYYY-t1, YYYY-h1 or YYYY.", valueName: "period"))
    var period: String?

    @Option(
        name: .customLong("fail-on"),
        help: Help.option(
            sv: "Slutstatus 1 om något är overdue (uppföljning saknas) eller delayed (försenat).",
            en: "Exit status 1 when anything is overdue (no follow-up in time) or delayed.", valueName: "vad"))
    var failOn: Failure?

    /// How the list is written.
    enum ListFormat: String, ExpressibleByArgument, CaseIterable {
        case table, json, csv
    }

    /// What makes the command fail.
    enum Failure: String, ExpressibleByArgument, CaseIterable {
        case overdue, delayed
    }

    func run() async throws {
        let console = Console(site)
        let period = try self.period.map { text throws(ExitStatus) in try Self.period(text, format, console) }
        let options = try site.buildOptions(console)
        let result = try await console.attempt { () async throws(FileSystemError) in
            try await SiteBuilder(options).assemble()
        }
        let diagnostics = result.diagnostics
        let errors = diagnostics.count { $0.severity == .error }
        guard let built = result.wholeSite else {
            console.report(diagnostics)
            throw ExitStatus.contentErrors
        }
        if errors > 0 {
            console.warn(
                LocalizedText(
                    sv: "innehållet har \(errors) fel, så listan kan vara ofullständig: kör lofte check",
                    en: "the content has \(errors) errors, so the list may be incomplete: run lofte check"))
        }
        let warnings = result.diagnostics.count - errors
        if errors == 0, warnings > 0 {
            console.warn(
                LocalizedText(
                    sv: "innehållet har \(warnings) varning\(warnings == 1 ? "" : "ar"), som listan inte visar: "
                        + "kör lofte check",
                    en: "the content has \(warnings) warning\(warnings == 1 ? "" : "s") that the list does not show: "
                        + "run lofte check"))
        }
        if let period {
            let reporting = PeriodReporting(period, of: built)
            StandardStream.output.write(StatusList.text(reporting, language: console.language))
            if let hidden = result.hidden.sentence { console.say(hidden) }
            let isMissing = reporting.told < reporting.activities
            let isLate = ActivityStatusRow.all(built, language: console.language).contains(where: \.isDelayed)
            if failOn == .overdue && isMissing || failOn == .delayed && isLate { throw ExitStatus.contentErrors }
            return
        }
        let rows = ActivityStatusRow.all(built, language: console.language)
        let list = StatusList(rows: rows, language: console.language)
        switch format {
        case .table: StandardStream.output.write(list.table)
        case .json: StandardStream.output.write(list.json)
        case .csv: StandardStream.output.write(list.csv)
        }
        if format == .table, let hidden = result.hidden.sentence { console.say(hidden) }
        FiguresOwed.sentences(built).forEach(console.warn)
        let fails =
            switch failOn {
            case .overdue: rows.contains(where: \.isOverdue)
            case .delayed: rows.contains(where: \.isDelayed)
            case nil: false
            }
        if fails { throw ExitStatus.contentErrors }
    }

    private static func period(
        _ text: String, _ format: ListFormat, _ console: Console
    ) throws(ExitStatus) -> ReportPeriod {
        guard format == .table else {
            console.fail(
                LocalizedText(
                    sv: "--period skrivs bara som tabell: ta bort --format",
                    en: "--period is written as a table only: remove --format"))
            throw .wrongUse
        }
        guard let period = ReportPeriod(text) else {
            console.fail(
                LocalizedText(
                    sv: "--period \"\(text)\" går inte: skriv ÅÅÅÅ-kv1 eller ÅÅÅÅ",
                    en: "--period \"\(text)\" is not possible: write YYYY-kv1 or YYYY"))
            throw .wrongUse
        }
        return period
    }
}
