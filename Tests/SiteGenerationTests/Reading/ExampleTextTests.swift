import Diagnostics
import Testing

@testable import SiteContent
@testable import SiteGeneration

/// What the program writes for somebody to replace is known again where nobody did.
@Suite("Example texts that were left where they stood") struct ExampleTextTests {
    /// A key with words of the writer's own: its file, and the file's lines with what stands at the key.
    private struct Key: CustomTestStringConvertible, Sendable {
        let name: String
        let path: String
        let lines: @Sendable (String) -> String
        /// Whether what stands there is a reason, which has messages of its own.
        var isReason = false

        var testDescription: String { "\(path): \(name)" }

        init(_ name: String, _ path: String, isReason: Bool = false, _ lines: @escaping @Sendable (String) -> String) {
            self.name = name
            self.path = path
            self.lines = lines
            self.isReason = isReason
        }
    }

    private static let activity = "2024/trygghet/ljus.md"
    private static let area = "2024/trygghet/index.md"
    private static let dialogue = "2024/dialoger/torget.md"
    private static let series = "2024/matt/brott.md"
    private static let page = "om/kontakt.md"

    private static let keys: [Key] = [
        Key("rubrik", page) { "rubrik: \($0)" }, Key("rubrik", activity) { "rubrik: \($0)\nansvarig: Kommunen" },
        Key("ingress", page) { "rubrik: A\ningress: \($0)" },
        Key("bildbeskrivning", page) { "rubrik: A\nbild: karta.png\nbildbeskrivning: \($0)" },
        Key("bildtext", page) { "rubrik: A\nbild: karta.png\nbildtext: \($0)" },
        Key("mål", activity) { "rubrik: A\nansvarig: Kommunen\nmål: \($0)" },
        Key("orsak", activity) { "rubrik: A\nansvarig: Kommunen\norsak: \($0)" },
        Key("text", activity) {
            "rubrik: A\nansvarig: Kommunen\nuppföljningar:\n  - datum: 2024-05-01\n    text: \($0)"
        },
        Key("problembild", area) { "rubrik: A\nnummer: 1\nproblembild: \($0)" },
        Key("mål", area) { "rubrik: A\nnummer: 1\nmål: \($0)" },
        Key("orsaker", area) { "rubrik: A\nnummer: 1\norsaker:\n  - \($0)" },
        Key("text", dialogue) { "rubrik: A\ndatum: 2024-05-01\nplats: B\nsynpunkter:\n  - text: \($0)" },
        Key("svar", dialogue) { "rubrik: A\ndatum: 2024-05-01\nplats: B\nsynpunkter:\n  - text: C\n    svar: \($0)" },
        Key("beskrivning", series) { "rubrik: A\nkälla: C\nhämtad: 2024-01-01\nbeskrivning: \($0)" },
        Key("orsak", activity, isReason: true) {
            "rubrik: A\nansvarig: Kommunen\nändringar:\n  - datum: 2024-05-01\n    fält: klart\n    orsak: \($0)"
        },
        Key("undantag", page, isReason: true) { "rubrik: A\nundantag:\n  raw-html: \($0)" },
    ]

    private func problems(_ key: Key, _ text: String) async throws -> [Diagnostic] {
        var files = EditorMistakeTests.site
        files["om/karta.png"] = "PNG"
        files[key.path] = "---\n\(key.lines(text))\n---\n"
        return try await SiteFixture(files).build().diagnostics.filter {
            $0.location?.source.path.hasSuffix(key.path) == true && $0.severity == .error
        }
    }

    @Test("Each is refused at each key with words of one's own, and a text that has it within passes", arguments: keys)
    private func left(_ key: Key) async throws {
        for example in ExampleText.allCases.map(\.rawValue) {
            let bare = example.last == "." ? String(example.dropLast()) : example
            for text in [example, bare, example.uppercased(), "(\(bare) …)"] {
                let found = try await problems(key, "\"\(text)\"")
                #expect(found.map(\.code) == [.wrongValue], "\(text): \(found.map(\.message.swedish))")
            }
        }
        for example in ExampleText.allCases.map(\.rawValue) {
            let text = "\"Så här blev det sedan i våras: \(example.lowercased())\""
            let found = try await problems(key, text)
            #expect(found.isEmpty, "\(text): \(found.map(\.message.swedish))")
        }
    }

    @Test("What is advised at each of these keys is one of them", arguments: keys.filter { !$0.isReason })
    private func advised(_ key: Key) async throws {
        for shape in ["", "{a: {b: c}}", "{}"] {
            for advice in try await problems(key, shape).compactMap(\.advice?.swedish) {
                guard let start = advice.firstRange(of: "\(key.name): ") ?? advice.firstRange(of: "- ") else {
                    continue
                }
                let text = advice[start.upperBound...].prefix { $0 != "”" }
                #expect(Placeholder.holds(String(text)), "\(advice)")
            }
        }
    }

    @Test("What commands and missing lines ask for is one of them too") func lines() async throws {
        let site = try SiteFixture([
            "2024/trygghet/ljus.md": "---\nansvarig: Kommunen\nuppföljningar:\n  - Mötet\n  - datum: 2024-05-01\n---\n",
            "2024/dialoger/torget.md": "---\nrubrik: A\ndatum: 2024-05-01\nplats: B\nsynpunkter:\n  - svar: C\n---\n",
            "2024/matt/brott.md": "---\nrubrik: A\nkälla: C\nhämtad: 2024-01-01\n---\n", "om/a.md": "Text.\n",
        ])
        let advice = try await site.build().diagnostics.compactMap(\.advice?.swedish)
        var count = 0
        for words in advice {
            for match in words.matches(of: /(?:rubrik|text|beskrivning|orsak): ([^",”]+)/) {
                // What somebody wrote is kept.
                if match.1 == "Mötet" { continue }
                let isExample = ExampleText.allCases.contains { words.contains(": \($0.rawValue)") }
                #expect(isExample || Placeholder.holds(String(match.1)), "\(words)")
                count += 1
            }
        }
        #expect(count > 3, "\(advice)")
    }
}
