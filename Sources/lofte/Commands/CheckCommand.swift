import ArgumentParser
import Diagnostics
import SiteGeneration

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

    func run() async throws {
        let run = try SiteRun(site)
        let result = try await run.build()
        let warnings = result.diagnostics.count
        let pages = result.pageCount
        run.console.say(
            warnings == 0
                ? LocalizedText(sv: "Inga fel på \(pages) sidor.", en: "No errors on \(pages) pages.")
                : LocalizedText(
                    sv: "Inga fel på \(pages) sidor. \(SiteRun.count(errors: 0, warnings: warnings).swedish)",
                    en: "No errors on \(pages) pages. \(SiteRun.count(errors: 0, warnings: warnings).english)"))
    }
}
