package import Diagnostics
import PromiseModel
import SiteModel

/// A report for programs.
///
/// Version 1: `{"version", "built", "day", "pages", "compared", "added": [{"address", "title"}], "changed": [{"address",
/// "title", "reason", "from", "to"}], "removed", "addedFiles", "changedFiles", "removedFiles", "scheduled": [{"file",
/// "title", "state", "date"}], "problems"}`, the problems as `--format json` has them. Nothing is shortened.
package enum JSONReport {
    package static func bytes(_ report: BuildReport, language: Language) -> [UInt8] {
        let comparison = report.comparison
        let members: [(String, String)] = [
            ("version", "1"), ("built", report.isBuilt ? "true" : "false"),
            ("day", JSONText.quoted(report.today.iso)), ("pages", String(report.pageCount)),
            ("compared", comparison == nil ? "false" : "true"),
            ("added", list((comparison?.added ?? []).map { JSONText.object(page($0)) })),
            ("changed", list((comparison?.changed ?? []).map(changed))),
            ("removed", list((comparison?.removed ?? []).map { JSONText.object(page($0)) })),
            ("addedFiles", JSONText.array((comparison?.addedFiles ?? []).map(JSONText.quoted))),
            ("changedFiles", JSONText.array((comparison?.changedFiles ?? []).map(JSONText.quoted))),
            ("removedFiles", JSONText.array((comparison?.removedFiles ?? []).map(JSONText.quoted))),
            ("scheduled", list(report.schedule.map(scheduled))),
            ("problems", JSONFormatter(language: language).problems(report.diagnostics)),
        ]
        let text = members.map { "  \(JSONText.quoted($0.0)): \($0.1)" }.joined(separator: ",\n")
        return Array("{\n\(text)\n}\n".utf8)
    }

    private static func list(_ objects: [String]) -> String {
        objects.isEmpty ? "[]" : "[\n    " + objects.joined(separator: ",\n    ") + "\n  ]"
    }

    private static func page(_ page: SiteComparison.PageLine) -> [(String, String)] {
        [("address", JSONText.quoted(page.address)), ("title", page.title.map(JSONText.quoted) ?? "null")]
    }

    private static func changed(_ change: SiteComparison.ChangedPage) -> String {
        var members = page(change.page)
        func add(_ name: String, _ value: String) { members.append((name, JSONText.quoted(value))) }
        switch change.reason {
        case .status(let from, let to):
            add("reason", "status")
            add("from", from)
            add("to", to)
        case .text: add("reason", "text")
        case .frame: add("reason", "frame")
        case .derived: add("reason", "derived")
        case .redirected(let target):
            add("reason", "redirected")
            add("to", target)
        case .removed(let reason):
            add("reason", "removed")
            add("why", reason)
        }
        return JSONText.object(members)
    }

    private static func scheduled(_ page: ScheduledPage) -> String {
        let (state, date): (String, String?) =
            switch page.state {
            case .coming(let date): ("coming", date.iso)
            case .leaving(let date): ("leaving", date.iso)
            case .takenDown(let date): ("taken-down", date.iso)
            case .draft: ("draft", nil)
            }
        return JSONText.object([
            ("file", JSONText.quoted(page.file)), ("title", JSONText.quoted(page.title)),
            ("state", JSONText.quoted(state)), ("date", date.map(JSONText.quoted) ?? "null"),
        ])
    }
}
