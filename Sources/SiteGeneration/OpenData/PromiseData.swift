import Diagnostics
import PromiseModel

/// Promises with their focus areas and reports, as a member of the open data of activities.
enum PromiseData {
    static func append(_ site: Site, to json: inout JSONWriter) {
        json.literal(",\n  \"löften\": [")
        var isFirst = true
        for promise in site.promises {
            for (page, fields) in PromiseFacts.all(of: promise) {
                json.literal(isFirst ? "\n    {\"adress\": " : ",\n    {\"adress\": ")
                isFirst = false
                json.text(site.settings.address.absolute(page.permalink.path))
                json.literal(", \"rubrik\": ")
                json.text(page.title)
                json.literal(page.fields.isExample ? ", \"exempel\": true" : ", \"exempel\": false")
                for field in fields {
                    json.literal(", ")
                    json.text(field.key)
                    json.literal(": ")
                    json.text(field.value)
                }
                ChangeData.append(page.fields.changes, to: &json)
                json.literal("}")
            }
        }
        json.literal("\n  ]")
    }
}
