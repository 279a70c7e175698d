import Diagnostics
import FileSystem
import PageRendering
import SiteModel
package import SiteOutput
import Synchronization

/// The files of a site, each made when it is asked for; what was made stays as long as this value.
///
/// A file is a function of the site, and so the one that a build writes. Any number of threads may ask at a time: one that
/// two of them make at once is the same.
package final class SiteFiles: Sendable {
    /// What a file is made of.
    private enum Origin: Sendable {
        case page(RenderTask)
        case generated(GeneratedFiles)
        case made(OutputFile)
    }

    private let origins: [PathKey: Origin]
    /// Nil where all is made already.
    private let renderer: SiteRenderer?
    /// What was asked for.
    private let made = Mutex<[PathKey: OutputFile]>([:])

    /// Nil for a site with an error: it has no files.
    package init?(_ checked: CheckedSite) {
        guard !checked.diagnostics.hasErrors, let renderer = SiteRenderer(some: checked) else { return nil }
        self.renderer = renderer
        var origins: [PathKey: Origin] = [:]
        origins.reserveCapacity(checked.tasks.count + renderer.assets.count + 16)
        for (task, path) in zip(checked.tasks, checked.pagePaths) { origins[path] = .page(task) }
        for files in GeneratedFiles.all {
            for path in files.paths(checked.assembled.site) { origins[path] = .generated(files) }
        }
        for file in renderer.assets { origins[file.path] = .made(file) }
        self.origins = origins
    }

    /// A site whose files are made already.
    package init(_ files: [OutputFile]) {
        origins = Dictionary(files.map { (PathKey($0.path), .made($0)) }, uniquingKeysWith: { first, _ in first })
        renderer = nil
    }

    /// The paths of all files from the output folder, in no order.
    package var paths: [String] { origins.keys.map(\.path) }

    /// Those that are copied from the templates.
    package var ofTemplates: [OutputFile] {
        origins.values.compactMap { origin in
            if case .made(let file) = origin, file.isOfTemplates { file } else { nil }
        }
    }

    /// Whether there is a file at a path from the output folder.
    package func contains(_ path: String) -> Bool { origins[path] != nil }

    /// The file at a path from the output folder; nil where there is none.
    package subscript(path: String) -> OutputFile? {
        guard let origin = origins[path] else { return nil }
        if case .made(let file) = origin { return file }
        if let file = made.withLock({ $0[path] }) { return file }
        let files = make(origin)
        return made.withLock { made in
            for file in files { made[file.path] = file }
            return made[path]
        }
    }

    private func make(_ origin: Origin) -> [OutputFile] {
        guard let renderer else { return [] }
        return switch origin {
        case .page(let task): [renderer.page(task)]
        case .generated(let files): files.make(renderer.site)
        case .made(let file): [file]
        }
    }
}
