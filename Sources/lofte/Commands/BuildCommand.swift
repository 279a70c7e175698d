import ArgumentParser
import Diagnostics
import FileSystem
import OpenData
import PromiseModel
import SiteGeneration
import SiteModel
import SiteOutput

/// `lofte build`
struct BuildCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "build",
            abstract: Help.text(sv: "Bygger webbplatsen.", en: "Builds the site."),
            discussion: Help.text(
                sv: "Skriver bara filer som har ändrats. Finns det ett fel skrivs ingenting.",
                en: "Writes only files that changed. With an error, nothing is written."))
    }

    @OptionGroup var site: SiteOptions
    @OptionGroup var problems: ProblemOptions

    @OptionGroup var publication: PublicationOptions

    @Option(
        help: Help.option(
            sv: "Mappen som webbplatsen skrivs till.", en: "The folder that the site is written to.",
            valueName: "mapp"),
        completion: .directory)
    var output = "site"

    @Flag(
        help: Help.option(
            sv: "Skriver också filer med slutet .gz, för servrar som kan lämna ut dem färdiga.",
            en: "Also writes files ending in .gz, for servers that can hand them out as they are."))
    var compress = false

    @Option(
        name: .customLong("server-rules"),
        help: Help.option(
            sv:
                "Skriver också webbplatsens vidarebefordringar som regler för nginx och Caddy, i en mapp utanför webbplatsen.",
            en: "Also writes the site's redirects as rules for nginx and Caddy, to a folder outside of the site.",
            valueName: "mapp"),
        completion: .directory)
    var serverRules: String?

    func run() async throws {
        let start = ContinuousClock.now
        let run = try SiteRun(site, problems, publication: publication, compresses: compress, writes: true)
        let console = run.console
        let rules: RulesFolder?
        do throws(OutputRefusal) {
            try OutputFolder.check(output, reads: [site.content, site.templatesFolder])
            rules = try serverRules.map { path throws(OutputRefusal) in
                try RulesFolder(path, outside: [site.content, site.templatesFolder, output])
            }
            try rules?.checkOwner()
        } catch {
            console.fail(error.message)
            throw ExitStatus.wrongUse
        }
        try publication.checkReports(console, outside: [site.content, site.templatesFolder, output])
        let day = run.options.published?.manifest.origin?.day ?? OutputManifest.day(in: output)
        try ClockCheck(
            today: run.options.today, isGiven: site.isDayGiven, clock: SiteOptions.clockDay,
            published: day.flatMap { CalendarDate(iso: $0) }, isGated: run.options.published != nil
        ).run(console)
        // Without --against a report tells what changes in the output folder, if there is a site in it.
        let published =
            publication.report.isEmpty ? nil : run.options.published ?? (try? PublishedSite.read(output))
        let patience = LockPatience { [output] holder in console.warn(LockWords.waiting(for: holder, output)) }
        let keeping = FileKeeping.spool { [output] in OutputSpool(folder: output, patience: patience) }
        let (result, report) = try await run.reportedBuild(publication, comparedWith: published, keeping: keeping)
        let plan = try await write(result, report, rules, patience, width: run.options.width, console: console)
        let took = ContinuousClock.now - start
        console.say(Self.summary(result, plan, took: took))
        if let hidden = result.hidden.sentence { console.say(hidden) }
    }

    private func write(
        _ result: BuildResult, _ report: BuildReport?, _ rules: RulesFolder?, _ patience: LockPatience, width: Int,
        console: Console
    ) async throws(ExitStatus) -> OutputPlan {
        let (writer, plan) = try await plan(result, patience, width: width, console: console)
        guard plan.conflicts.isEmpty else {
            say(plan, console)
            throw .wrongUse
        }
        // While nothing is replaced yet: a report that cannot be written, or a rule, is a build that failed.
        if let report { try publication.write(report, console) }
        let staged = try console.attempt { () throws(FileSystemError) -> StagedRules? in
            guard let rules, let redirects = result.redirectRules else { return nil }
            return try rules.stage(redirects)
        }
        defer { staged?.discard() }
        try await console.attempt { () async throws(FileSystemError) in
            try await writer.apply(
                plan, limited: { console.warn($0) }, onPublication: { FaultWords.sitePublished(console.language) })
            try staged?.put()
        }
        for file in plan.writes {
            console.detail(LocalizedText(sv: "skrev \(file.path)", en: "wrote \(file.path)"))
        }
        for path in plan.deletions { console.detail(LocalizedText(sv: "tog bort \(path)", en: "removed \(path)")) }
        for path in staged?.paths ?? [] { console.detail(LocalizedText(sv: "skrev \(path)", en: "wrote \(path)")) }
        if let staged, !staged.paths.isEmpty, let serverRules {
            console.say(
                LocalizedText(
                    sv: "Reglerna i \(serverRules) är ändrade: webbservern läser dem när den startas eller laddas om.",
                    en: "The rules in \(serverRules) have changed: the web server reads them when started or reloaded.")
            )
        }
        return plan
    }

    private func plan(
        _ result: BuildResult, _ patience: LockPatience, width: Int, console: Console
    ) async throws(ExitStatus) -> (OutputWriter, OutputPlan) {
        do throws(FileSystemError) {
            let origin = await result.origin(version: Version.current)
            let writer: OutputWriter
            if let spool = result.spool {
                writer = OutputWriter(spool, width: width)
            } else {
                writer = try OutputWriter(folder: output, width: width, patience: patience)
            }
            let plan = try await OutputPlan(files: result.files, origin: origin, folder: writer.folder, width: width)
            return (writer, plan)
        } catch {
            console.fail(error.reason == .locked ? LockWords.gaveUp(patience, output) : error.message)
            throw .machineFailed
        }
    }

    /// Names what is in the way, and why it is taken for somebody else's.
    private func say(_ plan: OutputPlan, _ console: Console) {
        let conflicts = plan.conflicts
        for path in conflicts.prefix(10) { console.fail(Self.conflict(Path.join(output, path))) }
        if conflicts.count > 10 {
            let rest = conflicts.count - 10
            console.fail(LocalizedText(sv: "och \(rest) till", en: "and \(rest) more"))
        }
        let path = Path.join(output, OutputManifest.fileName)
        switch plan.previousManifest.condition {
        case .whole: break
        // One or two files are rather somebody else's.
        case .missing where conflicts.count + plan.unchangedCount < 5: break
        case .missing:
            console.fail(
                LocalizedText(
                    sv:
                        "listan \(path) finns inte, så lofte vet inte vad den själv har skrivit. Är mappen en webbplats som "
                        + "lofte har byggt lägger du tillbaka listan från en säkerhetskopia, eller tömmer mappen.",
                    en:
                        "the list \(path) is missing, so lofte cannot tell what it wrote itself. If the folder is a site that "
                        + "lofte built, put the list back from a copy, or empty the folder."))
        case .damaged:
            console.fail(
                LocalizedText(
                    sv:
                        "listan \(path) är skadad, så lofte vet inte vad den själv har skrivit. Lägg tillbaka listan från en "
                        + "säkerhetskopia, eller töm mappen.",
                    en:
                        "the list \(path) is damaged, so lofte cannot tell what it wrote itself. Put the list back from a "
                        + "copy, or empty the folder."))
        }
    }

    private static func conflict(_ path: String) -> LocalizedText {
        LocalizedText(
            sv: "\(path) finns redan och är inte skriven av lofte: flytta den, eller välj en annan mapp med --output. "
                + "Inget är skrivet.",
            en: "\(path) exists and was not written by lofte: move it, or choose another folder with --output. "
                + "Nothing is written.")
    }

    static func summary(_ result: BuildResult, _ plan: OutputPlan, took: Duration) -> LocalizedText {
        let milliseconds = Int(took / .milliseconds(1))
        let changed = plan.writes.count
        let removed = plan.deletions.count
        let warnings = result.diagnostics.count
        let time = (sv: "på \(milliseconds) ms", en: "in \(milliseconds) ms")
        var swedish = "\(result.pageCount) sidor, \(changed) \(changed == 1 ? "fil ändrad" : "filer ändrade")"
        var english = "\(result.pageCount) pages, \(changed) \(changed == 1 ? "file" : "files") changed"
        if removed > 0 {
            swedish += ", \(removed) \(removed == 1 ? "borttagen" : "borttagna")"
            english += ", \(removed) removed"
        }
        swedish += ", \(time.sv)."
        english += ", \(time.en)."
        if warnings > 0 {
            let count = SiteRun.count(errors: 0, warnings: warnings)
            swedish += " \(count.swedish)"
            english += " \(count.english)"
        }
        return LocalizedText(sv: swedish, en: english)
    }
}
