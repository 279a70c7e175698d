import SiteContent

/// `Data saknas` where a line is cut, if there is room for it.
struct GapText {
    /// The y of each point, column by column; nil where data is missing.
    private let columns: [[Double?]]
    private let plotTop: Double
    /// Between two periods in the narrowest chart, in pixels; the width of the plot where there is but one.
    private let spacing: Double
    /// The words in one line, and in as many as there are words.
    private let versions: [[String]]

    /// Only the widest gaps are tried: beyond a few, texts would meet.
    private static let most = 4
    /// Between the text and the ends of its line.
    private static let air = 14.0

    init(_ text: String, columns: [[Double?]], plotTop: Double, spacing: Double) {
        self.columns = columns
        self.plotTop = plotTop
        self.spacing = spacing
        versions = [[text], TextExtent.lines(text, within: 0)]
    }

    /// The texts for as many gaps as have room, none upon a line or another text.
    func texts() -> [ChartText] {
        var texts: [ChartText] = []
        var taken: [ClosedRange<Double>] = []
        for column in columns {
            for gap in Self.gaps(in: column) {
                for lines in versions {
                    guard let place = place(lines, at: gap, in: column, taken) else { continue }
                    taken.append(place.reach)
                    for (line, text) in lines.enumerated() {
                        let y = place.middle + 5 + (Double(line) - Double(lines.count - 1) / 2) * TextExtent.lineHeight
                        texts.append(ChartText(text: text, x: place.x, y: y))
                    }
                    break
                }
            }
        }
        return texts
    }

    private struct Place {
        /// A share of the plot's width.
        let x: Double
        /// From the top, in pixels.
        let middle: Double
        /// What the text covers from left to right in the narrowest chart.
        let reach: ClosedRange<Double>
    }

    private func place(
        _ lines: [String], at gap: Range<Int>, in column: [Double?], _ taken: [ClosedRange<Double>]
    ) -> Place? {
        let width = lines.map(TextExtent.width).max() ?? 0
        let plotWidth = spacing * Double(max(column.count - 1, 1))
        let middle = column.count == 1 ? spacing / 2 : spacing * Double(gap.lowerBound + gap.upperBound - 1) / 2
        let reach = (middle - width / 2)...(middle + width / 2)
        guard reach.lowerBound >= 0, reach.upperBound <= plotWidth, !taken.contains(where: reach.overlaps) else {
            return nil
        }
        let halfHeight = Double(lines.count) * TextExtent.lineHeight / 2
        let isRoomy = spacing * Double(gap.count + 1) >= width + Self.air
        return heights(gap, in: column, isRoomy: isRoomy, halfHeight: halfHeight)
            .first { isFree(($0 - halfHeight - 4)...($0 + halfHeight + 4), reach) }
            .map { Place(x: middle / plotWidth, middle: $0, reach: reach) }
    }

    /// Middles to try: between the line's ends; for a line alone also just above the plot's foot.
    private func heights(_ gap: Range<Int>, in column: [Double?], isRoomy: Bool, halfHeight: Double) -> [Double] {
        if gap.count == column.count { return [plotTop + Chart.plotHeight / 2] }
        var heights: [Double] = []
        if isRoomy, gap.lowerBound > 0, gap.upperBound < column.count,
            let before = column[gap.lowerBound - 1], let after = column[gap.upperBound]
        {
            heights.append((before + after) / 2)
        }
        if columns.count == 1 { heights.append(plotTop + Chart.plotHeight - halfHeight - 6) }
        return heights
    }

    /// Whether no line passes behind.
    private func isFree(_ heights: ClosedRange<Double>, _ reach: ClosedRange<Double>) -> Bool {
        columns.allSatisfy { column in
            column.indices.dropLast().allSatisfy { index in
                guard let start = column[index], let end = column[index + 1] else { return true }
                let left = Double(index) * spacing
                let from = max(reach.lowerBound, left)
                let to = min(reach.upperBound, left + spacing)
                guard from <= to else { return true }
                let ends = [from, to].map { start + (end - start) * ($0 - left) / spacing }
                return !heights.overlaps(min(ends[0], ends[1])...max(ends[0], ends[1]))
            }
        }
    }

    /// The stretches of missing values, the widest first.
    private static func gaps(in column: [Double?]) -> [Range<Int>] {
        var gaps: [Range<Int>] = []
        for index in column.indices where column[index] == nil {
            if let last = gaps.last, last.upperBound == index {
                gaps[gaps.count - 1] = last.lowerBound..<(index + 1)
            } else {
                gaps.append(index..<(index + 1))
            }
        }
        return Array(gaps.sorted { ($1.count, $0.lowerBound) < ($0.count, $1.lowerBound) }.prefix(most))
    }
}
