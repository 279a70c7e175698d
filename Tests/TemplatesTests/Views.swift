import Diagnostics
import Markup
import Templates
import TestSupport

/// A page to bind to in tests: one key of each kind, and one that holds itself.
struct PageView: ViewModel {
    var title = "Rubrik"
    var lead = ""
    var body = HTML(literal: "<p>Text</p>")
    var isDelayed = false
    var partners: [String] = []
    var goal: GoalView?
    var followUps: [FollowUpView] = []
    var menu: [MenuView] = []

    static let keys = ViewModelKeys<PageView>(
        "Page", "A page.",
        [
            .text("title", "The title") { $0.title },
            .text("lead", "The first | paragraph") { $0.lead },
            .html("body", "The prose") { $0.body },
            .flag("isDelayed", "Whether it is late") { $0.isDelayed },
            .texts("partners", "Who takes part") { $0.partners },
            .object("goal", "The goal", GoalView.self) { $0.goal },
            .list("followUps", "What was done", FollowUpView.self) { $0.followUps },
            .list("menu", "The menu", MenuView.self) { $0.menu },
        ])
}

struct GoalView: ViewModel {
    var amount = "4"
    var note: NoteView?

    static let keys = ViewModelKeys<GoalView>(
        "Goal", "A goal.",
        [
            .text("amount", "How many") { $0.amount },
            .object("note", "A note", NoteView.self) { $0.note },
        ])
}

struct NoteView: ViewModel {
    var text = "obs"

    static let keys = ViewModelKeys<NoteView>("Note", "A note.", [.text("text", "What it says") { $0.text }])
}

struct FollowUpView: ViewModel {
    var date = "2024-03-12"
    var title = "Uppföljning"

    static let keys = ViewModelKeys<FollowUpView>(
        "FollowUp", "A follow-up.",
        [.text("date", "When") { $0.date }, .text("title", "What") { $0.title }])
}

struct MenuView: ViewModel {
    var label = ""
    var children: [MenuView] = []

    static let keys = ViewModelKeys<MenuView>(
        "Menu", "An entry of the menu.",
        [
            .text("label", "What it is called") { $0.label },
            .list("children", "The entries below", MenuView.self) { $0.children },
        ])
}

/// Templates given as a test writes them, the first being the page.
struct Site {
    let library: TemplateLibrary
    let template: BoundTemplate?
    /// What is wrong, from reading and from binding.
    let problems: [Diagnostic]

    init(_ page: String, _ others: KeyValuePairs<String, String> = [:]) {
        let files = [("page", page)] + others.map { ($0.key, $0.value) }
        let (library, syntax) = TemplateLibrary.parse(
            files.map { (name: $0.0, source: SourceText(path: "\($0.0).mustache", $0.1)) })
        let (template, binding) = library.bind("page", to: PageView.keys.shape)
        self.library = library
        self.template = template
        problems = syntax + binding
    }

    /// The page, or the problems, one in a line.
    func render(_ view: PageView = PageView()) -> String {
        guard let template, problems.isEmpty else { return problems.map(\.shorthand).joined(separator: "\n") }
        return template.html(of: view).text
    }
}

/// Renders one template for a page.
func render(_ template: String, _ view: PageView = PageView()) -> String { Site(template).render(view) }
