package import Localization
package import PromiseModel
package import SiteContent

/// A dialogue in its place. A class, since activities hold on to those that ask for them.
package final class DialogueEntry: Sendable {
    package let page: Page
    package let dialogue: Dialogue
    /// In the order of the dialogue.
    package let views: [ViewEntry]
    package let promiseHasEnded: Bool

    init(page: Page, dialogue: Dialogue, views: [ViewEntry], promiseHasEnded: Bool) {
        self.page = page
        self.dialogue = dialogue
        self.views = views
        self.promiseHasEnded = promiseHasEnded
    }

    /// What came of the views on which something is decided.
    package var results: [ViewResult] { views.compactMap(\.result) }

    /// An activity of any promise, as a view points at it.
    package struct ActivityLink: Sendable {
        package let title: String
        package let permalink: Permalink
        package let state: ActivityState
        package var standing: Standing { state.standing }
        let isExample: Bool
    }
}

/// What somebody said in a dialogue, with what came of it.
package struct ViewEntry: Sendable {
    package let written: WrittenView
    /// The activity it led to; nil where it names none, or one that cannot be shown.
    package let activity: DialogueEntry.ActivityLink?
    let promiseHasEnded: Bool

    package var view: Dialogue.View { written.view }

    /// What came of it; nil where nothing is decided.
    package var result: ViewResult? {
        view.decision.map { ViewResult($0, activity: activity?.state, hasEnded: promiseHasEnded) }
    }

    /// Whether it asked for the activity that it names. One that is declined, or looked into, names what is done instead.
    package var asksForActivity: Bool { view.decision == nil || view.decision == .acting }
}
