import Diagnostics
import Markup
import PromiseModel
import SiteGeneration

/// A page with what `lofte status` says: every activity, those that need care first, and what is owed by whom.
struct StatusPage: Sendable {
    let rows: [ActivityStatusRow]
    let language: Language

    /// What goes into the page's `<main>`.
    var html: HTML {
        var html = HTML(literal: "<h1>")
        html.append(escaping: Words.status[language])
        html.append(literal: "</h1>\n<p>")
        html.append(escaping: summary[language])
        html.append(literal: "</p>\n")
        guard !rows.isEmpty else { return html }
        html.append(
            literal: "<div class=\"lofte-scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"lofte-status\">\n")
        html.append(literal: "<table class=\"lofte-status\">\n<caption id=\"lofte-status\">")
        html.append(escaping: Words.statusCaption[language])
        html.append(literal: "</caption>\n<thead><tr>")
        for heading in Words.statusHeadings {
            html.append(literal: "<th scope=\"col\">")
            html.append(escaping: heading[language])
            html.append(literal: "</th>")
        }
        html.append(literal: "</tr></thead>\n<tbody>\n")
        for row in rows { append(row, to: &html) }
        html.append(literal: "</tbody>\n</table>\n</div>\n")
        return html
    }

    private func append(_ row: ActivityStatusRow, to html: inout HTML) {
        html.append(literal: "<tr><th scope=\"row\">")
        html.append(escaping: row.title)
        if row.isExample {
            html.append(literal: " <small>(")
            html.append(escaping: Words.example[language])
            html.append(literal: ")</small>")
        }
        html.append(literal: "<br><code>")
        html.append(escaping: row.file)
        html.append(literal: "</code></th>")
        let owed = row.owed[language]
        for cell in [
            owed.isEmpty ? "–" : owed, row.responsible, row.status, row.due?.written ?? "–",
            row.daysSinceFollowUp.map { "\($0)" } ?? "–",
        ] {
            html.append(literal: "<td>")
            html.append(escaping: cell)
            html.append(literal: "</td>")
        }
        html.append(literal: "</tr>\n")
    }

    private var summary: LocalizedText {
        let late = rows.count(where: \.isDelayed)
        let owing = rows.count { !$0.owed[language].isEmpty }
        return LocalizedText(
            sv:
                "\(rows.count) \(rows.count == 1 ? "aktivitet" : "aktiviteter"). \(late) är \(late == 1 ? "sen" : "sena"). "
                + "\(owing) behöver något.",
            en:
                "\(rows.count) \(rows.count == 1 ? "activity" : "activities"). \(late) \(late == 1 ? "is" : "are") late. "
                + "\(owing) \(owing == 1 ? "needs" : "need") something.")
    }
}
