import Localization
import PromiseModel
import SiteModel
import Templates

/// Which columns a table of activities has besides name and responsible: none in which every row would say the same nothing.
struct TableColumnsView: ViewModel {
    let hasStatus: Bool
    let hasGoals: Bool
    let hasDues: Bool
    let hasDates: Bool
    let dueLabel: String

    /// - Parameters:
    ///   - isUnreported: whether it is said once, above the table, that of none of them it is known how it went.
    init(_ activities: [ActivityEntry], isUnreported: Bool, _ context: PageContext) {
        hasStatus = !isUnreported
        hasGoals = activities.contains { context.shared.activity($0).goal != nil }
        let due = activities.filter { $0.activity.due != nil }
        hasDues = !due.isEmpty
        let past = due.count { $0.state.isPastDue }
        dueLabel = context.word(past == 0 ? .due : past == due.count ? .wasDue : .dueDate)
        hasDates = hasDues || activities.contains { $0.state.ended != nil }
    }

    static let keys = ViewModelKeys<TableColumnsView>(
        "TableColumns", "Which columns a table of activities has besides their names and those responsible.",
        [
            .flag("hasStatus", "Whether they stand otherwise than unknown, which is said above the table") {
                $0.hasStatus
            },
            .flag("hasGoals", "Whether one of them has a goal or an outcome in figures") { $0.hasGoals },
            .flag("hasDues", "Whether one of them has a due day") { $0.hasDues },
            .text(
                "dueLabel",
                "The words above their due days: Ska vara klar, Skulle vara klar, or Slutdatum where they differ"
            ) { $0.dueLabel },
            .flag("hasDates", "Whether one of them has a due day, or a day on which it was done or cancelled") {
                $0.hasDates
            },
        ])
}
