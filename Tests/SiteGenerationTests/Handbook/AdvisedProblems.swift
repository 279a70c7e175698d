import Diagnostics
import LintingTestSupport
import TestSupport

@testable import Linting
@testable import SiteGeneration

/// The problems of all examples and all mistakes that the tests know, with their advice.
enum AdvisedProblems {
    static func all() async throws -> [Diagnostic] {
        var problems: [Diagnostic] = []
        for explanation in ProblemExplanation.all {
            for pair in explanation.examples where pair.wrong.publishedFiles == nil {
                problems += try await ExplanationTests.fixture(pair.wrong, of: explanation.code).build().diagnostics
            }
        }
        for rule in ContentRules.all {
            for example in rule.examples where example.isReported {
                if case .picture = example.form { continue }
                let (path, marked) = example.file()
                problems += RuleRunning.check(
                    path: path, Array(MarkedText(String(decoding: marked, as: UTF8.self)).text.utf8))
            }
        }
        for mistake in RecordedMistake.all {
            let fixture = try SiteFixture(EditorMistakeTests.site)
            try fixture.writeBytes(mistake.bytes, to: mistake.path)
            problems += try await fixture.build().diagnostics
        }
        return problems
    }
}
