import Diagnostics
import Testing

@testable import Linting
@testable import SiteGeneration

@Suite("A mistake hides no other") struct JoinedMistakesTests {
    /// A mistake in a file of one kind: lines of its front matter, and its text.
    private struct Mistake {
        let code: DiagnosticCode
        let folder: String
        let frontMatter: String
        let body: String

        /// Whether it is told of an activity whose days and status are known.
        var isOfTime: Bool { [.overdueFollowUp, .missingReason, .missingDetail].contains(code) }

        /// Whether it is about those.
        var tellsTime: Bool { !keys.isDisjoint(with: ["status", "klart"]) }

        /// Whether its text must stand first in the file.
        var isFirst: Bool { code == .secondFrontMatter }

        /// Whether nothing is concluded of it as long as days and follow-ups are wrong.
        func waits(for other: Mistake) -> Bool {
            code == .unneededExemption
                && (other.code == .unknownKey || !other.keys.isDisjoint(with: ["uppföljningar", "status", "klart"]))
        }

        var keys: Set<String> {
            Set(
                frontMatter.split(separator: "\n").filter { !$0.hasPrefix(" ") && !$0.hasPrefix("-") }.map { line in
                    String(line.prefix { $0 != ":" })
                })
        }
    }

    /// The mistakes of the explained examples that are one page or one activity, with what every such file has left out.
    private static let mistakes: [Mistake] = ProblemExplanation.all.flatMap { explanation in
        explanation.examples.compactMap { pair -> Mistake? in
            guard pair.wrong.files.count == 1, let file = pair.wrong.files.first, pair.wrong.publishedFiles == nil,
                case .text(let text) = file.content, ["om/kontakt.md", "2024/trygghet/ljus.md"].contains(file.path)
            else { return nil }
            let base =
                file.path.hasPrefix("om")
                ? "---\nrubrik: Kontakt\n" : "---\nrubrik: Ljus i parken\nansvarig: Kommunen\n"
            guard text.hasPrefix(base), let end = text.firstRange(of: "\n---\n") else { return nil }
            let start = text.index(text.startIndex, offsetBy: base.count)
            let lines = start < end.lowerBound ? String(text[start..<end.lowerBound]) : ""
            // What takes the file apart, or says that the rest of it is another, is joined to nothing.
            guard !wholeFile.contains(explanation.code) else { return nil }
            return Mistake(
                code: explanation.code, folder: file.path.hasPrefix("om") ? "om" : "2024/trygghet", frontMatter: lines,
                body: String(text[end.upperBound...]))
        }
    }

    private static let wholeFile: Set<DiagnosticCode> = [
        .missingFrontMatter, .unclosedFrontMatter, .notUTF8, .fileTooLarge, .doubtfulFile, .misplacedFile,
        .copiedPromise, .mergeConflict,
    ]

    @Test("Of two mistakes in one file both are told") func both() async throws {
        var files: [String: String?] = [:]
        var wanted: [String: [DiagnosticCode]] = [:]
        let mistakes = Self.mistakes
        for (first, one) in mistakes.enumerated() {
            // Each with a few others, so that all meet errors and warnings, above and below.
            for step in [1, 5, 11, 19, 31] {
                let other = mistakes[(first + step) % mistakes.count]
                guard one.folder == other.folder, one.code != other.code, one.keys.isDisjoint(with: other.keys),
                    !(one.isOfTime && other.tellsTime || other.isOfTime && one.tellsTime), !one.waits(for: other),
                    !other.waits(for: one)
                else {
                    continue
                }
                let base = one.folder == "om" ? "rubrik: Kontakt\n" : "rubrik: Ljus i parken\nansvarig: Kommunen\n"
                let lines = [one.frontMatter, other.frontMatter].filter { !$0.isEmpty }.joined(separator: "\n")
                let path = "\(one.folder)/fil-\(first)-\(step).md"
                let bodies = other.isFirst ? [other.body, one.body] : [one.body, other.body]
                files[path] = "---\n\(base)\(lines)\n---\n\(bodies.joined(separator: "\n"))"
                wanted[path] = [one.code, other.code]
            }
        }
        #expect(files.count > 60)
        files["webbplats.yml"] = SiteFixture.settings.replacing("påminnelse: 160\n", with: "")
        files["om/index.md"] = "---\nrubrik: Om\n---\n"
        files["2024/dialoger/torget.md"] = "---\nrubrik: Torget\ndatum: 2024-05-01\nplats: Torget\n---\n"
        let found = try await SiteFixture(files).build().diagnostics
        var codes: [String: Set<DiagnosticCode>] = [:]
        for problem in found {
            guard let path = problem.location?.source.path else { continue }
            let name = path.split(separator: "/content/").last.map(String.init) ?? path
            codes[name, default: []].insert(problem.code)
        }
        for (path, pair) in wanted.sorted(by: { $0.key < $1.key }) {
            let missing = pair.filter { codes[path]?.contains($0) != true }
            #expect(
                missing.isEmpty,
                "\(missing.map(\.rawValue)) of \(pair.map(\.rawValue)) in\n\((files[path] ?? "") ?? "")")
        }
    }
}
