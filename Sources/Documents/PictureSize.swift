/// How wide and how high a picture is, as a browser shows it: from its first bytes, so that the page can keep the room for
/// it before it is there.
///
/// Every offset is checked and every loop goes forwards, so that any bytes can be read. Nil for what says nothing.
package struct PictureSize: Sendable, Equatable {
    /// In pixels, 1 to 100 000.
    package let width: Int
    package let height: Int

    package init?(width: Int, height: Int) {
        guard (1...100_000).contains(width), (1...100_000).contains(height) else { return nil }
        (self.width, self.height) = (width, height)
    }

    /// - Parameter path: whose ending says what the bytes are.
    package init?(_ bytes: [UInt8], path: String) {
        let name = path.lowercased()
        let size: PictureSize?
        switch PictureFormat(path: path) {
        case .jpeg: size = Self.jpeg(bytes)
        case .png: size = Self.png(bytes)
        case .webP: size = Self.webP(bytes)
        case .avif: size = Self.avif(bytes)
        case .other where name.hasSuffix(".gif"): size = Self.gif(bytes)
        case .other where name.hasSuffix(".svg"): size = DrawingSize.of(bytes)
        default: size = nil
        }
        guard let size else { return nil }
        self = size
    }

    private var turned: PictureSize? { PictureSize(width: height, height: width) }

    static func number(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int? {
        guard offset >= 0, offset <= bytes.count - count else { return nil }
        return bytes[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
    }

    static func littleNumber(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int? {
        guard offset >= 0, offset <= bytes.count - count else { return nil }
        return bytes[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    /// W3C, Portable Network Graphics, third edition, 11.2.1.
    private static func png(_ bytes: [UInt8]) -> PictureSize? {
        guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]), let width = number(bytes, 16, 4),
            let height = number(bytes, 20, 4)
        else { return nil }
        return PictureSize(width: width, height: height)
    }

    /// CompuServe, GIF89a, 18.
    private static func gif(_ bytes: [UInt8]) -> PictureSize? {
        guard bytes.starts(with: "GIF8".utf8), let width = littleNumber(bytes, 6, 2),
            let height = littleNumber(bytes, 8, 2)
        else { return nil }
        return PictureSize(width: width, height: height)
    }

    /// As it stands upright.
    private static func jpeg(_ bytes: [UInt8]) -> PictureSize? {
        guard let head = JPEGHead(bytes) else { return nil }
        let size = PictureSize(width: head.width, height: head.height)
        return head.orientation >= 5 ? size?.turned : size
    }

    /// RFC 9649, 2.5 to 2.7.
    private static func webP(_ bytes: [UInt8]) -> PictureSize? {
        guard bytes.starts(with: "RIFF".utf8), bytes.count > 30 else { return nil }
        switch String(decoding: bytes[12..<16], as: UTF8.self) {
        case "VP8X":
            guard let width = littleNumber(bytes, 24, 3), let height = littleNumber(bytes, 27, 3) else { return nil }
            return PictureSize(width: width + 1, height: height + 1)
        case "VP8L":
            guard bytes[20] == 0x2F, let bits = littleNumber(bytes, 21, 4) else { return nil }
            return PictureSize(width: bits & 0x3FFF + 1, height: bits >> 14 & 0x3FFF + 1)
        case "VP8 ":
            guard bytes[23..<26].elementsEqual([0x9D, 0x01, 0x2A]), let width = littleNumber(bytes, 26, 2),
                let height = littleNumber(bytes, 28, 2)
            else { return nil }
            return PictureSize(width: width & 0x3FFF, height: height & 0x3FFF)
        default: return nil
        }
    }

    /// ISO/IEC 23008-12, 6.5.3 and 6.5.10: the largest of the pictures, turned when the file says so.
    private static func avif(_ bytes: [UInt8]) -> PictureSize? {
        var largest: PictureSize?
        var isTurned = false
        // Within the first box `meta`, whose boxes lie one in another; what is searched is short.
        let end = min(bytes.count, 1 << 16)
        guard end > 16 else { return nil }
        for index in 4..<end - 8 {
            if bytes[index] == UInt8(ascii: "i"), bytes[index..<index + 4].elementsEqual("ispe".utf8),
                let width = number(bytes, index + 8, 4), let height = number(bytes, index + 12, 4),
                let size = PictureSize(width: width, height: height),
                size.width * size.height > (largest?.width ?? 0) * (largest?.height ?? 0)
            {
                largest = size
            }
            if bytes[index] == UInt8(ascii: "i"), bytes[index..<index + 4].elementsEqual("irot".utf8) {
                isTurned = bytes[index + 4] & 1 == 1
            }
            // The pictures themselves hold no boxes.
            if bytes[index] == UInt8(ascii: "m"), bytes[index..<index + 4].elementsEqual("mdat".utf8) { break }
        }
        return isTurned ? largest?.turned : largest
    }
}
