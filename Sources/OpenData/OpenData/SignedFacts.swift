import ContentFormat
import Freezing
import PromiseModel
import SiteContent
import SiteModel

/// A fact of an activity as it was signed, where it is another now.
struct SignedFact: Sendable {
    let name: String
    let value: String

    /// Those of an activity; none where nothing is another, or the promise is not frozen.
    static func changed(_ row: ActivityRow) -> [SignedFact] {
        guard let signed = row.site.lock(of: row.promise)?.signedPage(at: row.entry.page.permalink.path) else {
            return []
        }
        return DataTable.activities.guarded.compactMap { field in
            guard let value = signed[field.key.rawValue]?.words, value != field.told(of: row).words else { return nil }
            return SignedFact(name: field.key.memberName, value: value)
        }
    }

    /// Whether an activity came after the promise was signed.
    static func isAdded(_ row: ActivityRow) -> Bool {
        row.site.lock(of: row.promise).map { $0.signedPage(at: row.entry.page.permalink.path) == nil } ?? false
    }
}

extension DataTable<SignedFact> {
    static let signedFacts = DataTable(
        "En uppgift som den var när löftet först frystes.",
        [
            .text("fält", "Vad det är.") { $0.name }, .text("värde", "Vad som stod.") { $0.value },
        ])
}

extension DataTable<FreezeBlock> {
    static let freezes = DataTable(
        "En frysning av löftet.",
        [
            .text("dag", "När.", format: "date") { $0.day.iso }, .text("slag", "Vad som frystes.") { $0.kind.written },
            .text("kontrollsumma", "SHA-256 av det som frystes och av kontrollsumman före.") { $0.sum },
        ])
}
