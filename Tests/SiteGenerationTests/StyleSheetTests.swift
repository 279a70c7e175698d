import FileSystem
import Testing

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
}
