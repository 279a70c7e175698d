import Diagnostics
import Testing

@testable import SiteContent

@Suite struct ColorThemeTests {
    private let sheet = Array(
        """
        :root { --paper: #f7f2e8; --ink: #1c1a16 }
        @media screen and (prefers-color-scheme: dark) { :root { --ink: #ebe5d9; --paper: #151819 } }
        @media print { :root { --paper: #fff } }
        """.utf8)

    private func located(_ hex: String) throws -> Located<RGBColor> {
        Located(try #require(RGBColor(hex: hex)), at: SourceText(path: "webbplats.yml", hex).location(0..<1))
    }

    @Test(
        "Hexadecimal forms",
        arguments: [
            ("#0b4459", "#0b4459"), ("0B4459", "#0b4459"), ("#abc", "#aabbcc"), ("#abcd", nil), ("blå", nil), ("", nil),
            ("#0b445g", nil),
        ])
    func hex(text: String, expected: String?) {
        #expect(RGBColor(hex: text)?.hex == expected)
    }

    /// Figures of the WCAG's own formula, worked out apart from this code.
    @Test(
        "Contrast",
        arguments: [
            ("#000000", "#ffffff", 21.0), ("#ffffff", "#ffffff", 1.0), ("#777777", "#ffffff", 4.478),
            ("#767676", "#ffffff", 4.542), ("#0b4459", "#f7f2e8", 9.461), ("#ff0000", "#ffffff", 3.998),
        ])
    func contrast(one: String, other: String, ratio: Double) throws {
        let found = try #require(RGBColor(hex: one)).contrast(to: try #require(RGBColor(hex: other)))
        #expect(abs(found - ratio) < 0.02)
    }

    @Test func aColourThatCannotBeReadIsAnErrorWithOneThatCan() throws {
        let problem = try #require(ColorTheme.check(located("#d05a10"), styleSheet: sheet))
        #expect(problem.severity == .error && problem.code == .lowContrast)
        #expect(problem.message.swedish.contains("kontrasten är 3,7, den ska vara minst 4,5"))
        let advised = try #require(problem.advice?.swedish.split(separator: "\"").last.map(String.init))
        #expect(try ColorTheme.check(located(advised), styleSheet: sheet) == nil)
    }

    @Test func aDarkColourPasses() throws {
        #expect(try ColorTheme.check(located("#0b4459"), styleSheet: sheet) == nil)
    }

    @Test("In the dark theme the colour is light enough", arguments: ["#0b4459", "#000000", "#7a1f5c", "#123456"])
    func darkTheme(hex: String) throws {
        let css = ColorTheme(try #require(RGBColor(hex: hex)), styleSheet: sheet).css
        let colors = css.split(whereSeparator: { "(),; ".contains($0) }).compactMap { RGBColor(hex: String($0)) }
        try #require(colors.count == 4)
        #expect(colors[0].hex == hex)
        #expect(colors[2].contrast(to: try #require(RGBColor(hex: "#151819"))) >= 4.5)
        #expect(colors[1].contrast(to: try #require(RGBColor(hex: "#f3ede1"))) >= 7)
        #expect(css.contains("@media screen and (forced-colors: none)"))
    }

    @Test("What the colour stands on is read from a sheet of one's own", arguments: ["light-dark(#fff, #333)", "#fff"])
    func papers(paper: String) throws {
        let own = Array(":root { --paper: \(paper) } @media (prefers-color-scheme: dark) { p { --paper: #333 } }".utf8)
        let css = ColorTheme(try #require(RGBColor(hex: "#0b4459")), styleSheet: own).css
        let colors = css.split(whereSeparator: { "(),; ".contains($0) }).compactMap { RGBColor(hex: String($0)) }
        try #require(colors.count == 4)
        #expect(colors[2].contrast(to: try #require(RGBColor(hex: "#333333"))) >= 4.5)
    }

    /// Chrome before 123 and Safari before 17.5 take a colour of `light-dark()` for none at all.
    @Test func oldPhonesKnowTheColours() throws {
        let css = ColorTheme(try #require(RGBColor(hex: "#0b4459")), styleSheet: sheet).css
        #expect(!css.contains("light-dark("))
    }
}
