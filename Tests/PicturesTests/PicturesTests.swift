import Documents
import TestSupport
import Testing

@testable import Pictures

/// Pictures as they are chosen, and as pages get them.
@Suite("Pictures for pages") struct PagePictureTests {
    /// Four colours in the corners, so that every turning shows.
    private static func corners(_ width: Int, _ height: Int, channels: Int = 3) -> Pixels {
        let colors: [[UInt8]] = [[250, 10, 10], [10, 250, 10], [10, 10, 250], [240, 240, 240]]
        var samples: [UInt8] = []
        for y in 0..<height {
            for x in 0..<width {
                let color = colors[(y >= height / 2 ? 2 : 0) + (x >= width / 2 ? 1 : 0)]
                samples += channels < 3 ? [color[0]] : color
                if channels.isMultiple(of: 2) { samples.append(x < width / 2 ? 255 : 0) }
            }
        }
        return Pixels(width: width, height: height, channels: channels, samples: samples)
    }

    /// The nearest of the four colours in each corner: 0 red, 1 green, 2 blue, 3 white.
    private static func read(_ pixels: Pixels) -> [Int] {
        [(1, 1), (pixels.width - 2, 1), (1, pixels.height - 2), (pixels.width - 2, pixels.height - 2)].map { x, y in
            let start = (y * pixels.width + x) * pixels.channels
            let color = pixels.samples[start..<start + 3].map { $0 > 128 }
            return color == [true, false, false]
                ? 0 : color == [false, true, false] ? 1 : color == [false, false, true] ? 2 : 3
        }
    }

    /// A JPEG picture with Exif data that turns it and says where it was taken.
    private static func photograph(_ pixels: Pixels, orientation: UInt8) throws -> [UInt8] {
        let plain = try #require(JPEGCoding.write(pixels, quality: 90))
        let tiff: [UInt8] =
            Array("MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 2]
            + [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
            + [0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38] + [0, 0, 0, 0]
            + [0, 1, 0, 2, 0, 2, 0, 0, 0, 2] + Array("59".utf8) + [0, 0, 0, 0, 0, 0]
        let exif = Array("Exif\0\0".utf8) + tiff
        return plain[..<2] + [0xFF, 0xE1, UInt8((exif.count + 2) >> 8), UInt8((exif.count + 2) & 0xFF)] + exif
            + plain[2...]
    }

    @Test("A photograph stands upright, whichever way the camera was held", arguments: 1...8)
    func upright(orientation: Int) throws {
        let expected = [
            [0, 1, 2, 3], [1, 0, 3, 2], [3, 2, 1, 0], [2, 3, 0, 1], [0, 2, 1, 3], [2, 0, 3, 1], [3, 1, 2, 0],
            [1, 3, 0, 2],
        ]
        let sent = try Self.photograph(Self.corners(48, 32), orientation: UInt8(orientation))
        #expect(PictureMetadata(sent, format: .jpeg).hasPosition, "else nothing is shown by its absence")
        let picture = try PagePicture(sent)
        #expect(picture.ending == ".jpg")
        #expect((picture.width, picture.height) == (orientation >= 5 ? (32, 48) : (48, 32)))
        #expect(PictureSize(picture.bytes, path: "a.jpg") == PictureSize(width: picture.width, height: picture.height))
        #expect(!PictureMetadata(picture.bytes, format: .jpeg).hasPosition)
        #expect(JPEGHead(picture.bytes)?.orientation == 1)
        let pixels = try JPEGCoding.read(picture.bytes, side: 1_000)
        #expect(Self.read(pixels) == expected[orientation - 1])
    }

    @Test("A large picture is made as large as a page needs, and never larger")
    func fitting() throws {
        let sent = try #require(JPEGCoding.write(Self.corners(2_000, 500), quality: 80))
        let picture = try PagePicture(sent)
        #expect((picture.width, picture.height) == (1_600, 400))
        #expect(picture.bytes.count <= PagePicture.weight)
        #expect(Self.read(try JPEGCoding.read(picture.bytes, side: 2_000)) == [0, 1, 2, 3])
        let small = try PagePicture(try #require(JPEGCoding.write(Self.corners(40, 20), quality: 80)))
        #expect((small.width, small.height) == (40, 20))
        let narrow = Self.corners(3_000, 2).fitting(1_600)
        #expect((narrow.width, narrow.height) == (1_600, 1))
    }

    @Test("A drawing keeps what is seen through, and its kind", arguments: 1...4) func drawing(channels: Int) throws {
        let sent = try #require(PNGCoding.write(Self.corners(64, 48, channels: channels)))
        let picture = try PagePicture(sent)
        #expect(picture.ending == ".png")
        let pixels = try PNGCoding.read(picture.bytes)
        #expect(pixels == Self.corners(64, 48, channels: channels))
        // What is seen through has no colour that could run into the rest.
        let half = Self.corners(64, 48, channels: channels).fitting(32)
        if half.hasOpacity {
            #expect(half.samples[channels - 1] == 255 && half.samples[half.samples.count - 1] == 0)
        }
    }

    @Test("A mean is a mean") func mean() {
        let pixels = Pixels(width: 3, height: 1, channels: 1, samples: [0, 90, 240])
        #expect(pixels.fitting(1).samples == [110])
        #expect(
            Pixels(width: 4, height: 4, channels: 1, samples: Array(repeating: 77, count: 16)).fitting(3).samples
                == Array(repeating: 77, count: 9))
    }

    @Test("The same picture gives the same bytes") func same() throws {
        let sent = try Self.photograph(Self.corners(60, 40), orientation: 6)
        #expect(try PagePicture(sent).bytes == PagePicture(sent).bytes)
    }
}
