import ContentFormat
import Diagnostics
import FrontMatter

extension [PageFields.Exemption] {
    /// Reads `undantag`: the code of a check, and the reason why it does not apply.
    static func read(_ reader: inout FormReader) -> [PageFields.Exemption] {
        reader.entries(.exemptions, example: "raw-html: \(ExampleText.exemptionReason.rawValue)").compactMap {
            key, reason in
            if let code = DiagnosticCode(rawValue: key.value) {
                let what = LocalizedText(
                    sv: "varför kontrollen inte gäller här", en: "why the check does not apply here")
                if let problem = Placeholder.problem(reason, what) { reader.report(problem) }
                return PageFields.Exemption(code: Located(code, at: key.location), reason: reason.value)
            }
            let nearest = nearestName(to: key.value, in: DiagnosticCode.allCases.map(\.rawValue))
            reader.report(
                Diagnostic(
                    .error, .unknownKey,
                    LocalizedText(
                        sv: "det finns ingen kontroll som heter \"\(key.value)\"",
                        en: "there is no check called \"\(key.value)\""),
                    at: key.location,
                    advice: nearest.map {
                        LocalizedText(sv: "menade du \"\($0)\"?", en: "did you mean \"\($0)\"?")
                    }
                        ?? LocalizedText(
                            sv: "skriv den kod som står inom hakparentes sist i varningen",
                            en: "write the code in brackets at the end of the warning"),
                    replacement: nearest))
            return nil
        }
    }
}
