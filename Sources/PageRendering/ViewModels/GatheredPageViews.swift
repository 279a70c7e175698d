import Templates

/// All views of citizens and what came of them.
struct OpinionsPageView: PageViewModel {
    let frame: FrameView
    let words: Prepared<WordsView>
    let inShort: InShortView?
    let title: String
    let lead: String
    let sentence: String
    let dialogues: [DialogueOpinionsView]
    let examples: [LinkView]

    static let keys = ViewModelKeys<OpinionsPageView>(
        "OpinionsPage", "All views of citizens and what came of them, over all promises.",
        [
            .object("frame", "What surrounds the page", FrameView.self) { $0.frame },
            .prepared("words", "Fixed words", WordsView.self) { $0.words },
            .object("inShort", "What was promised, how it goes and what citizens said, for its head", InShortView.self)
            {
                $0.inShort
            },
            .text("title", "The page's title, for its h1") { $0.title },
            .text("lead", "The opening") { $0.lead },
            .text("sentence", "How many dialogues have been held; empty without views") { $0.sentence },
            .flag("hasDialogues", "Whether there are any views") { !$0.dialogues.isEmpty },
            .list("dialogues", "The dialogues in which they were given, newest first", DialogueOpinionsView.self) {
                $0.dialogues
            },
            .flag("hasExamples", "Whether examples show how it can look, when there are no views") {
                !$0.examples.isEmpty
            },
            .list("examples", "Where examples show how it can look, when there are no views", LinkView.self) {
                $0.examples
            },
        ])
}

/// A dialogue with its views.
struct DialogueOpinionsView: ViewModel {
    let dialogue: DialogueRowView
    let opinions: [OpinionView]

    static let keys = ViewModelKeys<DialogueOpinionsView>(
        "DialogueOpinions", "A dialogue with its views.",
        [
            .object("dialogue", "The dialogue", DialogueRowView.self) { $0.dialogue },
            .list("opinions", "The views", OpinionView.self) { $0.opinions },
        ])
}

/// How statuses and figures come about.
struct RulesPageView: PageViewModel {
    let frame: FrameView
    let words: Prepared<WordsView>
    let inShort: InShortView?
    let title: String
    let statuses: [StatusMeaningView]
    let rules: [RuleView]

    static let keys = ViewModelKeys<RulesPageView>(
        "RulesPage", "How statuses and figures come about, made from the rules in the program.",
        [
            .object("frame", "What surrounds the page", FrameView.self) { $0.frame },
            .prepared("words", "Fixed words", WordsView.self) { $0.words },
            .object("inShort", "What was promised, how it goes and what citizens said, for its head", InShortView.self)
            {
                $0.inShort
            },
            .text("title", "The page's title, for its h1") { $0.title },
            .list("statuses", "What each status means", StatusMeaningView.self) { $0.statuses },
            .list("rules", "The rules", RuleView.self) { $0.rules },
        ])
}

/// A rule with examples that the program itself has worked out.
struct RuleView: ViewModel {
    let title: String
    let slug: String
    let text: String
    let examples: [RuleExampleView]

    static let keys = ViewModelKeys<RuleView>(
        "Rule", "A rule with examples that the program itself has worked out.",
        [
            .text("title", "What the rule is about") { $0.title },
            .text("slug", "The same in a form that an id can have") { $0.slug },
            .text("text", "The rule") { $0.text },
            .flag("hasExamples", "Whether there are examples") { !$0.examples.isEmpty },
            .list("examples", "Examples", RuleExampleView.self) { $0.examples },
        ])
}

/// An example of a rule.
struct RuleExampleView: ViewModel {
    let given: String
    let status: Prepared<StatusView>?
    let result: String

    static let keys = ViewModelKeys<RuleExampleView>(
        "RuleExample", "An example of a rule.",
        [
            .text("given", "What is given") { $0.given },
            .prepared("status", "What follows, when it is a status", StatusView.self) { $0.status },
            .text("result", "What follows, in words; empty when it is a status") { $0.result },
        ])
}
