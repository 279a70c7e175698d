import Templates

/// The page of one who answers for something, or takes part in it.
struct ResponsiblePageView: PageViewModel {
    let frame: FrameView
    let words: Prepared<WordsView>
    let inShort: InShortView?
    let title: String
    let promises: [ResponsiblePromiseView]

    static let keys = ViewModelKeys<ResponsiblePageView>(
        "ResponsiblePage", "The page of one who answers for something, or takes part in it.",
        [
            .object("frame", "What surrounds the page", FrameView.self) { $0.frame },
            .prepared("words", "Fixed words", WordsView.self) { $0.words },
            .object("inShort", "What was promised, how it goes and what citizens said, for its head", InShortView.self)
            {
                $0.inShort
            },
            .text("title", "The page's title, for its h1: the name") { $0.title },
            .list("promises", "The promises it has a part in, the one that holds first", ResponsiblePromiseView.self) {
                $0.promises
            },
        ])
}

/// What one has to do with a promise.
struct ResponsiblePromiseView: ViewModel {
    let link: LinkView
    let sentences: [String]
    let showsStatus: Bool
    let areas: [LinkView]
    let activities: [ActivityRowView]
    let more: LinkView?
    let sharedAreas: [LinkView]
    let sharedActivities: [ActivityRowView]
    let sharedMore: LinkView?

    static let keys = ViewModelKeys<ResponsiblePromiseView>(
        "ResponsiblePromise", "What one has to do with a promise.",
        [
            .object("link", "The promise", LinkView.self) { $0.link },
            .texts("sentences", "That it is a party or contributes, and how what it answers for stands; may be none") {
                $0.sentences
            },
            .flag("showsStatus", "Whether it is known of some of its activities how they stand") { $0.showsStatus },
            .flag("answers", "Whether it answers for anything") {
                !$0.areas.isEmpty || !$0.activities.isEmpty || $0.more != nil
            },
            .list("areas", "Focus areas it answers for", LinkView.self) { $0.areas },
            .list("activities", "Activities it answers for, those that are late first", ActivityRowView.self) {
                $0.activities
            },
            .object("more", "Where the rest of them stands, when they are very many", LinkView.self) { $0.more },
            .flag("takesPart", "Whether it takes part in anything") {
                !$0.sharedAreas.isEmpty || !$0.sharedActivities.isEmpty || $0.sharedMore != nil
            },
            .list("sharedAreas", "Focus areas it takes part in", LinkView.self) { $0.sharedAreas },
            .list("sharedActivities", "Activities it takes part in, those that are late first", ActivityRowView.self) {
                $0.sharedActivities
            },
            .object("sharedMore", "Where the rest of them stands, when they are very many", LinkView.self) {
                $0.sharedMore
            },
        ])
}
