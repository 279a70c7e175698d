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
        .bad("Ring ⟦070-174 06 05⟧.", instead: "Ring växeln, 0980-319 200."),
        .bad("Sms till ⟦+46 (0)70 174 06 06⟧ eller ⟦0046701740607⟧.", instead: "Ring 112."),
        .bad("[Ring oss](⟦tel:+46701740608⟧).", instead: "[Ring oss](tel:+46980319200)."),
        .bad(
            "Ring ⟦070\u{2011}174\u{2009}06\u{2009}05⟧, ⟦070.174.06.06⟧ eller ⟦070/174 06 07⟧.",
            instead: "Ring växeln, 0980-319 200."),
        .bad("Hon nås på ⟦0980-319 201⟧ eller ⟦+46 31 390 06 01⟧.", instead: "Hon nås genom växeln."),
        .good("Ring kundtjänsten, 031-390 06 00."),
        .good("Ring 112, 114 14, 08-465 004 00 eller växeln 0980-319 200."),
        .good("Dokument 0701740605890 och konto 1070-174 06 05."),
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
