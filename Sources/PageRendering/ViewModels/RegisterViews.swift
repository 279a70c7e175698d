import Templates

/// All activities in one list.
struct RegisterPageView: PageViewModel {
    let frame: FrameView
    let words: Prepared<WordsView>
    let inShort: InShortView?
    let title: String
    let sentence: String
    let total: String
    let oneShown: String
    let manyShown: String
    let allShown: String
    let data: String
    let promises: [RegisterPromiseView]
    let statuses: [StatusView]
    let areas: [String]
    let responsibles: [String]
    let lists: [LinkView]
    let filtersLabel: String

    var hasSeveralYears: Bool { Set(promises.map(\.year)).count > 1 }

    static let keys = ViewModelKeys<RegisterPageView>(
        "RegisterPage", "All activities of all promises in one list, with what they can be filtered by.",
        [
            .object("frame", "What surrounds the page", FrameView.self) { $0.frame },
            .prepared("words", "Fixed words", WordsView.self) { $0.words },
            .object("inShort", "What was promised, how it goes and what citizens said, for its head", InShortView.self)
            {
                $0.inShort
            },
            .text("title", "The page's title, for its h1") { $0.title },
            .text(
                "sentence",
                "How many activities there are, of which years, and how they stand where that can be said of all"
            ) { $0.sentence },
            .text("data", "The folder of its open data, from the site's root: data/") { $0.data },
            .text("total", "How many activities there are") { $0.total },
            .flag("hasActivities", "Whether there are any: without, nothing can be searched") { !$0.statuses.isEmpty },
            .text("oneShown", "That one of them is shown") { $0.oneShown },
            .text("manyShown", "That several of them are shown, with # in place of how many") { $0.manyShown },
            .text("allShown", "That all of them are shown") { $0.allShown },
            .list("promises", "Promises that have focus areas, newest first", RegisterPromiseView.self) { $0.promises },
            .list("statuses", "The statuses that occur", StatusView.self) { $0.statuses },
            .flag("hasFilters", "Whether there is anything to choose from: a choice of one is none") {
                !$0.filtersLabel.isEmpty
            },
            .text("filtersLabel", "What there is to choose from: Välj år, område, läge eller ansvarig; else empty") {
                $0.filtersLabel
            },
            .flag("hasSeveralYears", "Whether they are of several years") { $0.hasSeveralYears },
            .flag("hasSeveralAreas", "Whether they are of several focus areas") { $0.areas.count > 1 },
            .flag("hasSeveralStatuses", "Whether several statuses occur") { $0.statuses.count > 1 },
            .flag("hasSeveralResponsibles", "Whether several are responsible") { $0.responsibles.count > 1 },
            .flag("hasLists", "Whether those who answer, or places, have pages of their own") { !$0.lists.isEmpty },
            .list("lists", "The lists of them", LinkView.self) { $0.lists },
            .texts("areas", "The names of focus areas, in the order of the alphabet") { $0.areas },
            .texts("responsibles", "Those responsible, each by itself, in the order of the alphabet") {
                $0.responsibles
            },
        ])
}

/// A promise in the register.
struct RegisterPromiseView: ViewModel {
    let link: LinkView
    let slug: String
    let year: String
    let firstYear: String
    let isClosed: Bool
    let sentence: String
    let areas: [RegisterAreaView]
    /// Focus areas that nobody has told any activity of.
    let emptyAreas: [EmptyAreaView]

    static let keys = ViewModelKeys<RegisterPromiseView>(
        "RegisterPromise", "A promise in the register.",
        [
            .object("link", "Its title and page", LinkView.self) { $0.link },
            .text("slug", "Its address in a form that an id can have") { $0.slug },
            .text("year", "The years it holds: 2024, or 2018–2019") { $0.year },
            .text("firstYear", "The year it begins, for an id") { $0.firstYear },
            .flag("isClosed", "Whether it has ended") { $0.isClosed },
            .text("sentence", "How its activities stand; empty when it has none, or when the page has said it") {
                $0.sentence
            },
            .list("areas", "Its focus areas that have activities, by number", RegisterAreaView.self) { $0.areas },
            .flag("hasEmptyAreas", "Whether it has focus areas without any activity") { !$0.emptyAreas.isEmpty },
            .list("emptyAreas", "Those, by number", EmptyAreaView.self) { $0.emptyAreas },
        ])
}

/// A focus area without activities in the register.
struct EmptyAreaView: ViewModel {
    let link: LinkView
    let choices: [String]

    static let keys = ViewModelKeys<EmptyAreaView>(
        "EmptyArea", "A focus area without activities in the register.",
        [
            .text("text", "Its name") { $0.link.text },
            .text("href", "Its page") { $0.link.href },
            .text("choice", "The name to choose it by, its own or that of what continues it; of several with | between")
            {
                $0.choices.joined(separator: "|")
            },
        ])
}

/// A focus area in the register.
struct RegisterAreaView: ViewModel {
    let link: LinkView
    let choices: [String]
    let count: String
    let columns: TableColumnsView
    let activities: [ActivityRowView]

    static let keys = ViewModelKeys<RegisterAreaView>(
        "RegisterArea", "A focus area in the register.",
        [
            .object("link", "Its name and page", LinkView.self) { $0.link },
            .text("choice", "The name to choose it by, its own or that of what continues it; of several with | between")
            {
                $0.choices.joined(separator: "|")
            },
            .text("count", "How many activities it has: 4 aktiviteter") { $0.count },
            .object("columns", "Which columns the table of its activities has", TableColumnsView.self) { $0.columns },
            .list("activities", "Its activities by due day", ActivityRowView.self) { $0.activities },
        ])
}
