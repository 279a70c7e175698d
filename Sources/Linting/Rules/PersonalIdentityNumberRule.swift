import Diagnostics
import Documents
import SiteContent

/// No personnummer and no samordningsnummer on a public page, nor in its address.
struct PersonalIdentityNumberRule: FileRule, DocumentRule {
    let code = DiagnosticCode.personalIdentityNumber
    let severity = Severity.error
    let title = LocalizedText(sv: "Personnummer", en: "Personal identity numbers")
    let explanation = LocalizedText(
        sv: """
            Ett personnummer eller ett samordningsnummer får aldrig stå på webbplatsen, inte heller i en tabell. \
            Ta bort det. Numret känns igen på datumet och kontrollsiffran, så organisationsnummer går bra.
            """,
        en: """
            A personal identity number must never stand on the site, not in a table either. Remove it. It is known by \
            its date and its check digit, so organisation numbers are fine.
            """)
    let examples: [RuleExample] = [
        .bad("Anmälan gäller ⟦811218-9876⟧.", instead: "Anmälan gäller en person i Exempelby."),
        .bad("Född ⟦19811218-9876⟧ och ⟦198112189876⟧.", instead: "Född 1981."),
        .bad("Den som fyllt hundra: ⟦121212+1212⟧.", instead: "Den som fyllt hundra."),
        .bad("Samordningsnumret ⟦701063-2391⟧ är ett exempel.", instead: "Ett samordningsnummer är ett exempel."),
        .bad("källa: \"Handling om ⟦811218-9876⟧\"", instead: "källa: \"En handling\"", in: .page),
        .bad("period;⟦8112189876⟧\n2023;4", instead: "period;Antal\n2023;4", in: .figures),
        .good("Kommunens organisationsnummer är 212000-2122."),
        .good("Ring 08-465 004 00 eller 0980-319 200."),
        .good("Numret 811218-9875 har fel kontrollsiffra och 811318-9878 ett datum som inte finns."),
        .good("Plusgiro 12 34 56-7, konto SE45 5000 0000 0583 9825 7466 och ärende ks-19811218-9876."),
        .bad("Han är ⟦811218 9876⟧ och ⟦19811218 9876⟧.", instead: "Han är född 1981."),
        .bad("Han är ⟦811218 - 9876⟧, ⟦1981-12-18-9876⟧ och ⟦8112\u{AD}18-9876⟧.", instead: "Han är född 1981."),
        .bad(
            "Läs [protokollet](https://example.se/⟦19811218-9876⟧/a).",
            instead: "Läs [protokollet](https://example.se/protokoll/)."),
        .good("Läs [protokollet](https://example.se/20240312-1235.pdf)."),
        .good("Ring 0980-319 200. Organisationsnumret är 212000 2122."),
    ]

    let isForPages = true

    func check(_ file: SourceFile) -> [Finding] {
        var findings: [Finding] = []
        if file.path.utf8.count(where: { $0 &- 0x30 < 10 }) >= 10,
            IdentityNumber.first(in: Array(file.path.utf8), from: 0, isName: true) != nil
        {
            findings.append(
                Finding(
                    .wholeFile,
                    LocalizedText(
                        sv:
                            "filens namn är ett personnummer eller samordningsnummer, och blir en adress på webbplatsen",
                        en: "the file's name is a personal identity number, and becomes an address of the site"),
                    advice: LocalizedText(sv: "döp om filen", en: "rename the file")))
        }
        guard Self.isText(file.path) else { return findings }
        let bytes = file.source.bytes
        var index = 0
        while let number = IdentityNumber.first(in: bytes, from: index) {
            index = number.upperBound
            findings.append(
                Finding(
                    .source(number),
                    LocalizedText(
                        sv: "det här är ett personnummer eller samordningsnummer",
                        en: "this is a personal identity number"),
                    advice: LocalizedText(
                        sv: "ta bort numret; har det redan publicerats ska dataskyddsombudet få veta det",
                        en: "remove the number; if it has been published, tell the data protection officer")))
        }
        return findings
    }

    /// One finding for a document, however many numbers it has: it is mended as a whole.
    func check(_ document: DocumentTexts, in context: RuleContext) -> [Finding] {
        guard let number = IdentityNumber.first(in: document.text, from: 0) else { return [] }
        let shown = String(decoding: document.text[number].prefix(4), as: UTF8.self)
        return [
            Finding(
                .wholeFile,
                LocalizedText(
                    sv: "i dokumentet står ett personnummer eller samordningsnummer, som börjar med \(shown)",
                    en: "the document holds a personal identity number, which begins with \(shown)"),
                advice: LocalizedText(
                    sv:
                        "ta bort numret i originalet och spara dokumentet på nytt; en svart ruta över numret räcker inte",
                    en:
                        "remove the number from the original and save the document anew; a black box over it is not enough"
                ))
        ]
    }

    private static func isText(_ path: String) -> Bool {
        path.lowercased().hasSuffix(".md") || LooseText.isText(path)
    }
}
