import Diagnostics
import LintingTestSupport
import TestSupport
import Testing

@testable import Documents

@Suite("What documents hold besides what their readers see")
struct DocumentTests {
    private func problems(_ path: String, _ bytes: [UInt8]) -> [String] {
        RuleRunning.check(path: path, bytes).map { "\($0.code.rawValue): \($0.message.swedish)" }
    }

    private func problems(_ bytes: [UInt8]) -> [String] {
        problems("om/plan.pdf", bytes).map { String($0.prefix { $0 != ":" }) }
    }

    private static let core = """
        <?xml version="1.0"?><cp:coreProperties xmlns:cp="x" xmlns:dc="y"><dc:creator>%</dc:creator>\
        <cp:lastModifiedBy>Arboga kommun</cp:lastModifiedBy></cp:coreProperties>
        """

    private func word(author: String, text: String, packed: Bool = true) -> [UInt8] {
        DocumentFixture.zip(
            [
                ("[Content_Types].xml", "<Types/>"), ("docProps/core.xml", Self.core.replacing("%", with: author)),
                (
                    "word/document.xml",
                    "<w:document><w:body><w:p><w:r><w:t>\(text)</w:t></w:r></w:p></w:body></w:document>"
                ),
            ], packed: packed)
    }

    @Test("The author of a document of Word", arguments: [false, true])
    func author(packed: Bool) {
        let found = problems("om/plan.docx", word(author: "Anna Bergstr&#246;m", text: "Hej", packed: packed))
        #expect(found == ["hidden-author: filen säger vem som har gjort den: \"Anna Bergström\""])
        #expect(problems("om/plan.docx", word(author: "Arboga kommun", text: "Hej", packed: packed)) == [])
        #expect(problems("om/plan.docx", word(author: "anna.bergstrom", text: "Hej", packed: packed)).count == 1)
    }

