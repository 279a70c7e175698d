import Diagnostics
import SiteContent
import TestSupport
import Testing

@testable import SiteGeneration

@Suite("A file that somebody wrote anew, as a change") struct WholeChangeTests {
    private static func file(_ bytes: [UInt8]) -> SourceFile {
        SourceFile(path: "a.md", source: SourceText(path: "a.md", bytes: bytes))
    }

    @Test("What is neither removed nor added is the same, and of whole lines", arguments: 0..<10)
    func property(seed: Int) {
        var random = SeededGenerator(state: UInt64(seed))
        func text() -> [UInt8] {
            (0..<Int.random(in: 0...12, using: &random)).flatMap { _ in
                Array((["a", "b", "\n", "c\n"].randomElement(using: &random) ?? "").utf8)
            }
        }
        for _ in 0..<500 {
            let (old, new) = (text(), text())
            let change = FileChange(whole: Self.file(new), of: Self.file(old))
            #expect(old[..<change.removed.lowerBound] == new[..<change.added.lowerBound])
            #expect(old[change.removed.upperBound...].elementsEqual(new[change.added.upperBound...]))
            let start = change.added.lowerBound
            #expect(start == 0 || new[start - 1] == UInt8(ascii: "\n"))
            let ends = (new: change.added.upperBound, old: change.removed.upperBound)
            #expect(ends.new == new.count || ends.new == 0 || new[ends.new - 1] == UInt8(ascii: "\n"))
            #expect(ends.old == old.count || ends.old == 0 || old[ends.old - 1] == UInt8(ascii: "\n"))
            for offset in new.indices {
                guard let before = change.originalOffset(offset) else { continue }
                #expect(old[before] == new[offset])
            }
        }
    }
}
