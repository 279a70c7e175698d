internal import Diagnostics

/// Where a mapping stands in the mappings around it, for messages.
struct MappingContext {
    private let steps: [(key: String, item: Int?)]

    /// The mapping of the file itself.
    static let topLevel = MappingContext(steps: [])

    /// The mapping at `key`, or the one that is item number `item` (from 1) of the list at `key`.
    func inside(_ key: String, item: Int? = nil) -> MappingContext {
        MappingContext(steps: steps + [(key, item)])
    }

    /// ` i uppföljningar, post 2`; empty for the file itself. Made only when something is wrong.
    var phrase: LocalizedText {
        if steps.isEmpty { return LocalizedText(sv: "", en: "") }
        func joined(_ word: String) -> String {
            steps.map { step in step.item.map { "\(step.key), \(word) \($0)" } ?? step.key }.joined(separator: ", ")
        }
        return LocalizedText(sv: " i \(joined("post"))", en: " in \(joined("item"))")
    }
}
