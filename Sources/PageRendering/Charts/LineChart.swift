import Localization

/// One to four lines over time, each with its name and last figure beside its end.
struct LineChart {
    private let plot: ChartPlot
    private let labels: [EndLabel]
    private let notes: [String]
    private let shares: [Double]
    private let id: String

    private var figures: ChartFigures { plot.figures }

    init(_ figures: ChartFigures, _ words: ChartWords, id: String) {
        self.id = id
        let scale = ChartScale(figures.extent ?? 0...0, finest: figures.finest, mayLeaveOutZero: true)
        let numbers = scale.ticks.map { scale.label($0, words.numbers) }
        let texts = EndText.texts(figures, words)
        let (end, lines) = EndText.gutter(for: texts)
        var notes: [String] = []
        if scale.lower > 0 {
            notes.append(words.word(.scaleBegins) + " " + scale.label(scale.lower, words.numbers) + ".")
        }
        if let magnitude = scale.magnitude.word { notes.append(words.word(magnitude).capitalizedFirst + ".") }
        notes += [words.newCount, words.approximation].compactMap { $0 }
        self.notes = notes.isEmpty ? [] : TextExtent.lines(notes.joined(separator: " "), within: Chart.narrowestWidth)
        plot = ChartPlot(
            figures: figures, words: words, scale: scale,
            gutters: ChartGutters(start: ChartGutters.start(for: numbers), end: end),
            top: Double(self.notes.count) * ChartPlot.noteHeight + 16)
        let ground = plot
        labels = zip(texts, lines).map { EndLabel($0, lines: $1, anchor: ground.y($0.position)) }
        let last = figures.periods.count - 1
        shares = figures.periods.indices.map { last == 0 ? 0.5 : Double($0) / Double(last) }
    }

    func drawing() -> ChartDrawing {
        var (svg, texts) = (SVGWriter(), [ChartText]())
        SeriesMark.defineShapes(figures.columns.count, id: id, &svg)
        plot.drawNotes(notes, from: 0, &texts)
        plot.drawScale(&svg, &texts)
        plot.drawAxis(&svg)
        plot.drawGoal(&svg)
        plot.drawBreaks(shares, &svg)
        drawLines(&svg)
        for column in figures.columns.indices { drawMarks(of: column, &svg) }
        texts += GapText(
            plot.words.word(.missingValue), columns: figures.columns.map { $0.map { $0.map(plot.y) } },
            plotTop: plot.top, spacing: plot.gutters.plotWidth / Double(max(shares.count - 1, 1))
        ).texts()
        plot.drawEndLabels(labels, &svg, &texts)
        let height = plot.drawPeriods(shares, &texts)
        return ChartDrawing(gutters: plot.gutters, height: height, shapes: svg, texts: texts)
    }

    /// The lines, cut where data is missing, in a picture of its own that is stretched to the plot's width.
    private func drawLines(_ svg: inout SVGWriter) {
        svg.element(
            "svg",
            [
                ("y", SVGNumber.text(plot.top)), ("width", "100%"), ("height", SVGNumber.text(Chart.plotHeight)),
                ("viewBox", "0 0 100 \(SVGNumber.text(Chart.plotHeight))"), ("preserveAspectRatio", "none"),
            ]
        ) { svg in
            for (column, values) in figures.columns.enumerated() {
                for piece in pieces(values) where piece.count > 1 {
                    let points = piece.map { index, value in
                        let y = Chart.plotHeight * plot.scale.depth(value)
                        return SVGNumber.text(shares[index] * 100) + "," + SVGNumber.text(y)
                    }
                    svg.empty(
                        "polyline", ("vector-effect", "non-scaling-stroke"), ("class", "l\(column + 1)"),
                        ("points", points.joined(separator: " ")))
                }
            }
        }
    }

    /// A shape at each point; where they would stand too close, only at the end and at points without a neighbour.
    private func drawMarks(of column: Int, _ svg: inout SVGWriter) {
        let values = figures.columns[column]
        let isRoomy = plot.gutters.plotWidth >= 10 * Double(values.count - 1)
        for piece in pieces(values) {
            for (index, value) in piece
            where isRoomy || piece.count == 1 || index == values.count - 1 {
                let x = shares[index] == 0 ? "0" : SVGNumber.percent(shares[index])
                svg.empty(
                    "use", ("class", SeriesMark.pointClass(column + 1)), ("href", "#\(id)-m\(column + 1)"), ("x", x),
                    ("y", SVGNumber.text(plot.y(value))))
            }
        }
    }

    /// The stretches without a missing value that are counted in one way.
    private func pieces(_ values: [Int?]) -> [[(Int, Int)]] {
        var pieces: [[(Int, Int)]] = []
        var isCut = true
        for (index, value) in values.enumerated() {
            guard let value else {
                isCut = true
                continue
            }
            if isCut || figures.breaks.contains(index) { pieces.append([]) }
            pieces[pieces.count - 1].append((index, value))
            isCut = false
        }
        return pieces
    }
}
