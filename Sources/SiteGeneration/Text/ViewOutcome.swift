import Diagnostics
import PromiseModel

/// What a reader is told came of a view: the decision, as what has happened since bears it out.
enum ViewOutcome: Sendable, Hashable, CaseIterable {
    /// It was decided, and the activity it led to is done.
    case done
    case acting
    /// It was decided, and the activity had begun when the promise ended.
    case wasBegun
    /// It was decided, and the activity was cancelled, or nobody told that it began before the promise ended.
    case wasToBeDone
    case investigating
    /// It was looked into when the promise ended.
    case wasInvestigated
    case declined

    /// - Parameters:
    ///   - activity: how the activity that the view led to stands, if it led to one.
    ///   - hasEnded: whether the promise of the dialogue has ended.
    init(_ decision: Dialogue.Decision, activity: ActivityState?, hasEnded: Bool) {
        switch decision {
        case .acting:
            switch activity?.status {
            case .done: self = .done
            case .cancelled: self = .wasToBeDone
            default: self = !hasEnded ? .acting : activity?.hasBegun == true ? .wasBegun : .wasToBeDone
            }
        case .investigating: self = hasEnded ? .wasInvestigated : .investigating
        case .declined: self = .declined
        }
    }

    /// Whether it is told in the past, and what it came to in the end is another thing.
    var isOfEnded: Bool { self == .wasToBeDone || self == .wasInvestigated }

    /// By itself: `Görs`.
    var word: LocalizedText {
        switch self {
        case .done: LocalizedText(sv: "Gjort", en: "Done")
        case .acting: LocalizedText(sv: "Görs", en: "We do it")
        case .wasBegun: LocalizedText(sv: "Påbörjades", en: "Was begun")
        case .wasToBeDone: LocalizedText(sv: "Skulle göras", en: "Was to be done")
        case .investigating: LocalizedText(sv: "Utreds", en: "We look into it")
        case .wasInvestigated: LocalizedText(sv: "Utreddes", en: "Was looked into")
        case .declined: LocalizedText(sv: "Görs inte", en: "We do not do it")
        }
    }

    /// Behind a count: `två` *är gjorda*.
    func predicate(_ count: Int) -> LocalizedText {
        switch self {
        case .done: LocalizedText(sv: count == 1 ? "är gjord" : "är gjorda", en: count == 1 ? "is done" : "are done")
        case .acting: LocalizedText(sv: "görs", en: count == 1 ? "is being done" : "are being done")
        case .wasBegun: LocalizedText(sv: "påbörjades", en: count == 1 ? "was begun" : "were begun")
        case .wasToBeDone: LocalizedText(sv: "skulle göras", en: count == 1 ? "was to be done" : "were to be done")
        case .investigating: LocalizedText(sv: "utreds", en: count == 1 ? "is looked into" : "are looked into")
        case .wasInvestigated: LocalizedText(sv: "utreddes", en: count == 1 ? "was looked into" : "were looked into")
        case .declined: LocalizedText(sv: "görs inte", en: "will not be done")
        }
    }
}

/// What came of a view, and whether anybody has told what that led to in the end.
struct ViewResult: Sendable, Hashable {
    let outcome: ViewOutcome
    /// The promise has ended, it was to be done or was looked into, and no activity that was followed up shows what it led
    /// to.
    let isUnknown: Bool

    /// As `ViewOutcome` has it.
    init(_ decision: Dialogue.Decision, activity: ActivityState?, hasEnded: Bool) {
        outcome = ViewOutcome(decision, activity: activity, hasEnded: hasEnded)
        isUnknown = outcome.isOfEnded && activity?.isUnreported != false
    }
}
