import Diagnostics
import Markdown

/// Numbers of mobile telephones, which nearly always are one person's.
struct PersonalTelephoneRule: PageRule {
    let code = DiagnosticCode.personalTelephone
    let isForSwedish = false
    let title = LocalizedText(sv: "Mobilnummer", en: "Mobile telephone numbers")
    let explanation = LocalizedText(
        sv: """
            Ett mobilnummer hör oftast till en person. Skriv växelns nummer eller ett nummer som hör till en funktion. \
            Är det en funktions mobil, till exempel fältgruppens, görs ett undantag med skäl i filen.
            """,
        en: """
            A mobile number mostly belongs to a person. Write the number of the switchboard or of an office. If the \
            mobile is an office's, exempt it with a reason in the file.
            """)
    let examples: [RuleExample] = [
        .bad("Ring ⟦070-123 45 67⟧.", instead: "Ring växeln, 0589-870 00."),
        .bad("Sms till ⟦+46 (0)73 123 45 67⟧ eller ⟦0046761234567⟧.", instead: "Ring 112."),
        .bad("[Ring oss](⟦tel:+46701234567⟧).", instead: "[Ring oss](tel:+4658987000)."),
        .good("Ring 112, 114 14, 077-114 14 00, 0771-567 567 eller växeln 0589-870 00."),
        .good("Dokument 0701234567890 och konto 1070-123 45 67."),
    ]

    func check(_ text: PageText, in context: RuleContext) -> [Finding] {
        var findings: [Finding] = []
        var end = 0
        for index in text.numbers {
            let start = text.words[index].range.lowerBound
            guard start >= end, let number = MobileNumber(in: text.bytes, at: start) else { continue }
            end = number.range.upperBound
            if !context.ownNumbers.contains(number.national) { findings.append(finding(at: .text(number.range))) }
        }
        for reference in text.references where reference.scheme == "tel" {
            let destination = Array(reference.destination.utf8)
            let start = "tel:".utf8.count
            let digits = destination.count > start && destination[start] == UInt8(ascii: "+") ? start + 1 : start
            guard let number = MobileNumber(in: destination, at: digits),
                !context.ownNumbers.contains(number.national), !Self.holdsNumber(reference.text)
            else { continue }
            findings.append(finding(at: .source(reference.range)))
        }
        return findings
    }

    private static func holdsNumber(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return bytes.indices.contains { MobileNumber(in: bytes, at: $0) != nil }
    }

    private func finding(at place: Finding.Place) -> Finding {
        Finding(
            place,
            LocalizedText(sv: "ett mobilnummer hör oftast till en person", en: "a mobile number is mostly a person's"),
            advice: LocalizedText(
                sv: "skriv växelns eller en funktions nummer i stället",
                en: "write the number of the switchboard or of an office instead"))
    }
}

/// A Swedish number in the series of mobile telephones: 070, 072, 073, 076 and 079 (PTS's numbering plan).
struct MobileNumber {
    let range: Range<Int>
    /// Ten digits: `0701234567`.
    let national: String

    /// Reads the number whose first digit stands at `start`, with or without +46.
    init?(in bytes: [UInt8], at start: Int) {
        guard start < bytes.count, bytes[start] &- 0x30 < 10, start == 0 || !Self.isBound(bytes[start - 1]) else {
            return nil
        }
        let hasPlus = start > 0 && bytes[start - 1] == UInt8(ascii: "+")
        let prefix: [UInt8]
        if hasPlus {
            prefix = Array("46".utf8)
        } else {
            prefix = bytes[start...].starts(with: "0046".utf8) ? Array("0046".utf8) : []
        }
        guard bytes[start...].starts(with: prefix) else { return nil }
        var digits: [UInt8] = prefix.isEmpty ? [] : [UInt8(ascii: "0")]
        var index = start + prefix.count
        var end = index
        var gap = 0
        while index < bytes.count, digits.count < 10 {
            let byte = bytes[index]
            if byte &- 0x30 < 10 {
                // "+46 (0)70"
                if !(prefix.count > 0 && digits.count == 1 && byte == UInt8(ascii: "0")) { digits.append(byte) }
                end = index + 1
                gap = 0
            } else if Self.isSeparator(byte), gap < 2 {
                gap += 1
            } else {
                return nil
            }
            index += 1
        }
        guard digits.count == 10, end == bytes.count || bytes[end] &- 0x30 >= 10,
            digits[0] == UInt8(ascii: "0"), digits[1] == UInt8(ascii: "7"),
            "02369".utf8.contains(digits[2])
        else { return nil }
        range = (hasPlus ? start - 1 : start)..<end
        national = String(decoding: digits, as: UTF8.self)
    }

    private static func isBound(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/")
    }

    private static func isSeparator(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") || byte == 0xC2 || byte == 0xA0
            || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
    }
}
