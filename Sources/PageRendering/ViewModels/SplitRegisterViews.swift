import SiteContent
import SiteModel
import Templates

/// The first page of a register that is split.
struct RegisterIndexPageView: PageViewModel {
    let frame: FrameView
    let words: Prepared<WordsView>
    let inShort: InShortView?
    let title: String
    let sentence: String
    let search: LinkView
    let newest: RegisterNewestView?
    let promises: [PageRowView]
    let data: String
    let lists: [LinkView]

    static let keys = ViewModelKeys<RegisterIndexPageView>(
        "RegisterIndexPage",
        "The first page of all activities, where they are too many for one: how many there are, and where they stand.",
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
            .object(
                "search", "The list of all, to search in: Sök och välj bland alla 10 000 aktiviteter", LinkView.self
            ) {
                $0.search
            },
            .object("newest", "The newest promise that has activities", RegisterNewestView.self) { $0.newest },
            .list(
                "promises", "Promises that have focus areas, newest first, each with its page of activities",
                PageRowView.self
            ) {
                $0.promises
            },
            .text("data", "The folder of its open data, from the site's root: data/") { $0.data },
            .flag("hasLists", "Whether those who answer, or places, have pages of their own") { !$0.lists.isEmpty },
            .list("lists", "The lists of them", LinkView.self) { $0.lists },
        ])
}

/// The newest promise on the first page of a register that is split.
struct RegisterNewestView: ViewModel {
    let promise: RegisterPromiseView
    let areas: [PageRowView]

    static let keys = ViewModelKeys<RegisterNewestView>(
        "RegisterNewest", "The newest promise on the first page of all activities, where they are too many for one.",
        [
            .object("promise", "The promise; with its activities, where they are few", RegisterPromiseView.self) {
                $0.promise
            },
            .flag("hasAreas", "Whether they are too many, so that its focus areas stand here instead") {
                !$0.areas.isEmpty
            },
            .list("areas", "Its focus areas, with how many activities each has and where those stand", PageRowView.self)
            {
                $0.areas
            },
        ])
}

/// A page of a promise in a register that is split.
struct RegisterSheetPageView: PageViewModel {
    let frame: FrameView
    let words: Prepared<WordsView>
    let inShort: InShortView?
    let title: String
    let search: LinkView
    let pages: [LinkView]
    let areas: [RegisterShareView]
    let emptyAreas: [EmptyAreaView]
    let isClosed: Bool
    let pager: PagerView?

    static let keys = ViewModelKeys<RegisterSheetPageView>(
        "RegisterSheetPage", "Activities of one promise, where all activities are too many for one page.",
        [
            .object("frame", "What surrounds the page", FrameView.self) { $0.frame },
            .prepared("words", "Fixed words", WordsView.self) { $0.words },
            .object("inShort", "What was promised, how it goes and what citizens said, for its head", InShortView.self)
            {
                $0.inShort
            },
            .text("title", "The page's title, for its h1") { $0.title },
            .object("search", "The list of all, with those of this promise chosen", LinkView.self) { $0.search },
            .flag("hasPages", "Whether the promise has more pages than this") { !$0.pages.isEmpty },
            .list("pages", "All of them, this one too, by what stands there", LinkView.self) { $0.pages },
            .list("areas", "The focus areas on this page, by number", RegisterShareView.self) { $0.areas },
            .flag("hasEmptyAreas", "Whether it has focus areas without any activity; on the last page") {
                !$0.emptyAreas.isEmpty
            },
            .list("emptyAreas", "Those, by number", EmptyAreaView.self) { $0.emptyAreas },
            .flag("isClosed", "Whether the promise has ended") { $0.isClosed },
            .object("pager", "The pages before and after", PagerView.self) { $0.pager },
        ])
}

/// A focus area, or as much of it as stands on one page.
struct RegisterShareView: ViewModel {
    let slug: String
    let area: RegisterAreaView

    /// The id that its heading has.
    static func anchor(of area: AreaEntry) -> String {
        "omrade-" + LinkPath.name(of: area.page.permalink.path)
    }

    static let keys = ViewModelKeys<RegisterShareView>(
        "RegisterShare", "A focus area of the register, or as much of it as stands on one page.",
        [
            .text("slug", "The name of its folder, for an id: omrade-{{slug}} is what the first page links to") {
                $0.slug
            },
            .object("area", "The focus area, with the activities that stand on this page", RegisterAreaView.self) {
                $0.area
            },
        ])
}
