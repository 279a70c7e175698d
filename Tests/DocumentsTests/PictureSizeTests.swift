import TestSupport
import Testing

@testable import Documents

@Suite struct PictureSizeTests {
    private static func exif(_ orientation: UInt8) -> [UInt8] {
        let tiff: [UInt8] =
            Array("MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
        let content = Array("Exif".utf8) + [0, 0] + tiff
        return [0xFF, 0xE1, 0, UInt8(content.count + 2)] + content
    }

    private static let frame: [UInt8] = [0xFF, 0xC0, 0, 11, 8, 0, 40, 0, 60, 1, 1, 0x11, 0]
    private static func box(_ name: String, _ content: [UInt8]) -> [UInt8] {
        [0, 0, 0, UInt8(content.count + 8)] + Array(name.utf8) + content
    }

    static let pictures: [(String, [UInt8], String)] = [
        ("a.png", SampleFile.png([]), "1×1"), ("a.jpg", [0xFF, 0xD8] + frame, "60×40"),
        ("a.JPEG", [0xFF, 0xD8] + exif(1) + frame, "60×40"), ("a.jpg", [0xFF, 0xD8] + exif(6) + frame, "40×60"),
        ("a.gif", Array("GIF89a".utf8) + [60, 0, 40, 0], "60×40"),
        ("a.webp", Array("RIFF\0\0\0\0WEBPVP8X".utf8) + [10, 0, 0, 0, 0, 0, 0, 0, 59, 0, 0, 39, 0, 0, 0], "60×40"),
        (
            "a.webp",
            Array("RIFF\0\0\0\0WEBPVP8 ".utf8) + [0, 0, 0, 0, 0, 0, 0, 0x9D, 0x01, 0x2A, 60, 0, 40, 0, 0, 0], "60×40"
        ),
        (
            "a.webp", Array("RIFF\0\0\0\0WEBPVP8L".utf8) + [0, 0, 0, 0, 0x2F, 59, 0xC0, 9, 0, 0, 0, 0, 0, 0, 0, 0],
            "60×40"
        ),
        (
            "a.avif",
            box("ftyp", Array("avif".utf8)) + box("ispe", [0, 0, 0, 0, 0, 0, 0, 60, 0, 0, 0, 40])
                + box("mdat", [0, 0, 0, 0]), "60×40"
        ),
        (
            "a.avif", box("ispe", [0, 0, 0, 0, 0, 0, 0, 60, 0, 0, 0, 40]) + box("irot", [1]) + box("mdat", [0, 0, 0]),
            "40×60"
        ),
        ("a.svg", Array("<?xml version=\"1.0\"?><svg width='60' height = \"40px\">".utf8), "60×40"),
        ("a.svg", Array("<svg xmlns=\"x\" viewBox=\"0 0 600 400\"><g/></svg>".utf8), "600×400"),
        ("a.svg", Array("<svg width=\"60\" viewBox=\"0,0,600,400\">".utf8), "60×40"),
        ("a.svg", Array("<svg width=\"100%\" height=\"100%\" viewBox=\"0 0 60 40\">".utf8), "60×40"),
    ]

    @Test("Width and height as a browser shows them", arguments: pictures)
    func size(_ name: String, _ bytes: [UInt8], _ expected: String) {
        let size = PictureSize(bytes, path: name)
        #expect(size.map { "\($0.width)×\($0.height)" } == expected)
    }

    @Test("Bytes that are cut off or mixed up say nothing, and harm nobody", arguments: pictures.indices)
    func hostile(_ index: Int) {
        let (name, bytes, _) = Self.pictures[index]
        for count in bytes.indices { _ = PictureSize(Array(bytes[..<count]), path: name) }
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<200 {
            var mixed = bytes
            mixed[Int.random(in: mixed.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            _ = PictureSize(mixed, path: name)
        }
        #expect(PictureSize([], path: name) == nil)
    }
}
