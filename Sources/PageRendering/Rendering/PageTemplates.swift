import Diagnostics
package import Templates

/// A template bound to one kind of view model.
struct PageTemplate<View: PageViewModel>: Sendable {
    private let template: BoundTemplate

    fileprivate init(_ template: BoundTemplate) { self.template = template }

    /// The page, UTF-8.
    func render(_ view: View) -> [UInt8] {
        var bytes: [UInt8] = []
        // Most pages fit; the buffer grows by itself for those that do not.
        bytes.reserveCapacity(16_384)
        template.render(view.object, constants: view.words.model.texts, into: &bytes)
        return bytes
    }
}

/// The templates of all kinds of page, bound to their view models.
package struct PageTemplates: Sendable {
    let start: PageTemplate<StartPageView>
    let promise: PageTemplate<PromisePageView>
    let area: PageTemplate<AreaPageView>
    let activity: PageTemplate<ActivityPageView>
    let dialogue: PageTemplate<DialoguePageView>
    let report: PageTemplate<ReportPageView>
    let series: PageTemplate<SeriesPageView>
    let plain: PageTemplate<PlainPageView>
    let promises: PageTemplate<PromisesPageView>
    let dialogues: PageTemplate<DialoguesPageView>
    let links: PageTemplate<LinksPageView>
    let statement: PageTemplate<StatementPageView>
    let message: PageTemplate<MessagePageView>
    let news: PageTemplate<NewsPageView>
    let opinions: PageTemplate<OpinionsPageView>
    let register: PageTemplate<RegisterPageView>
    let rules: PageTemplate<RulesPageView>
    let yearReport: PageTemplate<YearReportPageView>
    let thread: PageTemplate<ThreadPageView>?
    let responsible: PageTemplate<ResponsiblePageView>?
    let place: PageTemplate<PlacePageView>?
    let plan: PageTemplate<PlanPageView>?
    let comparison: PageTemplate<ComparisonPageView>?
    let registerIndex: PageTemplate<RegisterIndexPageView>?
    let registerSheet: PageTemplate<RegisterSheetPageView>?
    let registerSearch: PageTemplate<RegisterPageView>?

    /// The name of each page's template, and the view model it shows.
    package static let shapes: [(name: String, shape: Shape)] = [
        ("start", StartPageView.keys.shape),
        ("promise", PromisePageView.keys.shape),
        ("focus-area", AreaPageView.keys.shape),
        ("activity", ActivityPageView.keys.shape),
        ("dialogue", DialoguePageView.keys.shape),
        ("report", ReportPageView.keys.shape),
        ("series", SeriesPageView.keys.shape),
        ("page", PlainPageView.keys.shape),
        ("promises", PromisesPageView.keys.shape),
        ("dialogues", DialoguesPageView.keys.shape),
        ("links", LinksPageView.keys.shape),
        ("statement", StatementPageView.keys.shape),
        ("message", MessagePageView.keys.shape),
        ("news", NewsPageView.keys.shape),
        ("opinions", OpinionsPageView.keys.shape),
        ("register", RegisterPageView.keys.shape),
        ("rules", RulesPageView.keys.shape),
        ("year-report", YearReportPageView.keys.shape),
        ("thread", ThreadPageView.keys.shape),
        ("responsible", ResponsiblePageView.keys.shape),
        ("place", PlacePageView.keys.shape),
        ("plan", PlanPageView.keys.shape),
        ("comparison", ComparisonPageView.keys.shape),
        ("register-index", RegisterIndexPageView.keys.shape),
        ("register-sheet", RegisterSheetPageView.keys.shape),
        ("register-search", RegisterPageView.keys.shape),
    ]

    /// The templates that only sites need that have such pages: a folder of templates from before may do without.
    static let optional: Set<String> = [
        "thread", "responsible", "place", "plan", "comparison", "register-index", "register-sheet", "register-search",
    ]

    /// Binds the templates of a library; nil when anything is wrong with one, all of which is reported.
    static func bind(_ library: TemplateLibrary) -> (templates: PageTemplates?, problems: [Diagnostic]) {
        let used = shapes.filter { !optional.contains($0.name) || library.has($0.name) }
        let (bound, problems) = library.bind(used, constant: WordsView.keys.shape)
        let byName = Dictionary(
            zip(used.map(\.name), bound).compactMap { name, template in template.map { (name, $0) } },
            uniquingKeysWith: { first, _ in first })
        /// The template of a page; nil unless it was bound to just this view model.
        func template<View>(_ name: String) -> PageTemplate<View>? {
            byName[name].flatMap { $0.shape === View.keys.shape ? PageTemplate($0) : nil }
        }
        guard
            let start: PageTemplate<StartPageView> = template("start"),
            let promise: PageTemplate<PromisePageView> = template("promise"),
            let area: PageTemplate<AreaPageView> = template("focus-area"),
            let activity: PageTemplate<ActivityPageView> = template("activity"),
            let dialogue: PageTemplate<DialoguePageView> = template("dialogue"),
            let report: PageTemplate<ReportPageView> = template("report"),
            let series: PageTemplate<SeriesPageView> = template("series"),
            let plain: PageTemplate<PlainPageView> = template("page"),
            let promises: PageTemplate<PromisesPageView> = template("promises"),
            let dialogues: PageTemplate<DialoguesPageView> = template("dialogues"),
            let links: PageTemplate<LinksPageView> = template("links"),
            let statement: PageTemplate<StatementPageView> = template("statement"),
            let message: PageTemplate<MessagePageView> = template("message"),
            let news: PageTemplate<NewsPageView> = template("news"),
            let opinions: PageTemplate<OpinionsPageView> = template("opinions"),
            let register: PageTemplate<RegisterPageView> = template("register"),
            let rules: PageTemplate<RulesPageView> = template("rules"),
            let yearReport: PageTemplate<YearReportPageView> = template("year-report")
        else { return (nil, problems) }
        let all = PageTemplates(
            start: start, promise: promise, area: area, activity: activity, dialogue: dialogue, report: report,
            series: series, plain: plain, promises: promises, dialogues: dialogues, links: links,
            statement: statement, message: message, news: news, opinions: opinions, register: register, rules: rules,
            yearReport: yearReport, thread: template("thread"), responsible: template("responsible"),
            place: template("place"), plan: template("plan"),
            comparison: template("comparison"), registerIndex: template("register-index"),
            registerSheet: template("register-sheet"), registerSearch: template("register-search"))
        return (all, problems)
    }
}
