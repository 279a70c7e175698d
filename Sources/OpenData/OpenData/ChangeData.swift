import Diagnostics
import PromiseModel

/// What was changed after it was published, as a member of a record of open data.
enum ChangeData {
    static func append(_ changes: [ChangeNote], to json: inout JSONWriter) {
        json.literal(", \"ändringar\": [")
        for (number, change) in changes.enumerated() {
            json.literal(number == 0 ? "{\"datum\": " : ", {\"datum\": ")
            json.text(change.date.iso)
            json.literal(", \"fält\": ")
            json.text(change.field)
            json.literal(", \"före\": ")
            json.text(change.before)
            json.literal(", \"orsak\": ")
            json.text(change.reason)
            json.literal(", \"beslut\": ")
            json.text(change.decision)
            json.literal("}")
        }
        json.literal("]")
    }
}
