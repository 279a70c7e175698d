import Localization
import PromiseModel
import Templates

/// The day on which an activity was done or cancelled.
struct EndView: ViewModel {
    let label: String
    let date: Prepared<DateView>

    /// Nil when no follow-up says that it has ended.
    init?(_ state: ActivityState, _ context: PageContext) {
        guard let ended = state.ended else { return nil }
        label = context.word(
            state.status == .done ? .wasDone : state.status == .notCarriedOut ? .wasNotCarriedOut : .wasCancelled)
        date = context.date(ended)
    }

    static let keys = ViewModelKeys<EndView>(
        "End", "When an activity was done or cancelled.",
        [
            .text("label", "The words before the day: Klar, or Avbröts") { $0.label },
            .prepared("date", "The day of the follow-up that says so", DateView.self) { $0.date },
        ])
}
