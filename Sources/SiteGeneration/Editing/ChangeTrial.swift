package import Diagnostics
package import FileSystem
import SiteContent
import SiteOutput

/// Checks the site with a file as it would be, so that nothing is saved that breaks it.
package struct ChangeTrial: Sendable {
    /// Those of the site that the file belongs to.
    package let options: BuildOptions

    package init(_ options: BuildOptions) { self.options = options }

    /// The problems that are there with the change and not without it, in the order of file and place; looked for both with
    /// drafts and without, since a link from a page that is shown may not lead to one that is not.
    ///
    /// Where there are no templates, the file is read by itself.
    ///
    /// - Throws: `FileSystemError` when the content cannot be read.
    package func problems(causedBy change: FileChange) async throws(FileSystemError) -> [Diagnostic] {
        var caused: [Diagnostic] = []
        var known: Set<Place> = []
        do throws(FileSystemError) {
            for showsDrafts in [true, false] {
                let after = try await problems(with: change.file, showsDrafts: showsDrafts)
                guard !after.isEmpty else { continue }
                let before = try await problems(with: nil, showsDrafts: showsDrafts)
                for diagnostic in Self.caused(by: change, after: after, before: before)
                where known.insert(Place(diagnostic)).inserted {
                    caused.append(diagnostic)
                }
            }
        } catch {
            guard error.isMissing, error.path == options.templates else { throw error }
            return Self.caused(
                by: change, after: PageCheck.errors(in: change.file.source, contentPath: change.file.path),
                before: change.original.map { PageCheck.errors(in: $0, contentPath: change.file.path) } ?? [])
        }
        return caused.sortedByPlace()
    }

    private func problems(
        with file: SourceFile?, showsDrafts: Bool
    ) async throws(FileSystemError) -> [Diagnostic] {
        var options = options
        options.showsDrafts = showsDrafts
        options.unsaved = [file].compactMap { $0 }
        return try await SiteBuilder(options).check().diagnostics
    }

    /// Those of `after` that were not there before. What was there may have moved: only in the added lines a problem is
    /// always new; elsewhere as many of a kind as there were in a file are the old ones. In another file nothing is broken
    /// at a place that was broken before: what named a page that was missing leads to a draft now.
    static func caused(by change: FileChange, after: [Diagnostic], before: [Diagnostic]) -> [Diagnostic] {
        var places: [Place: Int] = [:]
        var kinds: [Kind: Int] = [:]
        let broken = Set(before.filter { $0.severity == .error }.compactMap(Spot.init))
        for diagnostic in before {
            places[Place(diagnostic), default: 0] += 1
            kinds[Kind(diagnostic), default: 0] += 1
        }
        let moved = after.filter { diagnostic in
            guard let place = Place(diagnostic, before: change), let count = places[place], count > 0 else {
                return true
            }
            places[place] = count - 1
            kinds[Kind(diagnostic), default: 0] -= 1
            return false
        }
        return moved.filter { diagnostic in
            let kind = Kind(diagnostic)
            if kind.path != PathKey(change.file.source.path), let spot = Spot(diagnostic), broken.contains(spot) {
                return false
            }
            guard !change.isInAdded(diagnostic), let count = kinds[kind], count > 0 else { return true }
            kinds[kind] = count - 1
            return false
        }
    }

    private struct Kind: Hashable {
        let code: DiagnosticCode
        let path: PathKey?

        init(_ diagnostic: Diagnostic) {
            code = diagnostic.code
            path = (diagnostic.location?.source.path).map(PathKey.init)
        }
    }

    /// A place in a file, whatever is wrong there.
    private struct Spot: Hashable {
        let path: PathKey
        let start: Int

        init?(_ diagnostic: Diagnostic) {
            guard let location = diagnostic.location, let start = location.range?.lowerBound else { return nil }
            path = PathKey(location.source.path)
            self.start = start
        }
    }

    private struct Place: Hashable {
        let kind: Kind
        let start: Int?

        init(_ diagnostic: Diagnostic) {
            kind = Kind(diagnostic)
            start = diagnostic.location?.range?.lowerBound
        }

        /// Where the problem stood before the change; nil in what is added.
        init?(_ diagnostic: Diagnostic, before change: FileChange) {
            kind = Kind(diagnostic)
            guard let offset = diagnostic.location?.range?.lowerBound, kind.path == PathKey(change.file.source.path)
            else {
                start = diagnostic.location?.range?.lowerBound
                return
            }
            guard let original = change.originalOffset(offset) else { return nil }
            start = original
        }
    }
}
