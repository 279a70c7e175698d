import ContentFormat
import Diagnostics
import FrontMatter

/// The keys that say when an activity is due and how it goes, for checks that need these and nothing else of its file.
enum TimedKeys {
    private static let keys: Set<String> = Set(
        [ContentKey.followUps, .status, .start, .due, .baseline].map(\.rawValue))

    /// What may have taken any key with it.
    private static let ofAnyKey: Set<DiagnosticCode> = [
        .yamlSyntax, .yamlFeature, .duplicateKey, .secondFrontMatter, .missingFrontMatter, .unclosedFrontMatter,
        .controlCharacter, .damagedText, .missingKey, .misplacedFile,
    ]

    /// Whether all that is wrong stands at other keys.
    static func areRead(_ mapping: YAMLMapping, _ problems: [Diagnostic]) -> Bool {
        !problems.contains { problem in
            guard problem.severity == .error else { return false }
            guard !ofAnyKey.contains(problem.code), let place = problem.location?.range?.lowerBound,
                let entry = mapping.entries.last(where: { $0.key.range.lowerBound <= place })
            else { return true }
            guard problem.code == .unknownKey, entry.key.range.lowerBound == place else {
                return keys.contains(entry.key.text)
            }
            // One that is near to no other may be meant for any.
            return problem.replacement.map(keys.contains) ?? true
        }
    }
}
