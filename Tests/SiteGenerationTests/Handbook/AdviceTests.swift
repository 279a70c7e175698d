import Diagnostics
import FileSystem
import FrontMatter
import LintingTestSupport
import TestSupport
import Testing

@testable import Linting
@testable import SiteContent
@testable import SiteGeneration
@testable import SiteModel

@Suite("Advice can be followed as it stands") struct AdviceTests {
    /// How many examples' advice says what to write; more than this, so that no change of words makes the test idle.
    private static let least = 45

    @Test("What is advised for an example, written in the place of the mistake, has the problem no more")
    func examples() async throws {
        var followed = 0
        for explanation in ProblemExplanation.all {
            for pair in explanation.examples where pair.wrong.publishedFiles == nil {
                let fixture = try ExplanationTests.fixture(pair.wrong, of: explanation.code)
                for problem in try await fixture.build().diagnostics where problem.code == explanation.code {
                    let words = problem.advice?.swedish ?? ""
                    #expect(!words.contains(": {") && !words.contains("- {"), "\(words)")
                    guard let advice = Advice(problem), let path = problem.location?.source.path else { continue }
                    let before = try File.read(path)
                    try File.write(advice.followed(), to: path)
                    let after = try await fixture.build().diagnostics
                    let left = after.filter { $0.code == problem.code && $0.message == problem.message }
                    let broken = after.filter { $0.code == .yamlSyntax && problem.code != .yamlSyntax }
                    let text = String(decoding: try File.read(path), as: UTF8.self)
                    // What was copied without being replaced is told of.
                    if ExampleText.allCases.contains(where: { text.contains($0.rawValue) }) {
                        #expect(after.hasErrors, "\(words) passes as real in \(text)")
                    }
                    #expect(
                        (left + broken).isEmpty,
                        """
                        \(problem.code.rawValue): \(problem.advice?.swedish ?? "") gives \
                        \((left + broken).map(\.message.swedish)) in \(text)
                        """)
                    try File.write(before, to: path)
                    followed += 1
                }
            }
        }
        for rule in ContentRules.all {
            for example in rule.examples where example.isReported {
                if case .picture = example.form { continue }
                let (path, marked) = example.file()
                let bytes = Array(MarkedText(String(decoding: marked, as: UTF8.self)).text.utf8)
                for problem in RuleRunning.check(path: path, bytes) where problem.code == rule.code {
                    guard let advice = Advice(problem) else { continue }
                    let after = RuleRunning.check(path: path, advice.followed())
                    let left = after.filter { $0.code == problem.code && $0.message == problem.message }
                    let same = RuleRunning.check(path: path, bytes).filter { $0.message == problem.message }
                    #expect(
                        left.count < same.count,
                        "\(problem.code.rawValue): \(problem.advice?.swedish ?? "") in \(String(decoding: advice.followed(), as: UTF8.self))"
                    )
                    followed += 1
                }
            }
        }
        #expect(followed >= Self.least, "\(followed)")
    }

    /// Rules of which no example's advice is a text to write: it names what only the writer knows, or something to do.
    private static let untold: Set<DiagnosticCode> = [
        .dataFormula, .emptyHeading, .hardToRead, .heavyPicture, .hiddenAuthor, .longSentence, .mislabeledPicture,
        .missingOutcome, .personalBirthDate, .personalEmail, .personalHealth, .personalHome,
        .personalIdentityNumber, .personalName, .personalProperty, .personalTelephone, .personalVehicle,
        .picturePosition, .skippedHeadingLevel, .unexplainedAbbreviation, .unreadDocument, .vagueAltText,
        .vagueLinkText,
    ]

    @Test("Of each rule it is known whether its advice is a text to write, and what is written is free of the problem")
    func rules() {
        var told: Set<DiagnosticCode> = []
        for rule in ContentRules.all {
            for example in rule.examples where example.isReported {
                if case .picture = example.form { continue }
                let (path, marked) = example.file()
                let bytes = Array(MarkedText(String(decoding: marked, as: UTF8.self)).text.utf8)
                let before = RuleRunning.check(path: path, bytes)
                for problem in before where problem.code == rule.code {
                    guard let advice = Advice(problem) else { continue }
                    told.insert(rule.code)
                    let after = RuleRunning.check(path: path, advice.followed())
                    #expect(
                        after.count { $0.code == rule.code } < before.count { $0.code == rule.code },
                        "\(problem.advice?.swedish ?? "") gives \(String(decoding: advice.followed(), as: UTF8.self))")
                }
            }
        }
        #expect(Set(ContentRules.all.map(\.code)).subtracting(told) == Self.untold)
    }

    @Test(
        "A reason that holds the place of one is refused",
        arguments: [
            "varför", "Varför.", "skälet", "…", "XXX", "xx", "text här", "Text här!", "-", "?", "TODO", "(fyll i)",
        ])
    func placeholders(text: String) async throws {
        let quoted = "\"\(text)\""
        for (path, lines) in [
            (
                "2024/trygghet/a.md",
                "ansvarig: Kommunen\nuppföljningar:\n  - datum: 2024-05-01\n    text: A.\n    status: avbruten\n    orsak: \(quoted)"
            ),
            ("om.md", "ändringar:\n  - datum: 2024-05-01\n    fält: rubrik\n    orsak: \(quoted)"),
            ("om.md", "undantag:\n  raw-html: \(quoted)"),
        ] {
            let found = try await SiteFixture([path: "---\nrubrik: A\n\(lines)\n---\n\n<b>x</b>\n"]).build().diagnostics
            #expect(
                found.contains { $0.code == .wrongValue && $0.location?.source.path.hasSuffix(path) == true },
                "\(lines)")
        }
        #expect(!Placeholder.holds("Varför det dröjde vet vi inte än; vi återkommer i mars."))
    }

    @Test("Examples have no year that is made up, and the words of the writer") func own() async throws {
        let site = try SiteFixture([
            "2027/index.md": "---\nrubrik: A\nstart: x\nslut: 2027-12-31\nparter: Köpings kommun\n---\n",
            "2027/a/index.md": "---\nrubrik: A\nnummer: 1\n---\n",
            "2027/a/b.md":
                "---\nrubrik: A\nansvarig: Kommunen\nsamverkan: Skolan, \"Polisen\"\nuppföljningar: Vi har börjat.\n---\n",
            "webbplats.yml": SiteFixture.settings.replacing(
                "utgivare:\n  namn: Exempelby kommun", with: "utgivare: Köpings kommun"),
        ])
        let advice = try await site.build().diagnostics.compactMap(\.advice?.swedish)
        for wanted in [
            "skriv ett datum så här: ÅÅÅÅ-MM-DD",
            "skriv så här: parter: och på nästa rad, indraget, ”- namn: Köpings kommun”",
            "skriv så här: samverkan: och på nästa rad, indraget, ”- Skolan” och på nästa rad ”- Polisen”",
            "skriv så här: utgivare: och på nästa rad, indraget, ”namn: Köpings kommun”",
            "”- datum: ÅÅÅÅ-MM-DD” och på nästa rad ”  text: Vi har börjat.”",
        ] {
            #expect(advice.contains { $0.contains(wanted) }, "\(wanted) in \(advice)")
        }
        #expect(!advice.contains { $0.contains("2024") || $0.contains("Arboga") })
    }

    @Test(
        "Of an address with blanks the whole is kept",
        arguments: [
            ("https://karta.example.org/?plats=Stora torget", "https://karta.example.org/?plats=Stora%20torget"),
            ("mailto:info@example.org?subject=Hej du", "mailto:info@example.org?subject=Hej%20du"),
            ("tel:0980-319 200", "tel:0980319200"), ("tel:+46 (0)980-319 200", "tel:+46980319200"),
            ("https://example.org/min fil.pdf", "https://example.org/min%20fil.pdf"),
            ("https://example.org/våra sidor", "https://example.org/våra%20sidor"),
            ("https://example.org/a#del två", "https://example.org/a#del%20två"),
        ])
    func addresses(written: String, kept: String) {
        let found = RuleRunning.check(Array("---\nrubrik: A\n---\n\n[kartan](\(written))\n".utf8))
        #expect(found.first?.advice?.swedish.hasSuffix("skriv [kartan](\(kept))") == true, "\(found)")
    }
}
