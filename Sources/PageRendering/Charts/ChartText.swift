/// A line of text in a chart.
struct ChartText: Sendable, Equatable {
    let text: String
    /// A share of the plot's width.
    let x: Double
    /// Pixels on top of `x`.
    var shift = 0.0
    /// The base line, in pixels from the top.
    let y: Double
    var anchor = Anchor.middle
    /// Whether it is a figure or a name that the chart is about, rather than a part of its scale.
    var isStrong = false
    /// Whether it is shown only where the page is wide.
    var isForWide = false

    enum Anchor: String, Sendable {
        case start, middle, end
    }

    func write(to svg: inout SVGWriter) {
        var attributes: [SVGWriter.Attribute] = []
        if isStrong { attributes.append(("class", "val")) }
        if isForWide { attributes.append(("class", "wide")) }
        attributes.append(("x", x == 0 ? SVGNumber.text(shift) : SVGNumber.percent(x)))
        if x != 0, shift != 0 { attributes.append(("dx", SVGNumber.text(shift))) }
        attributes.append(("y", SVGNumber.text(y)))
        if anchor != .middle { attributes.append(("text-anchor", anchor.rawValue)) }
        svg.text("text", attributes, text)
    }
}
