import Diagnostics
import Markdown

/// Numbers of mobile telephones, which nearly always are one person's, and others that lead to one desk or home.
struct PersonalTelephoneRule: PageRule {
    let code = DiagnosticCode.personalTelephone
    let isForSwedish = false
    let title = LocalizedText(sv: "Telefonnummer till personer", en: "Telephone numbers of persons")
    let explanation = LocalizedText(
        sv: """
            Ett mobilnummer hör oftast till en person, och ett direktnummer också. Skriv växelns nummer eller ett nummer \
            som hör till en funktion. Numret i webbplats.yml och nummer som slutar på 00 går bra. Är det en funktions mobil, till exempel fältgruppens, görs ett undantag med skäl i filen.
            """,
        en: """
            A mobile number mostly belongs to a person, and so does a direct number. Write the number of the switchboard \
            or of an office. The number in webbplats.yml and numbers that end in 00 are fine. If the mobile is an office's, exempt it with a reason in the file.
            """)
    let examples: [RuleExample] = [
        .bad("Ring ⟦070-123 45 67⟧.", instead: "Ring växeln, 0589-870 00."),
        .bad("Sms till ⟦+46 (0)73 123 45 67⟧ eller ⟦0046761234567⟧.", instead: "Ring 112."),
        .bad("[Ring oss](⟦tel:+46701234567⟧).", instead: "[Ring oss](tel:+4658987000)."),
        .bad(
            "Ring ⟦070\u{2011}123\u{2009}45\u{2009}67⟧, ⟦070.123.45.67⟧ eller ⟦073/123 45 67⟧.",
            instead: "Ring växeln, 0589-870 00."),
        .bad("Hon nås på ⟦0589-123 45⟧ eller ⟦+46 21 12 34 56⟧.", instead: "Hon nås genom växeln."),
        .good("Ring kundtjänsten, 021-12 34 56."),
        .good("Ring 112, 114 14, 077-114 14 00, 0771-567 567 eller växeln 0589-870 00."),
        .good("Dokument 0701234567890 och konto 1070-123 45 67."),
    ]

    func check(_ text: PageText, in context: RuleContext) -> [Finding] {
        var findings: [Finding] = []
        var end = 0
        for index in text.numbers {
            let start = text.words[index].range.lowerBound
            guard start >= end, let number = TelephoneNumber(in: text.bytes, at: start) else { continue }
            end = number.range.upperBound
            if isPersonal(number, near: index, in: text, context) {
                findings.append(finding(number, at: .text(number.range)))
            }
        }
        for reference in text.references where reference.scheme == "tel" {
            let destination = Array(reference.destination.utf8)
            guard let start = destination.firstIndex(where: { $0 &- 0x30 < 10 }),
                let number = TelephoneNumber(in: destination, at: start), !number.isForAll,
                !context.ownNumbers.contains(number.national), !Self.holdsNumber(reference.text)
            else { continue }
            findings.append(finding(number, at: .source(reference.range)))
        }
        return findings
    }

    /// Whether a number is one person's: mobile ones mostly are, others where they are no switchboard's.
    private func isPersonal(
        _ number: TelephoneNumber, near index: Int, in text: PageText, _ context: RuleContext
    ) -> Bool {
        if context.ownNumbers.contains(number.national) { return false }
        if number.series == .mobile { return true }
        guard !number.isForAll, number.isEvident || text.hasRole(.call, around: index) else { return false }
        return !text.hasRole(.switchboard, around: index)
    }

    private static func holdsNumber(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return bytes.indices.contains { TelephoneNumber(in: bytes, at: $0) != nil }
    }

    private func finding(_ number: TelephoneNumber, at place: Finding.Place) -> Finding {
        Finding(
            place,
            number.series == .mobile
                ? LocalizedText(
                    sv: "ett mobilnummer hör oftast till en person", en: "a mobile number is mostly a person's")
                : LocalizedText(
                    sv: "telefonnumret går nog direkt till en person",
                    en: "the telephone number probably leads to one person"),
            advice: LocalizedText(
                sv: "skriv växelns eller en funktions nummer i stället",
                en: "write the number of the switchboard or of an office instead"))
    }
}
