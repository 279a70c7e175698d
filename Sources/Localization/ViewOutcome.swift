package import Diagnostics
package import PromiseModel

/// What a reader is told came of a view: the decision, as what has happened since bears it out.
package enum ViewOutcome: Sendable, Hashable, CaseIterable {
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
            case .cancelled, .notCarriedOut: self = .wasToBeDone
            default: self = !hasEnded ? .acting : activity?.hasBegun == true ? .wasBegun : .wasToBeDone
            }
        case .investigating: self = hasEnded ? .wasInvestigated : .investigating
        case .declined: self = .declined
        }
    }

    /// Whether it is told in the past, and what it came to in the end is another thing.
    var isOfEnded: Bool { self == .wasToBeDone || self == .wasInvestigated }

    /// By itself: `Görs`.
    package var word: LocalizedText {
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

    /// A sentence without its full stop: `Vi har gjort något åt` *två synpunkter*.
    ///
    /// - Parameter views: some views, as an object.
    func sentence(about views: String) -> LocalizedText {
        switch self {
        case .done: LocalizedText(sv: "Vi har gjort något åt \(views)", en: "We have done something about \(views)")
        case .acting: LocalizedText(sv: "Vi gör något åt \(views)", en: "We are doing something about \(views)")
        case .wasBegun:
            LocalizedText(sv: "Vi började göra något åt \(views)", en: "We began to do something about \(views)")
        case .wasToBeDone:
            LocalizedText(sv: "Vi skulle göra något åt \(views)", en: "We were to do something about \(views)")
        case .investigating: LocalizedText(sv: "Vi utreder \(views)", en: "We are looking into \(views)")
        case .wasInvestigated: LocalizedText(sv: "Vi utredde \(views)", en: "We looked into \(views)")
        case .declined: LocalizedText(sv: "Vi har sagt nej till \(views)", en: "We have said no to \(views)")
        }
    }
}

/// What came of a view, and whether anybody has told what that led to in the end.
package struct ViewResult: Sendable, Hashable {
    package let outcome: ViewOutcome
    /// The promise has ended, it was to be done or was looked into, and no activity that was followed up shows what it led
    /// to.
    let isUnknown: Bool

    /// As `ViewOutcome` has it.
    package init(_ decision: Dialogue.Decision, activity: ActivityState?, hasEnded: Bool) {
        outcome = ViewOutcome(decision, activity: activity, hasEnded: hasEnded)
        isUnknown = outcome.isOfEnded && activity?.isUnreported != false
    }
}
