import Desk
import Diagnostics
import FileSystem
import Preview
import PromiseModel
import SiteGeneration

/// Shows the site in the browser as long as the command runs; `lofte desk` lets it be written there too.
struct PreviewRun {
    let site: SiteOptions
    let problems: ProblemOptions
    let preview: PreviewOptions
    /// Where what the desk publishes is looked for; nil where there is no desk.
    let writes: PublishedPlace?
    /// The login that stands in front, and the socket that it alone may open; nil for the editor at this machine.
    var behindLogin: PreviewServer.Port?

    func run() async throws {
        let stop = StopSignal()
        let console = Console(site, problems)
        // Said at once, rather than in the browser: it is the command that is wrong.
        var options = try site.buildOptions(console)
        options.showsDrafts = true
        try checkFolders(console)
        let desk = DeskSite()
        let server = try startServer(console, writes.map { service(desk, options, $0, console) })
        let address = server.address
        let output = BackgroundOutput { Self.dropped($0)[console.language] }
        let log = Console(site, problems) { output.write($0, to: $1) }
        let session = PreviewSession(
            server: server, folders: [site.content, site.templatesFolder], language: console.language,
            build: { [site, isStrict = problems.strict] memory in
                await Self.build(site, after: memory, isStrict: isStrict, desk, log)
            },
            report: { [writes] report in Self.report(report, address: address, writes: writes != nil, log) })
        let running = Task { await session.run() }
        if preview.open, !Browser.open(address) {
            log.fail(
                LocalizedText(
                    sv: "hittar ingen webbläsare: öppna \(address) själv",
                    en: "no browser is found: open \(address) yourself"))
        }
        await stop.wait()
        // A build that is under way is not waited for: it writes nothing.
        running.cancel()
        server.stop()
        await output.finish(within: .milliseconds(200))
    }

    private func checkFolders(_ console: Console) throws(ExitStatus) {
        // The templates that are not named are carried; and a desk without content begins with a form for it.
        let needed = (writes == nil ? [site.content] : []) + [site.templates].compactMap { $0 }
        for folder in needed {
            do throws(FileSystemError) { _ = try Folder.names(in: folder) } catch {
                console.fail(error.message)
                throw error.isMissing ? .wrongUse : .machineFailed
            }
        }
    }

    private func startServer(_ console: Console, _ writing: DeskService?) throws(ExitStatus) -> PreviewServer {
        let port = preview.port
        if let port, !(1...65_535).contains(port) {
            console.fail(
                LocalizedText(
                    sv: "--port \(port) går inte: välj ett tal mellan 1 och 65535",
                    en: "--port \(port) is not possible: choose a number between 1 and 65535"))
            throw .wrongUse
        }
        do throws(PreviewServerError) {
            return try PreviewServer(
                port: behindLogin ?? port.map { .exactly($0) } ?? .firstFree(from: 8080), language: console.language,
                writing: writing)
        } catch {
            console.fail(error.message)
            if case .system = error { throw .machineFailed }
            throw .wrongUse
        }
    }

    /// What writes: as of the day on which it is asked, since it may be left running overnight.
    private func service(_ desk: DeskSite, _ options: BuildOptions, _ published: PublishedPlace, _ console: Console)
        -> DeskService
    {
        DeskService(content: site.content, site: desk, language: console.language, published: published) {
            [isGiven = site.isDayGiven] in
            var options = options
            if !isGiven { options.today = SiteOptions.clockDay }
            return options
        } clock: {
            Self.time()
        }
    }

    /// The time now in Sweden: `2026-11-30 kl. 14.32`.
    private static func time() -> String {
        SwedishTime(unixSeconds: Machine.unixSeconds).text
    }

    /// Builds what the files say now, as of today: the preview may be left running overnight.
    private static func build(
        _ site: SiteOptions, after memory: SiteMemory, isStrict: Bool, _ desk: DeskSite, _ console: Console
    ) async -> PreviewBuild {
        do throws(ExitStatus) {
            var options = try site.buildOptions(console)
            options.showsDrafts = true
            do throws(FileSystemError) {
                let checked = try await SiteBuilder(options).check(after: memory)
                desk.publish(checked)
                return PreviewBuild(checked, isStrict: isStrict, language: console.language)
            } catch {
                return PreviewBuild(failure: error.message)
            }
        } catch {
            // The options were right when the command began.
            return PreviewBuild(failure: LocalizedText(sv: "fel i kommandot", en: "wrong use of the command"))
        }
    }

