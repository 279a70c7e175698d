/// The ground that lines and bars are drawn on: gridlines, axis, goal, periods, and what is written above.
struct ChartPlot: Sendable {
    let figures: ChartFigures
    let words: ChartWords
    let scale: ChartScale
    let gutters: ChartGutters
    /// The y of the scale's upper end.
    let top: Double
    /// Room below the scale's lower end for what hangs below it.
    var footroom = 0.0

    static let noteHeight = 20.0

    var bottom: Double { top + Chart.plotHeight }

    /// Where a value lies, in pixels from the top.
    func y(_ value: Int) -> Double { top + Chart.plotHeight * scale.depth(value) }

    /// The scale's gridlines and their numbers; the line of zero is stronger.
    func drawScale(_ svg: inout SVGWriter, _ texts: inout [ChartText]) {
        for tick in scale.ticks {
            let y = y(tick)
            if tick != 0 { drawLine("grid", y, &svg) }
            texts.append(
                ChartText(
                    text: scale.label(tick, words.numbers), x: 0, shift: -ChartGutters.startGap, y: y + 5,
                    anchor: .end))
        }
    }

    /// The line of zero, where the scale has it.
    func drawAxis(_ svg: inout SVGWriter) {
        if scale.ticks.contains(0) { drawLine("axis", y(0), &svg) }
    }

    func drawGoal(_ svg: inout SVGWriter) {
        guard let goal = figures.goal else { return }
        // A wider line of paper below it makes it seen on bars.
        drawLine("under", y(goal), &svg)
        drawLine("target", y(goal), &svg)
    }

    /// A line from top to bottom before each period from which the way of counting is another.
    ///
    /// - Parameter shares: the middle of each period, as a share of the plot's width.
    func drawBreaks(_ shares: [Double], _ svg: inout SVGWriter) {
        for row in figures.breaks.sorted() {
            let x = SVGNumber.percent((shares[row - 1] + shares[row]) / 2)
            svg.empty(
                "line", ("class", "break"), ("x1", x), ("x2", x), ("y1", SVGNumber.text(top)),
                ("y2", SVGNumber.text(bottom)))
        }
    }

    private func drawLine(_ name: String, _ y: Double, _ svg: inout SVGWriter) {
        let height = SVGNumber.text(y)
        svg.empty("line", ("class", name), ("x1", "0"), ("x2", "100%"), ("y1", height), ("y2", height))
    }

    /// The periods' names below the plot, and the height of the whole chart.
    ///
    /// - Parameter shares: the middle of each period, as a share of the plot's width.
    func drawPeriods(_ shares: [Double], _ texts: inout [ChartText]) -> Double {
        let labels = PeriodLabel.labels(figures.periods, shares: shares, gutters: gutters)
        for label in labels {
            for (line, text) in label.lines.enumerated() {
                let y = bottom + footroom + 22 + Double(line) * TextExtent.lineHeight
                var place =
                    switch label.alignment {
                    case .middle: ChartText(text: text, x: shares[label.index], y: y)
                    case .leftEdge: ChartText(text: text, x: 0, shift: -gutters.startWidth, y: y, anchor: .start)
                    case .rightEdge: ChartText(text: text, x: 1, shift: gutters.endWidth, y: y, anchor: .end)
                    }
                place.isForWide = label.isForWide
                texts.append(place)
            }
        }
        let lines = labels.map(\.lines.count).max() ?? 0
        return bottom + footroom + 12 + Double(lines) * TextExtent.lineHeight
    }

    /// Lines of text from the chart's left edge, from `y` on.
    func drawNotes(_ notes: [String], from y: Double, _ texts: inout [ChartText]) {
        for (line, note) in notes.enumerated() {
            texts.append(
                ChartText(
                    text: note, x: 0, shift: -gutters.startWidth, y: y + 13 + Double(line) * Self.noteHeight,
                    anchor: .start))
        }
    }

    /// The labels at the right end, apart from each other, with a thin line to each that had to move.
    func drawEndLabels(_ labels: [EndLabel], _ svg: inout SVGWriter, _ texts: inout [ChartText]) {
        for label in EndLabel.apart(labels, within: (top - 11)...(bottom + 11)) {
            if abs(label.middle - label.anchor) > 4 {
                svg.element("svg", [("x", "100%"), ("y", SVGNumber.text(label.anchor))]) { svg in
                    let way = SVGNumber.text(label.middle - label.anchor)
                    svg.empty("path", ("class", "lead"), ("d", "M7 0 12 \(way)"))
                }
            }
            let first = label.middle + 5 - Double(label.lines.count - 1) * TextExtent.lineHeight / 2
            for (line, text) in label.lines.enumerated() {
                texts.append(
                    ChartText(
                        text: text, x: 1, shift: ChartGutters.endGap,
                        y: first + Double(line) * TextExtent.lineHeight, anchor: .start, isStrong: !label.isGoal))
            }
        }
    }
}
