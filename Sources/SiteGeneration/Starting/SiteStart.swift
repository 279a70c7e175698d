package import Diagnostics
package import FileSystem

/// Makes a new site on the disk: all of it or nothing, and over nothing that is there.
package struct SiteStart: Sendable {
    /// Those that the site is to be built with.
    private let options: BuildOptions

    package init(_ options: BuildOptions) { self.options = options }

    /// How it went.
    package enum Outcome: Sendable {
        /// The paths of the files that were made, and what the site's check says.
        case made([String], [Diagnostic])
        /// Nothing is made: these answers cannot stand.
        case wrongAnswers([NewSite.Problem])
        /// Nothing is made: these files are there already.
        case taken([String])
        /// Nothing is left: the site would have these errors.
        case wrong([Diagnostic])
    }

    /// Makes the site in the folder that the content folder lies in.
    ///
    /// - Throws: `FileSystemError` when the machine cannot write; what was made is removed again.
    package func make(_ answers: NewSiteAnswers) async throws(FileSystemError) -> Outcome {
        let site: NewSite
        switch NewSite.plan(answers, contentName: Path.name(of: options.content), today: options.today) {
        case .failure(let problems): return .wrongAnswers(problems.all)
        case .success(let planned): site = planned
        }
        let root = Path.parent(of: options.content) ?? "."
        let paths = site.files.map { Path.join(root, $0.path) }
        let taken = paths.filter { Folder.kind(of: $0) != nil }
        guard taken.isEmpty else { return .taken(taken) }
        var made = MadeFiles()
        do throws(FileSystemError) {
            for (file, path) in zip(site.files, paths) { try made.make(file, at: path) }
            let found = try await SiteBuilder(options).check().diagnostics
            guard !found.hasErrors else {
                made.remove()
                return .wrong(found)
            }
            return .made(paths, found)
        } catch {
            made.remove()
            throw error
        }
    }
}

/// What was made so far, so that it can be taken away again.
private struct MadeFiles {
    private var files: [String] = []
    private var folders: [String] = []

    mutating func make(_ file: NewSite.NewFile, at path: String) throws(FileSystemError) {
        var missing: [String] = []
        var folder = Path.parent(of: path)
        while let current = folder, Folder.kind(of: current) == nil {
            missing.append(current)
            folder = Path.parent(of: current)
        }
        for folder in missing.reversed() {
            try Folder.create(folder)
            folders.append(folder)
        }
        try File.create(file.bytes, at: path, isProgram: file.isProgram)
        files.append(path)
    }

    func remove() {
        for file in files { try? File.remove(file) }
        for folder in folders.reversed() { Folder.removeIfEmpty(folder) }
    }
}
