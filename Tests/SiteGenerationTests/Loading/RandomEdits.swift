import FileSystem
import TestSupport

/// Somebody who edits a site as people do, and faster: adds, deletes, renames, changes what is said and what decides over it,
/// breaks and mends.
struct RandomEdits {
    let fixture: SiteFixture
    private var random: Fuzzing
    /// What stood in files before they were broken, by path from the folder of both.
    private var whole: [String: [UInt8]] = [:]
    /// All files of both folders as they were when nothing was wrong.
    private var good: [String: [UInt8]] = [:]
    private(set) var today = "2024-06-01"

    init(of fixture: SiteFixture, seed: UInt64) {
        self.fixture = fixture
        random = Fuzzing(seed: seed)
    }

    /// Keeps what there is, to be gone back to.
    mutating func keep() throws {
        good = [:]
        for folder in ["content", "templates"] {
            for path in files(folder).map({ "\(folder)/\($0)" }) {
                good[path] = try File.read(fixture.folder.path(path))
            }
        }
    }

    /// Changes something; says what.
    ///
    /// - Parameter isBroken: whether something is wrong with what there is. It is often gone back then: a site that is broken
    ///   for long shows little.
    mutating func edit(isBroken: Bool) throws -> String {
        if isBroken, Bool.random(using: &random) { return try goBack() }
        if !whole.isEmpty, Int.random(in: 0..<3, using: &random) == 0 { return try mend() }
        switch Int.random(in: 0..<20, using: &random) {
        case 0...3: return try write(to: newPath())
        case 4...7: return try write(to: pick(pages))
        case 8: return try remove(pick(pages.filter { $0 != "index.md" }))
        case 9: return try rename(pick(pages.filter { !$0.hasSuffix("index.md") }))
        case 10, 11: return try changeSettings()
        case 12, 13: return try changeTemplate()
        case 14: return try breakFile(at: "content/" + pick(pages + ["webbplats.yml"]))
        case 15: return try breakFile(at: "templates/" + pick(templates))
        case 16: return try changeFile()
        case 17: return try writeWordList()
        case 18: return try makeExample()
        default: return changeDay()
        }
    }

    private var pages: [String] { files("content").filter { $0.hasSuffix(".md") } }
    private var templates: [String] { files("templates").filter { $0.hasSuffix(".mustache") } }

    private func files(_ folder: String) -> [String] {
        (try? FileTree(root: fixture.folder.path(folder)).entries.map(\.path)) ?? []
    }

    private mutating func pick(_ texts: [String]) -> String { texts.randomElement(using: &random) ?? "index.md" }

    private mutating func chance(_ count: Int) -> Bool { Int.random(in: 0..<count, using: &random) == 0 }

    // MARK: Pages

    private mutating func newPath() -> String {
        let name = pick(["a", "b", "ö", "lampor", "rundor", "Kopia av a"])
        return pick([
            "2024/trygghet/\(name).md", "2024/trygghet/\(name).md", "2024/\(name)/index.md", "2024/dialoger/\(name).md",
            "2024/\(name).md", "\(name).md", "om/\(name).md", "2023/index.md", "2023/gata/index.md",
            "2023/gata/\(name).md",
            "2024/rapporter/\(name).md", "2024/Dialoger/\(name).md",
        ])
    }

    private mutating func write(to path: String) throws -> String {
        var lines = ["rubrik: \(pick(["Ljus", "Rundor", "Gatan", "Möten"])) \(Int.random(in: 0..<4, using: &random))"]
        let parts = path.split(separator: "/")
        let isPromise = parts.first.map { $0.hasPrefix("20") } ?? false
        if path.hasSuffix("/index.md"), isPromise {
            lines +=
                parts.count == 2
                ? ["start: \(parts[0])-01-01", "slut: \(parts[0])-12-31", "parter:", "  - namn: Exempelby kommun"]
                : ["nummer: \(Int.random(in: 1..<5, using: &random))"]
        } else if path.contains("/dialoger/") {
            lines += ["datum: 2024-0\(Int.random(in: 1..<8, using: &random))-12", "plats: Torget"]
        } else if path.contains("/rapporter/") {
            lines += ["period: 2024-kv\(Int.random(in: 1..<5, using: &random))"]
        } else if isPromise, parts.count == 3 {
            lines += ["ansvarig: \(pick(["Exempelby kommun", "exempelby kommun", "Skolan"]))", "klart: 2024-05-01"]
            if chance(2) {
                lines += [
                    "uppföljningar:", "  - datum: \(pick(["2024-02-03", "2024-05-20", "2024-08-01"]))",
                    "    status: \(pick(["pågår", "genomförd", "pagar"]))",
                    "    text: Vi har börjat med [det](index.md).",
                ]
            }
        }
        for line in ["utkast: ja", "språk: en", "publiceras: 2024-06-15", "exempel: ja", "avpubliceras: 2024-09-01"]
        where chance(9) { lines.append(line) }
        let body = (0..<Int.random(in: 0..<4, using: &random)).map { _ in paragraph() }.joined(separator: "\n\n")
        try fixture.write("---\n\(lines.joined(separator: "\n"))\n---\n\n\(body)\n", to: path)
        whole["content/" + path] = nil
        return "wrote \(path)"
    }

