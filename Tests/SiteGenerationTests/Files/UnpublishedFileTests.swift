import Diagnostics
import TestSupport
import Testing

@testable import SiteGeneration

@Suite("Files that are not published, in a site") struct UnpublishedFileTests {
    @Test(
        "Scripts that no template asks for",
        arguments: [("<script src=\"{{frame.root}}a.js\"></script>", 0), ("<p>a</p>", 1)])
    func unaskedScript(_ template: String, _ count: Int) async throws {
        let fixture = try SiteFixture()
        try fixture.folder.write("x()", to: "templates/a.js")
        try fixture.folder.write("<h1>{{page.title}}</h1>\(template)", to: "templates/page.mustache")
        let result = try await fixture.build()
        #expect(result.diagnostics.map(\.code) == [DiagnosticCode](repeating: .unsupportedFile, count: count))
    }

    @Test("One error for one file, in the words of the editor") func whole() async throws {
        try await expect(
            [
                .error(
                    .unsupportedFile, "om/enkat.html",
                    "filen publiceras inte: .html är en webbsida, som kan ha program i sig",
                    advice: "skriv texten som en sida i stället: en fil som slutar på .md"),
                .error(
                    .reservedName, "omdirigeringar.nginx.conf",
                    "en fil som heter \"omdirigeringar.nginx.conf\" får inte finnas här: "
                        + "webbservern läser den som regler för vart adresser leder",
                    advice: "ta bort filen, och skriv gamla adresser under vidarebefordringar i webbplats.yml"),
            ], in: ["om/enkat.html": "<p>", "omdirigeringar.nginx.conf": "return 200;"])
    }

    @Test("A drawing with a program in it: the place, the words and the mend") func drawing() async throws {
        try await expect(
            [
                .error(
                    .activeDrawing, "om/a.svg",
                    "den ritade bilden innehåller ett program (onclick), som kan köra program eller hämta något utifrån",
                    advice: "exportera bilden som Vanlig SVG eller Optimerad SVG i Inkscape, eller spara den som png"),
                .error(
                    .activeDrawing, "om/a.svg",
                    "den ritade bilden innehåller <script>, som kan köra program eller hämta något utifrån",
                    advice: "exportera bilden som Vanlig SVG eller Optimerad SVG i Inkscape, eller spara den som png"),
            ],
            in: ["om/a.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\">\n<g ⟦onclick=\"x()\"⟧>\n⟦<script⟧/></g></svg>"]
        )
    }

    @Test(
        "A page under a name that makes it none is told of, whatever its folder and its line ends",
        arguments: ["2024/trygghet/Annan aktivitet.txt", "2024/dialoger/torget.txt", "om/kontakt.csv", "2024/ljus.TXT"])
    func pageUnderOtherName(path: String) async throws {
        for text in ["---\nrubrik: A\n---\n", "\u{FEFF}---\r\nansvarig: B\r\nrubrik: A\r\n---\r\n"] {
            let found = try await SiteFixture([path: text]).build().diagnostics.filter { $0.code == .badFileName }
            #expect(found.count == 1, "\(path)")
            let stem = path.split(separator: "/").last.map { $0.dropLast(4) } ?? ""
            #expect(found.first?.advice?.swedish.hasPrefix("döp om filen till \(stem).md;") == true)
        }
        for text in ["Hej.\n---\nrubrik: A\n", "---\n\nEn anteckning.\n", ""] {
            let found = try await SiteFixture([path: text]).build().diagnostics.filter { $0.code == .badFileName }
            #expect(found.isEmpty, "\(text)")
        }
    }
}
