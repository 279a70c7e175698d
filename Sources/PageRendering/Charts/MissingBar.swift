/// What stands where a bar is missing: the words if they have room, else a dash that a note explains.
struct MissingBar: Sendable, Equatable {
    /// Empty where there is a dash instead.
    private let lines: [String]

    /// - Parameter width: of a bar's place in the narrowest chart, in pixels.
    init(_ words: String, within width: Double) {
        let lines = TextExtent.lines(words, within: width)
        self.lines = lines.allSatisfy { TextExtent.width($0) <= width } ? lines : []
    }

    var isDash: Bool { lines.isEmpty }

    /// - Parameters:
    ///   - start: the left edge of the bar that is missing, and `width` its width, as shares of the plot's width.
    ///   - zero: where it would have stood, in pixels from the top.
    func draw(
        from start: Double, width: Double, above zero: Double, _ svg: inout SVGWriter, _ texts: inout [ChartText]
    ) {
        if isDash {
            let y = SVGNumber.text(zero - 8)
            svg.empty(
                "line", ("class", "lack"), ("x1", SVGNumber.percent(start)), ("x2", SVGNumber.percent(start + width)),
                ("y1", y), ("y2", y))
        }
        for (line, text) in lines.reversed().enumerated() {
            texts.append(
                ChartText(text: text, x: start + width / 2, y: zero - 8 - Double(line) * TextExtent.lineHeight))
        }
    }
}
