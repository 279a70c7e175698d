import Diagnostics
import LintingTestSupport
import Testing

@testable import Documents

@Suite("What pictures say of themselves")
struct PictureMetadataTests {
    private static let name = "Anna Bergstrom"

    /// TIFF with one text in its first directory, in bytes or in UTF-16.
    private static func tiff(_ tag: Int, _ text: [UInt8]) -> [UInt8] {
        Array("II".utf8) + [
            42, 0, 8, 0, 0, 0, 1, 0, UInt8(tag & 255), UInt8(tag >> 8), 2, 0, UInt8(text.count), 0, 0, 0,
        ]
            + [26, 0, 0, 0, 0, 0, 0, 0] + text
    }

    private static func jpeg(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
        [0xFF, 0xD8, 0xFF, marker, 0, UInt8(content.count + 2)] + content + [0xFF, 0xD9]
    }

    private static func webP(_ type: String, _ content: [UInt8]) -> [UInt8] {
        Array("RIFF\0\0\0\0WEBP".utf8) + Array(type.utf8) + [UInt8(content.count), 0, 0, 0] + content
    }

    static let pictures: [(name: String, bytes: [UInt8])] = {
        let exif = Array("Exif\0\0".utf8)
        let artist = tiff(0x013B, Array(name.utf8))
        let wide = tiff(0x9C9D, name.utf8.flatMap { [$0, 0] })
        let xmp = Array(
            "<x:xmpmeta><dc:creator><rdf:Seq><rdf:li>\(name)</rdf:li></rdf:Seq></dc:creator></x:xmpmeta>".utf8)
        let iptc =
            Array("Photoshop 3.0\0".utf8) + Array("8BIM".utf8) + [4, 4, 0, 0, 0, 0, 0, 19, 0x1C, 2, 80, 0, 14]
            + Array(name.utf8)
        return [
            ("exif.jpg", jpeg(0xE1, exif + artist)), ("windows.jpg", jpeg(0xE1, exif + wide)),
            ("xmp.jpg", jpeg(0xE1, Array("http://ns.adobe.com/xap/1.0/\0".utf8) + xmp)), ("iptc.jpg", jpeg(0xED, iptc)),
            ("exif.webp", webP("EXIF", artist)), ("xmp.webp", webP("XMP ", xmp)),
            ("exif.avif", [0, 0, 0, 16] + Array("ftypavif\0\0\0\0".utf8) + artist),
            ("xmp.avif", [0, 0, 0, 16] + Array("ftypavif\0\0\0\0".utf8) + xmp),
        ]
    }()

    @Test("Who took a picture is found in each way of saying it", arguments: pictures.map(\.name))
    func authors(_ name: String) throws {
        let picture = try #require(Self.pictures.first { $0.name == name })
        let format = try #require(PictureFormat(path: name))
        #expect(PictureMetadata(picture.bytes, format: format).authors == [Self.name])
        // They have what tells of the author, and no picture.
        let codes = RuleRunning.check(path: name, picture.bytes).map(\.code).filter { $0 != .mislabeledPicture }
        #expect(codes == [.hiddenAuthor])
    }

    @Test("Every truncation of a picture is read")
    func truncated() throws {
        for (name, bytes) in Self.pictures {
            let format = try #require(PictureFormat(path: name))
            for count in 0..<bytes.count { _ = PictureMetadata(Array(bytes.prefix(count)), format: format) }
        }
    }
}
