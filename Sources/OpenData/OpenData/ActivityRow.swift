import Localization
import PromiseModel
import SiteContent
import SiteModel

/// An activity with all that a record of it takes words from.
struct ActivityRow: Sendable {
    let entry: ActivityEntry
    let area: AreaEntry
    let promise: PromiseEntry
    let site: Site
    let standings: StandingText

    /// All of some parts of a site, in its order.
    static func all(_ parts: [SitePart], of site: Site) -> [ActivityRow] {
        let standings = standings(of: site)
        return parts.flatMap(\.promises).flatMap { promise in
            promise.areas.flatMap { area in
                area.activities.map {
                    ActivityRow(entry: $0, area: area, promise: promise, site: site, standings: standings)
                }
            }
        }
    }

    /// The words for how activities of a site stand.
    static func standings(of site: Site) -> StandingText { StandingText(language: site.settings.language) }

    var activity: Activity { entry.activity }

    /// The status as the content format writes it; that nothing is reported stands instead of it.
    var status: String {
        entry.state.isUnreported ? Self.unreported : DataWords.word(entry.state.status)
    }

    /// Those dated no later than today.
    var followUps: [FollowUpRow] {
        entry.details.followUps.filter { $0.followUp.isTold(on: site.today) }
            .map { FollowUpRow(written: $0, page: entry.page, site: site) }
    }

    /// Those who take part without answering, in one text; nil without any.
    var contributors: String? {
        let names = activity.responsibles.filter { $0.role == .takesPart }.map(\.name)
        return names.isEmpty ? nil : names.joined(separator: "; ")
    }

    /// What it continues and what it is connected with, each by its address; nil where there is nothing.
    var relations: (earlier: [String], related: [String])? {
        site.threads[entry.page.permalink].map { relations in
            (
                relations.earlier.map { site.settings.address.absolute($0.page.permalink.path) },
                relations.related.map { site.settings.address.absolute($0.page.permalink.path) }
            )
        }
    }

    static let unreported = "inte redovisad"
}

/// A follow-up with all that a record of it takes words from.
struct FollowUpRow: Sendable {
    let written: WrittenFollowUp
    let page: Page
    let site: Site
}
