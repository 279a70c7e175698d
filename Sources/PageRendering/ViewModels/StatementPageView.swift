import SiteContent
import Templates

/// The accessibility statement (lag 2018:1937, 13 §).
struct StatementPageView: PageViewModel {
    let frame: FrameView
    let words: Prepared<WordsView>
    let title: String
    let statement: AccessibilityStatement
    let sentence: String
    let assessed: Prepared<DateView>
    let updated: Prepared<DateView>

    static let keys = ViewModelKeys<StatementPageView>(
        "StatementPage", "The accessibility statement.",
        [
            .object("frame", "What surrounds the page", FrameView.self) { $0.frame },
            .prepared("words", "Fixed words", WordsView.self) { $0.words },
            .text("title", "The page's title, for its h1") { $0.title },
            .text("sentence", "How far the site conforms, as a sentence") { $0.sentence },
            .flag("hasShortcomings", "Whether shortcomings are known") { !$0.statement.shortcomings.isEmpty },
            .list("shortcomings", "What does not conform, and why", ShortcomingView.self) {
                $0.statement.shortcomings.map(ShortcomingView.init)
            },
            .prepared("assessed", "When the site was assessed", DateView.self) { $0.assessed },
            .text("method", "How it was assessed") { $0.statement.method },
            .prepared("updated", "When the statement was last looked over", DateView.self) { $0.updated },
            .text("contact", "Where to report a shortcoming") { $0.statement.contact },
            .text("contactHref", "The same as a mailto: address, when it is an e-mail address; else empty") {
                $0.statement.contact.contains("@") ? "mailto:" + $0.statement.contact : ""
            },
        ])
}

/// One thing that does not conform.
struct ShortcomingView: ViewModel {
    let shortcoming: AccessibilityStatement.Shortcoming

    static let keys = ViewModelKeys<ShortcomingView>(
        "Shortcoming", "One thing that does not conform.",
        [
            .text("what", "What does not conform") { $0.shortcoming.what },
            .text("reason", "Why, or when it will be mended") { $0.shortcoming.reason },
        ])
}
