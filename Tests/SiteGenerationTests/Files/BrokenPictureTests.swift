import Diagnostics
import TestSupport
import Testing

@testable import Linting
@testable import SiteGeneration

@Suite("Pictures that no browser shows")
struct BrokenPictureTests {
    @Test("Each is told of once, at its file, whatever is wrong with it") func once() async throws {
        let files: [(String, [UInt8])] = [
            ("kapad.jpg", ExampleFile.jpeg.dropLast(2)),
            ("lfs.png", Array("version https://git-lfs.github.com/spec/v1\n".utf8)),
            ("nollor.jpg", [UInt8](repeating: 0, count: 500)), ("svg.png", Array(ExampleFile.drawing.utf8)),
            ("text.png", Array("hej\n".utf8)), ("tom.jpg", []),
            ("trasig.svg", Array("<svg xmlns=\"http://www.w3.org/2000/svg\"><g></svg>".utf8)),
            ("utan-namnrymd.svg", Array("<svg width=\"10\"><rect width=\"10\"/></svg>".utf8)),
        ]
        let links = files.map { "![Karta över torget](\($0.0))\n" }.joined(separator: "\n")
        let fixture = try SiteFixture(["om/index.md": "---\nrubrik: Om\n---\n\n" + links])
        for (name, bytes) in files { try fixture.writeBytes(bytes, to: "om/" + name) }
        let found = try await fixture.build().diagnostics
        #expect(found.map(\.code) == files.map { _ in .mislabeledPicture })
        #expect(
            found.compactMap { $0.location?.source.path.split(separator: "/").last.map(String.init) } == files.map(\.0))
        #expect(Set(found.map(\.message.swedish)).count == files.count)
    }
}
