import Preview
import PromiseModel
import SiteContent

/// A goal in figures as fields have it: a word, a number and what it is for each of.
struct GoalText: Sendable, Equatable {
    /// `minst` or `högst`, or what says it all: `fler än förra året`; empty for none.
    let word: String
    let number: String
    /// `kvartal`; empty for all of the time.
    let per: String

    /// The parts, named behind the field's own name.
    enum Part: String, CaseIterable {
        case word = "hur"
        case number = "tal"
        case per
    }

    static let words = ["minst", "högst"]
    static let comparisons = ContentWords.comparisons.map(\.name)
    static let periods = ContentWords.periodUnits.map(\.name)

    static func name(_ part: Part, of field: String) -> String { "\(field).\(part.rawValue)" }

    /// Nil for a goal that the fields cannot say.
    init?(_ text: String) {
        let lowered = text.lowercased()
        guard !lowered.contains("\n") else { return nil }
        if lowered.isEmpty || Self.comparisons.contains(lowered) {
            (word, number, per) = (lowered, "", "")
            return
        }
        var rest = text[...]
        per =
            Self.periods.first { lowered.hasSuffix(" per " + $0) && lowered.count > $0.count + 5 } ?? ""
        if !per.isEmpty { rest = rest.dropLast(per.count + 5) }
        let begins = Self.words.first { lowered.hasPrefix($0 + " ") || lowered == $0 }
        if let begins {
            word = begins
            number = String(rest.dropFirst(begins.count)).trimmed
        } else {
            // A number alone is what is to be reached.
            guard DecimalNumber(String(rest)) != nil else { return nil }
            word = "minst"
            number = String(rest)
        }
    }

    /// What came back; nil where the field was not shown so.
    init?(_ sent: FormFields, of field: String) {
        func value(_ part: Part) -> String? {
            sent[Self.name(part, of: field)].map { FormSubmission.plain($0).trimmed }
        }
        guard let word = value(.word), let number = value(.number), let per = value(.per) else { return nil }
        self.word = word
        self.number = number
        self.per = per
    }

    /// As the file has it.
    var text: String {
        if Self.comparisons.contains(word) { return word }
        if number.isEmpty, per.isEmpty { return word }
        return [word, number, per.isEmpty ? "" : "per " + per].filter { !$0.isEmpty }.joined(separator: " ")
    }
}
