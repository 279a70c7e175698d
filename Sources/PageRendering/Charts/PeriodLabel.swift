/// A period's name below a plot.
struct PeriodLabel: Sendable, Equatable {
    let index: Int
    let lines: [String]
    let alignment: Alignment
    /// Whether it is shown only where the page is wide.
    var isForWide = false

    /// How the text stands to the middle of its period.
    enum Alignment: Sendable, Equatable {
        case middle
        /// At the left edge of the chart, since its middle would put it outside.
        case leftEdge
        /// At the right edge.
        case rightEdge
    }

    static let mostLines = 3
    private static let gap = 8.0

    /// As many of the periods' names as have room beside each other: all, every other, every third …, with the newest;
    /// and those between them that have room on a wide page.
    ///
    /// - Parameter shares: the middle of each period, as a share of the plot's width.
    static func labels(_ periods: [String], shares: [Double], gutters: ChartGutters) -> [PeriodLabel] {
        guard let last = periods.indices.last else { return [] }
        let narrow = PeriodRow(periods, shares, gutters, width: Chart.narrowestWidth)
        let wide = PeriodRow(periods, shares, gutters, width: Chart.wideWidth)
        for step in 1...periods.count {
            guard let (labels, width) = narrow.labels(every: step) else { continue }
            for part in 1..<max(step, 1) where step.isMultiple(of: part) {
                guard let more = wide.labels(every: part, brokenAt: width) else { continue }
                let shown = Set(labels.map(\.index))
                return labels + more.filter { !shown.contains($0.index) }.map(\.forWide)
            }
            return labels
        }
        let lines = TextExtent.lines(periods[last], within: Chart.narrowestWidth, atMost: mostLines)
        return [PeriodLabel(index: last, lines: lines, alignment: .rightEdge)]
    }

    private var forWide: PeriodLabel {
        var label = self
        label.isForWide = true
        return label
    }

    /// The names below a plot of a certain width, in pixels.
    private struct PeriodRow {
        let periods: [String]
        let middles: [Double]
        let bounds: ClosedRange<Double>
        let spacing: Double

        init(_ periods: [String], _ shares: [Double], _ gutters: ChartGutters, width: Double) {
            let plotWidth = width - gutters.startWidth - gutters.endWidth
            self.periods = periods
            middles = shares.map { $0 * plotWidth }
            bounds = -gutters.startWidth...(plotWidth + gutters.endWidth)
            spacing = shares.count > 1 ? (shares[1] - shares[0]) * plotWidth : width
        }

        /// Every so many names, if they have room, and the width at which their lines are broken.
        func labels(every step: Int) -> ([PeriodLabel], width: Double)? {
            let room = spacing * Double(step) - gap
            guard room > 0 else { return nil }
            // Names in more and shorter lines may find room where the edges are in the way of longer ones.
            let longestWord =
                indices(step).flatMap { TextExtent.lines(periods[$0], within: 0) }
                .map(TextExtent.width).max() ?? 0
            for width in [room, longestWord] where width <= room {
                if let labels = labels(every: step, brokenAt: width) { return (labels, width) }
            }
            return nil
        }

        /// Every so many names in lines of at most this width, if none meets another or an edge.
        func labels(every step: Int, brokenAt room: Double) -> [PeriodLabel]? {
            var labels: [PeriodLabel] = []
            var end = -Double.infinity
            for index in indices(step) {
                let lines = TextExtent.lines(periods[index], within: room)
                let width = lines.map(TextExtent.width).max() ?? 0
                guard lines.count <= mostLines, width <= room else { return nil }
                var start = middles[index] - width / 2
                var alignment = Alignment.middle
                if start < bounds.lowerBound {
                    (start, alignment) = (bounds.lowerBound, .leftEdge)
                } else if start + width > bounds.upperBound {
                    (start, alignment) = (bounds.upperBound - width, .rightEdge)
                }
                guard start >= end, start >= bounds.lowerBound else { return nil }
                end = start + width + gap
                labels.append(PeriodLabel(index: index, lines: lines, alignment: alignment))
            }
            return labels
        }

        private func indices(_ step: Int) -> StrideThrough<Int> {
            let last = periods.count - 1
            return stride(from: last % step, through: last, by: step)
        }
    }
}
