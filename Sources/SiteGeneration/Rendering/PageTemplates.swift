import Diagnostics
package import Templates

/// What a page shows: besides its own, the fixed words of its language.
protocol PageViewModel: ViewModel {
    var words: Prepared<WordsView> { get }
}

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
    ]

    /// Binds the templates of a library; nil when anything is wrong with one, all of which is reported.
    static func bind(_ library: TemplateLibrary) -> (templates: PageTemplates?, problems: [Diagnostic]) {
        let (bound, problems) = library.bind(shapes, constant: WordsView.keys.shape)
        let templates = bound.compactMap { $0 }
        guard templates.count == shapes.count else { return (nil, problems) }
        let all = PageTemplates(
            start: PageTemplate(templates[0]), promise: PageTemplate(templates[1]), area: PageTemplate(templates[2]),
            activity: PageTemplate(templates[3]), dialogue: PageTemplate(templates[4]),
            report: PageTemplate(templates[5]), series: PageTemplate(templates[6]), plain: PageTemplate(templates[7]),
            promises: PageTemplate(templates[8]), dialogues: PageTemplate(templates[9]),
            links: PageTemplate(templates[10]), statement: PageTemplate(templates[11]),
            message: PageTemplate(templates[12]), news: PageTemplate(templates[13]),
            opinions: PageTemplate(templates[14]), register: PageTemplate(templates[15]),
            rules: PageTemplate(templates[16]), yearReport: PageTemplate(templates[17]))
        return (all, problems)
    }
}
