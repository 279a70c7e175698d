import Diagnostics
import LintingTestSupport
import TestSupport
import Testing

@testable import Linting

@Suite struct RuleHostilityTests {
    @Test(
        "Much of one thing is read in time that grows with its length only",
        arguments: [
            "samt ", "i syfte ", "**samt** ", "Anna ", "Anna Bergström ", "a@b.se ", "@", "070-", "0", "12/6-24 ", "1.",
            "kl 9-15 ", "t.ex. ", "i o ", "EST ", "(", "\"", "”", "[a](b) ", "![", "<", "lagen om samt ", "\u{0}",
            "&amp;samt ",
            "å", "a\u{30A}", "\u{AD}", "🇸🇪", "2024-06-12", "811218-9876 ", "811218-", "> samt\n", "a\nsamt\n", "09:00 ",
            "-", "[a](b c) ", "[a](", "[a] (b.md) ", "(a)[b.md] ", "[a][b] ", "<www.a.se> ", "] (", "\\[", "## ",
            "##a ", "#",
            "** ", "~~ ", "[^1] ", "- [ ] a\n", "• a\n", "– a\n", "-a\n", "• a\n\n", "811218 9876 ", "1981-12-18-",
            "8112\u{AD}", "811218 ", "| a | b\n", "    a\n\n", "[a](//b) ", "![a](b.heic) ",
        ])
    func repeated(_ part: String) {
        let text = "---\nrubrik: Ett exempel\n---\n\n" + String(repeating: part, count: 4_000)
        let clock = ContinuousClock()
        let time = clock.measure { _ = RuleRunning.check(Array(text.utf8)) }
        #expect(time < .seconds(20))
    }

    @Test("Every truncation of a page, and broken UTF-8, is read")
    func truncated() {
        let text = Array(
            "---\nrubrik: Årets samt\n---\n\nAnna Bergström 12/6-24 kl 9:00–”a@b.se” 070-174 06 67 EST [här](b) å🇸🇪".utf8
        )
        for count in 0...text.count { _ = RuleRunning.check(Array(text.prefix(count))) }
        for index in text.indices {
            var broken = text
            broken[index] = 0xE2
            _ = RuleRunning.check(broken)
        }
    }

    @Test("Pictures with broken data have no position and stop nothing", arguments: ["a.jpg", "a.png", "a.webp"])
    func pictures(_ name: String) throws {
        let examples = PicturePositionRule().examples.compactMap { example -> [UInt8]? in
            guard case .picture(_, let bytes) = example.form else { return nil }
            return bytes
        }
        for bytes in examples {
            for count in 0...bytes.count { _ = RuleRunning.check(path: name, Array(bytes.prefix(count))) }
            for index in bytes.indices {
                for value: UInt8 in [0, 1, 0x7F, 0xFF] {
                    var broken = bytes
                    broken[index] = value
                    _ = RuleRunning.check(path: name, broken)
                }
            }
        }
    }

    @Test("The position is found in WebP, in XMP and in big-endian data")
    func otherPictures() {
        let tiff: [UInt8] =
            Array("MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 1, 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0]
            + [0, 1, 0, 4, 0, 5, 0, 0, 0, 3, 0, 0, 0, 0]
        let webP = Array("RIFF\0\0\0\0WEBPVP8L\0\0\0\0EXIF".utf8) + [UInt8(tiff.count), 0, 0, 0] + tiff
        let xmp = Array("http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude='59'/>".utf8)
        let jpeg = ExampleFile.jpeg(segments: [0xFF, 0xE1, 0, UInt8(xmp.count + 2)] + xmp)
        #expect(RuleRunning.check(path: "a.webp", webP).map(\.code) == [.picturePosition])
        #expect(RuleRunning.check(path: "a.jpg", jpeg).map(\.code) == [.picturePosition])
    }
}
