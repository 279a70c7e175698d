package import Diagnostics
import FileSystem
import FrontMatter

/// Tells one mistake once: leaves out what is wrong only because of something else that is told of.
///
/// Where what is left out stops a build, the problem that stands for it does: nothing is published that should not be.
/// It is looked for behind the exemptions, since what a file exempts is told of by nobody.
package enum SharedCauses {
    /// The problems that are left, in their order.
    package static func told(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        let diagnostics = conflictsFirst(diagnostics)
        var causes: [Int: Int?] = [:]
        for problems in byFile(diagnostics) {
            causes.merge(damage(diagnostics, problems)) { first, _ in first }
            causes.merge(years(diagnostics, problems)) { first, _ in first }
            causes.merge(repeats(diagnostics, problems)) { first, _ in first }
        }
        if causes.isEmpty { return diagnostics }
        let raised = Set(causes.compactMap { effect, cause in diagnostics[effect].severity == .error ? cause : nil })
        return diagnostics.indices.filter { causes[$0] == nil }.map { index in
            raised.contains(index) ? diagnostics[index].asError : diagnostics[index]
        }
    }

    /// With the files that have two versions in them first, and nothing else said of them: what else is wrong there may be
    /// gone once somebody has chosen.
    private static func conflictsFirst(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        let conflicts = diagnostics.filter { $0.code == .mergeConflict }
        if conflicts.isEmpty { return diagnostics }
        let files = Set(paths: conflicts.lazy.compactMap { $0.location?.source.path })
        return conflicts + diagnostics.filter { !files.contains($0.location?.source.path ?? "") }
    }

    /// The problems of each file that has more than one, as places in `diagnostics`.
    private static func byFile(_ diagnostics: [Diagnostic]) -> [[Int]] {
        var files: [[Int]] = []
        var numbers: [PathKey: Int] = [:]
        var last: (path: String, number: Int)?
        for index in diagnostics.indices {
            guard let location = diagnostics[index].location, location.range != nil else { continue }
            let path = location.source.path
            // Most problems lie in the file of the one before.
            if let last, last.path.hasSameBytes(as: path) {
                files[last.number].append(index)
                continue
            }
            let number = numbers[path] ?? files.count
            if number == files.count {
                files.append([])
                numbers[path] = number
            }
            files[number].append(index)
            last = (path, number)
        }
        return files.filter { $0.count > 1 }
    }

    /// What may be said of a word for no other reason than that its letters are damaged.
    private static let ofDamagedWords: Set<DiagnosticCode> = [
        .unknownKey, .unknownStatus, .wrongValue, .unknownField, .unknownActivity, .unknownDialogue, .unknownSeries,
        .unknownRelation, .brokenLink, .brokenAnchor, .missingImage, .unexplainedAbbreviation,
    ]

    private static func damage(_ diagnostics: [Diagnostic], _ problems: [Int]) -> [Int: Int?] {
        let damaged = problems.first { diagnostics[$0].code == .damagedText }
        let forbidden = problems.first { diagnostics[$0].code == .controlCharacter }
        guard let cause = damaged ?? forbidden, let source = diagnostics[cause].location?.source else { return [:] }
        let places = DamagedPlaces(in: source)
        var causes: [Int: Int?] = [:]
        for index in problems where ofDamagedWords.contains(diagnostics[index].code) {
            guard var range = diagnostics[index].location?.range else { continue }
            // A damaged letter ends a word that it stands in.
            if diagnostics[index].code == .unexplainedAbbreviation {
                range = range.lowerBound - 1..<range.upperBound + 1
            }
            if forbidden != nil, places.forbidden.overlap(range) { causes[index] = .some(forbidden) }
            if damaged != nil, places.letters.overlap(range) { causes[index] = .some(damaged) }
        }
        return causes
    }

    /// The order of follow-ups that a wrong year breaks.
    private static func years(_ diagnostics: [Diagnostic], _ problems: [Int]) -> [Int: Int?] {
        var doubtful: [Range<Int>: Int] = [:]
        for index in problems where diagnostics[index].code == .doubtfulDate {
            if let range = diagnostics[index].location?.range { doubtful[range] = index }
        }
        if doubtful.isEmpty { return [:] }
        var causes: [Int: Int?] = [:]
        for index in problems where diagnostics[index].code == .datesInWrongOrder {
            let places = [diagnostics[index].location] + diagnostics[index].notes.map(\.location)
            let cause = places.lazy.compactMap { $0?.range.flatMap { doubtful[$0] } }.first
            if let cause { causes[index] = .some(cause) }
        }
        return causes
    }

    private static let lost: Set<DiagnosticCode> = [.brokenLink, .missingImage]

    /// What is said twice of one place: links that share a definition share its address.
    private static func repeats(_ diagnostics: [Diagnostic], _ problems: [Int]) -> [Int: Int?] {
        let starts = Set(problems.lazy.compactMap { diagnostics[$0].location?.range?.lowerBound })
        if starts.count == problems.count { return [:] }
        var told: [Range<Int>: [Int]] = [:]
        var causes: [Int: Int?] = [:]
        for index in problems {
            let diagnostic = diagnostics[index]
            guard let range = diagnostic.location?.range else { continue }
            let first = told[range, default: []].first { other in
                diagnostics[other].code == diagnostic.code && diagnostics[other].message == diagnostic.message
                    || lost.isSuperset(of: [diagnostics[other].code, diagnostic.code])
            }
            if let first { causes[index] = .some(first) } else { told[range, default: []].append(index) }
        }
        return causes
    }
}
