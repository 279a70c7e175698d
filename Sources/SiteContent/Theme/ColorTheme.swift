package import Diagnostics

/// A municipality's own colour in place of the style sheet's, in every theme with the contrast that reading needs.
package struct ColorTheme: Sendable {
    /// The style sheet that the colour goes into.
    package static let styleSheet = "stil.css"
    /// WCAG 2.2 AA, 1.4.3, for text of ordinary size.
    static let leastContrast = 4.5

    private let color: RGBColor
    private let lightPaper: RGBColor
    private let darkPaper: RGBColor

    /// - Parameter styleSheet: its `--paper: #…`, the first and the one for the dark theme, say what the colour stands on.
    package init(_ color: RGBColor, styleSheet: [UInt8]) {
        self.color = color
        let papers = Self.papers(in: styleSheet)
        lightPaper = papers.light
        darkPaper = papers.dark
    }

    /// The rules to add to the style sheet. Print and forced colours keep their own.
    package var css: String {
        let dark = color.mixed(towards: .white, untilContrast: Self.leastContrast, to: darkPaper)
        let footText = RGBColor(red: 0xF3, green: 0xED, blue: 0xE1)
        let deep = color.mixed(towards: .black, untilContrast: 7, to: footText)
        let deepest = deep.mixed(with: .black, share: 0.4)
        return """

            @media screen and (forced-colors: none) {
              :root { --town: \(color.hex); --deep: \(deep.hex) }
            }
            @media screen and (forced-colors: none) and \(Self.darkTheme) {
              :root { --town: \(dark.hex); --deep: \(deepest.hex) }
            }

            """
    }

    /// An error when the colour is too light to be read on the pages, with the nearest that is not.
    package static func check(_ color: Located<RGBColor>, styleSheet: [UInt8]) -> Diagnostic? {
        let paper = papers(in: styleSheet).light
        let contrast = color.value.contrast(to: paper)
        guard contrast < leastContrast else { return nil }
        let nearest = color.value.mixed(towards: .black, untilContrast: leastContrast, to: paper).hex
        let figure = Int((contrast * 10).rounded())
        let swedish = "\(figure / 10),\(figure % 10)"
        let english = "\(figure / 10).\(figure % 10)"
        return Diagnostic(
            .error, .lowContrast,
            LocalizedText(
                sv:
                    "färgen är för ljus för att läsas mot sidans botten: kontrasten är \(swedish), den ska vara minst 4,5",
                en:
                    "the colour is too light to be read on the page: the contrast is \(english), it must be at least 4.5"
            ),
            at: color.location,
            advice: LocalizedText(
                sv: "skriv en mörkare färg, till exempel \"\(nearest)\"",
                en: "write a darker colour, such as \"\(nearest)\""))
    }

    private static let darkTheme = "(prefers-color-scheme: dark)"

    /// The grounds of the light and the dark theme; white and black for a style sheet that does not say.
    private static func papers(in styleSheet: [UInt8]) -> (light: RGBColor, dark: RGBColor) {
        let text = String(decoding: styleSheet, as: UTF8.self)
        let light = papers(in: text[...])
        let darkRules = text.firstRange(of: darkTheme).map { text[$0.upperBound...] } ?? ""
        // A sheet of one's own may say both at once: light-dark(#…, #…).
        let dark = light.count > 1 ? light[1] : papers(in: darkRules).first
        return (light.first ?? .white, dark ?? .black)
    }

    /// The colours of the first `--paper` in some rules.
    private static func papers(in rules: Substring) -> [RGBColor] {
        guard let name = rules.firstRange(of: "--paper:") else { return [] }
        return rules[name.upperBound...].prefix { $0 != ";" && $0 != "}" }
            .split(whereSeparator: { "(), \t\n".contains($0) }).compactMap { RGBColor(hex: String($0)) }
    }
}
