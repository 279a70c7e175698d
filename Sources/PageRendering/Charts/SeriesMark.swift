/// How the first to fourth column of a series is told from the others: by shape, dash or pattern, never by colour alone.
enum SeriesMark {
    /// The shapes at the points of lines, each around its own origin, for `use`.
    static func defineShapes(_ count: Int, id: String, _ svg: inout SVGWriter) {
        svg.element("defs", []) { svg in
            for number in 1...count {
                let name = "\(id)-m\(number)"
                switch number {
                case 1: svg.empty("circle", ("id", name), ("r", "5"))
                case 2: svg.empty("path", ("id", name), ("d", "M-4-4H4V4H-4z"))
                case 3: svg.empty("path", ("id", name), ("d", "M0-6.5 6 4.5H-6z"))
                default: svg.empty("path", ("id", name), ("d", "M0-6 6 0 0 6-6 0z"))
                }
            }
        }
    }

    /// The class of a point: filled or hollow. It stands on the `use`, whose content the style sheet cannot reach.
    static func pointClass(_ number: Int) -> String { number.isMultiple(of: 2) ? "c2" : "c1" }

    /// The patterns of bars; the first two columns need none.
    static func definePatterns(_ count: Int, id: String, _ svg: inout SVGWriter) {
        guard count > 2 else { return }
        svg.element("defs", []) { svg in
            for number in 3...count {
                let isHatched = number == 3
                svg.element(
                    "pattern",
                    [
                        ("id", "\(id)-p\(number)"), ("width", "6"), ("height", "6"),
                        ("patternUnits", "userSpaceOnUse"),
                        ("patternTransform", isHatched ? "rotate(45)" : "rotate(0)"),
                    ]
                ) { svg in
                    svg.empty("path", ("class", "g"), ("d", "M0 0h6v6H0z"))
                    svg.empty("path", ("class", "p"), ("d", isHatched ? "M0 0h3v6H0z" : "M1 1h3v3H1z"))
                }
            }
        }
    }

    /// The class, and from the third column on the pattern, of a bar.
    static func bar(_ number: Int, id: String) -> [SVGWriter.Attribute] {
        number < 3 ? [("class", "c\(number)")] : [("class", "c3"), ("fill", "url(#\(id)-p\(number))")]
    }
}
