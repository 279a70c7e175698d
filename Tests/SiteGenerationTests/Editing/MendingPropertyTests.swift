import Diagnostics
import FrontMatter
import LintingTestSupport
import TestSupport
import Testing

@testable import Linting
@testable import SiteContent
@testable import SiteGeneration
@testable import SiteModel

@Suite("A mend never makes what is right wrong") struct MendingPropertyTests {
    /// What a build finds in one file that has a mend.
    static func problems(_ path: String, _ bytes: [UInt8]) -> [Diagnostic] {
        let source = SourceText(path: path, bytes: bytes)
        let file = SourceFile(path: path, source: source)
        switch Place(path: path) {
        case .settings: return SettingsReader.read(source, baseURL: nil).1
        case .seriesData: return SeriesData.read(file: source).1
        case .asset, .misplaced: return []
        case let place:
            let reading = PageReader(language: .swedish, reservedAnchors: []).read(file, place: place)
            guard let page = reading.page else { return reading.diagnostics }
            return reading.diagnostics
                + ContentRules.check(page, in: RuleContext(settings: nil, pages: [], today: RuleRunning.today))
        }
    }

    /// A file as `check --fix` leaves it.
    struct Mended {
        var bytes: [UInt8]
        /// What was wrong with it at first.
        let problems: [Diagnostic]
        /// Lines of which it was said that they can be read then.
        var readable: Set<Int> = []
        /// What was replaced only when something else had been.
        var later: [String] = []
    }

    static func mended(_ file: ScribbledFile) -> Mended? {
        guard String(validating: file.bytes, as: UTF8.self) != nil else { return nil }
        var current = problems(file.path, file.bytes)
        var mended = Mended(bytes: file.bytes, problems: current)
        for round in 0..<20 {
            let mends = current.filter { $0.replacement != nil && !ContentRules.ofWording.contains($0.code) }
            let mending = Mending(SourceText(path: file.path, bytes: mended.bytes), diagnostics: mends)
            if mending.changes.isEmpty { break }
            for mend in mends where mend.code == .yamlSyntax {
                mended.readable.formUnion([mend.location?.start?.line].compactMap { $0 })
            }
            for case .text(_, let before, _) in mending.changes where round > 0 { mended.later.append(before) }
            mended.bytes = mending.bytes
            current = problems(file.path, mended.bytes)
        }
        return mended
    }

    /// What is wrong with what became of the file; nil where all is well.
    static func fault(_ file: ScribbledFile) -> String? {
        guard let mended = mended(file), mended.bytes != file.bytes else { return nil }
        let wrong = mended.problems.filter { $0.severity == .error || $0.replacement != nil }
        let places = wrong.compactMap { $0.location?.range } + wrong.flatMap(\.mends).map(\.range)
        let paragraphs = wrong.filter { $0.code == .controlCharacter }.compactMap { $0.location?.range }
            .map { paragraph(around: $0, in: file.bytes) }
        // With old line ends the file is one line, and nothing of it is read.
        if file.bytes.contains(0x0D), !file.bytes.contains(0x0A) { return nil }
        let before = ReadValues(path: file.path, bytes: file.bytes)
        let after = ReadValues(path: file.path, bytes: mended.bytes)
        func isRight(_ part: ReadValues.Part) -> Bool {
            // What was replaced later is a part of it, or the line that it stands on.
            !part.holds(places)
                && !mended.later.contains { !$0.isEmpty && (part.text.contains($0) || $0.contains(part.text)) }
        }
        let read = Dictionary(after.values.map { ($0.name, $0.text) }) { first, _ in first }
        var seen: Set<String> = []
        for part in before.values where seen.insert(part.name).inserted && isRight(part) && read[part.name] != part.text
        {
            return "\(part.name): \(part.text.debugDescription) blev \(read[part.name]?.debugDescription ?? "inget")"
        }
        var rest = after.prose[...]
        for part in before.prose where isRight(part) && !part.holds(paragraphs) {
            guard let found = rest.firstIndex(where: { $0.name == part.name && $0.text == part.text }) else {
                return "prosa: \(part.name) \(part.text.debugDescription) är borta"
            }
            rest = rest[(found + 1)...]
        }
        return unparsed(file, mended.bytes, mended.readable)
    }

    /// The lines around a place, up to lines with nothing on them.
    private static func paragraph(around place: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
        var (start, end) = (place.lowerBound, place.upperBound)
        while start > 1, !(bytes[start - 1] == 0x0A && bytes[start - 2] == 0x0A) { start -= 1 }
        while end + 1 < bytes.count, !(bytes[end] == 0x0A && bytes[end + 1] == 0x0A) { end += 1 }
        return start..<end
    }

    /// A line that was made readable, as it was said, and cannot be read.
    private static func unparsed(_ file: ScribbledFile, _ bytes: [UInt8], _ rewritten: Set<Int>) -> String? {
        // Where line ends were mended, lines have other numbers.
        guard bytes.count(where: { $0 == 0x0A }) == file.bytes.count(where: { $0 == 0x0A }) else { return nil }
        let source = SourceText(path: file.path, bytes: bytes)
        let problems =
            file.path.hasSuffix(".yml") ? YAMLDocument.read(source).diagnostics : ContentFile.read(source).diagnostics
        for problem in problems where problem.code == .yamlSyntax {
            guard let line = problem.location?.start?.line, rewritten.contains(line) else { continue }
            return "rad \(line) går inte att läsa: \(problem.message.swedish)"
        }
        return nil
    }

    @Test("Ten thousand files that somebody scribbled in") func scribbled() async {
        var generator = Fuzzing(seed: 15)
        var faults: [String] = []
        for _ in 0..<Fuzzing.rounds(10_000) {
            let file = ScribbledFile.random(&generator)
            if let fault = Self.fault(file) {
                let after = Self.mended(file)?.bytes ?? []
                faults.append("\(file.path): \(fault)\n\(Self.shown(file.bytes))=>\n\(Self.shown(after))")
            }
            // Other tests wait for a thread too.
            await Task.yield()
        }
        let told = "\(faults.count) faults, such as\n" + faults.prefix(40).joined(separator: "\n-----\n")
        #expect(faults.count == 0, Comment(rawValue: told))
    }

    /// With what cannot be seen as escapes.
    private static func shown(_ bytes: [UInt8]) -> String {
        String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map { line in
            var shown = ""
            for scalar in line.unicodeScalars.prefix(160) {
                let isPlain = scalar.isASCII && scalar.value >= 0x20 || "åäöÅÄÖ–—•”“’".unicodeScalars.contains(scalar)
                shown += isPlain ? String(scalar) : "\\u{\(String(scalar.value, radix: 16))}"
            }
            return shown + "\n"
        }.joined()
    }
}
