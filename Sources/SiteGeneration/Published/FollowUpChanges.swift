/// What became of follow-ups that were published.
enum FollowUpChanges {
    struct Change: Equatable {
        let old: PublicRecord.FollowUpRecord
        /// Nil when it is gone.
        let new: PublicRecord.FollowUpRecord?

        /// The first thing that differs, before and now.
        var difference: (before: String, after: String) {
            guard let new else { return (old.text, "") }
            if old.text != new.text { return (old.text, new.text) }
            if old.status != new.status { return (old.status ?? "ingen status", new.status ?? "ingen status") }
            if old.outcome != new.outcome { return (old.outcome ?? "inget utfall", new.outcome ?? "inget utfall") }
            if old.reason != new.reason { return (old.reason ?? "ingen orsak", new.reason ?? "ingen orsak") }
            return (old.date, new.date)
        }
    }

    /// Those that are not as they were, in their order. New ones are no change.
    ///
    /// One that is not found as it was is taken for changed when there is a new one of the same day, or with the same text;
    /// else it is gone.
    static func between(
        _ old: [PublicRecord.FollowUpRecord], _ new: [PublicRecord.FollowUpRecord]
    ) -> [Change] {
        var rest = new
        let missing = old.filter { followUp in
            guard let index = rest.firstIndex(of: followUp) else { return true }
            rest.remove(at: index)
            return false
        }
        return missing.map { followUp in
            let index =
                rest.firstIndex { $0.date == followUp.date } ?? rest.firstIndex { $0.text == followUp.text }
            return Change(old: followUp, new: index.map { rest.remove(at: $0) })
        }
    }
}
