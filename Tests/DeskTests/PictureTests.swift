import Diagnostics
import Documents
import FileSystem
import Pictures
import Preview
import SiteGeneration
import TestSupport
import Testing

@testable import Desk

/// Pictures put on pages at the desk.
@Suite("Pictures at the desk") struct PictureTests {
    /// A grey PNG picture of four pixels, two of each grey.
    private static let png: [UInt8] = {
        func hex(_ text: String) -> [UInt8] {
            stride(from: 0, to: text.utf8.count, by: 2).compactMap { start in
                UInt8(text.dropFirst(start).prefix(2), radix: 16)
            }
        }
        return hex(
            "89504e470d0a1a0a0000000d494844520000000200000002080000000057dd52f80000000e49444154789c636838c1d0700200076e0291749790390000000049454e44ae426082"
        )
    }()

    private static func form(
        _ file: [UInt8]? = png, description: String = "Torget i kvällsljus", place: String = "overst",
        caption: String = "", kept: String? = nil
    ) -> FormFields {
        FormFields(
            fields: [
                ("bildbeskrivning", description), ("var", place), ("bildtext", caption), ("fotograf", ""),
            ] + (kept.map { [("skickad", $0)] } ?? []),
            files: file.map { [("fil", $0)] } ?? [])
    }

    private static func picturesOf(_ desk: DeskFixture) throws -> [String] {
        try FileTree(root: desk.folder.path("content")).entries.map(\.path).filter { $0.hasSuffix(".png") }
    }

    @Test("A picture gets its name from what it shows, and stands at the top of its page") func top() async throws {
        let desk = try await DeskFixture()
        #expect(await desk.ask("bild/" + DeskFixture.activity).html.contains("enctype=\"multipart/form-data\""))
        let answer = await desk.ask("bild/" + DeskFixture.activity, Self.form(caption: "Nya lyktor"))
        #expect(answer.html.contains("Bilden är sparad."), "\(answer.html)")
        #expect(try Self.picturesOf(desk) == ["2024/trafik/torget-i-kvallsljus.png"])
        let text = try desk.text(DeskFixture.activity)
        #expect(
            text.contains("bild: torget-i-kvallsljus.png\nbildbeskrivning: Torget i kvällsljus\nbildtext: Nya lyktor\n")
        )
        #expect(text.contains("# En egen anteckning.\n"))
        try await desk.check()
        #expect(desk.site.checked?.diagnostics.filter { $0.severity == .error }.isEmpty == true)
        #expect(await desk.ask("bild/" + DeskFixture.activity).html.contains("Sidan har redan en bild överst."))
    }

    @Test("A picture in the text is a paragraph of its own, and no sign in its description is taken for Markdown")
    func inText() async throws {
        let desk = try await DeskFixture()
        let before = try desk.text(DeskFixture.activity)
        let answer = await desk.ask(
            "bild/" + DeskFixture.activity, Self.form(description: "Skylt med [70] & pil", place: "sist"))
        #expect(answer.html.contains("Bilden är sparad."), "\(answer.html)")
        #expect(
            try desk.text(DeskFixture.activity) == before + "\n![Skylt med \\[70\\] \\& pil](skylt-med-70-pil.png)\n")
    }

    @Test("The same picture is known again, and another with the same description gets a name of its own")
    func again() async throws {
        let desk = try await DeskFixture()
        _ = await desk.ask("bild/" + DeskFixture.activity, Self.form())
        let again = await desk.ask("bild/index.md", Self.form())
        #expect(again.html.contains("Samma bild fanns redan i 2024/trafik/torget-i-kvallsljus.png"), "\(again.html)")
        #expect(try desk.text("index.md").contains("bild: /2024/trafik/torget-i-kvallsljus.png\n"))
        try desk.folder.write("en annan", to: "content/2024/trafik/torget-i-kvallsljus.png")
        _ = await desk.ask("bild/" + DeskFixture.activity, Self.form())
        #expect(
            try Self.picturesOf(desk) == [
                "2024/trafik/torget-i-kvallsljus-2.png", "2024/trafik/torget-i-kvallsljus.png",
            ])
        #expect(try desk.text("2024/trafik/torget-i-kvallsljus.png") == "en annan", "nothing is overwritten")
    }

    @Test(
        "Without a description that says something nothing is put on the page, and the picture need not be chosen again",
        arguments: ["", "bild", "IMG_2034.png"])
    func described(description: String) async throws {
        let desk = try await DeskFixture()
        let before = try desk.text(DeskFixture.activity)
        let refused = await desk.ask("bild/" + DeskFixture.activity, Self.form(description: description))
        #expect(refused.isRefused && refused.html.contains("href=\"#bildbeskrivning\""), "\(refused.html)")
        #expect(try desk.text(DeskFixture.activity) == before)
        #expect(try Self.picturesOf(desk).isEmpty)
        let kept = try #require(
            refused.html.firstMatch(of: /name="skickad" value="([0-9a-f]{64})"/).map { String($0.1) })
        let saved = await desk.ask("bild/" + DeskFixture.activity, Self.form([], kept: kept))
        #expect(saved.html.contains("Bilden är sparad."), "\(saved.html)")
        #expect(Folder.kind(of: desk.folder.path(".lofte/utkast/bilder/" + kept)) == nil, "it is kept no longer")
    }

    @Test("What is no picture is refused, with what to do, and leaves nothing") func refused() async throws {
        let desk = try await DeskFixture()
        for file in [nil, [], Array("<script>".utf8), Array(Self.png.dropLast(20)), [0xFF, 0xD8, 0xFF]] as [[UInt8]?] {
            let answer = await desk.ask("bild/" + DeskFixture.activity, Self.form(file))
            #expect(answer.isRefused && answer.html.contains("href=\"#fil\""), "\(answer.html)")
        }
        for kept in ["../../hemligt", String(repeating: "0", count: 64), "utkast"] {
            #expect(await desk.ask("bild/" + DeskFixture.activity, Self.form([], kept: kept)).isRefused)
        }
        #expect(try Self.picturesOf(desk).isEmpty)
        for path in ["webbplats.yml", "../hemligt.md", "saknas.md"] {
            #expect(await desk.ask("bild/" + path, Self.form()) == .missing, "\(path)")
        }
    }

    @Test("A name is made of whole words, and is no reserved one")
    func names() {
        #expect(PictureFolder.name(for: "Åtta nya lyktor i parken!") == "atta-nya-lyktor-i-parken")
        #expect(PictureFolder.name(for: "index") == "bild")
        #expect(PictureFolder.name(for: "…") == "avsnitt")
        let long = PictureFolder.name(for: String(repeating: "ett långt ord ", count: 30))
        #expect(long.utf8.count <= 50 && long.hasSuffix("ord") || long.hasSuffix("ett") || long.hasSuffix("langt"))
        #expect(PictureFolder.name(for: String(repeating: "a", count: 300)).utf8.count == 50)
    }
}
