import Diagnostics
import Markdown
import PromiseModel

/// All activities with their follow-ups as open data: one CSV file and one JSON file.
///
/// What is made up says so: `exempel` is true in every record of it.
enum ActivityData {
    static let csvPath = "data/aktiviteter.csv"
    static let jsonPath = "data/aktiviteter.json"

    /// Both files, in the order of the site.
    static func files(_ site: Site) -> [OutputFile] {
        [
            OutputFile(path: csvPath, bytes: Array(csv(site).utf8)),
            OutputFile(path: jsonPath, bytes: Array(json(site).utf8)),
        ]
    }

    /// RFC 4180: comma, CRLF, names in the first row; numbers with a decimal point, dates as 2024-03-12.
    private static func csv(_ site: Site) -> String {
        let names = [
            "adress", "löfte", "fokusområde", "aktivitet", "läge", "försenad", "ansvarig", "start", "klart", "måltal",
            "måltal_gräns", "utfall", "enhet", "orsak", "senaste_uppföljning", "exempel",
        ]
        var text = CSVText.row(names)
        for (promise, area, entry) in rows(site) {
            let activity = entry.activity
            let fields = [
                site.settings.address.absolute(entry.page.permalink.path), promise.page.title, area.page.title,
                entry.page.title, status(entry), entry.state.isDelayed ? "ja" : "nej", activity.responsible,
                activity.start?.iso, activity.due?.iso, activity.target?.number.plain, bound(activity.target),
                entry.state.outcome?.plain, activity.unit, entry.state.reason, entry.state.lastFollowUp?.iso,
                entry.page.fields.isExample ? "ja" : "nej",
            ]
            text += CSVText.row(fields.map { $0 ?? "" })
        }
        return text
    }

    private static func json(_ site: Site) -> String {
        let records = rows(site).map { promise, area, entry in
            let activity = entry.activity
            let followUps = activity.followUps.enumerated().filter { $0.element.date <= site.today }.map {
                number, item in
                JSONText.object([
                    ("datum", string(item.date.iso)), ("text", string(entry.details.followUpTexts[number].plainText)),
                    ("status", string(item.status.map(word))), ("utfall", item.outcome?.plain ?? "null"),
                    ("orsak", string(item.reason)),
                ])
            }
            return "    "
                + JSONText.object([
                    ("adress", string(site.settings.address.absolute(entry.page.permalink.path))),
                    ("löfte", string(promise.page.title)), ("fokusområde", string(area.page.title)),
                    ("aktivitet", string(entry.page.title)), ("läge", string(status(entry))),
                    ("försenad", entry.state.isDelayed ? "true" : "false"),
                    ("ansvarig", string(activity.responsible)), ("start", string(activity.start?.iso)),
                    ("klart", string(activity.due?.iso)), ("måltal", activity.target?.number.plain ?? "null"),
                    ("måltal_gräns", string(bound(activity.target))),
                    ("utfall", entry.state.outcome?.plain ?? "null"), ("enhet", string(activity.unit)),
                    ("orsak", string(entry.state.reason)),
                    ("exempel", entry.page.fields.isExample ? "true" : "false"),
                    ("uppföljningar", JSONText.array(followUps)),
                ])
        }
        let fields = [
            ("version", "1"), ("datum", string(site.today.iso)), ("utgivare", string(site.settings.publisher.name)),
            ("licens", string(site.settings.license)),
        ]
        let head = fields.map { "  \(JSONText.quoted($0.0)): \($0.1),\n" }.joined()
        return "{\n\(head)  \"aktiviteter\": [\n\(records.joined(separator: ",\n"))\n  ]\n}\n"
    }

    private static func rows(_ site: Site) -> [(PromiseEntry, AreaEntry, ActivityEntry)] {
        site.promises.flatMap { promise in
            promise.areas.flatMap { area in area.activities.map { (promise, area, $0) } }
        }
    }

    /// The status as the content format writes it; that nothing is reported stands instead of it.
    private static func status(_ entry: ActivityEntry) -> String {
        entry.state.isUnreported ? "inte redovisad" : word(entry.state.status)
    }

    private static func word(_ status: Status) -> String {
        ContentWords.statuses.first { $0.value == status }?.name ?? ""
    }

    private static func bound(_ target: Target?) -> String? {
        switch target {
        case .atLeast: "minst"
        case .atMost: "högst"
        case nil: nil
        }
    }

    private static func string(_ text: String?) -> String { text.map(JSONText.quoted) ?? "null" }
}
