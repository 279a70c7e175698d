import Diagnostics
import FrontMatter

/// Makes problems of what rules found in one file: finds out where in the file it stands.
struct FindingPlaces {
    private let source: SourceText
    private let text: PageText?
    /// Of the passages that something was found in: each is worked out once.
    private var alignments: [Int: Alignment] = [:]

    private enum Alignment {
        case markdown(SourceAlignment)
        case frontMatter(ScalarPlaces)
        /// The text begins in the file at this byte.
        case verbatim(Int)
        case whole(Range<Int>)

        func range(_ part: Range<Int>) -> Range<Int> {
            switch self {
            case .verbatim(let start): start + part.lowerBound..<start + part.upperBound
            case .whole(let range): range
            case .markdown(let alignment): alignment.range(part)
            case .frontMatter(let places): places.range(part)
            }
        }
    }

    init(in source: SourceText, text: PageText?) {
        self.source = source
        self.text = text
    }

    mutating func diagnostic(_ finding: Finding, by rule: any ContentRule) -> Diagnostic {
        let place = location(of: finding.place)
        var notes: [Diagnostic.Note] = []
        if let note = finding.note { notes.append(Diagnostic.Note(note.message, at: location(of: note.place))) }
        return Diagnostic(
            rule.severity, rule.code, finding.message, at: place, advice: finding.advice,
            replacement: isVerbatim(finding.place, at: place) ? finding.replacement : nil, mends: finding.mends,
            notes: notes)
    }

    private mutating func location(of place: Finding.Place) -> SourceLocation {
        switch place {
        case .wholeFile: return source.wholeFile
        case .source(let range): return source.location(range)
        case .text(let range):
            guard let text, let index = text.passageIndex(at: range.lowerBound) else { return source.wholeFile }
            let passage = text.passages[index]
            if passage.syntax == .loose, passage.source.isEmpty { return source.wholeFile }
            let alignment = alignments[index] ?? align(passage, in: text)
            alignments[index] = alignment
            let offset = passage.range.lowerBound
            return source.location(alignment.range(range.lowerBound - offset..<range.upperBound - offset))
        }
    }

    private func align(_ passage: PageText.Passage, in text: PageText) -> Alignment {
        let bytes = text.bytes[passage.range]
        return switch passage.syntax {
        case .markdown: .markdown(SourceAlignment(bytes, in: source.bytes, at: passage.source))
        case .frontMatter: .frontMatter(ScalarPlaces(of: Array(bytes), at: passage.source, in: source))
        case .loose: Self.find(bytes, in: source.bytes, at: passage.source)
        }
    }

    private static func find(_ text: ArraySlice<UInt8>, in bytes: [UInt8], at place: Range<Int>) -> Alignment {
        let whole = place.clamped(to: 0..<bytes.count)
        guard let first = text.first, text.count <= whole.count else { return .whole(whole) }
        let start = (whole.lowerBound...whole.upperBound - text.count).first { start in
            bytes[start] == first && bytes[start..<start + text.count].elementsEqual(text)
        }
        return start.map { .verbatim($0) } ?? .whole(whole)
    }

    /// Whether the file has the text as the reader reads it, so that it can be replaced: no markup within it.
    private func isVerbatim(_ place: Finding.Place, at location: SourceLocation) -> Bool {
        guard let range = location.range else { return false }
        guard case .text(let textRange) = place, let text else { return true }
        return text.bytes[textRange].elementsEqual(source.bytes[range])
    }
}
