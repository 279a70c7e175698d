/// What is frozen of a follow-up: its texts by their checksums, as one that holds too much about somebody must be taken away
/// (`TextDigest`).
package struct FrozenFollowUp: Sendable, Equatable {
    /// As 2024-03-12.
    package var date: String
    package var status: String?
    /// How much so far, as the content format writes it.
    package var outcome: String?
    /// What else is told of the outcome: its period, its parts, whether the goal was reached; nil of most.
    package var details: String?
    /// As `TextDigest.of` has it.
    package var text: String
    package var reason: String?
    /// The address that shows it; empty for none.
    package var evidence: String

    package init(
        date: String, status: String?, outcome: String?, details: String? = nil, text: String, reason: String?,
        evidence: String
    ) {
        self.date = date
        self.status = status
        self.outcome = outcome
        self.details = details
        self.text = text
        self.reason = reason
        self.evidence = evidence
    }

    init(_ items: [String]) {
        let values = Labelled(items)
        self.init(
            date: values["datum"] ?? "", status: values["status"], outcome: values["utfall"],
            details: values["uppgifter"],
            text: values["text"] ?? "", reason: values["orsak"], evidence: values["underlag"] ?? "")
    }

    var items: [String] {
        Labelled.items([
            ("datum", date), ("status", status), ("utfall", outcome), ("uppgifter", details), ("text", text),
            ("orsak", reason),
            ("underlag", evidence.isEmpty ? nil : evidence),
        ])
    }
}

/// What is frozen of an entry of `ändringar`: its texts by their checksums.
package struct FrozenChange: Sendable, Equatable {
    package var date: String
    package var field: String
    package var before: String?
    package var reason: String
    package var isCorrection: Bool

    package init(date: String, field: String, before: String?, reason: String, isCorrection: Bool) {
        self.date = date
        self.field = field
        self.before = before
        self.reason = reason
        self.isCorrection = isCorrection
    }

    init(_ items: [String]) {
        let values = Labelled(items)
        self.init(
            date: values["datum"] ?? "", field: values["fält"] ?? "", before: values["före"],
            reason: values["orsak"] ?? "", isCorrection: values["rättelse"] != nil)
    }

    var items: [String] {
        Labelled.items([
            ("datum", date), ("fält", field), ("före", before), ("orsak", reason),
            ("rättelse", isCorrection ? "ja" : nil),
        ])
    }
}

/// Texts that begin with what they are: `datum 2024-03-12`.
private struct Labelled {
    private let values: [String: String]

    init(_ items: [String]) {
        values = Dictionary(
            items.compactMap { item in
                item.firstIndex(of: " ").map { (String(item[..<$0]), String(item[item.index(after: $0)...])) }
            }, uniquingKeysWith: { first, _ in first })
    }

    subscript(name: String) -> String? { values[name] }

    static func items(_ pairs: [(name: String, value: String?)]) -> [String] {
        pairs.compactMap { name, value in value.map { "\(name) \($0)" } }
    }
}
