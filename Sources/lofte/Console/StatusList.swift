import Diagnostics
import OpenData
import PromiseModel
import SiteGeneration

/// The list of activities as `lofte status` prints it.
struct StatusList: Sendable {
    let rows: [ActivityStatusRow]
    let language: Language

    private func word(_ swedish: String, _ english: String) -> String {
        LocalizedText(sv: swedish, en: english)[language]
    }

    /// Columns that line up, the longest cut; ended by a line that counts.
    var table: String {
        let header = [
            word("Aktivitet", "Activity"), word("Läge", "Status"), word("Klart", "Due"), word("Dagar", "Days"),
            word("Behövs", "Owed"), word("Av", "By"),
        ]
        let limits = [44, 18, 10, 6, 52, 40]
        let cells = rows.map { row in
            [
                row.title + (row.isExample ? " (\(word("exempel", "example")))" : ""), row.status,
                row.due?.written ?? "–", row.daysSinceFollowUp.map(String.init) ?? "–", row.owed[language],
                row.responsible,
            ]
        }
        let lines = ([header] + cells).map { line in
            zip(line, limits).map { Self.cut($0.printable, to: $1) }
        }
        let widths = limits.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
        var text = ""
        for line in lines {
            let padded = zip(line, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
            var joined = padded.joined(separator: "  ")
            while joined.last == " " { joined.removeLast() }
            text += joined + "\n"
        }
        let late = rows.count(where: \.isDelayed)
        let owing = rows.count { !$0.owed[language].isEmpty }
        return text
            + word(
                "\(rows.count) aktivitet\(rows.count == 1 ? "" : "er"), \(late) försenad\(late == 1 ? "" : "e"), "
                    + "\(owing) behöver något.\n",
                "\(rows.count) activit\(rows.count == 1 ? "y" : "ies"), \(late) late, "
                    + "\(owing) \(owing == 1 ? "needs" : "need") something.\n")
    }

    /// Who has told of a period and who has not, by who answers.
    static func text(_ reporting: PeriodReporting, language: Language) -> String {
        var text = reporting.sentence[language] + "\n"
        let missing = LocalizedText(sv: "saknas", en: "missing")[language]
        for one in reporting.answering {
            let count = LocalizedText(
                sv: "\(one.told) av \(one.activities.count)", en: "\(one.told) of \(one.activities.count)")
            text += "\n\(one.name.printable): \(count[language])\n"
            let days = one.activities.map { $0.told?.written ?? missing }
            let width = days.map(\.count).max() ?? 0
            for (activity, day) in zip(one.activities, days) {
                let gap = String(repeating: " ", count: width - day.count + 2)
                text += "  \(day)\(gap)\(activity.title.printable)  \(activity.file.printable)\n"
            }
        }
        return text
    }

    /// RFC 4180; the names are Swedish, as in the open data. A row is a line.
    var csv: String {
        let names = [
            "aktivitet", "fil", "läge", "försenad", "klart", "dagar_sedan_uppföljning", "behövs", "ansvarig", "exempel",
            "medverkar",
        ]
        let lines = rows.map { row in
            [
                row.title, row.file, row.status, row.isDelayed ? "ja" : "nej", row.due?.written ?? "",
                row.daysSinceFollowUp.map(String.init) ?? "", row.owed[language], row.responsible,
                row.isExample ? "ja" : "nej",
                row.responsibles.filter { $0.role == .takesPart }.map(\.name).joined(separator: "; "),
            ]
        }
        return ([names] + lines).map { CSVText.row($0.map(\.printable)) }.joined()
    }

    /// `{"version": 1, "activities": […]}`
    var json: String {
        let records = rows.map { row in
            "\n    "
                + JSONText.object([
                    ("title", JSONText.quoted(row.title)), ("file", JSONText.quoted(row.file)),
                    ("status", JSONText.quoted(row.status)), ("delayed", "\(row.isDelayed)"),
                    ("overdue", "\(row.isOverdue)"), ("due", row.due.map { JSONText.quoted($0.written) } ?? "null"),
                    ("daysSinceFollowUp", row.daysSinceFollowUp.map(String.init) ?? "null"),
                    ("owed", JSONText.quoted(row.owed[language])), ("responsible", JSONText.quoted(row.responsible)),
                    ("example", "\(row.isExample)"),
                    ("responsibles", JSONText.array(row.responsibles.map(Self.json))),
                ])
        }
        let list = records.isEmpty ? "[]" : "[\(records.joined(separator: ","))\n  ]"
        return "{\n  \"version\": 1,\n  \"activities\": \(list)\n}\n"
    }

    private static func json(_ responsible: Responsible) -> String {
        JSONText.object([
            ("name", JSONText.quoted(responsible.name)), ("role", JSONText.quoted(DataWords.word(responsible.role))),
        ])
    }

    private static func cut(_ text: String, to limit: Int) -> String {
        text.count <= limit ? text : text.prefix(limit - 1) + "…"
    }
}
