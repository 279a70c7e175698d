internal import Diagnostics

/// A number with a sign before it that YAML takes for the beginning of a folded text: `måltal: >= 40`, `utfall: >12`.
///
/// What is said is what is said of the same between quotation marks.
struct YAMLComparison {
    private let written: String
    private let number: String
    private let isAtLeast: Bool
    /// Whether the key takes a goal, for which more than a number is another number.
    private let isGoal: Bool

    /// Nil for a text that is no number with such a sign.
    init?(_ written: String, key: String) {
        guard key == "måltal" || key == "utfall", written.hasPrefix(">") else { return nil }
        let rest = written.dropFirst()
        isAtLeast = rest.first == "="
        let number = (isAtLeast ? rest.dropFirst() : rest).drop { $0 == " " }
        guard let first = number.utf8.first, first.isDigit, let last = number.utf8.last, last.isDigit,
            number.utf8.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") || $0 == 0x20 })
        else { return nil }
        self.written = written
        self.number = String(number)
        isGoal = key == "måltal"
    }

    var message: LocalizedText {
        LocalizedText(
            sv: "\"\(written)\" är inte ett \(isGoal ? "måltal" : "tal")",
            en: "\"\(written)\" is not a \(isGoal ? "target" : "number")")
    }

    /// What to write, where that is certain.
    var replacement: String? { isAtLeast ? "minst \(number)" : isGoal ? nil : "drygt \(number)" }

    var advice: LocalizedText {
        if let replacement { return LocalizedText(sv: "skriv \(replacement)", en: "write \(replacement)") }
        return LocalizedText(
            sv: "skriv minst och det tal som räcker, till exempel minst \(next)",
            en: "write minst and the number that is enough, such as minst \(next)")
    }

    /// The next whole number: that itself is not more than it.
    private var next: String {
        let digits = number.filter { $0 != " " }.prefix { $0 != "," && $0 != "." }
        return Int(digits).map { "\($0 + 1)" } ?? number
    }
}