    private static func report(
        _ report: PreviewSession.Report, address: String, writes: Bool, _ console: Console
    ) {
        if let changed = changed(report.changedPaths) {
            console.sayNothing()
            console.say(changed)
        }
        let problems = report.build.diagnostics
        if let changes = report.changes {
            console.report(changes, of: problems, atMost: shownProblems, seeingAll: seeingAll)
        } else {
            console.report(problems, atMost: shownProblems, seeingAll: seeingAll)
        }
        if let failure = report.build.failure { console.fail(failure) }
        console.say(summary(report))
        if report.changedPaths.isEmpty {
            console.say(
                writes
                    ? LocalizedText(
                        sv: "Skrivbordet: \(address)  (avsluta med Ctrl-C)",
                        en: "The desk: \(address)  (end with Ctrl-C)")
                    : LocalizedText(
                        sv: "Förhandsvisning: \(address)  (avsluta med Ctrl-C)",
                        en: "Preview: \(address)  (end with Ctrl-C)"))
        }
    }

    /// How many problems are shown at a time: what has room on a screen or two.
    private static let shownProblems = 20

    /// The preview shows drafts, so all problems are those of the drafts too.
    private static let seeingAll = LocalizedText(
        sv: "Visa alla: lofte check --drafts --all-problems", en: "Show all: lofte check --drafts --all-problems")

    /// What stands for texts that nobody took in time; the preview does not wait for a reader.
    private static func dropped(_ count: Int) -> LocalizedText {
        LocalizedText(
            sv: "… \(count) utskrift\(count == 1 ? "" : "er") utelämnade: ingen läste dem.",
            en: "… \(count) text\(count == 1 ? "" : "s") left out: nobody read them.")
    }

    /// What was saved, before what came of it; nil for the first build.
    static func changed(_ paths: [String]) -> LocalizedText? {
        guard let first = paths.first else { return nil }
        let more = paths.count - 1
        return LocalizedText(
            sv: "\(first)\(more > 0 ? " och \(more) till är ändrade" : " är ändrad"):",
            en: "\(first)\(more > 0 ? " and \(more) more" : "") changed:")
    }

    static func summary(_ report: PreviewSession.Report) -> LocalizedText {
        let milliseconds = Int(report.time / .milliseconds(1))
        let problems = problems(report)
        guard report.build.site != nil else {
            let pages =
                report.showsPages
                ? LocalizedText(sv: "Sidorna visas som de var senast.", en: "The pages are shown as they last were.")
                : LocalizedText(
                    sv: "Sidorna visas när felen är rättade; tills dess visar webbläsaren felen.",
                    en: "The pages are shown once the errors are mended; until then the browser shows the errors.")
            return LocalizedText(
                sv: "Inte byggt\(problems.map { ": \($0.swedish)" } ?? ""). \(pages.swedish)",
                en: "Not built\(problems.map { ": \($0.english)" } ?? ""). \(pages.english)")
        }
        return LocalizedText(
            sv: "Kontrollerat på \(milliseconds) ms.\(problems.map { " \($0.swedish)." } ?? "")",
            en: "Checked in \(milliseconds) ms.\(problems.map { " \($0.english)." } ?? "")")
    }

    /// How many problems there are, and how that differs from before; nil for none, as before.
    private static func problems(_ report: PreviewSession.Report) -> LocalizedText? {
        let diagnostics = report.build.diagnostics
        let now = diagnostics.isEmpty ? nil : ProblemCount(diagnostics).text
        guard let changes = report.changes else { return now }
        guard let difference = changes.text else {
            return now.map { now in
                changes.isNothing
                    ? LocalizedText(sv: "\(now.swedish), samma som förut", en: "\(now.english), the same as before")
                    : now
            }
        }
        return LocalizedText(
            sv: "\(difference.swedish): \(now.map { "nu \($0.swedish)" } ?? "inga problem kvar")",
            en: "\(difference.english): \(now.map { "now \($0.english)" } ?? "no problems left")")
    }
}
