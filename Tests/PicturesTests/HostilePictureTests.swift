import Documents
import TestSupport
import Testing

@testable import Pictures

/// What somebody may send instead of a picture: refused, in bounded memory and time.
@Suite("Hostile pictures") struct HostilePictureTests {
    private static func refusal(_ bytes: [UInt8]) -> PictureRefusal? {
        do throws(PictureRefusal) {
            _ = try PagePicture(bytes)
            return nil
        } catch { return error }
    }

    private static func pixels(_ width: Int, _ height: Int) -> Pixels {
        Pixels(
            width: width, height: height, channels: 3,
            samples: (0..<width * height * 3).map { UInt8(truncatingIfNeeded: $0 &* 37 ^ $0 >> 3) })
    }

    private static func jpeg() throws -> [UInt8] { try #require(JPEGCoding.write(pixels(64, 48), quality: 90)) }
    private static func png() throws -> [UInt8] { try #require(PNGCoding.write(pixels(64, 48))) }

    /// The same picture, said to be of another size.
    private static func sized(_ bytes: [UInt8], _ width: Int, _ height: Int) throws -> [UInt8] {
        var result = bytes
        let frame = try #require(
            (2..<bytes.count - 8).first { bytes[$0] == 0xFF && (bytes[$0 + 1] == 0xC0 || bytes[$0 + 1] == 0xC2) })
        for (offset, value) in [(5, height >> 8), (6, height), (7, width >> 8), (8, width)] {
            result[frame + offset] = UInt8(truncatingIfNeeded: value)
        }
        return result
    }

    /// A PNG picture of a size with other content, each part with its right checksum.
    private static func bomb(_ width: UInt32, _ height: UInt32, _ content: [UInt8]) -> [UInt8] {
        func number(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) } }
        func chunk(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
            let named = Array(name.utf8) + bytes
            let sum = named.reduce(0xFFFF_FFFF as UInt32) { sum, byte in
                (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
            }
            return number(UInt32(bytes.count)) + named + number(~sum)
        }
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
            + chunk("IHDR", number(width) + number(height) + [8, 2, 0, 0, 0]) + chunk("IDAT", content)
            + chunk("IEND", [])
    }

    @Test("A picture that would fill the memory is refused before it is unpacked") func bombs() throws {
        let huge = try Self.sized(Self.jpeg(), 65_500, 65_500)
        // Said of the head alone: no pixel is unpacked.
        #expect(
            Self.refusal(Self.bomb(100_000, 100_000, [0x78, 0x9C])) == .tooManyPixels(width: 100_000, height: 100_000))
        #expect(Self.refusal(Self.bomb(0x7FFF_FFFF, 0x7FFF_FFFF, [])) != nil)
        #expect(Self.refusal(Self.bomb(1, 0x7FFF_FFFF, [])) != nil)
        #expect(Self.refusal(huge) == .tooManyPixels(width: 65_500, height: 65_500))
    }

    @Test("A picture that says another size than it has is refused, or shown as what there is") func otherSize() throws
    {
        #expect(Self.refusal(try Self.sized(Self.jpeg(), 4_000, 4_000)) == .broken)
        #expect(Self.refusal(Self.bomb(3_000, 3_000, [0x78, 0x9C, 0x03, 0x00, 0x00, 0x00, 0x00, 0x01])) == .broken)
    }

    @Test("A picture that ends anywhere is refused") func truncated() throws {
        for whole in [try Self.jpeg(), try Self.png()] {
            for length in stride(from: 0, to: whole.count - 20, by: max(1, whole.count / 150)) {
                #expect(Self.refusal(Array(whole[..<length])) != nil, "\(length) of \(whole.count)")
            }
        }
    }

    @Test("What is no picture is refused by what it holds, whatever it is called")
    func otherKinds() throws {
        let html = Array("<!doctype html><script>alert(1)</script>".utf8)
        #expect(Self.refusal([]) == .empty)
        #expect(Self.refusal(html) == .otherKind)
        #expect(Self.refusal(Array("GIF89a".utf8) + [UInt8](repeating: 0, count: 50)) == .otherKind)
        #expect(Self.refusal(Array("%PDF-1.7\n".utf8)) == .otherKind)
        #expect(Self.refusal([0, 0, 0, 24] + Array("ftypheic".utf8) + [0, 0, 0, 0]) == .phoneFormat)
        #expect(Self.refusal([0xFF, 0xD8, 0xFF] + html) == .broken)
        #expect(Self.refusal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + html) == .broken)
    }

    @Test("What lies hidden in a picture, or behind it, is gone") func polyglots() throws {
        let secret = Array("<script>alert('hej')</script>".utf8)
        let comment = [0xFF, 0xFE, 0, UInt8(secret.count + 2)] + secret
        let jpeg = try Self.jpeg()
        let sent = [
            Array(jpeg[..<2] + comment + jpeg[2...]), jpeg + secret + Array("PK\u{3}\u{4}".utf8),
            try Self.png() + secret,
        ]
        for bytes in sent {
            let picture = try PagePicture(bytes)
            let text = String(decoding: picture.bytes, as: UTF8.self)
            #expect(!text.contains("script") && !text.contains("PK\u{3}\u{4}"))
            #expect(picture.width == 64)
        }
    }

    @Test("Any bytes are refused or are a picture, and nothing else happens")
    func fuzz() throws {
        var generator = SeededGenerator(state: 18)
        let sources = [try Self.jpeg(), try Self.png()]
        for round in 0..<600 {
            var bytes = sources[round % 2]
            for _ in 0..<Int.random(in: 1...8, using: &generator) {
                // The first bytes say what it is.
                let index = Int.random(in: 8..<bytes.count, using: &generator)
                bytes[index] = UInt8.random(in: .min ... .max, using: &generator)
            }
            if let picture = try? PagePicture(bytes) {
                #expect(max(picture.width, picture.height) <= PagePicture.side)
                #expect(PictureSize(picture.bytes, path: "a" + picture.ending) != nil)
            }
        }
    }
}
