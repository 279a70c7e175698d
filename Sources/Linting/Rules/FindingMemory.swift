import Diagnostics
import FileSystem
import SiteContent
import Synchronization

/// What the rules found in pages, to be taken again for those that are the same: see `docs/decisions/0005`.
///
/// What is found in a page is a function of the page and of what is decided for all pages, unless a rule asked for the other
/// files of the site: then it is not remembered.
package struct FindingMemory: Sendable {
    /// A page and what was found in it.
    struct Entry: Sendable {
        let page: Page
        let found: [Diagnostic]
    }

    private let decisions: RuleDecisions?
    private let reader: PageReader?
    private let entries: [PathKey: Entry]

    /// Nothing was looked for yet.
    package init() {
        decisions = nil
        reader = nil
        entries = [:]
    }

    init(_ entries: [Entry], decisions: RuleDecisions, reader: PageReader) {
        self.decisions = decisions
        self.reader = reader
        self.entries = Dictionary(
            entries.map { (PathKey($0.page.file.path), $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The same memory where it is of the same decisions and of pages that were read in the same way; else an empty one.
    func valid(for decisions: RuleDecisions, _ reader: PageReader) -> FindingMemory {
        self.decisions == decisions && self.reader == reader ? self : FindingMemory()
    }

    /// What was found in a page when it was the same; nil where that is not known.
    func found(in page: Page) -> [Diagnostic]? {
        guard let entry = entries[page.file.path] else { return nil }
        // Whether it is an example follows from other pages too.
        let isSame =
            entry.page === page
            || entry.page.fields.isExample == page.fields.isExample && entry.page.file.isSame(as: page.file)
        return isSame ? entry.found : nil
    }
}

/// Whether somebody has asked for something.
final class NeighbourWatch: Sendable {
    private let asked = Atomic(false)

    var wasTaken: Bool { asked.load(ordering: .relaxed) }

    func take() { asked.store(true, ordering: .relaxed) }
}
