import Diagnostics
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
        let rows = DialogueRow.all(parts, of: site)
        let (dialogues, views) = (DataTable.dialogues, DataTable.views)
        let (first, last) = (dialogues.orderedColumns(for: rows), dialogues.addedColumns(for: rows))
        let allViews = rows.flatMap(\.views)
        let ofView = views.orderedColumns(for: allViews) + views.addedColumns(for: allViews)
        var bytes: [UInt8] = []
        CSVText.append(
            first.map(\.columnName) + ofView.map(\.columnName) + last.map(\.columnName), to: &bytes)
        for row in rows {
            let before = first.map { $0.cell(row) }
            let after = last.map { $0.cell(row) }
            let cells = row.views.map { view in ofView.map { $0.cell(view) } }
            for view in cells.isEmpty ? [ofView.map { _ in "" }] : cells {
                CSVText.append(before + view + after, to: &bytes)
            }
        }
        return bytes
    }

    private static func json(_ site: Site, _ parts: [SitePart]) -> [UInt8] {
        let table = DataTable.dialogues
        var json = JSONWriter()
        DataHeader.append(site, to: &json)
        json.literal(",\n  \"dialoger\": [\n")
        for (number, row) in DialogueRow.all(parts, of: site).enumerated() {
            json.literal(number == 0 ? "    " : ",\n    ")
            table.append(row, to: &json)
        }
        json.literal("\n  ]\n}\n")
        return json.bytes
    }
}
