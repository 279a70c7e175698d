import Localization
import PromiseModel
import Templates

/// The state of a focus area or a promise: a stacked bar, and the counts in words.
struct StateBarView: ViewModel {
    let segments: [SegmentView]
    let sentence: String
    /// Whether of no activity it is known how it went, so that there is nothing to draw.
    let isUnknown: Bool

    /// - Parameter isClosed: whether the promise had ended on the day whose state it is.
    init(
        _ summary: StandingSummary, reason: String?, isClosed: Bool, _ context: PageContext
    ) {
        sentence = context.summaries.sentence(summary, reason: reason, hasEnded: isClosed)
        isUnknown = summary.isUnreported
        var before = 0
        segments = summary.present.map { standing, count in
            defer { before += count }
            return SegmentView(
                x: Percent.text(before, of: summary.total),
                width: Percent.text(count, of: summary.total),
                count: context.numbers.figure(count),
                label: context.standings.counted(standing, count: count),
                status: context.status(standing))
        }
    }

    static let keys = ViewModelKeys<StateBarView>(
        "StateBar", "How many activities stand how.",
        [
            .list("segments", "One for each status that occurs, in fixed order", SegmentView.self) { $0.segments },
            .text("sentence", "The state in a sentence or two") { $0.sentence },
            .flag("isUnknown", "Whether of none of them it is known how it went, so that there is nothing to draw") {
                $0.isUnknown
            },
        ])
}

/// One status in a stacked bar.
struct SegmentView: ViewModel {
    let x: String
    let width: String
    let count: String
    let label: String
    let status: Prepared<StatusView>

    static let keys = ViewModelKeys<SegmentView>(
        "Segment", "One status in a stacked bar.",
        [
            .text("x", "Where it begins, as a percentage for SVG") { $0.x },
            .text("width", "How wide it is, as a percentage for SVG") { $0.width },
            .text("count", "How many activities") { $0.count },
            .text("label", "The word behind the count: genomförda") { $0.label },
            .prepared("status", "The status", StatusView.self) { $0.status },
        ])
}

/// Shares as SVG writes lengths. For drawing only: readers are shown counts.
enum Percent {
    /// `part` of `whole` with at most two decimals: `33.33%`; `0%` of nothing.
    static func text(_ part: Int, of whole: Int) -> String {
        guard whole > 0 else { return "0%" }
        return text(hundredths: (part * 10_000 + whole / 2) / whole)
    }

    /// A share between 0 and 1, likewise; what lies outside is cut.
    static func text(_ share: Double) -> String {
        text(hundredths: Int((min(max(share, 0), 1) * 10_000).rounded()))
    }

    private static func text(hundredths: Int) -> String {
        let whole = hundredths / 100
        let rest = hundredths % 100
        if rest == 0 { return "\(whole)%" }
        return rest % 10 == 0 ? "\(whole).\(rest / 10)%" : "\(whole).\(rest < 10 ? "0" : "")\(rest)%"
    }
}
