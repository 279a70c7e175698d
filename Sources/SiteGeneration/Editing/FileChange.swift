package import Diagnostics
import FileSystem
package import PromiseModel
package import SiteContent

/// What one file of the content would be, and which of its bytes are new.
package struct FileChange: Sendable {
    /// The file as it would be.
    package let file: SourceFile
    /// The file as it is; nil for one that is not there yet.
    let original: SourceText?
    /// The bytes of the original that are gone. They lie before those that are added.
    let removed: Range<Int>
    /// The bytes of `file` that are added, whole lines.
    let added: Range<Int>

    /// - Parameters:
    ///   - removed: in the bytes of `original`, before `added`.
    ///   - added: in the bytes of `file`.
    init(file: SourceFile, original: SourceText, removed: Range<Int>, added: Range<Int>) {
        self.file = file
        self.original = original
        self.removed = removed
        self.added = added
    }

    /// A file that is not there yet.
    package init(new file: SourceFile) {
        self.file = file
        original = nil
        removed = 0..<0
        added = 0..<file.source.bytes.count
    }

    /// The bytes of the original at a place of the changed file; nil for what is added.
    func originalOffset(_ offset: Int) -> Int? {
        if offset >= added.upperBound { return offset - added.count + removed.count }
        if offset >= added.lowerBound { return nil }
        return offset < removed.lowerBound ? offset : offset + removed.count
    }

    /// Whether a problem stands in what is added.
    func isInAdded(_ diagnostic: Diagnostic) -> Bool {
        guard let location = diagnostic.location, location.source.path.hasSameBytes(as: file.source.path),
            let range = location.range
        else { return false }
        return originalOffset(range.lowerBound) == nil
    }

    /// A problem of the changed file as it can be shown while nothing is saved: no line is quoted that nobody can open.
    ///
    /// - Parameter name: what the added lines are called.
    package func unsaved(_ diagnostic: Diagnostic, calledBy name: String) -> Diagnostic {
        Diagnostic(
            diagnostic.severity, diagnostic.code, diagnostic.message,
            at: diagnostic.location.map { unsaved($0, name) }, advice: diagnostic.advice,
            notes: diagnostic.notes.map { Diagnostic.Note($0.message, at: unsaved($0.location, name)) })
    }

    private func unsaved(_ location: SourceLocation, _ name: String) -> SourceLocation {
        guard let original, location.source.path.hasSameBytes(as: file.source.path), let range = location.range else {
            return location
        }
        if let start = originalOffset(range.lowerBound) {
            let end = originalOffset(range.upperBound) ?? start
            return original.location(start..<max(start, end))
        }
        let lines = SourceText(path: name, bytes: Array(file.source.bytes[added]))
        let start = range.lowerBound - added.lowerBound
        return lines.location(start..<min(range.upperBound - added.lowerBound, added.count))
    }
}

extension FileChange {
    /// What the goal of the activity in the file is for each of; nil where it is for all of the time, or no activity is there.
    package var countedPer: PeriodUnit? {
        let reader = PageReader(language: .swedish, reservedAnchors: [])
        guard case .activity(let details) = reader.read(file, place: Place(path: file.path)).page?.details else {
            return nil
        }
        return details.activity.goalDetails?.perPeriod?.unit
    }
}

extension FileChange {
    /// A file as somebody has written it anew: what its two versions have in common at their beginnings and ends is as it was.
    package init(whole file: SourceFile, of original: SourceFile) {
        let (old, new) = (original.source.bytes, file.source.bytes)
        func beginsLine(_ bytes: [UInt8], _ offset: Int) -> Bool {
            offset == 0 || bytes[offset - 1] == UInt8(ascii: "\n")
        }
        let shorter = min(old.count, new.count)
        var start = 0
        while start < shorter, old[start] == new[start] { start += 1 }
        while !beginsLine(new, start) { start -= 1 }
        var end = 0
        while end < shorter - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
        // A line that is shorter now, or longer, is another, whatever it ends in.
        while end > 0, !beginsLine(new, new.count - end) || !beginsLine(old, old.count - end) { end -= 1 }
        self.init(
            file: file, original: original.source, removed: start..<old.count - end, added: start..<new.count - end)
    }
}
