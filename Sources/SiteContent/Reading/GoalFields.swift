import ContentFormat
import Diagnostics
import FrontMatter
import PromiseModel

/// What an activity says of its goal in figures.
struct GoalFields {
    let target: Target?
    /// Nil of most.
    let details: GoalDetails?

    /// - Parameter unit: what is counted.
    static func read(
        _ reader: inout FormReader, target written: Located<WrittenTarget>?, unit: String?
    ) -> GoalFields {
        let baseline = reader.quantity(.baseline, at: .followUp(unit: unit))
        let direction = reader.direction()
        var target: Target?
        var perPeriod: PeriodGoal?
        switch written?.value {
        case .whole(let whole): target = whole
        case .perPeriod(let goal): perPeriod = goal
        case nil:
            if !reader.isWritten(.target), let baseline, let direction {
                target = direction.value.target(from: baseline.value)
            }
        }
        if let direction, let written, let isCeiling = written.value.isCeiling, isCeiling != (direction.value == .down)
        {
            reader.report(
                Diagnostic(
                    .error, .wrongValue,
                    LocalizedText(
                        sv: "riktningen är åt andra hållet än måltalet",
                        en: "the direction is the other way than the target"),
                    at: direction.location,
                    advice: isCeiling
                        ? LocalizedText(
                            sv: "skriv nedåt, eller minst i stället för högst i måltal:",
                            en: "write nedåt, or minst instead of högst in måltal:")
                        : LocalizedText(
                            sv: "skriv uppåt, eller högst i stället för minst i måltal:",
                            en: "write uppåt, or högst instead of minst in måltal:")))
        }
        let hasDetails = perPeriod != nil || baseline != nil || direction != nil
        return GoalFields(
            target: target,
            details: hasDetails
                ? GoalDetails(perPeriod: perPeriod, baseline: baseline?.value, direction: direction?.value) : nil)
    }
}

extension WrittenTarget {
    /// Whether it says what there may be at most; nil of years of which some do and some do not.
    fileprivate var isCeiling: Bool? {
        switch self {
        case .whole(let target), .perPeriod(.every(_, let target)): return target.isCeiling
        case .perPeriod(.moreThanLastYear): return false
        case .perPeriod(.fewerThanLastYear): return true
        case .perPeriod(.byYear(let targets)):
            let kinds = Set(targets.map(\.target.isCeiling))
            return kinds.count == 1 ? kinds.first : nil
        }
    }
}

/// What a follow-up says of its outcome besides how much.
enum OutcomeFields {
    /// Nil of most.
    ///
    /// - Parameters:
    ///   - date: nil where it could not be read; nil within it is `okänt`.
    ///   - goal: that of the activity, where it is for each period.
    ///   - unit: what is counted.
    static func read(
        _ item: inout FormReader, outcome: Located<Amount>?, date: KnownDate??, goal: PeriodGoal?, unit: String?
    ) -> OutcomeDetails? {
        let period = item.countedPeriod(.covers)
        let parts = item.mappings(.outcomeParts, example: partExample) { part -> OutcomePart? in
            let amount = part.amount(.amount, at: .followUp(unit: unit), required: true)
            let what = part.ownText(.what, example: .outcomePart, required: true)
            part.notes.note(what, .label)
            guard let amount, let what else { return nil }
            return OutcomePart(amount.value, what: what.value)
        }
        if let period {
            check(period, goal, &item)
        } else if let goal, outcome != nil, let date, !item.isWritten(.covers), !isKnown(date, goal.unit) {
            let name = ContentWords.periodUnits.first { $0.value == goal.unit }?.name ?? ""
            item.require(
                .covers,
                because: LocalizedText(
                    sv: "när måltalet är per \(name)", en: "when the target is per \(name)"),
                advice: LocalizedText(
                    sv: "lägg till raden ”avser: \(example(goal.unit, date))”, med den \(name) som utfallet är för",
                    en: "add the line “avser: \(example(goal.unit, date))”, with what the outcome is of"))
        }
        guard period != nil || !parts.isEmpty else { return nil }
        return OutcomeDetails(period: period?.value, parts: parts.map(\.value))
    }

    private static let partExample =
        "antal: \(ExampleText.number.rawValue)\nvad: \(ExampleText.outcomePart.rawValue)"

    /// Whether the date says of what period it tells. A week is so short that who tells of several would be taken to tell of
    /// the last.
    private static func isKnown(_ date: KnownDate?, _ unit: PeriodUnit) -> Bool {
        guard unit != .week, let date else { return false }
        let followUp = FollowUp(date: date, text: "")
        return PeriodRecord.period(of: followUp, unit: unit, among: [])?.times(unit) != nil
    }

    /// - Parameter date: of the follow-up, in whose time the example lies.
    private static func example(_ unit: PeriodUnit, _ date: KnownDate?) -> String {
        if let date { return CountedPeriod(unit, containing: date.last).written }
        return switch unit {
        case .week: "ÅÅÅÅ-v12"
        case .month: ExampleText.month.rawValue
        case .quarter: ExampleText.countedPeriod.rawValue
        case .tertial: "ÅÅÅÅ-t2"
        case .term: "ÅÅÅÅ-vt"
        case .halfYear: "ÅÅÅÅ-h1"
        case .year: "ÅÅÅÅ"
        }
    }

    private static func check(_ period: Located<CountedPeriod>, _ goal: PeriodGoal?, _ item: inout FormReader) {
        guard let goal else {
            item.report(
                Diagnostic(
                    .error, .wrongValue,
                    LocalizedText(
                        sv:
                            "avser hör till ett måltal för varje vecka, månad eller år, och något sådant finns inte här",
                        en: "avser belongs to a target for each week, month or year, and there is none here"),
                    at: period.location,
                    advice: LocalizedText(
                        sv:
                            "ta bort raden, för då är utfall: summan hittills; eller skriv måltal: minst SIFFROR per kvartal",
                        en:
                            "remove the line, since utfall: is the sum so far then; or write måltal: minst SIFFROR per kvartal"
                    )))
            return
        }
        guard period.value.times(goal.unit) == nil else { return }
        let name = ContentWords.periodUnits.first { $0.value == goal.unit }?.name ?? ""
        let whole = CountedPeriod(goal.unit, containing: period.value.first)
        let advice =
            whole.contains(period.value)
            ? LocalizedText(
                sv: "skriv avser: \(whole.written), och i utfall: hur mycket det har blivit hittills under den tiden",
                en: "write avser: \(whole.written), and in utfall: how much there has been so far in that time")
            : LocalizedText(
                sv: "skriv en tid som rymmer hela \(name), till exempel avser: \(whole.written)",
                en: "write a time with room for a whole \(name), such as avser: \(whole.written)")
        item.report(
            Diagnostic(
                .error, .wrongValue,
                LocalizedText(
                    sv: "måltalet är per \(name), men utfallet är för \(period.value.written)",
                    en: "the target is per \(name), but the outcome is of \(period.value.written)"),
                at: period.location, advice: advice))
    }
}
