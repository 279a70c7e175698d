import FileSystem
import Linting
import SiteContent

/// What one look at a site leaves to the next: the files as they were read, and what follows from one file's bytes alone.
///
/// A file whose bytes differ, or that lies elsewhere, is read anew; whatever follows from several files is worked out each
/// time. So what is found with a memory is what is found without: see `docs/decisions/0005`.
package struct SiteMemory: Sendable {
    let files: [PathKey: SourceFile]
    let readings: ReadingMemory
    let findings: FindingMemory

    /// Of a site that was not looked at yet.
    package init() { self.init(files: [], readings: ReadingMemory(), findings: FindingMemory()) }

    init(files: [SourceFile], readings: ReadingMemory, findings: FindingMemory) {
        self.files = Dictionary(
            files.lazy.filter(\.isInMemory).map { (PathKey($0.path), $0) }, uniquingKeysWith: { first, _ in first })
        self.readings = readings
        self.findings = findings
    }
}
