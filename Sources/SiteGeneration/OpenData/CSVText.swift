import PromiseModel

/// Writes CSV (RFC 4180) that a spreadsheet reads as the text it is.
package enum CSVText {
    /// A row with its line break.
    package static func row(_ fields: [String]) -> String {
        fields.map(field).joined(separator: ",") + "\r\n"
    }

    /// A field, quoted where it must be. One that a spreadsheet would take for a formula begins with a blank instead:
    /// quotation marks do not keep it from that.
    private static func field(_ text: String) -> String {
        let beginsFormula = text.utf8.first.map { "=+-@\t\r".utf8.contains($0) } ?? false
        let safe = beginsFormula && DecimalNumber(text) == nil ? " " + text : text
        let needsQuotes = safe.utf8.contains { "\",\r\n".utf8.contains($0) }
        return needsQuotes ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
    }
}
