import ContentFormat
package import Diagnostics
import FrontMatter
package import PromiseModel

/// A goal in figures as it is written.
enum WrittenTarget: Equatable {
    /// For all of the time.
    case whole(Target)
    case perPeriod(PeriodGoal)
}

extension FormReader {
    /// `4`, `minst 4`, `högst 2`, `minst 2 per kvartal`, `fler än förra året`, or years with a goal each. Not below zero.
    ///
    /// - Parameter unit: the key that says what is counted.
    mutating func target(_ key: ContentKey, unit: ContentKey) -> Located<WrittenTarget>? {
        guard has(key) else { return nil }
        guard isScalar(key) else {
            return yearTargets(key, unit: writtenText(unit) ?? (isWritten(unit) ? "" : nil))
        }
        // One that cannot be read is there all the same.
        let mapping = (
            unit: writtenText(unit) ?? (isWritten(unit) ? "" : nil), baseline: writtenText(.baseline),
            hasDirection: isWritten(.direction)
        )
        let source = source
        func hint(_ text: String) -> ValueHint? {
            TargetNotation.hint(
                for: text,
                beside: GoalSurroundings(
                    unit: mapping.unit, year: KnownYear.of(source),
                    baseline: mapping.baseline.flatMap { DecimalNumber($0) }, hasDirection: mapping.hasDirection))
        }
        let target = value(
            key, expecting: LocalizedText(sv: "ett måltal", en: "a target"), example: ExampleText.target.rawValue,
            hint: hint,
            // Five fewer is no goal of five, and none below nought.
            parse: { $0.utf8.first == UInt8(ascii: "-") ? nil : Self.writtenTarget($0) })
        guard let target else { return nil }
        guard let number = target.value.number else { return target }
        noteThousands(target.location, number)
        if number.unscaled == 0 { noteNothingAsked(of: target.value, at: target.location) }
        if number.unscaled >= 0 { return target }
        reportBelowZero(target.location)
        return nil
    }

    /// Warns of a goal of at least nought, which nobody can miss.
    private mutating func noteNothingAsked(of target: WrittenTarget, at location: SourceLocation) {
        var meant = "högst 0"
        switch target {
        case .whole(.atLeast): break
        case .perPeriod(.every(let unit, .atLeast)):
            meant += " per " + (ContentWords.periodUnits.first { $0.value == unit }?.name ?? "")
        default: return
        }
        report(Self.nothingAsked(meant, at: location))
    }

    private static func nothingAsked(_ meant: String, at location: SourceLocation) -> Diagnostic {
        let digits = ExampleText.number.rawValue
        return Diagnostic(
            .warning, .doubtfulNumber,
            LocalizedText(
                sv: "måltalet läses som minst 0, och det går inte att missa",
                en: "the target is read as at least 0, which cannot be missed"),
            at: location,
            advice: LocalizedText(
                sv:
                    "skriv \(meant) om det inte ska bli några alls, annars minst och det antal som räcker: minst \(digits)",
                en:
                    "write \(meant) if there are to be none at all, else minst and the number that is enough: minst \(digits)"
            ))
    }

    /// A mapping of years, each with its own goal.
    ///
    /// - Parameter unit: what the activity says that it counts.
    private mutating func yearTargets(_ key: ContentKey, unit: String?) -> Located<WrittenTarget>? {
        let entries = entries(key, example: "ÅÅÅÅ: \(ExampleText.target.rawValue)")
        guard let place = location(of: key) else { return nil }
        var targets: [PeriodGoal.YearTarget] = []
        for (year, written) in entries {
            guard let period = ReportPeriod(year.value), period.cadence == .year, period.year == period.lastYear else {
                report(
                    Diagnostic(
                        .error, .wrongValue,
                        LocalizedText(
                            sv: "\"\(year.value)\" är inget årtal", en: "\"\(year.value)\" is no year"),
                        at: year.location,
                        advice: LocalizedText(
                            sv: "skriv ett årtal före varje måltal, så här: ÅÅÅÅ: minst SIFFROR",
                            en: "write a year before each target, like this: ÅÅÅÅ: minst SIFFROR")))
                continue
            }
            guard let target = Self.target(written.value), target.number.unscaled >= 0 else {
                let isComparison = YearComparison.hint(for: written.value.lowercased(), unit: nil, year: nil) != nil
                let hint =
                    isComparison
                    ? nil
                    : PartialGoal.hint(for: written.value.lowercased(), beside: GoalSurroundings(unit: unit))
                        ?? NumberNotation.hint(forTarget: written.value, unit: unit)
                report(
                    Diagnostic(
                        .error, .wrongValue,
                        LocalizedText(
                            sv: "\"\(written.value)\" är inte ett måltal för ett år",
                            en: "\"\(written.value)\" is not a target for a year"),
                        at: written.location,
                        advice: hint?.advice
                            ?? LocalizedText(
                                sv: "skriv minst eller högst och talet, med siffror",
                                en: "write minst or högst and the number, in digits"),
                        replacement: hint?.replacement))
                continue
            }
            noteThousands(written.location, target.number)
            if target.number.unscaled == 0, !target.isCeiling {
                report(Self.nothingAsked("högst 0", at: written.location))
            }
            targets.append(PeriodGoal.YearTarget(year: period.year, target: target))
        }
        guard !targets.isEmpty else { return nil }
        return Located(.perPeriod(.byYear(targets.sorted { $0.year < $1.year })), at: place)
    }