    private mutating func paragraph() -> String {
        pick([
            "Se [länk](/), och [om](/om/a/).", "Arbetet sker i enlighet med EST och med avseende på platsen.",
            "## Så gör vi\n\nVi räknar dem som kommer.", "[aktiviteten](/2024/trygghet/a/) och [b](b.md)",
            "Ring 0589-123 45, eller skriv till anna.bergstrom@exempelby.se.", "Anna Bergström håller i det.",
            "| a | b |\n|---|---|\n| 1 | 2 |", "## main\n\nText om huvudet.", "![karta](karta.png)",
            "Läs [om oss] (om oss.md) och [kartan] (/om/kar ta/).", "Mötet är den 3/4 kl 18.",
        ])
    }

    private mutating func remove(_ path: String) throws -> String {
        try fixture.remove(path)
        whole["content/" + path] = nil
        return "removed \(path)"
    }

    private mutating func rename(_ path: String) throws -> String {
        let new = newPath()
        let bytes = try File.read(fixture.folder.path("content/" + path))
        _ = try remove(path)
        try fixture.writeBytes(bytes, to: new)
        return "renamed \(path) to \(new)"
    }

    private mutating func makeExample() throws -> String {
        let path = pick(pages)
        let text = String(decoding: try File.read(fixture.folder.path("content/" + path)), as: UTF8.self)
        let isExample = text.contains("exempel: ja\n")
        try fixture.write(
            isExample
                ? text.replacing("exempel: ja\n", with: "")
                : text.replacing("\nrubrik:", with: "\nexempel: ja\nrubrik:", maxReplacements: 1), to: path)
        return "\(path) is an example: \(!isExample)"
    }

    private mutating func writeWordList() throws -> String {
        try fixture.write(
            "---\nrubrik: Ordlista\n---\n\n## \(pick(["EST", "Samverkan (EST)", "BRÅ"]))\n\nEtt ord.\n",
            to: "ordlista.md")
        return "wrote the word list"
    }

    // MARK: What decides

    private mutating func changeSettings() throws -> String {
        var text = SiteFixture.settings
        for lines in [
            "språk: en\n", "tillåtna namn: [Anna Bergström]\n", "färg: \"#005eb8\"\n", "uppföljning: halvår\n",
            "undantag:\n  - kod: unlinked-file\n    varför: Vi väntar.\n",
        ] where chance(3) { text += lines }
        if chance(3) { text = text.replacing("kommun@exempelby.se", with: "anna.bergstrom@exempelby.se") }
        if chance(4) { text = text.replacing("/lofte/", with: "/annat/") }
        try fixture.write(text, to: "webbplats.yml")
        whole["content/webbplats.yml"] = nil
        return "changed the settings"
    }

    private mutating func changeTemplate() throws -> String {
        let path = pick(templates)
        let name = "templates/" + path
        let bytes = try File.read(fixture.folder.path(name))
        // An id of a template is one that no heading is given.
        let line = pick(["<p id=\"main\">x</p>\n", "<p id=\"sa-gor-vi\">y</p>\n", "<hr>\n"])
        try File.write(bytes + Array(line.utf8), to: fixture.folder.path(name))
        return "changed \(path)"
    }

    private mutating func changeDay() -> String {
        today = pick(["2024-06-01", "2024-06-14", "2024-06-16", "2024-12-31", "2025-02-01"])
        return "it is \(today)"
    }

    /// A file that is copied, a figure's row.
    private mutating func changeFile() throws -> String {
        let path = pick(["2024/trygghet/karta.png", "om/karta.png", "om/lista.csv", "om/avtal.pdf", "om/text.txt"])
        if chance(3), files("content").contains(path) { return try remove(path) }
        try fixture.write(pick(["ett;2\n", "Anna Bergström\n", "två\n"]), to: path)
        return "wrote \(path)"
    }

    // MARK: Broken files

    private mutating func breakFile(at path: String) throws -> String {
        let place = fixture.folder.path(path)
        let bytes = try File.read(place)
        whole[path] = whole[path] ?? bytes
        let ends = ["\n---\nrubrik: [\n", "{{#page}}", "{{nej}}", "\nrubrik: igen\n", "\t: x\n"]
        try File.write(chance(2) ? random.input(from: [bytes]) : Array(pick(ends).utf8) + bytes, to: place)
        return "broke \(path)"
    }

    private mutating func goBack() throws -> String {
        for folder in ["content", "templates"] {
            for path in files(folder).map({ "\(folder)/\($0)" }) where good[path] == nil {
                try File.remove(fixture.folder.path(path))
            }
        }
        for (path, bytes) in good where (try? File.read(fixture.folder.path(path))) != bytes {
            try fixture.folder.write("", to: path)
            try File.write(bytes, to: fixture.folder.path(path))
        }
        whole = [:]
        return "went back"
    }

    private mutating func mend() throws -> String {
        let path = pick(whole.keys.sorted())
        guard let bytes = whole.removeValue(forKey: path) else { return "mended nothing" }
        try fixture.folder.write("", to: path)
        try File.write(bytes, to: fixture.folder.path(path))
        return "mended \(path)"
    }
}
