package import Diagnostics
package import SiteGeneration

/// Builds, shows, waits for a change, and again: the preview as long as it lives.
package struct PreviewSession: Sendable {
    /// What a build was occasioned by and how it went, for the terminal.
    package struct Report: Sendable {
        package let build: PreviewBuild
        /// How its problems differ from those that were told of; nil for the first that could be looked for, and where the
        /// machine stopped the build.
        package let changes: ProblemChanges?
        /// The files that changed; none for the first build.
        package let changedPaths: [String]
        package let time: Duration
        /// Whether pages are shown: those of this build, or of an earlier one.
        package let showsPages: Bool
    }

    private let server: PreviewServer
    private let folders: [String]
    private let language: Language
    private let build: @Sendable (SiteMemory) async -> PreviewBuild
    private let report: @Sendable (Report) -> Void
    /// Tells this run's versions from those of any other.
    private let name = String(UInt64.random(in: .min ... .max), radix: 36, uppercase: true)

    /// - Parameters:
    ///   - folders: All that a build reads.
    ///   - language: Of the bar and the panel.
    ///   - build: Is given what the build before remembers.
    ///   - report: Called after each build, before the next change is waited for.
    package init(
        server: PreviewServer, folders: [String], language: Language,
        build: @escaping @Sendable (SiteMemory) async -> PreviewBuild, report: @escaping @Sendable (Report) -> Void
    ) {
        self.server = server
        self.folders = folders
        self.language = language
        self.build = build
        self.report = report
    }

    /// Runs until its task is cancelled.
    package func run() async {
        // Before the first build, so that what changes during it is seen.
        var watcher = Watcher(folders)
        var snapshot: PreviewSnapshot?
        var changedPaths: [String] = []
        var number = 1
        var memory = SiteMemory()
        var known: [Diagnostic]?
        repeat {
            let start = ContinuousClock.now
            let build = await build(memory)
            memory = build.memory ?? memory
            let next = PreviewSnapshot(
                version: version(number), build: build, after: snapshot, language: language)
            server.publish(next)
            let took = ContinuousClock.now - start
            let changes: ProblemChanges?
            if build.failure == nil {
                changes = known.map { ProblemChanges(from: $0, to: build.diagnostics) }
                known = changes?.known ?? build.diagnostics
            } else {
                changes = nil
            }
            report(
                Report(
                    build: build, changes: changes, changedPaths: changedPaths, time: took,
                    showsPages: next.site != nil))
            snapshot = next
            number += 1
            changedPaths = await watcher.change()
        } while !changedPaths.isEmpty
    }

    /// The name of what the build with this number gave.
    func version(_ number: Int) -> String { "\(name)-\(number)" }
}
