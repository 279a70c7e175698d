package import Diagnostics
import PromiseModel
import SiteContent
package import SiteModel

/// Data series whose new figures were to be there by now, as those who fetch them need to be told.
package enum FiguresOwed {
    /// A sentence for each.
    package static func sentences(_ site: Site) -> [LocalizedText] {
        SeriesNotesCheck.due(site).map { entry in
            let (file, day) = (entry.page.file.source.path, entry.series.next?.iso ?? "")
            return LocalizedText(
                sv: "\(file): nya siffror skulle komma \(day)", en: "\(file): new figures were to come on \(day)")
        }
    }
}
