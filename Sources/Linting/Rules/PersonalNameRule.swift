import Diagnostics
import SiteContent

/// Names of persons that the settings do not allow (GDPR: what is published of a person needs a ground).
///
/// Cautious: a common given name and a word that looks like a surname beside it, however they are written
/// (`PersonNameReader`). Others are not seen.
struct PersonalNameRule: PageRule {
    let code = DiagnosticCode.personalName
    let isForSwedish = false
    let title = LocalizedText(sv: "Namn på personer", en: "Names of persons")
    let explanation = LocalizedText(
        sv: """
            Namn på privatpersoner och anställda hör normalt inte hemma på webbplatsen. Skriv rollen i stället. \
            Den som ska få stå med namn, till exempel den som har undertecknat löftet, skrivs i listan \
            "tillåtna namn" i webbplats.yml. Listan gäller inte det som invånare säger i en dialog.
            """,
        en: """
            Names of private persons and employees do not normally belong on the site. Write the office instead. \
            Who may stand there by name, such as those who signed the promise, is put on the list "tillåtna namn" in \
            webbplats.yml. That list does not hold for what citizens say in a dialogue.
            """)
    let examples: [RuleExample] = [
        .bad("Kontakta ⟦Anna Bergström⟧ om du vill vara med.", instead: "Kontakta säkerhetssamordnaren."),
        .bad("Det var ⟦Lars-Erik Johanssons⟧ förslag.", instead: "Det var en invånares förslag."),
        .bad("ingress: ⟦Karin Maria Ek⟧ leder gruppen.", instead: "ingress: En rektor leder gruppen.", in: .page),
        .bad("samverkan: [⟦Mohamed Ali⟧]", instead: "samverkan: [föreningar]", in: .activity),
        .bad("Anmälan från ⟦Bergström, Anna⟧ och ⟦A. Lindqvist⟧.", instead: "Anmälan från två invånare."),
        .bad("Hälsa ⟦anna bergström⟧ och ⟦lars-erik ek⟧.", instead: "Hälsa dem som var med."),
        .bad("Enligt ⟦Fatima Yildirim⟧ och ⟦Piotr Kowalski⟧.", instead: "Enligt två invånare."),
        .bad("![⟦Anna Bergström⟧ vid torget](torget.jpg)", instead: "![Torget i regn](torget.jpg)"),
        .bad(
            "Läs [intervjun](⟦https://example.se/anna-bergstrom⟧).",
            instead: "Läs [intervjun](https://example.se/2024)."),
        .good("Vandringen går längs Karl Johans gata, förbi Maria kyrka och S:t Eriks torg."),
        .good("Mötet är på Sven Perssons väg, i Anna Lindhs park eller i Erik Dahlbergsgymnasiet."),
        .good("Per Stockholm och Göteborg räknas två."),
    ]

    func check(_ text: PageText, in context: RuleContext) -> [Finding] {
        var findings: [Finding] = []
        let reader = PersonNameReader(text)
        var next = 0
        for index in text.ofPersons where index >= next {
            guard let name = reader.name(at: index) else { continue }
            next = name.upperBound + 1
            let range = text.words[name.lowerBound].range.lowerBound..<text.words[name.upperBound].range.upperBound
            // The settings allow what officials say of themselves, and nothing of what somebody else says.
            let isOfCitizen = text.isSaidByCitizen(at: range.lowerBound)
            if isNamesake(name.upperBound, in: text) || isAllowed(name, in: text, isOfCitizen ? nil : context) {
                continue
            }
            if isOfCitizen {
                findings.append(Self.said(range, in: text))
                continue
            }
            findings.append(
                Finding(
                    .text(range),
                    LocalizedText(
                        sv: "\"\(text.string(range))\" ser ut att vara en persons namn",
                        en: "\"\(text.string(range))\" looks like the name of a person"),
                    advice: LocalizedText(
                        sv: "skriv rollen i stället; får namnet stå här läggs det till i tillåtna namn i webbplats.yml",
                        en: "write the office instead; if the name may stand here, add it to tillåtna namn in "
                            + "webbplats.yml")))
        }
        return findings
    }

    /// A name in what a citizen said.
    private static func said(_ range: Range<Int>, in text: PageText) -> Finding {
        Finding(
            .text(range),
            LocalizedText(
                sv: "\"\(text.string(range))\" ser ut att vara en persons namn, i det som en invånare har sagt",
                en: "\"\(text.string(range))\" looks like the name of a person, in what a citizen has said"),
            advice: LocalizedText(
                sv: "skriv rollen i stället: tillåtna namn gäller inte det som invånare säger",
                en: "write the office instead: tillåtna namn does not hold for what citizens say"))
    }

    /// Whether a street or a building that is named after somebody follows.
    private func isNamesake(_ last: Int, in text: PageText) -> Bool {
        text.isFollowedByBlank(last) && text.words[last + 1].roles.contains(.namesake)
    }

    /// Whether the settings allow the name, in either order and with its genitive, or whoever has its initials; or anybody
    /// may tell of the person.
    ///
    /// - Parameter context: nil where the settings allow nobody.
    private func isAllowed(_ name: ClosedRange<Int>, in text: PageText, _ context: RuleContext?) -> Bool {
        var hashes = text.words[name].map(\.hash)
        let isInitial = text.words[name].map { $0.length == 1 }
        let allowedNames = context?.allowedNames ?? []
        func isKnown(_ hashes: [UInt64]) -> Bool {
            if PersonNames.historical.contains(hashes) || allowedNames.contains(hashes) { return true }
            let reversed = Array(hashes.dropFirst()) + hashes.prefix(1)
            if allowedNames.contains(reversed) { return true }
            return allowedNames.contains { allowed in
                isInitial.first == true && allowed.last == hashes.last
                    || isInitial.last == true && allowed.first == hashes.first
            }
        }
        if isKnown(hashes) { return true }
        let last = text.bytes[text.words[name.upperBound].range]
        guard last.last == UInt8(ascii: "s") else { return false }
        hashes[hashes.count - 1] = WordHash.of(last.dropLast())
        return isKnown(hashes)
    }
}
