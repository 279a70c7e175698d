/// All that the loss gate may ask an entry in `ändringar` to name, so that whoever reads the entry knows it.
enum AskedFields {
    /// A follow-up is named with its day behind, and so may figures be with their period.
    static let names: [String] =
        PublicRecord.ActivityField.allCases.map(\.rawValue) + PublicRecord.ActivityList.allCases.map(\.rawValue)
        + PublicRecord.DialogueField.allCases.map(\.rawValue) + PromiseFacts.keys
        + [RecordComparison.followUp, ReplacedFiles.figures]
}
