/// How many problems there are, in words: `2 fel och 1 varning`.
package struct ProblemCount: Sendable {
    package let errors: Int
    package let warnings: Int

    package init(errors: Int, warnings: Int) {
        self.errors = errors
        self.warnings = warnings
    }

    package init(_ diagnostics: [Diagnostic]) {
        errors = diagnostics.count { $0.severity == .error }
        warnings = diagnostics.count - errors
    }

    /// Without a full stop; `Inga problem` for none.
    package var text: LocalizedText {
        if errors == 0, warnings == 0 { return LocalizedText(sv: "Inga problem", en: "No problems") }
        let swedish = [
            errors > 0 ? "\(errors) fel" : nil,
            warnings > 0 ? "\(warnings) varning\(warnings == 1 ? "" : "ar")" : nil,
        ].compactMap { $0 }.joined(separator: " och ")
        let english = [
            errors > 0 ? "\(errors) error\(errors == 1 ? "" : "s")" : nil,
            warnings > 0 ? "\(warnings) warning\(warnings == 1 ? "" : "s")" : nil,
        ].compactMap { $0 }.joined(separator: " and ")
        return LocalizedText(sv: swedish, en: english)
    }
}
