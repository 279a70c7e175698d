import Diagnostics
import LintingTestSupport
import TestSupport
import Testing

@Suite("What is advised of a link that went wrong")
struct UnreadLinkTests {
    private func advice(_ body: String) -> [String] {
        RuleRunning.check(Array("---\nrubrik: Ett exempel\n---\n\n\(body)\n".utf8))
            .filter { $0.code == .unreadLink }.map { $0.advice?.swedish ?? "" }
    }

    private static let noBlank = "adressen får inte ha mellanslag: skriv "
    private static let alone = "skriv bara adressen mellan parenteserna: "

    @Test(arguments: [
        ("[avtalet](Avtal 2024.pdf)", noBlank + "[avtalet](Avtal%202024.pdf)"),
        ("![avtalet](<Avtal 2024.png)", noBlank + "![avtalet](Avtal%202024.png)"),
        // Parentheses within the address.
        ("[a b](Avtal (slutligt) 2024.pdf)", noBlank + "[a b](Avtal%20(slutligt)%202024.pdf)"),
        ("[a b](Avtal (nytt (2)).pdf) (se nedan)", noBlank + "[a b](Avtal%20(nytt%20(2)).pdf)"),
        // Titles.
        ("[planen](min plan.pdf \"Planen\")", noBlank + "[planen](min%20plan.pdf \"Planen\")"),
        ("[planen](min plan.pdf 'Vår plan')", noBlank + "[planen](min%20plan.pdf 'Vår plan')"),
        ("[planen](min plan.pdf (Vår plan))", noBlank + "[planen](min%20plan.pdf (Vår plan))"),
        ("[planen](plan.pdf ”Planen”)", alone + "(plan.pdf)"),
        ("[planen](min plan.pdf ”Planen”)", alone + "(min%20plan.pdf)"),
        ("[planen](https://www.arboga.se/ Arboga kommun)", alone + "(https://www.arboga.se/)"),
        ("[planen](plan.md \"Planen)", alone + "(plan.md)"),
        ("[planen](Vår \"nya\" plan.pdf)", noBlank + "[planen](Vår%20\"nya\"%20plan.pdf)"),
    ])
    func destinations(_ link: String, _ advised: String) {
        #expect(advice("Läs \(link) nu.") == [advised])
    }

    @Test(arguments: [
        ("[planen][plan]\n\n[plan]: min plan.pdf", "skriv raden som börjar [plan]: så här: [plan]: min%20plan.pdf"),
        ("[planen][PLAN]\n\n[plan]: <a b.pdf> ”Plan”", "skriv raden som börjar [plan]: så här: [plan]: a%20b.pdf"),
        ("[plan][]\n\n[plan]:", "skriv adressen på raden som börjar [plan]:"),
        ("[planen][plan]\n[plan]: plan.md", "skriv en tom rad före raden som börjar [plan]:"),
        ("[planen][plann]\n\n[plan]: plan.md", "menade du [planen][plan]?"),
        (
            "[planen][karta]\n\n[x]: plan.md",
            "skriv [planen](adress); menar du hakparenteserna själva skriver du \\[ i stället för ["
        ),
    ])
    func definitions(_ body: String, _ advised: String) {
        #expect(advice("Läs \(body)") == [advised])
    }

    @Test("What is advised is a link") func advisedLinksAreLinks() throws {
        for link in [
            "[a](Avtal (slutligt) 2024.pdf)", "[a](min plan.pdf \"Plan\")", "[a](Vår \"nya\" plan.pdf)",
            "[a](min plan.pdf (Vår plan))",
        ] {
            let advised = try #require(advice("Läs \(link) nu.").first).dropFirst(Self.noBlank.count)
            #expect(advice("Läs \(advised) nu.") == [], "\(advised)")
        }
    }
}
