import Templates

/// A plain page.
struct PlainPageView: PageViewModel {
    let frame: FrameView
    let words: Prepared<WordsView>
    let inShort: InShortView?
    let page: PageView
    let below: [PageRowView]

    static let keys = ViewModelKeys<PlainPageView>(
        "PlainPage", "A plain page.",
        [
            .object("frame", "What surrounds the page", FrameView.self) { $0.frame },
            .prepared("words", "Fixed words", WordsView.self) { $0.words },
            .object("inShort", "What was promised, how it goes and what citizens said, for its head", InShortView.self)
            {
                $0.inShort
            },
            .object("page", "What every page has", PageView.self) { $0.page },
            .flag("isEmpty", "Whether nobody has written anything on it") { $0.page.isEmpty },
            .flag("hasBelow", "Whether there are pages right below an empty one") { !$0.below.isEmpty },
            .list("below", "Those, by address", PageRowView.self) { $0.below },
        ])
}

/// The list of a promise's dialogues.
struct DialoguesPageView: PageViewModel {
    let frame: FrameView
    let words: Prepared<WordsView>
    let inShort: InShortView?
    let title: String
    let lead: String
    let dialogues: [DialogueRowView]

    static let keys = ViewModelKeys<DialoguesPageView>(
        "DialoguesPage", "The list of a promise's dialogues.",
        [
            .object("frame", "What surrounds the page", FrameView.self) { $0.frame },
            .prepared("words", "Fixed words", WordsView.self) { $0.words },
            .object("inShort", "What was promised, how it goes and what citizens said, for its head", InShortView.self)
            {
                $0.inShort
            },
            .text("title", "The page's title, for its h1") { $0.title },
            .text("lead", "How many there are, and how many of them are still to be held") { $0.lead },
            .list("dialogues", "Newest first", DialogueRowView.self) { $0.dialogues },
        ])
}

/// The list of a promise's reports, or of its data series.
struct LinksPageView: PageViewModel {
    let frame: FrameView
    let words: Prepared<WordsView>
    let inShort: InShortView?
    let title: String
    let lead: String
    let links: [PageRowView]

    static let keys = ViewModelKeys<LinksPageView>(
        "LinksPage", "A list of links: a promise's reports, or its data series.",
        [
            .object("frame", "What surrounds the page", FrameView.self) { $0.frame },
            .prepared("words", "Fixed words", WordsView.self) { $0.words },
            .object("inShort", "What was promised, how it goes and what citizens said, for its head", InShortView.self)
            {
                $0.inShort
            },
            .text("title", "The page's title, for its h1") { $0.title },
            .text("lead", "What the list holds") { $0.lead },
            .list("links", "The pages", PageRowView.self) { $0.links },
        ])
}

/// A page that says something in a sentence: not found, moved, removed.
struct MessagePageView: PageViewModel {
    let frame: FrameView
    let words: Prepared<WordsView>
    let title: String
    let sentence: String
    let link: LinkView?
    var more: [LinkView] = []
    let redirect: String

    static let keys = ViewModelKeys<MessagePageView>(
        "MessagePage", "A page that says one thing: not found, moved, removed.",
        [
            .object("frame", "What surrounds the page", FrameView.self) { $0.frame },
            .prepared("words", "Fixed words", WordsView.self) { $0.words },
            .text("title", "The page's title, for its h1") { $0.title },
            .text("sentence", "What there is to say") { $0.sentence },
            .object("link", "Where to go from here", LinkView.self) { $0.link },
            .list("more", "Where else to go from here", LinkView.self) { $0.more },
            .text("redirect", "Where a browser goes at once; empty when it stays") { $0.redirect },
        ])
}
