import Checksums
import Diagnostics
import FileSystem

/// The mend of a problem that has exactly one: what a button asks for, and what it does.
///
/// A button names the mend by what it does, not by where: what is typed meanwhile moves the place.
struct ProblemMend: Sendable {
    /// Letters, digits and hyphens.
    let key: String
    /// In the order of the file.
    private let splices: [Diagnostic.Mend]

    /// Nil for a problem that a person must mend, or that stands in another file.
    init?(_ diagnostic: Diagnostic, in source: SourceText) {
        guard let location = diagnostic.location, location.source.path.hasSameBytes(as: source.path) else { return nil }
        var splices = diagnostic.mends
        if let range = location.range, let replacement = diagnostic.replacement {
            splices.append(Diagnostic.Mend(range: range, text: replacement))
        }
        splices.sort { $0.range.lowerBound < $1.range.lowerBound }
        let bytes = location.source.bytes
        var end = 0
        var told: [UInt8] = []
        for splice in splices {
            guard splice.range.lowerBound >= end, splice.range.upperBound <= bytes.count else { return nil }
            end = splice.range.upperBound
            told += bytes[splice.range] + [0] + Array(splice.text.utf8) + [0]
        }
        guard !splices.isEmpty, splices.contains(where: { !bytes[$0.range].elementsEqual($0.text.utf8) }) else {
            return nil
        }
        key = diagnostic.code.rawValue + "-" + SHA256(of: told).hex.prefix(16)
        self.splices = splices
    }

    /// The file with the mend in it.
    ///
    /// - Parameter bytes: those in which the problem was found.
    func mended(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var end = 0
        for splice in splices {
            result += bytes[end..<splice.range.lowerBound] + Array(splice.text.utf8)
            end = splice.range.upperBound
        }
        return result + bytes[end...]
    }

    /// The file with the first mend of this name; nil where none of its problems has it any more.
    static func mended(_ source: SourceText, by key: String, _ diagnostics: [Diagnostic]) -> [UInt8]? {
        for diagnostic in diagnostics {
            if let mend = ProblemMend(diagnostic, in: source), mend.key == key { return mend.mended(source.bytes) }
        }
        return nil
    }
}
