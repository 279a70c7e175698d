import Diagnostics
import PromiseModel
import SiteContent
package import SiteModel
package import SiteOutput

/// All dialogues with what citizens said and what was answered, as open data: a CSV file with a row for each view, and a
/// JSON file.
///
/// What is made up lies in files of its own below `data/exempel/`, and `exempel` is true in every record of it.
package enum DialogueData {
    /// All of them, in the order of the site.
    package static func files(_ site: Site) -> [OutputFile] {
        site.dataFiles(GeneratedPath.dialoguesCSV) { csv(site, $0) }
            + site.dataFiles(GeneratedPath.dialoguesJSON) { json(site, $0) }
    }

    /// RFC 4180; a dialogue in which nothing was said has a row without a view.
    private static func csv(_ site: Site, _ parts: [SitePart]) -> [UInt8] {
        var bytes: [UInt8] = []
        CSVText.append(
            [
                "adress", "löfte", "dialog", "datum", "tid", "plats", "deltagare", "synpunkt", "svar", "svar_senast",
                "status", "aktivitet", "exempel",
            ], to: &bytes)
        for (promise, entry) in rows(parts) {
            let dialogue = entry.dialogue
            let views: [(Dialogue.View?, DialogueEntry.ActivityLink?)] =
                dialogue.views.isEmpty ? [(nil, nil)] : zip(dialogue.views, entry.activities).map { ($0, $1) }
            for (view, activity) in views {
                let fields = [
                    site.settings.address.absolute(entry.page.permalink.path), promise.page.title, entry.page.title,
                    dialogue.date.iso, dialogue.time?.text(), dialogue.place, dialogue.participants.map(String.init),
                    view?.text, view?.answer, view?.answerDue?.iso, view?.decision.map(PublicRecord.word),
                    activity.map { site.settings.address.absolute($0.permalink.path) },
                    entry.page.fields.isExample ? "ja" : "nej",
                ]
                CSVText.append(fields.map { $0 ?? "" }, to: &bytes)
            }
        }
        return bytes
    }

    private static func json(_ site: Site, _ parts: [SitePart]) -> [UInt8] {
        var json = JSONWriter()
        DataHeader.append(site, to: &json)
        json.literal(",\n  \"dialoger\": [\n")
        for (number, (promise, entry)) in rows(parts).enumerated() {
            json.literal(number == 0 ? "    " : ",\n    ")
            append(entry, of: promise, in: site, to: &json)
        }
        json.literal("\n  ]\n}\n")
        return json.bytes
    }

    private static func append(
        _ entry: DialogueEntry, of promise: PromiseEntry, in site: Site, to json: inout JSONWriter
    ) {
        json.literal("{\"adress\": ")
        json.text(site.settings.address.absolute(entry.page.permalink.path))
        json.literal(", \"löfte\": ")
        json.text(promise.page.title)
        json.literal(", \"dialog\": ")
        json.text(entry.page.title)
        json.literal(", \"datum\": ")
        json.text(entry.dialogue.date.iso)
        json.literal(", \"tid\": ")
        json.text(entry.dialogue.time?.text())
        json.literal(", \"plats\": ")
        json.text(entry.dialogue.place)
        json.literal(", \"deltagare\": ")
        json.number(entry.dialogue.participants.map(String.init))
        json.literal(entry.page.fields.isExample ? ", \"exempel\": true" : ", \"exempel\": false")
        json.literal(", \"synpunkter\": [")
        for (number, (view, activity)) in zip(entry.dialogue.views, entry.activities).enumerated() {
            json.literal(number == 0 ? "{\"text\": " : ", {\"text\": ")
            json.text(view.text)
            json.literal(", \"svar\": ")
            json.text(view.answer)
            json.literal(", \"svar_senast\": ")
            json.text(view.answerDue?.iso)
            json.literal(", \"status\": ")
            json.text(view.decision.map(PublicRecord.word))
            json.literal(", \"aktivitet\": ")
            json.text(activity.map { site.settings.address.absolute($0.permalink.path) })
            json.literal("}")
        }
        json.literal("]")
        ChangeData.append(entry.page.fields.changes, to: &json)
        json.literal("}")
    }

    private static func rows(_ parts: [SitePart]) -> [(PromiseEntry, DialogueEntry)] {
        parts.flatMap(\.promises).flatMap { promise in promise.dialogues.map { (promise, $0) } }
    }
}
