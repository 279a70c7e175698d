import Diagnostics
import SiteContent

/// Files of values with cells that a spreadsheet runs.
struct FormulaRule: FileRule {
    let code = DiagnosticCode.dataFormula
    let severity = Severity.error
    let title = LocalizedText(sv: "Formler i en fil med värden", en: "Formulas in a file of values")
    let explanation = LocalizedText(
        sv: """
            En cell som börjar med =, +, - eller @ blir en formel när någon öppnar filen i Excel. Den kan hämta filer eller \
            skicka uppgifter vidare. Spara värdet i stället för formeln. Tal som -5 går bra.
            """,
        en: """
            A cell that begins with =, +, - or @ becomes a formula when somebody opens the file in Excel. It can fetch files \
            or pass data on. Save the value instead of the formula. Numbers such as -5 are fine.
            """)
    let examples: [RuleExample] = [
        .bad("period,⟦=SUMMA(B2)⟧\n2023,4", instead: "period,Summa\n2023,4", in: .figures),
        .bad("period;\"⟦@Antal⟧\"\n2023;4", instead: "period;Antal\n2023;4", in: .figures),
        .good("period;Ändring\n2023;-4\n2024;+5\n2025;-2,5", in: .figures),
        .good("period;Antal\n2023;", in: .figures),
    ]

    func check(_ file: SourceFile) -> [Finding] {
        let name = file.path.lowercased()
        guard name.hasSuffix(".csv") || name.hasSuffix(".tsv") else { return [] }
        let bytes = file.source.bytes[...]
        var findings: [Finding] = []
        var before: UInt8?
        var index = file.source.byteOrderMarkLength
        while index < bytes.count, findings.count < 20 {
            let isStart = before.map(Formula.partsCells) ?? true
            if isStart, let sign = Formula.sign(from: index, behind: before, in: bytes) {
                let end =
                    bytes[sign...].firstIndex { Formula.partsCells($0) || $0 == UInt8(ascii: "\"") } ?? bytes.count
                findings.append(finding(sign..<end))
            }
            before = bytes[index]
            index += 1
        }
        return findings
    }

    private func finding(_ range: Range<Int>) -> Finding {
        Finding(
            .source(range),
            LocalizedText(
                sv: "cellen blir en formel när filen öppnas i ett kalkylprogram",
                en: "the cell becomes a formula when the file is opened in a spreadsheet"),
            advice: LocalizedText(
                sv: "skriv värdet i stället, eller börja cellen med en bokstav",
                en: "write the value instead, or begin the cell with a letter"))
    }
}
