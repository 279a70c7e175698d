import ContentFormat
import Diagnostics
import FileSystem
import Testing

@testable import SiteContent

/// The table of keys is what readers of files ask for, and what the handbook tells.
@Suite("Every key stands once") struct ContentFormTests {
    /// Where a form is read: a file's path, and what stands above its keys.
    private static let places: [(form: ContentForm, path: String, above: [String])] = [
        (.page, "om.md", []), (.promise, "2024/index.md", []), (.focusArea, "2024/trafik/index.md", []),
        (.activity, "2024/trafik/prov.md", []), (.dialogue, "2024/dialoger/torget.md", []),
        (.report, "2024/rapporter/kv1.md", []), (.series, "2024/matt/brott.md", []),
        (.source, "om.md", ["källa:", "  - "]),
        (.party, "2024/index.md", ["parter:", "  - "]), (.responsible, "2024/trafik/prov.md", ["ansvarig:", "  - "]),
        (.place, "2024/trafik/prov.md", ["platser:", "  - "]),
        (.followUp, "2024/trafik/prov.md", ["uppföljningar:", "  - "]),
        (.outcomePart, "2024/trafik/prov.md", ["uppföljningar:", "  - delutfall:", "    - "]),
        (.view, "2024/dialoger/torget.md", ["synpunkter:", "  - "]),
        (.step, "2024/trafik/prov.md", ["delmål:", "  - "]), (.change, "om.md", ["ändringar:", "  - "]),
        (.settings, "webbplats.yml", []), (.publisher, "webbplats.yml", ["utgivare:", "  "]),
        (.accessibility, "webbplats.yml", ["tillgänglighet:", "  "]),
        (.shortcoming, "webbplats.yml", ["tillgänglighet:", "  brister:", "    - "]),
        (.removal, "webbplats.yml", ["borttaget:", "  - "]), (.notice, "webbplats.yml", ["meddelande:", "  "]),
        (.menus, "webbplats.yml", ["menyer:", "  "]),
        (.menuItem, "webbplats.yml", ["menyer:", "  huvud:", "    - "]),
    ]

    /// A word that is near to no key.
    private static let stranger = "qqqqqqqqqqqq"

    private static func problems(_ path: String, _ yaml: String) -> [Diagnostic] {
        let isSettings = path.hasSuffix(".yml")
        let source = SourceText(path: path, bytes: Array((isSettings ? yaml : "---\n\(yaml)---\n").utf8))
        if isSettings { return SettingsReader.read(source, baseURL: nil).1 }
        let file = SourceFile(path: path, source: source)
        return PageReader(language: .swedish, reservedAnchors: []).read(file, place: Place(path: path)).diagnostics
    }

    @Test("Every form is read somewhere") func all() {
        #expect(Set(Self.places.map { "\($0.form)" }) == Set(ContentForm.allCases.map { "\($0)" }))
    }

    @Test("A form's keys are those that a reader asks for", arguments: places.map(\.form))
    func asked(_ form: ContentForm) throws {
        let place = try #require(Self.places.first { $0.form == form })
        let yaml =
            place.above.dropLast().map { $0 + "\n" }.joined() + (place.above.last ?? "") + Self.stranger + ": x\n"
        let problem = try #require(
            Self.problems(place.path, yaml).first {
                $0.code == .unknownKey && $0.message.swedish.contains(Self.stranger)
            })
        let advice = try #require(problem.advice?.swedish)
        let listed = try #require(advice.firstRange(of: "nycklar här: "))
        let asked = Set(
            advice[listed.upperBound...].split(separator: ",").map { $0.drop { $0 == " " } }.map(String.init))
        let isPage = place.above.isEmpty && place.path.hasSuffix(".md")
        let known = form.fields + (isPage ? ContentForm.page.fields : [])
        #expect(asked == Set(known.map(\.key.rawValue)))
    }

    @Test("What must be there is what is missed", arguments: places.map(\.form))
    func required(_ form: ContentForm) throws {
        let place = try #require(Self.places.first { $0.form == form })
        let yaml =
            place.above.dropLast().map { $0 + "\n" }.joined() + (place.above.last ?? "") + Self.stranger + ": x\n"
        let own = Set(form.fields.map(\.key))
        let missed = Self.problems(place.path, yaml).filter { $0.code == .missingKey }.compactMap { problem in
            form.fields.first { problem.message.swedish.hasPrefix("nyckeln \"\($0.key.rawValue)\" saknas") }?.key
        }
        let needed = Set(form.fields.filter(\.isRequired).map(\.key))
        // What is missed above may be called the same.
        #expect(needed.isSubset(of: missed))
        if place.above.isEmpty { #expect(Set(missed).intersection(own) == needed) }
    }

    @Test("The handbook's tables have the same keys, and say the same of what must be there")
    func handbook() throws {
        let tables: [(String, [ContentForm])] = [
            ("sidor/aktivitet.md", [.activity, .step, .responsible, .place]), ("sidor/dataserie.md", [.series]),
            ("sidor/dialog.md", [.dialogue, .view]), ("sidor/fokusomrade.md", [.focusArea]),
            ("sidor/installningar.md", [.settings, .publisher, .accessibility, .notice]),
            ("sidor/lofte.md", [.promise, .party]), ("sidor/rapport.md", [.report]),
            ("sidor/uppfoljning.md", [.followUp, .outcomePart]), ("sidor/vanlig-sida.md", [.page, .source]),
            ("datum.md", [.change]),
        ]
        let root = Path.join(Path.parent(of: #filePath) ?? ".", "../../docs/handbok/content")
        for (name, forms) in tables {
            let text = String(decoding: try File.read(Path.join(root, name)), as: UTF8.self)
            let found = text.components(separatedByText: "| Nyckel | Måste |").dropFirst().map(Self.rows)
            #expect(found.count == forms.count, "\(name)")
            for (rows, form) in zip(found, forms) {
                #expect(Set(rows.map(\.key)) == Set(form.fields.map(\.key.rawValue)), "\(name)")
                for row in rows {
                    let field = form.fields.first { $0.key.rawValue == row.key }
                    #expect((row.must == "Ja") == field?.isRequired, "\(name): \(row.key)")
                }
            }
        }
    }

    private static func rows(_ table: String) -> [(key: String, must: String)] {
        table.split(separator: "\n").prefix { $0.hasPrefix("|") || $0.hasPrefix(" Så") || $0.contains("---") }
            .compactMap { line in
                let cells = line.split(separator: "|").map { $0.trimmedOfBlanks }
                guard cells.count >= 2, cells[0].first == "`" else { return nil }
                return (String(cells[0].dropFirst().dropLast()), String(cells[1]))
            }
    }
}

extension Substring {
    fileprivate var trimmedOfBlanks: Substring {
        var text = self
        while text.first == " " { text = text.dropFirst() }
        while text.last == " " { text = text.dropLast() }
        return text
    }
}

extension String {
    fileprivate func components(separatedByText separator: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let range = rest.firstRange(of: separator) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [String(rest)]
    }
}
