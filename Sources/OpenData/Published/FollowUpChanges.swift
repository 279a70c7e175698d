import PromiseModel
import SiteContent

/// What became of follow-ups that were published.
enum FollowUpChanges {
    enum Change: Equatable {
        /// It is told otherwise.
        case changed(PublicRecord.FollowUpRecord, PublicRecord.FollowUpRecord)
        /// It is gone.
        case lost(PublicRecord.FollowUpRecord)
        /// It is new, and stands before one that was published.
        case slippedIn(PublicRecord.FollowUpRecord)
        /// It is as it was, but comes after one that it came before.
        case moved(PublicRecord.FollowUpRecord)

        /// The day that an entry in `ändringar` names it by.
        var day: String {
            switch self {
            case .changed(let old, _), .lost(let old), .slippedIn(let old), .moved(let old): old.day
            }
        }
    }

    /// Whether they differ in their words alone.
    static func isToldAlike(_ old: PublicRecord.FollowUpRecord, _ new: PublicRecord.FollowUpRecord) -> Bool {
        old.date == new.date && old.status == new.status && old.outcome == new.outcome
            && old.outcomeDetails == new.outcomeDetails && old.evidence == new.evidence
            && (old.reason == nil) == (new.reason == nil)
    }

    /// The first thing that differs, before and now.
    static func difference(
        _ old: PublicRecord.FollowUpRecord, _ new: PublicRecord.FollowUpRecord
    ) -> (before: String, after: String) {
        if old.text != new.text { return (old.text, new.text) }
        if old.status != new.status { return (words(old.status), words(new.status)) }
        if old.outcome != new.outcome { return (words(old.outcome), words(new.outcome)) }
        if old.outcomeDetails != new.outcomeDetails {
            let words = [old.outcomeDetails, new.outcomeDetails].map { $0.isEmpty ? "inget om utfallet" : $0 }
            return (words[0], words[1])
        }
        if old.reason != new.reason { return (old.reason ?? "ingen orsak", new.reason ?? "ingen orsak") }
        if old.evidence != new.evidence { return (words(evidence: old.evidence), words(evidence: new.evidence)) }
        return (old.day, new.day)
    }

    /// Those that are new after all that were there: neither as one was, nor one that was changed.
    static func added(
        _ old: [PublicRecord.FollowUpRecord], _ new: [PublicRecord.FollowUpRecord]
    ) -> [PublicRecord.FollowUpRecord] {
        let places = places(old, new)
        let furthest = places.compactMap { $0 }.max() ?? -1
        let taken = Set(places.compactMap { $0 })
        return new.indices.filter { $0 > furthest && !taken.contains($0) }.map { new[$0] }
    }
    private static func words(_ status: Status?) -> String { status.map(DataWords.word) ?? "ingen status" }

    private static func words(_ outcome: Amount?) -> String { outcome.map(ContentWords.text) ?? "inget utfall" }

    private static func words(evidence: String) -> String { evidence.isEmpty ? "inget underlag" : evidence }

    /// Those that are not as they were, in their order. New ones after all that were published are no change.
    ///
    /// One that is not found as it was is taken for changed when there is a new one of the same day, or with the same text;
    /// else it is gone.
    static func between(
        _ old: [PublicRecord.FollowUpRecord], _ new: [PublicRecord.FollowUpRecord]
    ) -> [Change] {
        let places = places(old, new)
        let taken = Set(places.compactMap { $0 })
        var changes: [Change] = []
        var furthest = -1
        for (index, followUp) in old.enumerated() {
            guard let place = places[index] else {
                changes.append(.lost(followUp))
                continue
            }
            if followUp != new[place] {
                changes.append(.changed(followUp, new[place]))
            } else if place < furthest {
                changes.append(.moved(followUp))
            }
            furthest = max(furthest, place)
        }
        for index in new.indices where index < furthest && !taken.contains(index) {
            changes.append(.slippedIn(new[index]))
        }
        return changes
    }

    /// Where each of those that were there stands now; nil for one that is gone.
    private static func places(
        _ old: [PublicRecord.FollowUpRecord], _ new: [PublicRecord.FollowUpRecord]
    ) -> [Int?] {
        var isTaken = [Bool](repeating: false, count: new.count)
        func take(_ isWanted: (PublicRecord.FollowUpRecord) -> Bool) -> Int? {
            guard let index = new.indices.first(where: { !isTaken[$0] && isWanted(new[$0]) }) else { return nil }
            isTaken[index] = true
            return index
        }
        // First what is as it was, so that a changed one does not take its place.
        var places = old.map { followUp in take { $0 == followUp } }
        for (index, followUp) in old.enumerated() where places[index] == nil {
            places[index] = take { $0.date == followUp.date } ?? take { $0.text == followUp.text }
        }
        return places
    }
}
