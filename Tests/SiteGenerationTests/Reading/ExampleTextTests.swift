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
    private static let promise = "2024/index.md"
    private static let promiseLines =
        "rubrik: A\nstart: 2024-01-01\nslut: 2024-12-31\nparter:\n  - namn: Exempelby kommun"

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
        Key("källa", page) { "rubrik: A\nkälla: \($0)" },
        Key("fotograf", page) { "rubrik: A\nbild: karta.png\nbildtext: B\nfotograf: \($0)" },
        Key("ansvarig", activity) { "rubrik: A\nansvarig: \($0)" },
        Key("enhet", activity) { "rubrik: A\nansvarig: Kommunen\nenhet: \($0)" },
        Key("samverkan", activity) { "rubrik: A\nansvarig: Kommunen\nsamverkan:\n  - \($0)" },
        Key("ansvarig", area) { "rubrik: A\nnummer: 1\nansvarig: \($0)" },
        Key("plats", dialogue) { "rubrik: A\ndatum: 2024-05-01\nplats: \($0)" },
        Key("ort", promise) { "\(Self.promiseLines)\nort: \($0)" },
        Key("roll", promise) { "\(Self.promiseLines)\n    roll: \($0)" },
        Key("namn", promise) { "\(Self.promiseLines)\n  - namn: \($0)" },
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
            // However it is written, which one key tells for all.
            let others = key.name == "rubrik" ? [bare, example.uppercased(), "(\(bare) …)"] : []
            for text in [example] + others {
                let found = try await problems(key, "\"\(text)\"")
                // One that is a file's name is looked for, too, where an address may stand.
                let codes = found.map(\.code).filter { $0 != .brokenLink }
                #expect(codes == [.wrongValue], "\(text): \(found.map(\.message.swedish))")
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
                // Of a list of sources its first key is advised.
                let name = key.name == "källa" && advice.contains("text: ") ? "text" : key.name
                guard let start = advice.firstRange(of: "\(name): ") ?? advice.firstRange(of: "- ") else {
                    continue
                }
                let text = advice[start.upperBound...].prefix { $0 != "”" }
                #expect(Placeholder.holds(String(text)), "\(advice)")
            }
        }
    }

    @Test(
        "What stands for a day, a number, an address or a file is refused where that is asked for",
        arguments: [
            (activity, "rubrik: A\nansvarig: B\nklart: ", .day), (page, "rubrik: A\nuppdaterad: ", .day),
            (activity, "rubrik: A\nansvarig: B\nmåltal: ", .target),
            (dialogue, "rubrik: A\ndatum: 2024-05-01\nplats: B\ndeltagare: ", .number),
            (dialogue, "rubrik: A\ndatum: 2024-05-01\nplats: B\ntid: ", .time),
            (area, "rubrik: A\nnummer: ", .areaNumber), ("2024/rapporter/a.md", "rubrik: A\nperiod: ", .period),
            (page, "rubrik: A\nbildtext: B\nbild: ", .pictureFile),
            (activity, "rubrik: A\nansvarig: B\ndialoger:\n  - ", .dialogueFile),
            (area, "rubrik: A\nnummer: 1\nmått:\n  - ", .seriesFile),
            (promise, promiseLines + "\ndokument: ", .documentFile),
            ("webbplats.yml", "adress: ", .siteAddress), ("webbplats.yml", "färg: ", .color),
            ("webbplats.yml", "logotyp: ", .pictureFile), ("webbplats.yml", "  telefon: ", .telephone),
            ("webbplats.yml", "  e-post: ", .email), ("webbplats.yml", "  organisationsnummer: ", .organisationNumber),
            ("webbplats.yml", "namn: ", .siteName), ("webbplats.yml", "licens: ", .license),
            ("webbplats.yml", "vidarebefordringar:\n  /gammal/: ", .newAddress),
        ] as [(String, String, ExampleText)])
    private func forms(path: String, lines: String, example: ExampleText) async throws {
        var files = EditorMistakeTests.site
        let line = "\(lines)\"\(example.rawValue)\"\n"
        let key = line.prefix { $0 != ":" }
        let settings = SiteFixture.settings.split(separator: "\n").filter { !$0.hasPrefix(key + ":") }
            .map { $0 == "utgivare:" && line.hasPrefix("  ") ? "utgivare:\n\(line.dropLast())" : String($0) }
        files[path] =
            path == "webbplats.yml"
            ? (line.hasPrefix("  ") ? "" : line) + settings.joined(separator: "\n") + "\n" : "---\n\(line)---\n"
        let found = try await SiteFixture(files).build().diagnostics.filter { problem in
            problem.severity == .error && problem.location?.source.path.hasSuffix(path) == true
        }
        #expect(found.count == 1, "\(line): \(found.map(\.message.swedish)) in \(files[path] ?? "")")
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
