import Templates

/// What has happened, newest first.
struct NewsPageView: PageViewModel {
    let frame: FrameView
    let words: Prepared<WordsView>
    let inShort: InShortView?
    let title: String
    let lead: String
    let days: [NewsDayView]
    let years: [LinkView]
    var parts: [LinkView] = []
    var pager: PagerView?

    static let keys = ViewModelKeys<NewsPageView>(
        "NewsPage", "What has happened, newest first: the newest of all, or a year's.",
        [
            .object("frame", "What surrounds the page", FrameView.self) { $0.frame },
            .prepared("words", "Fixed words", WordsView.self) { $0.words },
            .object("inShort", "What was promised, how it goes and what citizens said, for its head", InShortView.self)
            {
                $0.inShort
            },
            .text("title", "The page's title, for its h1") { $0.title },
            .text("lead", "The opening; may be empty") { $0.lead },
            .flag("hasDays", "Whether anything has happened") { !$0.days.isEmpty },
            .list("days", "The days on which anything happened, newest first", NewsDayView.self) { $0.days },
            .flag("hasYears", "Whether there are pages of years") { !$0.years.isEmpty },
            .list("years", "The pages of the years, newest first", LinkView.self) { $0.years },
            .flag("hasParts", "Whether it is of a year of which there is too much for one page") { !$0.parts.isEmpty },
            .list("parts", "The pages of that year, this one too, newest first", LinkView.self) { $0.parts },
            .object("pager", "The pages of that year with what came after, and before", PagerView.self) { $0.pager },
        ])
}

/// What happened on one day.
struct NewsDayView: ViewModel {
    let date: Prepared<DateView>
    let key: String
    let items: [NewsItemView]

    static let keys = ViewModelKeys<NewsDayView>(
        "NewsDay", "What happened on one day.",
        [
            .prepared("date", "The day", DateView.self) { $0.date },
            .text("key", "The same as the content format writes it, 2024-03-12 or 2024-kv1: no two are alike") {
                $0.key
            },
            .list("items", "What happened", NewsItemView.self) { $0.items },
        ])
}
