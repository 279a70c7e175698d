import ArgumentParser
import Diagnostics
import OpenData
import PromiseModel
import SiteGeneration
import SiteModel
import SiteOutput

/// `lofte check`
struct CheckCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "check",
            abstract: Help.text(
                sv: "Kontrollerar innehåll och mallar utan att skriva något.",
                en: "Checks content and templates without writing anything."))
    }

    @OptionGroup var site: SiteOptions
    @OptionGroup var problems: ProblemOptions

    @OptionGroup var publication: PublicationOptions

    @Flag(
        help: Help.option(
            sv: "Rättar det som har exakt en rättning, utom språket, och visar vad som ändrades.",
            en: "Mends what has exactly one mend, but for the language, and shows what was changed."))
    var fix = false

    func run() async throws {
        let run = try SiteRun(site, problems, publication: publication, writes: false)
        try publication.checkReports(run.console, outside: [site.content, site.templatesFolder])
        if let published = run.options.published {
            try ClockCheck(
                today: run.options.today, isGiven: site.isDayGiven, clock: SiteOptions.clockDay,
                published: published.manifest.origin.flatMap { CalendarDate(iso: $0.day) }, isGated: true
            ).run(run.console)
        }
        if fix { try await Fixing(console: run.console, options: run.options).run() }
        let checked: CheckedSite
        if publication.report.isEmpty {
            checked = try await run.check()
        } else {
            // Only a report needs the pages, to say how they differ.
            let (result, report) = try await run.reportedBuild(
                publication, comparedWith: run.options.published, keeping: .memory)
            if let report { try publication.write(report, run.console) }
            checked = result.checked
        }
        let warnings = checked.diagnostics.count
        let pages = checked.pageCount
        defer {
            if let hidden = checked.assembled.hidden.sentence { run.console.say(hidden) }
            if let offer = Fixing.offer(for: checked.diagnostics) { run.console.say(offer) }
        }
        run.console.say(
            warnings == 0
                ? LocalizedText(sv: "Inga fel på \(pages) sidor.", en: "No errors on \(pages) pages.")
                : LocalizedText(
                    sv: "Inga fel på \(pages) sidor. \(SiteRun.count(errors: 0, warnings: warnings).swedish)",
                    en: "No errors on \(pages) pages. \(SiteRun.count(errors: 0, warnings: warnings).english)"))
    }
}
