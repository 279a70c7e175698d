import Localization
import Markup
import PromiseModel
import SiteContent
import SiteModel
import Templates

/// A step of an activity, and how far it has come.
struct StepView: ViewModel {
    let text: HTML
    let state: Step.State
    let isLate: Bool
    let word: String
    let date: Prepared<DateView>?
    let dateLabel: String
    let responsible: String

    /// All steps of an activity, in their order.
    static func all(_ entry: ActivityEntry, _ context: PageContext) -> [StepView] {
        let steps = entry.activity.steps
        let states = Step.states(steps, on: context.today, hasBegun: entry.state.hasBegun)
        return zip(steps, states).enumerated().map { number, pair in
            StepView(pair.0, pair.1, number: number, of: entry, context)
        }
    }

    private init(
        _ step: Step, _ state: Step.State, number: Int, of entry: ActivityEntry, _ context: PageContext
    ) {
        let isOver = entry.state.promiseHasEnded || entry.state.status.isFinal
        text = context.inline(.step(number), of: entry.page, words: step.text)
        // Once the promise has ended nobody knows what became of what nobody told of.
        isLate = !isOver && step.isLate(on: context.today)
        self.state = (isOver || isLate) && state == .ongoing ? .remaining : state
        // That the activity goes on says nothing of a step whose day has passed.
        word = context.word(
            state == .done
                ? .stepDone
                : isOver
                    ? .stepNotTold : isLate ? .stepNotDone : state == .ongoing ? .stepOngoing : .stepRemaining)
        if case .doneAt(let date) = step.completion, state == .done {
            self.date = context.date(date)
            dateLabel = ""
        } else {
            date = step.due.map { context.date($0) }
            dateLabel = context.word(isLate || isOver || state == .done ? .wasDue : .due)
        }
        responsible = step.responsible?.capitalizedFirst ?? ""
    }

    static let keys = ViewModelKeys<StepView>(
        "Step", "A step of an activity, and how far it has come.",
        [
            .html("text", "What is to be done, inline markup") { $0.text },
            .flag("isDone", "Whether it is done") { $0.state == .done },
            .flag("isOngoing", "Whether it is the next of an activity that has begun") { $0.state == .ongoing },
            .flag("isLate", "Whether it should have been done by now") { $0.isLate },
            .text("word", "How far it has come: Gjort, Pågår, Återstår, Inte gjort än, or that nobody has told") {
                $0.word
            },
            .prepared("date", "When it was done; else when it is to be", DateView.self) { $0.date },
            .text("dateLabel", "The words before that date: Ska vara klar, or Skulle vara klar; empty when it is done")
            {
                $0.dateLabel
            },
            .text("responsible", "Who answers for it, where that is another than for the activity; may be empty") {
                $0.responsible
            },
        ])
}
