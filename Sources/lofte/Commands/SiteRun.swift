import Diagnostics
import FileSystem
import OpenData
import SiteGeneration
import SiteOutput

/// What `build` and `check` have in common: build in memory, report, decide.
struct SiteRun {
    let console: Console
    let isStrict: Bool
    let options: BuildOptions
    /// Whether the command would have written something, were there no problems.
    let writes: Bool

    init(
        _ options: SiteOptions, _ problems: ProblemOptions, publication: PublicationOptions, compresses: Bool = false,
        writes: Bool
    ) throws(ExitStatus) {
        self.writes = writes
        console = Console(options, problems)
        isStrict = problems.strict
        var build = try options.buildOptions(console)
        build.compresses = compresses
        build.publishedAt = try publication.address(console, baseURL: build.baseURL)
        build.published = try publication.published(console)
        self.options = build
    }

    /// For a command that writes nothing.
    init(console: Console, isStrict: Bool, options: BuildOptions) {
        writes = false
        self.console = console
        self.isStrict = isStrict
        self.options = options
    }

    /// Checks the site and prints every problem; no page is made.
    ///
    /// - Parameter onFailure: is given what was found when that is why the run ends here.
    /// - Throws: the status to end with, when there are errors, or warnings that count as errors.
    func check(
        onFailure: (CheckedSite) throws(ExitStatus) -> Void = { _ in }
    ) async throws(ExitStatus) -> CheckedSite {
        let checked = try await attempt { builder async throws(FileSystemError) in try await builder.check() }
        console.report(checked.diagnostics)
        try console.requireTold()
        let warnings = checked.diagnostics.count { $0.severity == .warning }
        let errors = checked.diagnostics.count - warnings
        if errors > 0 || (isStrict && warnings > 0) {
            console.say(Self.refusal(errors: errors, warnings: warnings, writes: writes))
            if let first = checked.diagnostics.first(where: { $0.severity == .error }) ?? checked.diagnostics.first {
                console.say(Self.explanation(of: first.code))
            }
            if let offer = Fixing.offer(for: checked.diagnostics) { console.say(offer) }
            try onFailure(checked)
            throw .contentErrors
        }
        // The process is about to end: to give back a large site's memory piece by piece would take longer than to
        // write a good part of it.
        _ = Unmanaged.passRetained(KeptUntilExit(checked))
        return checked
    }

    /// Does that, and makes the pages.
    ///
    /// - Parameters:
    ///   - keeping: where the pages go.
    ///   - onFailure: is given what was found when that is why the run ends here.
    /// - Throws: the status to end with, when there are errors, or warnings that count as errors.
    func build(
        keeping: FileKeeping = .memory, onFailure: (CheckedSite) throws(ExitStatus) -> Void = { _ in }
    ) async throws(ExitStatus) -> BuildResult {
        let checked = try await check(onFailure: onFailure)
        let result = try await attempt { builder async throws(FileSystemError) in
            try await builder.render(checked, keeping: keeping)
        }
        _ = Unmanaged.passRetained(KeptUntilExit(result))
        return result
    }

    /// Lets a builder work, showing how far it is.
    private func attempt<Value>(
        _ work: (SiteBuilder) async throws(FileSystemError) -> Value
    ) async throws(ExitStatus) -> Value {
        let line = ProgressLine(language: console.language)
        let shows = console.showsProgress
        defer { if shows { line.clear() } }
        do throws(FileSystemError) {
            return try await work(SiteBuilder(options) { progress in if shows { line.show(progress) } })
        } catch {
            if shows { line.clear() }
            console.fail(error.message)
            // A folder that was named and is not there is a mistake in the command, not a broken machine.
            let isNamedFolder = error.path == options.content || error.path == options.templates
            throw error.isMissing && isNamedFolder ? .wrongUse : .machineFailed
        }
    }

    /// Builds in memory and works out the report that was asked for, before anything is replaced; with errors it is written
    /// at once, since the run ends there.
    ///
    /// - Parameter published: what the pages are compared with, if there is any.
    func reportedBuild(
        _ publication: PublicationOptions, comparedWith published: PublishedSite?, keeping: FileKeeping
    ) async throws(ExitStatus) -> (result: BuildResult, report: BuildReport?) {
        let result = try await build(keeping: keeping) { failed throws(ExitStatus) in
            try publication.write(BuildReport(failed, isBuilt: false, today: options.today, comparison: nil), console)
        }
        guard !publication.report.isEmpty else { return (result, nil) }
        var comparison: SiteComparison?
        if let published { comparison = await SiteComparison(result, with: published, width: options.width) }
        return (result, BuildReport(result.checked, isBuilt: true, today: options.today, comparison: comparison))
    }

    private final class KeptUntilExit<Value: Sendable>: Sendable {
        let value: Value
        init(_ value: Value) { self.value = value }
    }

    /// Where to learn more of a problem; the command can be copied as it stands.
    private static func explanation(of code: DiagnosticCode) -> LocalizedText {
        LocalizedText(
            sv: "Vad ett problem betyder: lofte explain \(code.rawValue)",
            en: "What a problem means: lofte explain \(code.rawValue)")
    }

    /// `2 fel och 1 varning.`
    static func count(errors: Int, warnings: Int) -> LocalizedText {
        let count = ProblemCount(errors: errors, warnings: warnings).text
        return LocalizedText(sv: count.swedish + ".", en: count.english + ".")
    }

    /// The same for a run that ends here: why warnings stopped it, when they did, and that nothing is written.
    private static func refusal(errors: Int, warnings: Int, writes: Bool) -> LocalizedText {
        let count = ProblemCount(errors: errors, warnings: warnings).text
        let why =
            errors > 0
            ? LocalizedText(sv: ".", en: ".")
            : LocalizedText(
                sv: ", som med --strict räknas som fel.", en: "; --strict counts warnings as errors.")
        return LocalizedText(
            sv: count.swedish + why.swedish + (writes ? " Inget är skrivet." : ""),
            en: count.english + why.english + (writes ? " Nothing is written." : ""))
    }
}
