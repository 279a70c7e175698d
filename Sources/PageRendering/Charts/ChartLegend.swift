/// What the bars of a group stand for: a small bar and a word for each, in rows above the plot.
struct ChartLegend: Sendable, Equatable {
    private let entries: [Entry]
    let height: Double

    private struct Entry: Sendable, Equatable {
        let name: String
        let x: Double
        let row: Int
    }

    private static let swatch = 14.0
    private static let textStart = 21.0
    private static let gap = 18.0
    private static let rowHeight = 24.0

    init(_ names: [String]) {
        var entries: [Entry] = []
        var (x, row) = (0.0, 0)
        for name in names {
            let room = Chart.narrowestWidth - Self.textStart
            let name = TextExtent.lines(name, within: room, atMost: 1).first ?? ""
            let width = Self.textStart + TextExtent.width(name)
            if x > 0, x + width > Chart.narrowestWidth { (x, row) = (0, row + 1) }
            entries.append(Entry(name: name, x: x, row: row))
            x += width + Self.gap
        }
        self.entries = entries
        height = entries.isEmpty ? 0 : Double(row + 1) * Self.rowHeight
    }

    func draw(_ gutters: ChartGutters, id: String, _ svg: inout SVGWriter, _ texts: inout [ChartText]) {
        for (column, entry) in entries.enumerated() {
            let x = entry.x - gutters.startWidth
            let y = Double(entry.row) * Self.rowHeight + 2
            svg.empty(
                "rect",
                SeriesMark.bar(column + 1, id: id) + [
                    ("x", SVGNumber.text(x + 1)), ("width", SVGNumber.text(Self.swatch)),
                    ("y", SVGNumber.text(y)), ("height", SVGNumber.text(Self.swatch)),
                ])
            texts.append(
                ChartText(text: entry.name, x: 0, shift: x + Self.textStart, y: y + 12, anchor: .start, isStrong: true))
        }
    }
}
