import Localization
import PromiseModel
import SiteContent
import SiteModel
import Templates

/// A place as it is named on a page.
struct PlaceNameView: ViewModel {
    let link: LinkView
    let address: String

    init(_ place: NamedPlace, _ context: PageContext) {
        let list = context.site.places.list(for: context.permalink, isExample: context.isExample)
        link = LinkView(text: place.name.capitalizedFirst, href: list?[place.name].map(context.href) ?? "")
        address = place.address ?? ""
    }

    static let keys = ViewModelKeys<PlaceNameView>(
        "PlaceName", "A place as it is named on a page.",
        [
            .text("text", "Its name") { $0.link.text },
            .text("href", "Its page, relative to this one; empty when it has none") { $0.link.href },
            .text("address", "Its postal address; may be empty") { $0.address },
        ])
}

/// The page of a place.
struct PlacePageView: PageViewModel {
    let frame: FrameView
    let words: Prepared<WordsView>
    let inShort: InShortView?
    let title: String
    let address: String
    let coordinates: String
    let promises: [PlacePromiseView]

    static let keys = ViewModelKeys<PlacePageView>(
        "PlacePage", "The page of a place where something is done.",
        [
            .object("frame", "What surrounds the page", FrameView.self) { $0.frame },
            .prepared("words", "Fixed words", WordsView.self) { $0.words },
            .object("inShort", "What was promised, how it goes and what citizens said, for its head", InShortView.self)
            {
                $0.inShort
            },
            .text("title", "The page's title, for its h1: the place's name") { $0.title },
            .text("address", "Its postal address; may be empty") { $0.address },
            .text("coordinates", "Where it lies in words; may be empty") { $0.coordinates },
            .flag("isLocated", "Whether address or coordinates are known") {
                !$0.address.isEmpty || !$0.coordinates.isEmpty
            },
            .list("promises", "What is done there by promise, the one that holds first", PlacePromiseView.self) {
                $0.promises
            },
        ])
}

/// What is done at a place for a promise.
struct PlacePromiseView: ViewModel {
    let link: LinkView
    let showsStatus: Bool
    let areas: [LinkView]
    let activities: [ActivityRowView]
    let more: LinkView?
    let dialogues: [DialogueRowView]

    static let keys = ViewModelKeys<PlacePromiseView>(
        "PlacePromise", "What is done at a place for a promise.",
        [
            .object("link", "The promise", LinkView.self) { $0.link },
            .flag("showsStatus", "Whether it is known of some of its activities how they stand") { $0.showsStatus },
            .flag("hasActivities", "Whether there are activities or focus areas") {
                !$0.areas.isEmpty || !$0.activities.isEmpty || $0.more != nil
            },
            .list("areas", "Focus areas that name the place", LinkView.self) { $0.areas },
            .list("activities", "Activities there", ActivityRowView.self) { $0.activities },
            .object("more", "Where the rest of them stands, when they are very many", LinkView.self) { $0.more },
            .flag("hasDialogues", "Whether dialogues are held there") { !$0.dialogues.isEmpty },
            .list("dialogues", "Those, newest first", DialogueRowView.self) { $0.dialogues },
        ])
}
