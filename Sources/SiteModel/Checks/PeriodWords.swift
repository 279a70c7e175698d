import Diagnostics
import PromiseModel
import SiteContent

extension PromisePeriod {
    /// As messages to editors say it: `2024-01-01 till 2024-12-31`, as it is written in the file.
    var written: LocalizedText {
        guard let ends else {
            return LocalizedText(
                sv: "\(begins.written) och \(ContentWords.noEnd)", en: "\(begins.written) until further notice")
        }
        return LocalizedText(sv: "\(begins.written) till \(ends.written)", en: "\(begins.written) to \(ends.written)")
    }
}
