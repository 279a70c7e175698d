import Diagnostics
import FileSystem
import LintingTestSupport
import PromiseModel
import TestSupport
import Testing

@testable import Linting
@testable import SiteContent

@Suite struct RuleSpeedTests {
    @Test(
        "What each rule costs on a page of usual size",
        .enabled(if: Environment["LOFTE_BENCH"] != nil, "measured with LOFTE_BENCH=1 in a release build"))
    func table() throws {
        let page = try #require(RuleRunning.page(frontMatter: "ingress: Kort.\n", body: Self.body))
        let context = RuleContext(settings: RuleRunning.settings(), pages: [], today: RuleRunning.today)
        let text = PageText(page)
        var rows = [("text", Self.microseconds { _ = PageText(page) })]
        for rule in ContentRules.fileRules {
            rows.append((rule.code.rawValue, Self.microseconds { _ = rule.check(page.file) }))
        }
        for rule in ContentRules.pageRules {
            rows.append((rule.code.rawValue, Self.microseconds { _ = rule.check(text, in: context) }))
        }
        let total = Self.microseconds { _ = ContentRules.check(page, in: context) }
        print("page of \(page.file.source.bytes.count) bytes, \(text.words.count) words")
        for (name, time) in rows { print("  \(name): \((time * 100).rounded() / 100) µs") }
        print("  all: \((total * 100).rounded() / 100) µs")
        #expect(ContentRules.check(page, in: context).isEmpty)
    }

    /// The least of some runs, each of a thousand.
    private static func microseconds(_ work: () -> Void) -> Double {
        let clock = ContinuousClock()
        return (0..<7).map { _ in
            let time = clock.measure { for _ in 0..<1000 { work() } }.components
            return (Double(time.seconds) * 1e9 + Double(time.attoseconds) / 1e9) / 1e6
        }.min() ?? 0
    }

    private static let body = """
        Den här aktiviteten är ett [påhittat exempel](exempel.md). Polisen besöker föreningar och berättar hur \
        bedragare gör. Du lär dig när du ska lägga på luren och vem du kan ringa.

        ## Det går bra

        - Polisen har hållit nio [föreläsningar om bedrägerier](forelasningar.md). Målet är minst åtta.
        - Alla tre [träffar för föräldrar](foraldratraffar.md) är klara den 30 juni 2024.
        - Tre av minst fyra [dialogmöten](dialogmoten.md) är klara.

        ## Det går trögt

        Bara 41 personer har svarat på [enkäten på nätet](natenkat.md). Målet är minst 300. Kommunen bygger inga \
        farthinder. Utryckningsfordon och bussar måste komma fram. Besöken i butiker ska vara klara den 30 september i \
        stället för den 28 juni. Butikerna hinner inte före sommaren. Rapporten visar vad kommunen och polisen har gjort.
        """
}
