import ContentFormat

/// All that the loss gate may ask an entry in `ändringar` to name, so that whoever reads the entry knows it.
enum AskedFields {
    /// A follow-up is named with its day behind, and so may figures be with their period.
    static let names: [String] = {
        let keys = DataTable.activities.guarded.map(\.key) + DataTable.dialogues.guarded.map(\.key)
        let ofViews: [ContentKey] = [.answer, .answerDue, .activity]
        let ofFrozen: [ContentKey] = [.text, .document]
        return (keys + ofViews + ofFrozen + PromiseFacts.keys).map(\.rawValue) + ChangedPart.allCases.map(\.rawValue)
    }()
}
