import Localization
import PromiseModel
import SiteContent
import SiteModel
import Templates

/// What a focus area or an activity continues, what continued it, and what it is connected with.
struct RelationsView: ViewModel {
    let earlier: [LinkView]
    let later: [LinkView]
    let laterLabel: String
    let related: [LinkView]
    let threads: [LinkView]

    /// Nil where there is nothing to tell.
    init?(of page: Permalink, _ context: PageContext) {
        guard let relations = context.site.threads[page] else { return nil }
        earlier = relations.earlier.map { context.link(to: $0) }
        later = relations.later.map { context.link(to: $0) }
        let isAhead = relations.later.allSatisfy { $0.promise.promise.period.phase(on: context.today) == .upcoming }
        laterLabel = context.word(isAhead ? .continuesAs : .continuedAs)
        related = relations.related.map { context.link(to: $0) }
        threads = relations.threads.map {
            LinkView(text: $0.title(on: context.today, context.sentences), href: context.href($0.permalink))
        }
    }

    static let keys = ViewModelKeys<RelationsView>(
        "Relations", "What a focus area or an activity continues, what continued it, and what it is connected with.",
        [
            .flag("hasEarlier", "Whether it continues something of an earlier promise") { !$0.earlier.isEmpty },
            .list("earlier", "What it continues, newest first: Trafik, 2023", LinkView.self) { $0.earlier },
            .flag("hasLater", "Whether something of a later promise continues it") { !$0.later.isEmpty },
            .list("later", "What continues it, earliest first", LinkView.self) { $0.later },
            .text("laterLabel", "The words before that: Fortsatte som, or of what is to come Fortsätter som") {
                $0.laterLabel
            },
            .flag("hasRelated", "Whether it is connected with something else") { !$0.related.isEmpty },
            .list("related", "What it is connected with", LinkView.self) { $0.related },
            .flag("hasThreads", "Whether it has a page of all its years") { !$0.threads.isEmpty },
            .list("threads", "Those pages: Trafik sedan 2021", LinkView.self) { $0.threads },
        ])
}

extension PageContext {
    /// A focus area or an activity with the years of its promise.
    func link(to step: ThreadStep) -> LinkView {
        LinkView(
            text: sentences.ofPromise(step.page.title, step.promise.promise.period), href: href(step.page.permalink))
    }
}
