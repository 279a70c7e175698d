import Diagnostics
import PromiseModel

/// No personnummer and no samordningsnummer on a public page (skatteförvaltningen's numbers: lag 1991:481, 18 §).
struct PersonalIdentityNumberRule: FileRule {
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
        .bad("Anmälan gäller ⟦811218-9876⟧.", instead: "Anmälan gäller en person i Arboga."),
        .bad("Född ⟦19811218-9876⟧ och ⟦198112189876⟧.", instead: "Född 1981."),
        .bad("Den som fyllt hundra: ⟦121212+1212⟧.", instead: "Den som fyllt hundra."),
        .bad("Samordningsnumret ⟦701063-2391⟧ är ett exempel.", instead: "Ett samordningsnummer är ett exempel."),
        .bad("källa: \"Handling om ⟦811218-9876⟧\"", instead: "källa: \"En handling\"", in: .page),
        .bad("period;⟦8112189876⟧\n2023;4", instead: "period;Antal\n2023;4", in: .figures),
        .good("Kommunens organisationsnummer är 212000-2122."),
        .good("Ring 0771-567 567 eller 0589-870 00."),
        .good("Numret 811218-9875 har fel kontrollsiffra och 811318-9878 ett datum som inte finns."),
        .good("Plusgiro 12 34 56-7, konto SE45 5000 0000 0583 9825 7466 och ärende ks-19811218-9876."),
        .good("Läs [protokollet](https://example.se/19811218-9876/a)."),
    ]

    func check(_ file: SourceFile) -> [Finding] {
        guard Self.isText(file.path) else { return [] }
        let bytes = file.source.bytes
        var findings: [Finding] = []
        var index = 0
        while index < bytes.count {
            guard bytes[index] &- 0x30 < 10 else {
                index += 1
                continue
            }
            let start = index
            while index < bytes.count, bytes[index] &- 0x30 < 10 { index += 1 }
            guard let end = Self.number(in: bytes, at: start, digitsEnd: index) else { continue }
            index = end
            findings.append(
                Finding(
                    .source(start..<end),
                    LocalizedText(
                        sv: "det här är ett personnummer eller samordningsnummer",
                        en: "this is a personal identity number"),
                    advice: LocalizedText(
                        sv: "ta bort numret; har det redan publicerats ska dataskyddsombudet få veta det",
                        en: "remove the number; if it has been published, tell the data protection officer")))
        }
        return findings
    }

    private static func isText(_ path: String) -> Bool {
        let name = path.lowercased()
        return [".md", ".csv", ".yml", ".yaml", ".txt", ".tsv"].contains { name.hasSuffix($0) }
    }

    /// Where a number ends that begins with the digits `start..<digitsEnd`; nil when they are something else.
    private static func number(in bytes: [UInt8], at start: Int, digitsEnd: Int) -> Int? {
        let leading = digitsEnd - start
        guard leading == 6 || leading == 8 || leading == 10 || leading == 12 else { return nil }
        if start > 0, isBoundToNumber(bytes[start - 1], outside: start - 2, in: bytes) { return nil }
        // The decimals of a number. A comma between the cells of a table parts numbers that have a hyphen, or a blank.
        if leading >= 10, start > 1, bytes[start - 1] == UInt8(ascii: ","), bytes[start - 2] &- 0x30 < 10 { return nil }
        var digits = bytes[start..<digitsEnd].map { Int($0 - 0x30) }
        var end = digitsEnd
        if leading <= 8 {
            guard let sign = signLength(in: bytes, at: digitsEnd) else { return nil }
            let last = digitsEnd + sign
            guard last + 4 <= bytes.count, bytes[last..<last + 4].allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
            digits += bytes[last..<last + 4].map { Int($0 - 0x30) }
            end = last + 4
        } else if leading == 10, digits[0] == 0, digits[1] == 7 {
            // More likely a mobile telephone than somebody born in 2007, without a hyphen.
            return nil
        }
        if end < bytes.count, isBoundToNumber(bytes[end], outside: end + 1, in: bytes) { return nil }
        return isValid(digits) ? end : nil
    }

    /// Whether a byte beside a number makes it a part of something longer: a word, an address, another number.
    private static func isBoundToNumber(_ byte: UInt8, outside next: Int, in bytes: [UInt8]) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "/"),
            UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "%"), UInt8(ascii: "#"), 0xC3:
            true
        case UInt8(ascii: "."), UInt8(ascii: ":"):
            bytes.indices.contains(next) && bytes[next] &- 0x30 < 10
        default: false
        }
    }

    /// The length of the hyphen or plus sign before the last four digits.
    private static func signLength(in bytes: [UInt8], at index: Int) -> Int? {
        guard index < bytes.count else { return nil }
        if bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") { return 1 }
        // Hyphens and dashes as word processors make them, U+2010 to U+2013.
        guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return nil }
        return (0x90...0x93).contains(bytes[index + 2]) ? 3 : nil
    }

    /// Whether ten or twelve digits are a date, or one with 60 added to the day, with a right check digit (Luhn).
    private static func isValid(_ digits: [Int]) -> Bool {
        var digits = digits[...]
        var year = 2000 + digits[0] * 10 + digits[1]
        if digits.count == 12 {
            let century = digits[0] * 10 + digits[1]
            guard (18...20).contains(century) else { return false }
            digits = digits.dropFirst(2)
            year = century * 100 + digits[2] * 10 + digits[3]
        }
        let first = digits.startIndex
        let month = digits[first + 2] * 10 + digits[first + 3]
        let day = digits[first + 4] * 10 + digits[first + 5]
        guard CalendarDate(year: year, month: month, day: day > 60 ? day - 60 : day) != nil else { return false }
        var sum = 0
        for (position, digit) in digits.enumerated() {
            let product = position % 2 == 0 ? digit * 2 : digit
            sum += product > 9 ? product - 9 : product
        }
        return sum % 10 == 0
    }
}
