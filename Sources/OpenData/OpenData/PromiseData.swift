import Diagnostics
import PromiseModel
import SiteContent
import SiteModel

/// Promises with their focus areas and reports, as a member of the open data of activities.
enum PromiseData {
    static func append(_ parts: [SitePart], of site: Site, to json: inout JSONWriter) {
        json.literal(",\n  \"löften\": [")
        var isFirst = true
        for part in parts {
            for (page, fields) in part.promises.flatMap(PromiseFacts.all) where part.owns(page) {
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
