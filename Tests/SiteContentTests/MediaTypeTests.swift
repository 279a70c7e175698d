import FileSystem
import Testing

@testable import SiteContent

@Suite("Media types are the same everywhere")
struct MediaTypeTests {
    private static let hosting = Path.join(Path.parent(of: #filePath) ?? ".", "../../hosting")

    private static func lines(_ name: String) throws -> [String] {
        String(decoding: try File.read(Path.join(hosting, name)), as: UTF8.self).split(separator: "\n").map(String.init)
    }

    @Test("nginx says of every kind what the preview says") func nginx() throws {
        let lines = try Self.lines("nginx.conf")
        var types: [String: String] = [:]
        for line in lines.drop(while: { !$0.contains(" types {") }).dropFirst().prefix(while: { !$0.contains("}") }) {
            let text = line.drop { $0 == " " }.replacing(";\n", with: "")
            let isQuoted = text.hasPrefix("\"")
            let type = isQuoted ? String(text.dropFirst().prefix { $0 != "\"" }) : String(text.prefix { $0 != " " })
            let rest = text.dropFirst(type.count + (isQuoted ? 2 : 0)).filter { $0 != ";" }
            for ending in rest.split(separator: " ") { types[String(ending)] = type }
        }
        for (ending, type) in FileKind.mediaTypes { #expect(types[ending] == type, "\(ending)") }
    }

    @Test("Caddy says of every kind what the preview says") func caddy() throws {
        // Lines of a map: a pattern, a type, and more; the first that fits.
        let rows = try Self.lines("Caddyfile").compactMap { line -> (pattern: Regex<AnyRegexOutput>, type: String)? in
            let text = line.drop { $0 == "\t" || $0 == " " }
            guard text.hasPrefix("~") else { return nil }
            let pattern = text.dropFirst().prefix { $0 != " " }
            let rest = text.dropFirst(pattern.count + 2)
            let type = rest.hasPrefix("\"") ? rest.dropFirst().prefix { $0 != "\"" } : rest.prefix { $0 != " " }
            return (try Regex(String(pattern)), String(type))
        }
        for (ending, type) in FileKind.mediaTypes {
            let row = rows.first { "/om/a.\(ending)".contains($0.pattern) }
            #expect(row?.type == type, "\(ending)")
        }
    }
}
