import Markup
import Templates

/// The page of what continues from one promise to the next.
struct ThreadPageView: PageViewModel {
    let frame: FrameView
    let words: Prepared<WordsView>
    let inShort: InShortView?
    let title: String
    let steps: [ThreadStepView]

    static let keys = ViewModelKeys<ThreadPageView>(
        "ThreadPage", "The page of what continues from one promise to the next.",
        [
            .object("frame", "What surrounds the page", FrameView.self) { $0.frame },
            .prepared("words", "Fixed words", WordsView.self) { $0.words },
            .object("inShort", "What was promised, how it goes and what citizens said, for its head", InShortView.self)
            {
                $0.inShort
            },
            .text("title", "The page's title, for its h1: Trafik sedan 2021") { $0.title },
            .list("steps", "The focus areas and activities, earliest first", ThreadStepView.self) { $0.steps },
        ])
}

/// A focus area or an activity of one promise, in what continues from year to year.
struct ThreadStepView: ViewModel {
    let numeral: String
    let link: LinkView
    let kind: String
    let promise: LinkView
    let inShort: InShortView
    let showsStatus: Bool
    let activities: [ActivityRowView]

    static let keys = ViewModelKeys<ThreadStepView>(
        "ThreadStep", "A focus area or an activity of one promise, in what continues from year to year.",
        [
            .text("numeral", "The years of its promise: 2024") { $0.numeral },
            .object("link", "Its name and page", LinkView.self) { $0.link },
            .text("kind", "What it is to its promise: Fokusområde 3, or Aktivitet i Trygg trafik") { $0.kind },
            .object("promise", "Its promise", LinkView.self) { $0.promise },
            .html("promised", "What was promised") { $0.inShort.promised },
            .prepared("status", "Of an activity, how it stands; for its symbol", StatusView.self) {
                $0.inShort.status
            },
            .text("statusWords", "The same in words; else empty") { $0.inShort.statusWords },
            .html("state", "How it goes or went; may be empty behind statusWords") { $0.inShort.state },
            .flag("showsStatus", "Whether it is known of some of its activities how they stand") { $0.showsStatus },
            .flag("hasActivities", "Whether it is a focus area with activities") { !$0.activities.isEmpty },
            .list("activities", "Those, by due day", ActivityRowView.self) { $0.activities },
        ])
}
