import Diagnostics
import Localization
import Markdown
import PromiseModel
import SiteContent
package import SiteModel
package import SiteOutput

/// All activities with their follow-ups as open data: one CSV file and one JSON file.
///
/// What is made up lies in files of its own below `data/exempel/`, and `exempel` is true in every record of it.
package enum ActivityData {
    /// In the order of the site, like the other.
    package static func csvFiles(_ site: Site) -> [OutputFile] {
        site.dataFiles(GeneratedPath.activitiesCSV) { csv(site, $0) }
    }

    package static func jsonFiles(_ site: Site) -> [OutputFile] {
        site.dataFiles(GeneratedPath.activitiesJSON) { json(site, $0) }
    }

    /// RFC 4180: comma, CRLF, names in the first row; numbers with a decimal point, dates as 2024-03-12.
    private static func csv(_ site: Site, _ parts: [SitePart]) -> [UInt8] {
        let names = [
            "adress", "löfte", "fokusområde", "aktivitet", "läge", "försenad", "ansvarig", "start", "klart", "måltal",
            "måltal_gräns", "utfall", "enhet", "orsak", "senaste_uppföljning", "exempel",
            "läge_i_ord",
        ]
        let standings = StandingText(language: site.settings.language)
        var bytes: [UInt8] = []
        CSVText.append(names, to: &bytes)
        for (promise, area, entry) in rows(parts) {
            let activity = entry.activity
            let fields = [
                site.settings.address.absolute(entry.page.permalink.path), promise.page.title, area.page.title,
                entry.page.title, status(entry), entry.state.isDelayed ? "ja" : "nej", activity.responsible,
                activity.start?.iso, activity.due?.iso, activity.target?.number.plain, bound(activity.target),
                entry.state.outcome?.plain, activity.unit, entry.state.reason, entry.state.lastFollowUp?.iso,
                entry.page.fields.isExample ? "ja" : "nej", standings.word(entry.state.standing),
            ]
            CSVText.append(fields.map { $0 ?? "" }, to: &bytes)
        }
        return bytes
    }

    private static func json(_ site: Site, _ parts: [SitePart]) -> [UInt8] {
        var json = JSONWriter()
        DataHeader.append(site, to: &json)
        json.literal(",\n  \"aktiviteter\": [\n")
        for (number, (promise, area, entry)) in rows(parts).enumerated() {
            json.literal(number == 0 ? "    " : ",\n    ")
            append(entry, of: area, promise, in: site, to: &json)
        }
        json.literal("\n  ]")
        PromiseData.append(parts, of: site, to: &json)
        json.literal("\n}\n")
        return json.bytes
    }

    private static func append(
        _ entry: ActivityEntry, of area: AreaEntry, _ promise: PromiseEntry, in site: Site, to json: inout JSONWriter
    ) {
        let activity = entry.activity
        json.literal("{\"adress\": ")
        json.text(site.settings.address.absolute(entry.page.permalink.path))
        json.literal(", \"löfte\": ")
        json.text(promise.page.title)
        json.literal(", \"fokusområde\": ")
        json.text(area.page.title)
        json.literal(", \"aktivitet\": ")
        json.text(entry.page.title)
        json.literal(", \"läge\": ")
        json.text(status(entry))
        json.literal(", \"läge_i_ord\": ")
        json.text(StandingText(language: site.settings.language).word(entry.state.standing))
        json.literal(entry.state.isDelayed ? ", \"försenad\": true" : ", \"försenad\": false")
        json.literal(", \"ansvarig\": ")
        json.text(activity.responsible)
        json.literal(", \"samverkan\": ")
        json.texts(activity.partners)
        json.literal(", \"mål\": ")
        json.text(activity.goal)
        json.literal(", \"start\": ")
        json.text(activity.start?.iso)
        json.literal(", \"klart\": ")
        json.text(activity.due?.iso)
        json.literal(", \"måltal\": ")
        json.number(activity.target?.number.plain)
        json.literal(", \"måltal_gräns\": ")
        json.text(bound(activity.target))
        json.literal(", \"utfall\": ")
        json.number(entry.state.outcome?.plain)
        json.literal(", \"enhet\": ")
        json.text(activity.unit)
        json.literal(", \"orsak\": ")
        json.text(entry.state.reason)
        json.literal(", \"grundorsak\": ")
        json.text(activity.cause)
        json.literal(", \"status\": ")
        json.text(activity.initialStatus.map(PublicRecord.word))
        json.literal(", \"dialoger\": ")
        json.texts(entry.details.dialogueNames.map(\.value))
        json.literal(entry.page.fields.isExample ? ", \"exempel\": true" : ", \"exempel\": false")
        json.literal(", \"uppföljningar\": [")
        var isFirst = true
        for (number, followUp) in activity.followUps.enumerated() where followUp.date <= site.today {
            json.literal(isFirst ? "{\"datum\": " : ", {\"datum\": ")
            isFirst = false
            json.text(followUp.date.iso)
            json.literal(", \"text\": ")
            json.text(entry.details.followUpTexts[number].plainText)
            json.literal(", \"status\": ")
            json.text(followUp.status.map(PublicRecord.word))
            json.literal(", \"utfall\": ")
            json.number(followUp.outcome?.plain)
            json.literal(", \"orsak\": ")
            json.text(followUp.reason)
            json.literal(", \"underlag\": ")
            json.text(PublicRecord.evidence(entry.details.evidence[number], of: entry.page, in: site))
            json.literal("}")
        }
        json.literal("]")
        ChangeData.append(entry.page.fields.changes, to: &json)
        json.literal("}")
    }

    private static func rows(_ parts: [SitePart]) -> [(PromiseEntry, AreaEntry, ActivityEntry)] {
        parts.flatMap(\.promises).flatMap { promise in
            promise.areas.flatMap { area in area.activities.map { (promise, area, $0) } }
        }
    }

    /// The status as the content format writes it; that nothing is reported stands instead of it.
    private static func status(_ entry: ActivityEntry) -> String {
        entry.state.isUnreported ? "inte redovisad" : PublicRecord.word(entry.state.status)
    }

    private static func bound(_ target: Target?) -> String? {
        switch target {
        case .atLeast: "minst"
        case .atMost: "högst"
        case nil: nil
        }
    }
}
