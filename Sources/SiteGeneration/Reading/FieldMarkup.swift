import Diagnostics

/// Markdown in a field that is shown as it is written: readers see the stars.
enum FieldMarkup {
    /// A warning when a text has a part in `**`, or a link `[…](…)`.
    static func problem(in text: Located<String>) -> Diagnostic? {
        guard hasMarkup(text.value.utf8) else { return nil }
        return Diagnostic(
            .warning, .markupInField,
            LocalizedText(
                sv: "här visas tecknen så som de står: fetstil och länkar går bara att skriva i sidans text",
                en: "here the signs are shown as they stand: bold and links can only be written in the page's text"),
            at: text.location,
            advice: LocalizedText(
                sv: "skriv utan ** och [ ](…); flytta en länk till texten under den andra raden ---",
                en: "write it without ** and [ ](…); move a link to the text below the second line ---"))
    }

    private static func hasMarkup(_ text: String.UTF8View) -> Bool {
        var last: UInt8 = 0
        var isBold = false
        var hasBracket = false
        for byte in text {
            switch byte {
            case UInt8(ascii: "["): hasBracket = true
            case UInt8(ascii: "(") where last == UInt8(ascii: "]") && hasBracket: return true
            case UInt8(ascii: "*") where last == byte:
                if isBold { return true }
                isBold = true
                // Of three stars in a row the third begins anew.
                last = 0
                continue
            default: break
            }
            last = byte
        }
        return false
    }
}
