package import Freezing
package import OpenData
package import PromiseModel
import SiteModel

extension CheckedSite {
    /// What freezing a promise of the site would add to its lock.
    ///
    /// - Parameters:
    ///   - folder: of the promise: `2024`.
    ///   - since: when it was signed, of one that is frozen later.
    ///   - period: which is closed.
    /// - Throws: why it cannot be frozen.
    package func freeze(
        _ folder: String, since: Freeze.Since? = nil, period: ReportPeriod? = nil
    ) throws(Freeze.Refusal) -> Freeze {
        try Freeze(
            folder, of: assembled.site, redirects: links.redirects, removals: links.removals, since: since,
            period: period)
    }

    /// The same, for the reply of a time stamp authority.
    package func freeze(_ folder: String, stamping reply: TimestampReply) throws(Freeze.Refusal) -> Freeze {
        try Freeze(folder, of: assembled.site, stamping: reply)
    }
}
