import Diagnostics
import FileSystem
import Testing

@testable import Localization

/// What `templates/stil.css` may hold so that phones of the last years show it.
@Suite struct StyleSheetTests {
    private static func text() throws -> String {
        let tests = Path.join(Path.parent(of: #filePath) ?? ".", "../../templates/stil.css")
        return String(decoding: try File.read(tests), as: UTF8.self)
    }

    /// What younger browsers know, and what the declaration or the rule it stands in would be lost by in older ones.
    @Test(
        "Nothing that a phone of 2021 would drop",
        arguments: ["light-dark(", "color-mix(", "oklch(", "@container", "@layer", "@property", "& ", "(width", "dvh"])
    func oldPhones(young: String) throws {
        #expect(try !Self.text().contains(young))
    }

    @Test func everyPropertyOfItsOwnThatIsUsedIsSet() throws {
        let text = try Self.text()
        let used = text.split(separator: "var(").dropFirst().map { $0.prefix { $0 != ")" && $0 != "," } }
        #expect(used.count > 100)
        for name in Set(used) { #expect(text.contains("\(name):"), "\(name)") }
    }

    /// `:has()` in a list of selectors would take the whole rule with it.
    @Test func newSelectorsAreForgiven() throws {
        for rule in try Self.text().split(separator: "\n") where rule.contains(":has(") {
            #expect(rule.contains(":is("), "\(rule)")
        }
    }

    /// What a screen reader would miss or say otherwise than it is seen.
    @Test("No letters are made or changed by the style sheet", arguments: ["::first-letter", "text-transform"])
    func letters(property: String) throws { #expect(try !Self.text().contains(property)) }

    @Test("Marks of statuses are told apart by the colour-blind", arguments: ColourVision.allCases, [false, true])
    func statuses(vision: ColourVision, isDark: Bool) throws {
        let text = try Self.text()
        // The dark theme's colours come after the light one's.
        let colours = try ["ongoing", "partly", "done", "delayed"].map { name in
            let parts = text.split(separator: ".status-\(name) { --c: ")
            return try #require(RGB(hex: String(parts[isDark ? 2 : 1].prefix(7))))
        }
        for (index, left) in colours.enumerated() {
            for right in colours[(index + 1)...] {
                // A just noticeable difference is about 0.02.
                #expect(vision.difference(left, right) > 0.055, "\(left) \(right)")
            }
        }
    }

    @Test("Each printed sheet of an example says what its first screen says", arguments: Language.allCases)
    func examples(language: Language) throws {
        let (page, selector) = language == .swedish ? ("exempel", "body") : ("example", ":lang(en) > body")
        let text = try Self.text()
        let line = Word.exampleNotice.text[language]
        #expect(text.contains("@page \(page) { @top-left { content: \"\(line)\"; "))
        #expect(text.contains("\n  \(selector):is(:has(> main > .band)) { page: \(page) }\n"))
    }

    @Test("A logo that is drawn for a light ground has one in the dark theme too") func logo() throws {
        let dark = try #require(Self.text().split(separator: "(prefers-color-scheme: dark) {").last)
        let rules = dark.prefix(while: { $0 != "*" })
        #expect(rules.contains(".logo img { padding: .3rem .5rem; background: #fffcf5 }"))
    }
}