    static func writtenTarget(_ text: String) -> WrittenTarget? {
        if let target = target(text) { return .whole(target) }
        let lowered = text.lowercased()
        if let comparison = ContentWords.comparisons.first(where: { $0.name == lowered }) {
            return .perPeriod(comparison.value)
        }
        guard let per = lowered.firstRange(of: " per "),
            let unit = ContentWords.periodUnits.first(where: { $0.name == lowered[per.upperBound...] })?.value,
            let target = target(String(lowered[..<per.lowerBound]))
        else { return nil }
        return .perPeriod(.every(unit, target))
    }

    private static func target(_ text: String) -> Target? {
        let words = text.split(separator: " ", maxSplits: 1).map(String.init)
        guard words.count == 2 else { return DecimalNumber(text).map(Target.atLeast) }
        switch words[0].lowercased() {
        case "minst": return DecimalNumber(words[1]).map(Target.atLeast)
        case "högst": return DecimalNumber(words[1]).map(Target.atMost)
        default: return DecimalNumber(text).map(Target.atLeast)
        }
    }

    /// `4`, or `minst 4`, `högst 4`, `drygt 4`, `knappt 4` or `ungefär 4`; not below zero.
    mutating func amount(_ key: ContentKey, at place: NumberPlace, required: Bool = false) -> Located<Amount>? {
        let amount = value(
            key, expecting: LocalizedText(sv: "ett tal", en: "a number"), example: ExampleText.number.rawValue,
            required: required, hint: { NumberNotation.hint(forNumber: $0, at: place) }, parse: Self.amount)
        guard let amount else { return nil }
        noteThousands(amount.location, amount.value.number)
        if amount.value.number.unscaled >= 0 { return amount }
        reportBelowZero(amount.location)
        return nil
    }

    /// An amount as the content format writes it; nil for anything else.
    static func amount(_ text: String) -> Amount? {
        DecimalNumber(text).map { Amount($0) } ?? inexactAmount(text)
    }

    /// `drygt 900`, and no number alone.
    static func inexactAmount(_ text: String) -> Amount? {
        let words = text.split(separator: " ", maxSplits: 1).map(String.init)
        guard words.count == 2, let number = DecimalNumber(words[1]),
            let precision = ContentWords.precisions.first(where: { $0.name == words[0].lowercased() })?.value
        else { return nil }
        return Amount(number, precision)
    }

    /// What period an outcome is of.
    mutating func countedPeriod(_ key: ContentKey) -> Located<CountedPeriod>? {
        let source = source
        return value(
            key, expecting: LocalizedText(sv: "en tid att räkna för", en: "a time to count for"),
            example: ExampleText.countedPeriod.rawValue,
            hint: { CountedPeriodNotation.hint(for: $0, year: KnownYear.of(source)) }, parse: { CountedPeriod($0) })
    }

    /// Where figures are to go.
    mutating func direction() -> Located<Direction>? {
        choice(
            .direction, among: ContentWords.directions,
            unknown: LocalizedText(sv: "okänd riktning", en: "unknown direction"),
            hint: StatusSynonyms.hint(forDirection:))
    }
}

extension WrittenTarget {
    /// The number in it, where there is one.
    fileprivate var number: DecimalNumber? {
        switch self {
        case .whole(let target), .perPeriod(.every(_, let target)): target.number
        case .perPeriod: nil
        }
    }
}

extension ContentWords {
    /// An amount as the content format writes it: `4`, `drygt 900`; nil for anything else.
    package static func amount(_ text: String) -> Amount? { FormReader.amount(text) }

    /// What to write instead of an amount that is written otherwise: `ungefär 30` for `ca 30`; nil when nobody can tell.
    package static func advice(forAmount text: String) -> LocalizedText? {
        NumberNotation.hint(forNumber: text, at: .followUp(unit: ""))?.advice
    }
}