    @Test("Numbers and names in its text, in whatever pieces it stands")
    func text() {
        let parts = "Numret 811218</w:t></w:r><w:r><w:t>-9876.</w:t></w:r></w:p><w:p><w:r><w:t>Ring oss &amp; dem."
        #expect(
            problems("om/plan.docx", word(author: "", text: parts)) == [
                "personal-identity-number: i dokumentet står ett personnummer eller samordningsnummer, som börjar med 8112"
            ])
        let name = problems(
            "om/plan.odt", DocumentFixture.zip([("content.xml", "<text:p>Ring Anna Bergström</text:p>")]))
        #expect(name == ["personal-name: \"Anna Bergström\" ser ut att vara en persons namn"])
    }

    @Test("Who commented a document or changed it is found in each program's way")
    func commentators() {
        for member: (name: String, contents: String) in [
            ("word/comments.xml", "<w:comment w:author=\"Anna Bergström\"><w:p/></w:comment>"),
            ("word/document.xml", "<w:ins w:id=\"1\" w:author=\"Anna Bergström\"/>"),
            ("xl/comments1.xml", "<authors><author>Anna Bergström</author></authors>"),
            ("xl/persons/person.xml", "<person displayName=\"Anna Bergström\"/>"),
            ("ppt/commentAuthors.xml", "<p:cmAuthor name=\"Anna Bergström\"/>"),
            ("content.xml", "<office:annotation><dc:creator>Anna Bergström</dc:creator></office:annotation>"),
            ("docProps/app.xml", "<Manager>Anna Bergström</Manager>"),
            ("meta.xml", "<meta:initial-creator>Anna Bergström</meta:initial-creator>"),
        ] {
            let found = problems("om/plan.docx", DocumentFixture.zip([member]))
            #expect(found.contains { $0.hasPrefix("hidden-author") }, "\(member.name)")
        }
    }

    @Test("A bomb is unpacked as far as the limit and no further")
    func bomb() {
        let bytes = DocumentFixture.zip(
            [("word/document.xml", String(repeating: " ", count: DocumentTexts.limit + 1_000_000))], packed: true)
        #expect(bytes.count < 200_000)
        #expect(OfficeDocument.texts(of: bytes).text.count <= DocumentTexts.limit + 1)
    }

    @Test("Text of a page of a PDF document, in one font and in codes that it maps to letters")
    func pdfText() {
        #expect(
            problems(DocumentFixture.pdf(contents: "BT /F1 12 Tf (Nummer 811218-9876) Tj ET")) == [
                "personal-identity-number"
            ])
        #expect(
            problems(DocumentFixture.pdf(contents: "BT /F1 12 Tf [(8112) -20 (18-98) 5 (76)] TJ ET")) == [
                "personal-identity-number"
            ])
        #expect(
            problems(
                DocumentFixture.pdf(contents: "BT 1 0 0 1 72 700 Tm (811218-) Tj 1 0 0 1 99 700 Tm <39383736> Tj ET"))
                == ["personal-identity-number"])
        #expect(problems(DocumentFixture.pdf(contents: "BT (811218) Tj 0 -14 Td (9876) Tj ET", packed: false)) == [])
        #expect(problems(DocumentFixture.pdf(contents: "BT (Ring 070-174 06 67) Tj ET")) == ["personal-telephone"])
        let map = """
            6 0 obj
            << /Length 200 >>
            stream
            1 begincodespacerange <0000> <FFFF> endcodespacerange
            1 beginbfrange <0001> <000A> <0030> endbfrange
            1 beginbfchar <000B> <002D> endbfchar
            endstream
            """
        let codes = "811218-9876".map { $0 == "-" ? "000B" : "000" + String((Int(String($0)) ?? 0) + 1, radix: 16) }
            .joined()
        let mapped = DocumentFixture.pdf(
            contents: "BT /F1 12 Tf <\(codes)> Tj ET", font: "<< /Type /Font /Subtype /Type0 /ToUnicode 6 0 R >>",
            objects: [map])
        #expect(problems(mapped) == ["personal-identity-number"])
    }

    @Test("Who made a PDF document is found in its information, its XMP and its notes")
    func pdfAuthor() {
        for object in [
            "7 0 obj\n<< /Author (Anna Bergstr\\366m) /Producer (x) >>",
            "7 0 obj\n<< /Author <FEFF0041006E006E00610020004200650072006700730074007200F6006D> >>",
            "7 0 obj\n<< /Type /Metadata /Length 61 >>\nstream\n<dc:creator><rdf:li>Anna Bergström</rdf:li></dc:creator>\nendstream",
            "7 0 obj\n<< /Type /Annot /Subtype /Text /Rect [0 0 1 1] /T (Anna Bergstrom) /Contents (Hej) >>",
        ] {
            #expect(problems(DocumentFixture.pdf(contents: "", objects: [object])) == ["hidden-author"], "\(object)")
        }
        var bytes = Array(
            "%PDF-1.7\n8 0 obj << /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length 1 >>\nstream\n".utf8)
        bytes += DocumentFixture.zlib(Array("7 0 << /Author (Anna Bergstrom) >>".utf8)) + "\nendstream\nendobj\n".utf8
        #expect(problems(bytes) == ["hidden-author"])
    }

    @Test("What cannot be looked into is told of")
    func unread() {
        #expect(
            problems(DocumentFixture.pdf(contents: "", objects: ["9 0 obj 1 endobj trailer << /Encrypt 4 0 R >>"])) == [
                "unread-document"
            ])
        #expect(problems("a.docx", [0xD0, 0xCF, 0x11, 0xE0]).count == 1)
        #expect(problems("a.docx", [0x50, 0x4B, 3, 4]).count == 1)
        #expect(problems("a.docx", [1, 2, 3]) == [] && problems("a.pdf", [1, 2, 3]) == [])
        #expect(problems("a.doc", [1, 2, 3]).count == 1)
    }

    @Test("Damaged documents are read in time, whatever is damaged", arguments: 0..<40)
    func damaged(seed: Int) {
        var random = SeededGenerator(state: UInt64(seed))
        let whole = [
            word(author: "Anna Bergström", text: "Hej"),
            DocumentFixture.pdf(contents: "BT /F1 12 Tf [(8112) -20 (18)] TJ ET"),
        ]
        for var bytes in whole {
            for _ in 0..<Int.random(in: 1...12, using: &random) {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            if Bool.random(using: &random) { bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random)) }
            _ = DocumentTexts(path: "a.pdf", bytes)
            _ = DocumentTexts(path: "a.docx", bytes)
            for name in ["a.jpg", "a.png", "a.webp", "a.avif"] { _ = DocumentTexts(path: name, bytes) }
        }
    }

    @Test("Much of one thing is read in time that grows with its length")
    func hostile() {
        for part in [
            "(", "[", "<<", "1 0 obj", "stream\n", "obj", "/", "<", "1 0 obj << /Length 9 >> stream ", "BT (",
            "trailer <<",
        ] {
            _ = DocumentTexts(path: "a.pdf", Array(("%PDF-1.4\n" + String(repeating: part, count: 30_000)).utf8))
        }
    }
}
