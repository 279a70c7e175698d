import Diagnostics
import FileSystem
import Templates
import TestSupport
import Testing

@testable import Localization
@testable import PageRendering

/// `docs/templates.md` is what the view models say; and what templates are offered is used.
@Suite struct TemplateDocumentationTests {
    private static let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

    private func text(_ path: String) throws -> String {
        String(decoding: try File.read(Self.root + "/" + path), as: UTF8.self)
    }

    @Test func theDocumentSaysWhatTheViewModelsSay() throws {
        let heading = """
            # What templates may use

            Made from the view models by the tests (`LOFTE_RECORD=1 swift test`); do not change it by hand. A template's \
            name is its path below `templates/` without `.mustache`. A name that is not here is an error when the site is \
            built, with its place and the nearest name.

            | template | shows |
            | --- | --- |

            """
        let rows = PageTemplates.shapes.map { "| `\($0.name)` | \($0.shape.name): \($0.shape.documentation) |\n" }
            .joined()
        let made = heading + rows + "\n" + ShapeDocumentation.markdown(of: PageTemplates.shapes.map(\.shape))
        if Environment["LOFTE_RECORD"] == "1" {
            try File.write(Array(made.utf8), to: Self.root + "/docs/templates.md")
            Issue.record("docs/templates.md was recorded anew: read the difference, and run without LOFTE_RECORD")
            return
        }
        #expect(try text("docs/templates.md") == made)
    }

    @Test func everyWordIsUsed() throws {
        var sources = ""
        for folder in ["templates", "Sources"] {
            for entry in try FileTree(root: Self.root + "/" + folder).entries
            where entry.path != "Localization/Word.swift" {
                sources += try text(folder + "/" + entry.path)
            }
        }
        let names = sources.split { !($0.isLetter || $0.isNumber || $0 == "." || $0 == "_") }
        let members = Set(names.compactMap { $0.split(separator: ".").last.map(String.init) })
        let unused = Word.allCases.map(\.rawValue).filter { !members.contains($0) }
        #expect(unused == [])
    }

    @Test func everyWordHasATextInEveryLanguage() {
        for word in Word.allCases {
            #expect(!word.text.swedish.isEmpty && !word.text.english.isEmpty, "\(word.rawValue)")
        }
    }
}
