package import SiteGeneration
import SiteModel
import Synchronization

/// The site as the preview last checked it, for whoever looks at the desk.
package final class DeskSite: Sendable {
    private let latest = Mutex<CheckedSite?>(nil)

    package init() {}

    /// What was last checked; nil before the first time.
    package var checked: CheckedSite? { latest.withLock { $0 } }

    /// Hands over what was just checked.
    package func publish(_ checked: CheckedSite) { latest.withLock { $0 = checked } }
}
