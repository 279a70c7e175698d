import Diagnostics
import Markup
import PromiseModel

/// A data series as a static picture: one `svg` element that needs no script and keeps its text size at any width.
///
/// Widths are shares of the page's, heights are pixels; colours come from `diagram.css`, by class.
package enum Chart {
    /// The narrowest that a chart is shown: a phone of 320 pixels. What has room there has room everywhere.
    static let narrowestWidth = 280.0
    /// The narrowest that a chart is shown in the style sheet's widest layout.
    static let wideWidth = 600.0
    /// From the top of the scale to its bottom, in pixels.
    static let plotHeight = 220.0

    /// The picture; nothing for a series without a column or a row.
    ///
    /// - Parameter id: begins the ids in the picture; unique on the page, and made of letters, digits and hyphens.
    static func svg(_ series: DataSeries, language: Language, id: String) -> HTML {
        guard !series.columns.isEmpty, !series.rows.isEmpty else { return HTML() }
        let figures = ChartFigures(series, language: language)
        let words = ChartWords(series, language: language)
        let drawing =
            switch series.presentation {
            case .line: LineChart(figures, words, id: id).drawing()
            case .bars: BarChart(figures, words, id: id).drawing()
            }
        var svg = SVGWriter()
        svg.element(
            "svg",
            [
                ("role", "img"), ("aria-labelledby", "\(id)-t \(id)-d"), ("class", drawing.gutters.className),
                ("height", SVGNumber.text(drawing.height)),
            ]
        ) { svg in
            svg.text("title", [("id", "\(id)-t")], words.title)
            svg.text("desc", [("id", "\(id)-d")], words.description)
            svg.append(drawing.shapes)
            svg.element("g", [("paint-order", "stroke"), ("text-anchor", "middle")]) { svg in
                for text in drawing.texts { text.write(to: &svg) }
            }
        }
        return svg.markup
    }
}

/// What a kind of chart comes to: its shapes, and the texts that are drawn on top of them.
struct ChartDrawing: Sendable {
    let gutters: ChartGutters
    let height: Double
    let shapes: SVGWriter
    let texts: [ChartText]
}
