import Localization

/// Bars from zero, one for each period or a group of up to four.
struct BarChart {
    private let plot: ChartPlot
    private let legend: ChartLegend
    private let notes: [String]
    private let goalLabel: [EndLabel]
    private let slots: BarSlots
    /// Whether each bar has its figure; where they have no room there is a scale instead.
    private let hasFigures: Bool
    private let missing: MissingBar
    private let id: String

    private var figures: ChartFigures { plot.figures }

    init(_ figures: ChartFigures, _ words: ChartWords, id: String) {
        self.id = id
        let goal = EndText.goal(figures, words)
        let (end, goalLines) = goal.isEmpty ? (0, []) : EndText.gutter(for: goal)
        slots = BarSlots(periods: figures.periods.count, columns: figures.columns.count)
        let slot = slots.room * ChartGutters(start: 0, end: end).plotWidth
        hasFigures = figures.columns.indices.allSatisfy { column in
            figures.periods.indices.allSatisfy { row in
                words.value(column, row).map { TextExtent.width($0) + 3 <= slot } ?? true
            }
        }
        let extent = figures.extent ?? 0...0
        let scale =
            hasFigures
            ? ChartScale(exactly: extent)
            : ChartScale(extent, finest: figures.finest, mayLeaveOutZero: false)
        let numbers = scale.ticks.map { scale.label($0, words.numbers) }
        let gutters = ChartGutters(start: hasFigures ? 0 : ChartGutters.start(for: numbers), end: end)
        let isMissing = figures.columns.contains { $0.contains(nil) }
        missing = MissingBar(words.word(.missingValue), within: slots.room * gutters.plotWidth)
        var notes: [String] = []
        if !hasFigures, let magnitude = scale.magnitude.word {
            notes.append(words.word(magnitude).capitalizedFirst + ".")
        }
        if isMissing, missing.isDash { notes.append(words.word(.missingMark) + ".") }
        notes += [words.newCount, words.approximation].compactMap { $0 }
        self.notes = TextExtent.lines(notes.joined(separator: " "), within: Chart.narrowestWidth)
        legend = ChartLegend(figures.columns.count > 1 ? figures.names : [])
        plot = ChartPlot(
            figures: figures, words: words, scale: scale, gutters: gutters,
            top: legend.height + Double(self.notes.count) * ChartPlot.noteHeight + (hasFigures ? 24 : 16),
            footroom: hasFigures && scale.lower < 0 ? TextExtent.lineHeight : 0)
        let ground = plot
        goalLabel = zip(goal, goalLines).map { EndLabel($0, lines: $1, anchor: ground.y($0.position)) }
    }

    func drawing() -> ChartDrawing {
        var (svg, texts) = (SVGWriter(), [ChartText]())
        SeriesMark.definePatterns(figures.columns.count, id: id, &svg)
        legend.draw(plot.gutters, id: id, &svg, &texts)
        plot.drawNotes(notes, from: legend.height, &texts)
        if !hasFigures { plot.drawScale(&svg, &texts) }
        for row in figures.periods.indices {
            for column in figures.columns.indices { drawBar(row, column, &svg, &texts) }
        }
        plot.drawAxis(&svg)
        plot.drawBreaks(figures.periods.indices.map(slots.middle), &svg)
        plot.drawGoal(&svg)
        plot.drawEndLabels(goalLabel, &svg, &texts)
        let height = plot.drawPeriods(figures.periods.indices.map(slots.middle), &texts)
        return ChartDrawing(gutters: plot.gutters, height: height, shapes: svg, texts: texts)
    }

    private func drawBar(_ row: Int, _ column: Int, _ svg: inout SVGWriter, _ texts: inout [ChartText]) {
        let bar = slots.bar(row, column)
        let middle = bar.start + bar.width / 2
        let zero = plot.y(0)
        guard let value = figures.columns[column][row] else {
            missing.draw(from: bar.start, width: bar.width, above: zero, &svg, &texts)
            return
        }
        let end = plot.y(value)
        // What is not nothing is seen, however small it is.
        let height = value == 0 ? 0 : max(abs(end - zero), 1)
        if value != 0 {
            svg.empty(
                "rect",
                SeriesMark.bar(column + 1, id: id) + [
                    ("x", SVGNumber.percent(bar.start)), ("width", SVGNumber.percent(bar.width)),
                    ("y", SVGNumber.text(value < 0 ? zero : zero - height)), ("height", SVGNumber.text(height)),
                ])
        }
        if hasFigures, let figure = plot.words.value(column, row) {
            let y = value < 0 ? zero + height + 17 : zero - height - 8
            texts.append(ChartText(text: figure, x: middle, y: y, isStrong: true))
        }
    }
}
