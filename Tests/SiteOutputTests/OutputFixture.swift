import FileSystem
import Synchronization
import TestSupport

@testable import SiteOutput

/// The files of a site as something hands them over to be published, and the folder they are published to.
final class OutputFixture: Sendable {
    let folder: TemporaryFolder
    private let texts: Mutex<[PathKey: String]>

    var output: String { folder.path("site") }

    init() throws {
        folder = try TemporaryFolder()
        texts = Mutex([
            PathKey("404.html"): "<h1>Finns inte</h1>\n", PathKey("index.html"): "<h1>Medborgarlöfte</h1>\n",
            PathKey("om/index.html"): "<h1>Om</h1>\n", PathKey("om/karta.png"): "PNG",
        ])
    }

    /// What is to be published, in the order of its paths.
    var files: [OutputFile] {
        texts.withLock { texts in
            texts.keys.sorted { $0.path.precedesInBytes($1.path) }.map { key in
                OutputFile(path: key.path, bytes: Array((texts[key] ?? "").utf8), source: "content/" + key.path)
            }
        }
    }

    /// Changes a file of the site, or adds one.
    func write(_ text: String, to path: String) { texts.withLock { $0[PathKey(path)] = text } }

    func remove(_ path: String) { texts.withLock { $0[PathKey(path)] = nil } }

    static let origin = OutputManifest.Origin(
        version: "1.0.0", day: "2024-06-01", address: "https://www.exempelby.se/lofte/",
        sources: [OutputManifest.Source(path: "content/om/index.md", bytes: [1, 2])])

    /// Publishes the files as a build does; nothing is written when something is in the way.
    @discardableResult
    func publish(width: Int = 1) async throws -> OutputPlan {
        let finishing = FileFinishing(
            .spool { [output] in OutputSpool(folder: output) }, compresses: false)
        let files = try files.flatMap { try finishing.finish($0) }
        let writer =
            try finishing.spool.map { OutputWriter($0, width: width) } ?? OutputWriter(folder: output, width: width)
        let plan = try await OutputPlan(files: files, origin: Self.origin, folder: writer.folder, width: width)
        if plan.conflicts.isEmpty { try await writer.apply(plan) }
        return plan
    }

    /// How what lies there differs from what is to be published.
    func verify() async throws -> [OutputVerification.Finding] {
        try await OutputVerification(of: output, files: files, origin: Self.origin, width: 2).findings
    }
}
