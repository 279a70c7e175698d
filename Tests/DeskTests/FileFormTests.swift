import ContentFormat
import Diagnostics
import FileSystem
import SiteContent
import TestSupport
import Testing

@testable import Desk
@testable import FrontMatter
@testable import Preview

@Suite("A file as a form, and back") struct FileFormTests {
    private static let root = Path.join(Path.parent(of: #filePath) ?? ".", "../..")

    /// A file of one of our sites, by its path from the content folder.
    struct File {
        let path: String
        let editor: YAMLEditor
        let form: FileForm
    }

    static let folders = ["content", "docs/handbok/content"]

    static func files(_ folder: String) throws -> [File] {
        let tree = try FileTree(root: Path.join(root, folder))
        return try tree.entries.filter { $0.content == .file }.compactMap { entry in
            guard let form = FileForm(Place(path: entry.path)) else { return nil }
            let source = SourceText(path: entry.path, bytes: try tree.read(entry))
            return YAMLEditor(source, isPage: form.isPage).map { File(path: entry.path, editor: $0, form: form) }
        }
    }

    static let golden: [String] = {
        let folder = Path.join(root, "Tests/SiteGenerationTests/GoldenSites")
        let names = ((try? Folder.names(in: folder)) ?? []).compactMap { $0 }.sorted()
        return names.map { "Tests/SiteGenerationTests/GoldenSites/\($0)/content" }
            .filter { Folder.kind(of: Path.join(root, $0)) != nil }
    }()

    /// What a browser sends of a form that nobody has touched.
    static func form(_ file: File) -> ShownForm {
        let fields = FileFields(file.editor, file.form)
        var form = ShownForm("")
        for leaf in fields.fields.flatMap(\.leaves) {
            guard case .text(let text) = leaf.value else {
                if case .written(let text) = leaf.value { form[leaf.name] = text }
                continue
            }
            form[leaf.name] = text
        }
        if let body = fields.body { form["f.brodtext"] = body }
        return form
    }

    static func submit(_ form: ShownForm, _ file: File, _ action: FormSubmission.Action? = nil) -> FormSubmission {
        FormSubmission(form.sent, action: action, over: file.editor, file.form, year: 2024)
    }

    @Test("Opening and saving writes nothing", arguments: folders + golden) func unchanged(folder: String) throws {
        for file in try Self.files(folder) {
            let back = Self.submit(Self.form(file), file)
            #expect(back.editor.source.bytes == file.editor.source.bytes, "\(file.path)")
            #expect(back.unwritten.isEmpty, "\(file.path)")
        }
    }

    /// How many bytes of `old` stand at the beginning and the end of `new`.
    private static func common(_ old: [UInt8], _ new: [UInt8]) -> Int {
        let start = zip(old, new).prefix { $0 == $1 }.count
        let end = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
        return start + end
    }

    /// Each field of a file is given another value, and emptied: what else is there keeps its bytes.
    private static func changeEach(_ file: File) {
        let shown = form(file)
        let old = file.editor.source.bytes
        for leaf in FileFields(file.editor, file.form).fields.flatMap(\.leaves) {
            guard case .text(let text) = leaf.value else { continue }
            for new in ["Nytt: \"värde\" # två", ""] where !(new.isEmpty && text.isEmpty) {
                // A text whose key is free needs one.
                if new.isEmpty, leaf.name.hasSuffix("." + EntryPart.key) { continue }
                var changed = shown
                changed[leaf.name] = new
                let back = submit(changed, file)
                let bytes = back.editor.source.bytes
                guard back.unwritten.isEmpty else {
                    Issue.record("\(file.path): \(leaf.name) cannot be made \"\(new)\"")
                    continue
                }
                #expect(bytes != old, "\(file.path): \(leaf.name)")
                // A mere name that gets keys of its own is written anew, and nothing beside it.
                let item = leaf.path.dropLast()
                let isName: Bool = if case .scalar? = file.editor.node(at: item), !item.isEmpty { true } else { false }
                let changedPath = isName && file.editor.span(of: leaf.path) == nil ? Array(item) : leaf.path
                if let span = file.editor.span(of: changedPath), !new.isEmpty {
                    // Only within the value's own bytes.
                    #expect(bytes.starts(with: old[..<span.lowerBound]), "\(file.path): \(leaf.name)")
                    #expect(
                        bytes.suffix(old.count - span.upperBound).elementsEqual(old[span.upperBound...]),
                        "\(file.path): \(leaf.name)")
                } else {
                    // Lines came, or went; no other is another.
                    #expect(common(old, bytes) >= min(old.count, bytes.count), "\(file.path): \(leaf.name)")
                }
                guard !new.isEmpty, !leaf.name.hasSuffix("." + EntryPart.key) else { continue }
                let path =
                    if case .scalar? = back.editor.node(at: leaf.path) { leaf.path } else { leaf.path + [.key("namn")] }
                guard case .scalar(let scalar)? = back.editor.node(at: path) else {
                    Issue.record("\(file.path): \(leaf.name) is not there")
                    continue
                }
                #expect(scalar.text.trimmingLineEnds == new, "\(file.path): \(leaf.name)")
            }
        }
    }

    @Test("Each field in turn changes the bytes of its value, and no others", arguments: folders + golden)
    func each(folder: String) throws {
        // Of sites with hundreds of files, some of each kind.
        var seen: [String: Int] = [:]
        for file in try Self.files(folder) {
            let kind = "\(file.form.keys.map(\.field.key))"
            seen[kind, default: 0] += 1
            if seen[kind, default: 0] <= 12 { Self.changeEach(file) }
        }
    }

    @Test("Every key of every table has its help and its label")
    func help() {
        for form in ContentForm.allCases {
            for field in form.fields {
                let help = FieldHelp.text(field.key, in: form)
                #expect(help.swedish.hasSuffix(".") && help.english.hasSuffix("."), "\(form): \(field.key)")
            }
        }
    }

    // MARK: One file

    private static func file(_ text: String, path: String = "2024/trafik/prov.md") throws -> File {
        let form = try #require(FileForm(Place(path: path)))
        let editor = try #require(YAMLEditor(SourceText(path: path, text), isPage: form.isPage))
        return File(path: path, editor: editor, form: form)
    }

    /// What a file says when some fields are filled in otherwise.
    private static func saved(
        _ text: String, _ changes: KeyValuePairs<String, String>, _ action: String? = nil,
        path: String = "2024/trafik/prov.md"
    ) throws -> String {
        let file = try file(text, path: path)
        var form = form(file)
        for (name, value) in changes { form[name] = value }
        let back = submit(form, file, action.flatMap(FormSubmission.Action.init))
        #expect(back.unwritten.isEmpty, "\(back.unwritten)")
        return String(decoding: back.editor.source.bytes, as: UTF8.self)
    }

    private static let page = """
        ---
        # Överst.
        rubrik: 'Farthinder' # rubriken
        ansvarig: Kommunen
        okänd: [a,  b]
        klart:    2024-05-31   # kanske
        uppföljningar:
          # Den första.
          - datum: 2024-03-01
            text: >
              Ett hinder
              är klart.
            # Mitt i.
            status: pågår

          - datum: 2024-04-01
            text: "Två."
        ---

        Vi bygger.

        """

    @Test("A value keeps its quotes, its comment and its place") func quotes() throws {
        #expect(
            try Self.saved(Self.page, ["f.rubrik": "Kommunens 'gupp'"])
                == Self.page.replacing("'Farthinder'", with: "'Kommunens ''gupp'''"))
        #expect(
            try Self.saved(Self.page, ["f.klart": "12/3"]) == Self.page.replacing("2024-05-31", with: "2024-03-12"))
        #expect(
            try Self.saved(Self.page, ["f.uppföljningar.1.text": "Tre: \"nya\"."])
                == Self.page.replacing("\"Två.\"", with: "\"Tre: \\\"nya\\\".\""))
        #expect(
            try Self.saved(Self.page.replacing("\n", with: "\r\n"), ["f.mål": "Lugnt.\nTryggt."])
                == Self.page.replacing(
                    "ansvarig: Kommunen\n", with: "ansvarig: Kommunen\nmål: |\n  Lugnt.\n  Tryggt.\n"
                )
                .replacing("\n", with: "\r\n"))
    }

    @Test("A key that is emptied goes, and its comment stays; one that is filled comes where the format has it")
    func keys() throws {
        #expect(
            try Self.saved(Self.page, ["f.klart": ""])
                == Self.page.replacing("klart:    2024-05-31   # kanske", with: "# kanske"))
        #expect(
            try Self.saved(Self.page, ["f.ingress": "Kort."])
                == Self.page.replacing("rubriken\n", with: "rubriken\ningress: Kort.\n"))
        #expect(
            try Self.saved(Self.page, ["f.uppföljningar.0.datum": ""])
                == Self.page.replacing("- datum: 2024-03-01\n    text: >", with: "- text: >"))
        #expect(
            try Self.saved(Self.page, ["f.uppföljningar.1.utfall": "2"])
                == Self.page.replacing("\"Två.\"\n", with: "\"Två.\"\n    utfall: 2\n"))
    }

    @Test("Rows are moved, removed and added with their comments") func rows() throws {
        let first =
            "  # Den första.\n  - datum: 2024-03-01\n    text: >\n      Ett hinder\n      är klart.\n    # Mitt i.\n"
            + "    status: pågår\n"
        let second = "\n  - datum: 2024-04-01\n    text: \"Två.\"\n"
        #expect(Self.page.contains(first + second))
        let swapped = Self.page.replacing(first + second, with: second + first)
        #expect(try Self.saved(Self.page, [:], "upp:f.uppföljningar:1") == swapped)
        #expect(try Self.saved(Self.page, [:], "ned:f.uppföljningar:0") == swapped)
        #expect(
            try Self.saved(Self.page, [:], "bort:f.uppföljningar:0") == Self.page.replacing(first, with: ""))
        #expect(
            try Self.saved(
                Self.page, ["f.uppföljningar.ny.datum": "1 maj 2024", "f.uppföljningar.ny.text": "Klart: allt."])
                == Self.page.replacing(
                    "\"Två.\"\n", with: "\"Två.\"\n  - datum: 2024-05-01\n    text: \"Klart: allt.\"\n"))
        #expect(
            try Self.saved(Self.page, ["f.samverkan.ny.0": "Polisen"])
                == Self.page.replacing("ansvarig: Kommunen\n", with: "ansvarig: Kommunen\nsamverkan:\n  - Polisen\n"))
    }

    @Test("A mere name gets keys of its own when it needs them") func names() throws {
        let text = "---\nrubrik: X\nansvarig:\n  - Kommunen # vi\n  - Polisen\n---\n"
        #expect(
            try Self.saved(text, ["f.ansvarig.0.roll": "medverkar"])
                == text.replacing("- Kommunen # vi\n", with: "- namn: Kommunen # vi\n    roll: medverkar\n"))
        #expect(
            try Self.saved(text, ["f.ansvarig.ny.namn": "Skolan"])
                == text.replacing("- Polisen\n", with: "- Polisen\n  - Skolan\n"))
    }

    @Test("Settings are edited within their groups, and groups are made") func settings() throws {
        let text = "namn: X\nadress: https://x.se/\nutgivare:\n  namn: Y\n"
        let path = "webbplats.yml"
        #expect(
            try Self.saved(text, ["f.utgivare.telefon": "0589-870 00"], path: path)
                == text + "  telefon: 0589-870 00\n")
        #expect(
            try Self.saved(text, ["f.meddelande.text": "Hej.", "f.meddelande.till": "2/1 2025"], path: path)
                == text + "meddelande:\n  text: Hej.\n  till: 2025-01-02\n")
        #expect(
            try Self.saved(
                text, ["f.vidarebefordringar.ny.nyckel": "/a/", "f.vidarebefordringar.ny.text": "/b/"], path: path)
                == text + "vidarebefordringar:\n  /a/: /b/\n")
    }

    @Test("What a field cannot show without loss is shown as it is written, and edited so") func written() throws {
        let text = "---\nrubrik: X\nansvarig: Y\nmåltal:\n  - 2023: 4 # fyra\n  - 2024: 5\nparter: {a: b}\n---\n"
        let file = try Self.file(text)
        #expect(Self.form(file)["f.måltal"] == "  - 2023: 4 # fyra\n  - 2024: 5")
        #expect(
            try Self.saved(text, ["f.måltal": "  - 2023: 4 # fyra\n  - 2024: 6"])
                == text.replacing("2024: 5", with: "2024: 6"))
        var form = Self.form(file)
        form["f.måltal"] = "  - 2023: [\n"
        let broken = Self.submit(form, file)
        #expect(broken.editor.source.bytes == file.editor.source.bytes)
        #expect(broken.unwritten.keys.contains("f.måltal"))
    }

    @Test(
        "Dates are understood as they are typed",
        arguments: [
            ("12/3", "2024-03-12"), ("12/3 2023", "2023-03-12"), ("12/3/23", "2023-03-12"),
            ("12 mars 2024", "2024-03-12"), ("3 sept", "2024-09-03"), ("31/6", "31/6"), ("2024-kv1", "2024-kv1"),
            ("okänt", "okänt"), ("tills vidare", "tills vidare"), ("2024-03-12", "2024-03-12"),
        ])
    func dates(typed: String, written: String) {
        #expect(TypedDate.written(typed, year: 2024) == written)
    }
}

extension String {
    fileprivate var trimmingLineEnds: String {
        var text = self
        while text.last?.isNewline ?? false { text.removeLast() }
        return text
    }
}
