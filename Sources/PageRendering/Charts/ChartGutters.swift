/// Room beside the plot for the scale's numbers and for the labels of lines, in em: padding in the style sheet.
struct ChartGutters: Sendable, Equatable {
    let start: Int
    let end: Int

    /// The widths at the left that the style sheet knows (`.chart .s3`).
    static let starts = [0, 2, 3, 5]
    /// Between the plot and the text beside it, in pixels.
    static let startGap = 10.0
    static let endGap = 13.0

    /// Gutters that have room for these texts at the left; where none has, the widest.
    static func start(for texts: [String]) -> Int {
        let width = texts.map(TextExtent.width).max().map { $0 + startGap } ?? 0
        return starts.first { Double($0) * TextExtent.fontSize >= width } ?? 5
    }

    var startWidth: Double { Double(start) * TextExtent.fontSize }
    var endWidth: Double { Double(end) * TextExtent.fontSize }
    /// What is left for the plot on the narrowest page.
    var plotWidth: Double { Chart.narrowestWidth - startWidth - endWidth }

    var className: String { "s\(start) e\(end)" }
}
