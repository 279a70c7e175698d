import Markup
import Templates

/// What every page of the content has, whatever its kind.
struct PageView: ViewModel {
    let title: String
    let lead: String
    let leadProse: HTML
    let body: HTML
    let picture: PictureView?
    let isExample: Bool
    /// Why not everybody is shown the page; nil when everybody is.
    let hiddenNotice: String?
    let sources: [SourceView]
    let contents: [LinkView]
    let changes: [ChangeView]

    /// Whether there is prose or a picture.
    var hasProse: Bool { !body.isEmpty || picture != nil }
    /// Whether nobody has written anything on it but a title.
    var isEmpty: Bool { !hasProse && lead.isEmpty && changes.isEmpty }

    static let keys = ViewModelKeys<PageView>(
        "Page", "What every page has, whatever its kind.",
        [
            .text("title", "The page's title, for its h1") { $0.title },
            .text("lead", "The opening; may be empty") { $0.lead },
            .html("leadProse", "The same with its emphasis and links") { $0.leadProse },
            .html("body", "The prose") { $0.body },
            .object("picture", "The page's picture", PictureView.self) { $0.picture },
            .flag("isExample", "Whether the page is made up as an example") { $0.isExample },
            .flag("isDraft", "Whether the page is shown only because drafts and coming pages are") {
                $0.hiddenNotice != nil
            },
            .text(
                "hiddenNotice",
                "Why not everybody is shown the page: a draft, or shown from or until a day; may be empty"
            ) {
                $0.hiddenNotice ?? ""
            },
            .object("source", "Where its facts come from; the first of several", LinkView.self) {
                $0.sources.first?.link
            },
            .list("sources", "All that its facts come from", SourceView.self) { $0.sources },
            .flag("hasSources", "Whether any is known") { !$0.sources.isEmpty },
            .flag("hasSeveralSources", "Whether there are more than one") { $0.sources.count > 1 },
            .flag("hasContents", "Whether the prose is so long that it has a list of its chapters") {
                !$0.contents.isEmpty
            },
            .list("contents", "The chapters of a long page's prose", LinkView.self) { $0.contents },
            .flag("hasProse", "Whether there is prose or a picture") { $0.hasProse },
            .flag("hasFacts", "Whether its source is known") {
                !$0.sources.isEmpty
            },
            .flag("hasChanges", "Whether there are changes") { !$0.changes.isEmpty },
            .list("changes", "Changes since it was published, newest first", ChangeView.self) { $0.changes },
        ])
}
