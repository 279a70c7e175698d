import Diagnostics
import Localization
import Markdown
import Markup
import PromiseModel
import SiteContent
import SiteModel
import Templates

/// A data series: the axis *trend*.
struct SeriesView: ViewModel {
    let link: LinkView
    let description: String
    let descriptionProse: HTML
    let chart: HTML
    let columns: [String]
    let rows: [RowView]
    let sources: [SourceView]
    let fetched: Prepared<DateView>
    let csv: String
    let goal: String
    let baseline: String
    let direction: String
    let cautions: String
    let next: Prepared<DateView>?
    let nextLabel: String

    init(_ entry: SeriesEntry, _ context: PageContext) {
        let series = entry.series
        link = LinkView(text: entry.page.title, href: context.href(entry.page.permalink))
        description = series.description
        descriptionProse = context.inline(.description, of: entry.page, words: description)
        chart = Chart.svg(series, language: context.language, id: Anchor.make(from: entry.name))
        columns = series.columns
        rows = series.rows.map { row in
            let figures = row.values.map { $0.map(context.numbers.figure) }
            let about = series.isApproximate(row.period) ? context.word(.approximately) + "\u{A0}" : ""
            return RowView(
                period: context.dates.spelledOut(row.period).capitalizedFirst,
                isNewCount: series.breaks.contains(row.period),
                values: figures.map { $0.map { about + $0 } ?? context.word(.missingValue) })
        }
        let words = ChartWords(series, language: context.language)
        let direction = SeriesDirection(series, language: context.language)
        baseline = series.baseline.map(context.numbers.figure) ?? ""
        self.direction = series.direction.map(context.goals.direction) ?? ""
        cautions = [direction.sentence, words.comparison, words.approximation].compactMap { $0 }.joined(separator: " ")
        nextLabel =
            series.next.map { context.word($0 < context.today ? .figuresWereDue : .figuresCome) } ?? ""
        next = series.next.flatMap { $0 >= context.today || series.isDue(on: context.today) ? context.date($0) : nil }
        sources = context.sources(of: entry.page) { SourceReference.externalLink($0.value) }
        fetched = context.date(series.fetched)
        csv = context.permalink.relativeReference(to: entry.dataPath)
        goal = series.goal.map(context.numbers.figure) ?? ""
    }

    static let keys = ViewModelKeys<SeriesView>(
        "Series", "Figures over time about a problem.",
        [
            .object("link", "Its message and page", LinkView.self) { $0.link },
            .text("description", "What is counted, and the unit") { $0.description },
            .html("descriptionProse", "The same with its emphasis and links") { $0.descriptionProse },
            .html("chart", "The figures as a picture; empty when there are none") { $0.chart },
            .texts("columns", "The names of the columns of figures") { $0.columns },
            .list("rows", "The figures, oldest first", RowView.self) { $0.rows },
            .object("source", "Who publishes the figures; the first of several", LinkView.self) {
                $0.sources.first?.link
            },
            .list("sources", "All that the figures come from", SourceView.self) { $0.sources },
            .flag("hasSeveralSources", "Whether there are more than one") { $0.sources.count > 1 },
            .prepared("fetched", "When they were fetched", DateView.self) { $0.fetched },
            .text("csv", "The same figures as a file") { $0.csv },
            .text("goal", "The figure aimed at; may be empty") { $0.goal },
            .text("baseline", "The figure that later ones are held against; may be empty") { $0.baseline },
            .text("direction", "Where the figures are to go: Det ska gå nedåt.; may be empty") { $0.direction },
            .text(
                "cautions",
                "Whether they go where they are to, what is not to be compared, and what is no exact count; may be empty"
            ) { $0.cautions },
            .prepared("next", "When new figures come, or were to come and are not there", DateView.self) { $0.next },
            .text("nextLabel", "The words before that day") { $0.nextLabel },
        ])
}

/// One period's figures.
struct RowView: ViewModel {
    let period: String
    let isNewCount: Bool
    let values: [String]

    static let keys = ViewModelKeys<RowView>(
        "Row", "One period's figures.",
        [
            .text("period", "The period") { $0.period },
            .flag("isNewCount", "Whether figures are counted in another way from here on") { $0.isNewCount },
            .texts("values", "A figure for each column, or that data is missing") { $0.values },
        ])
}

/// The page of a data series.
struct SeriesPageView: PageViewModel {
    let frame: FrameView
    let words: Prepared<WordsView>
    let inShort: InShortView?
    let page: PageView
    let series: SeriesView

    static let keys = ViewModelKeys<SeriesPageView>(
        "SeriesPage", "The page of a data series.",
        [
            .object("frame", "What surrounds the page", FrameView.self) { $0.frame },
            .prepared("words", "Fixed words", WordsView.self) { $0.words },
            .object("inShort", "What was promised, how it goes and what citizens said, for its head", InShortView.self)
            {
                $0.inShort
            },
            .object("page", "What every page has", PageView.self) { $0.page },
            .object("series", "The series", SeriesView.self) { $0.series },
        ])
}
