import Templates

/// The start page.
struct StartPageView: PageViewModel {
    let frame: FrameView
    let words: Prepared<WordsView>
    let inShort: InShortView?
    let page: PageView
    let promise: StartPromiseView?
    let news: [NewsItemView]
    let newsLink: String
    let hasMoreNews: Bool
    let coming: [DialogueRowView]
    let comingHeading: String
    let statuses: [StatusMeaningView]
    let earlier: [PromiseRowView]
    let examples: [PageRowView]
    let writeTo: LinkView?

    static let keys = ViewModelKeys<StartPageView>(
        "StartPage", "The start page.",
        [
            .object("frame", "What surrounds the page", FrameView.self) { $0.frame },
            .prepared("words", "Fixed words", WordsView.self) { $0.words },
            .object("inShort", "What was promised, how it goes and what citizens said, for its head", InShortView.self)
            {
                $0.inShort
            },
            .object("page", "What every page has", PageView.self) { $0.page },
            .object("promise", "The promise that holds now, or the newest", StartPromiseView.self) { $0.promise },
            .flag("hasNews", "Whether anything has happened") { !$0.news.isEmpty },
            .list("news", "What happened last, newest first", NewsItemView.self) { $0.news },
            .flag("hasMoreNews", "Whether more has happened than is listed") { $0.hasMoreNews },
            .text("newsLink", "Where everything that has happened is") { $0.newsLink },
            .flag("hasComing", "Whether dialogues are to come") { !$0.coming.isEmpty },
            .list("coming", "Dialogues to come, the next first", DialogueRowView.self) { $0.coming },
            .text("comingHeading", "What those are called together: Träffa oss") { $0.comingHeading },
            .object("writeTo", "A letter to the publisher, if it has an e-mail address", LinkView.self) { $0.writeTo },
            .list("statuses", "What each status means", StatusMeaningView.self) { $0.statuses },
            .flag("hasEarlier", "Whether there are other promises") { !$0.earlier.isEmpty },
            .list("earlier", "The other promises, newest first", PromiseRowView.self) { $0.earlier },
            .flag("hasExamples", "Whether there are promises that are made up as examples") { !$0.examples.isEmpty },
            .list("examples", "Those, as the one door to all that is made up", PageRowView.self) { $0.examples },
        ])
}

/// The promise on the start page.
struct StartPromiseView: ViewModel {
    let link: LinkView
    let numeral: String
    let period: String
    let lead: String
    let isClosed: Bool
    let nowSentence: String
    let closedSentence: String
    let bar: StateBarView
    let hasActivities: Bool
    let areas: [AreaCardView]
    let areasHeading: String

    static let keys = ViewModelKeys<StartPromiseView>(
        "StartPromise", "The promise on the start page.",
        [
            .object("link", "Its title and page", LinkView.self) { $0.link },
            .text("numeral", "The years it holds, as a large numeral: 2024, or 2018–2019") { $0.numeral },
            .text("period", "The time it holds: 2024") { $0.period },
            .text("lead", "The promise in one sentence; may be empty") { $0.lead },
            .flag("isClosed", "Whether its time has ended") { $0.isClosed },
            .text("nowSentence", "What is known of this year, when no promise holds; empty when one does") {
                $0.nowSentence
            },
            .text("closedSentence", "That it has ended, and what is not known of how it went; empty when it has not") {
                $0.closedSentence
            },
            .object("bar", "The state of all its activities", StateBarView.self) { $0.bar },
            .flag("hasActivities", "Whether it has any activities") { $0.hasActivities },
            .flag("hasKnown", "Whether it has any, and of some of them it is known how they stand") {
                $0.hasActivities && !$0.bar.isUnknown
            },
            .flag("hasAreas", "Whether it has focus areas") { !$0.areas.isEmpty },
            .list("areas", "Its focus areas by number", AreaCardView.self) { $0.areas },
            .text("areasHeading", "How many focus areas there are: Fem fokusområden") { $0.areasHeading },
        ])
}

/// Something that happened.
struct NewsItemView: ViewModel {
    let date: Prepared<DateView>
    let link: LinkView
    let sentence: String
    let status: Prepared<StatusView>?

    static let keys = ViewModelKeys<NewsItemView>(
        "NewsItem", "Something that happened.",
        [
            .prepared("date", "When", DateView.self) { $0.date },
            .object("link", "The page it happened on", LinkView.self) { $0.link },
            .text("sentence", "What happened; may be empty") { $0.sentence },
            .prepared("status", "The status it set, if it set one", StatusView.self) { $0.status },
        ])
}

/// A status and what it means.
struct StatusMeaningView: ViewModel {
    let status: Prepared<StatusView>
    let meaning: String

    static let keys = ViewModelKeys<StatusMeaningView>(
        "StatusMeaning", "A status and what it means.",
        [
            .prepared("status", "The status", StatusView.self) { $0.status },
            .text("meaning", "What it means, as a sentence") { $0.meaning },
        ])
}
