import Diagnostics
import PromiseModel
import SiteContent
import SiteModel

/// What every file of open data in JSON begins with.
enum DataHeader {
    /// Appends the opening brace, the version of the form, the day, the publisher and the licence.
    static func append(_ site: Site, to json: inout JSONWriter) {
        json.literal("{\n  \"version\": 1,\n  \"datum\": ")
        json.text(site.today.iso)
        json.literal(",\n  \"utgivare\": ")
        json.text(site.settings.publisher.name)
        json.literal(",\n  \"licens\": ")
        json.text(site.settings.license)
    }
}
