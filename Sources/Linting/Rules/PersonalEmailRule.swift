import Diagnostics
import Markdown

/// Addresses for e-mail that lead to one person.
struct PersonalEmailRule: PageRule {
    let code = DiagnosticCode.personalEmail
    let isForSwedish = false
    let title = LocalizedText(sv: "E-postadresser till personer", en: "E-mail addresses of persons")
    let explanation = LocalizedText(
        sv: """
            En adress med någons namn är en personuppgift, och den slutar fungera när personen slutar. \
            Skriv en adress som hör till en funktion i stället.
            """,
        en: """
            An address with somebody's name is personal data, and it stops working when the person leaves. \
            Write an address that belongs to an office instead.
            """)
    let examples: [RuleExample] = [
        .bad("Mejla ⟦anna.berg@exempelby.se⟧.", instead: "Mejla <trygghet@exempelby.se>."),
        .bad(
            "[Skriv till samordnaren](⟦mailto:sven-ove.lund@exempelby.se⟧).", instead: "Skriv till <info@exempelby.se>."
        ),
        .bad("Frågor? ⟦bjorn@gmail.com⟧", instead: "Frågor? <info@exempelby.se>"),
        .bad(
            "Mejla ⟦anna.berg(at)exempelby.se⟧ eller ⟦anna . berg @ exempelby . se⟧.",
            instead: "Mejla <info@exempelby.se>."),
        .bad("Mejla ⟦anna punkt berg snabel-a exempelby punkt se⟧.", instead: "Mejla info(at)exempelby.se."),
        .good("Skriv till <kommun@exempelby.se>, <info@example.se> eller <registrator.vastmanland@polisen.se>."),
        .good("Mejla <exempelby.kommun@exempelby.se>, <bygg.miljo@koping.se> eller <ditt.namn@example.se>."),
        .good("Vi heter @exempelby i sociala medier."),
    ]

    func check(_ text: PageText, in context: RuleContext) -> [Finding] {
        var findings: [Finding] = []
        for sign in text.atSigns {
            if let range = EmailAddress.range(around: sign, in: text.bytes) {
                if isPersonal(text.string(range), context) { findings.append(finding(at: .text(range))) }
            } else if let hidden = HiddenEmailAddress(aroundSign: sign, in: text), isPersonal(hidden.address, context) {
                findings.append(finding(at: .text(hidden.range)))
            }
        }
        for index in text.ofPersons where text.words[index].roles.contains(.atSign) {
            guard let hidden = HiddenEmailAddress(aroundWord: index, in: text), isPersonal(hidden.address, context)
            else { continue }
            findings.append(finding(at: .text(hidden.range)))
        }
        for reference in text.references where reference.scheme == "mailto" {
            let address = String(reference.destination.dropFirst("mailto:".count).prefix { $0 != "?" })
            guard isPersonal(address, context), !reference.text.contains(address) else { continue }
            findings.append(finding(at: .source(reference.range)))
        }
        return findings
    }

    private func isPersonal(_ address: String, _ context: RuleContext) -> Bool {
        !context.ownAddresses.contains(address.lowercased()) && EmailAddress(address)?.isPersonal == true
    }

    private func finding(at place: Finding.Place) -> Finding {
        Finding(
            place,
            LocalizedText(
                sv: "e-postadressen ser ut att tillhöra en person", en: "the e-mail address looks like a person's"),
            advice: LocalizedText(
                sv: "skriv en adress till en funktion, till exempel kommun@ eller info@",
                en: "write the address of an office, such as kommun@ or info@"))
    }
}
