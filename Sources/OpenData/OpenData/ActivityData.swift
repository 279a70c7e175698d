import Diagnostics
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
        let table = DataTable.activities
        let rows = ActivityRow.all(parts, of: site)
        let columns = table.orderedColumns(for: rows) + table.addedColumns(for: rows)
        var bytes: [UInt8] = []
        CSVText.append(columns.map(\.columnName), to: &bytes)
        for row in rows { CSVText.append(columns.map { $0.cell(row) }, to: &bytes) }
        return bytes
    }

    private static func json(_ site: Site, _ parts: [SitePart]) -> [UInt8] {
        let table = DataTable.activities
        var json = JSONWriter()
        DataHeader.append(site, to: &json)
        json.literal(",\n  \"aktiviteter\": [\n")
        for (number, row) in ActivityRow.all(parts, of: site).enumerated() {
            json.literal(number == 0 ? "    " : ",\n    ")
            table.append(row, to: &json)
        }
        json.literal("\n  ]")
        PromiseData.append(parts, of: site, to: &json)
        json.literal("\n}\n")
        return json.bytes
    }
}
