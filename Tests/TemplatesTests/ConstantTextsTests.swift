import Diagnostics
import Testing

@testable import Templates

/// Texts that many pages share are written as if they had been read from the page's own view model.
@Suite("Constant texts") struct ConstantTextsTests {
    private struct Words: ViewModel {
        static let keys = ViewModelKeys<Words>(
            "Words", "Words.", [.text("yes", "Yes") { _ in "ja & <nej>" }, .text("no", "No") { _ in "nej" }])
    }

    private struct Page: ViewModel {
        let words = Prepared(Words())
        let title = "Rubrik"

        static let keys = ViewModelKeys<Page>(
            "Page", "A page.",
            [.prepared("words", "Words", Words.self) { $0.words }, .text("title", "Title") { $0.title }])
    }

    private static let texts = ConstantTexts(Words.keys.shape, ["ja & <nej>", "nej"])

    private func page(_ template: String, constant: Bool) throws -> String {
        let (library, problems) = TemplateLibrary.parse([("page", .init(path: "page", bytes: Array(template.utf8)))])
        #expect(problems.isEmpty)
        let (templates, found) = library.bind(
            [("page", Page.keys.shape)], constant: constant ? Words.keys.shape : nil)
        #expect(found.isEmpty)
        var bytes: [UInt8] = []
        try #require(templates[0]).render(Page().object, constants: constant ? Self.texts : nil, into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(
        "The page is the same, escaped, in sections and through both ways to a name",
        arguments: [
            "{{words.yes}} {{title}} {{words.no}}", "{{#words}}{{yes}}{{/words}}",
            "{{#title}}{{words.yes}}{{/title}}", "{{#words.yes}}{{.}}{{/words.yes}}{{^words.no}}tomt{{/words.no}}",
        ])
    func same(template: String) throws {
        let apart = try page(template, constant: true)
        #expect(try apart == page(template, constant: false))
        #expect(apart.contains("ja &amp; &lt;nej&gt;"))
    }

    @Test("They are read from what is given, not from the object") func source() throws {
        let (library, _) = TemplateLibrary.parse([("page", .init(path: "page", bytes: Array("{{words.no}}".utf8)))])
        let (templates, _) = library.bind([("page", Page.keys.shape)], constant: Words.keys.shape)
        var bytes: [UInt8] = []
        let other = ConstantTexts(Words.keys.shape, ["1", "2"])
        try #require(templates[0]).render(Page().object, constants: other, into: &bytes)
        #expect(bytes == Array("2".utf8))
    }
}
