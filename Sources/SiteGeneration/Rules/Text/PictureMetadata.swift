/// What kind of picture a file is by the ending of its name.
enum PictureFormat: Sendable {
    case jpeg, png, webP
    /// Seen, but not looked into.
    case other

    /// Nil for a file that is no picture.
    init?(path: String) {
        let name = path.lowercased()
        func ends(_ endings: String...) -> Bool { endings.contains { name.hasSuffix($0) } }
        if ends(".jpg", ".jpeg") {
            self = .jpeg
        } else if ends(".png") {
            self = .png
        } else if ends(".webp") {
            self = .webP
        } else if ends(".gif", ".avif", ".svg", ".apng", ".jfif", ".bmp", ".ico") {
            self = .other
        } else {
            return nil
        }
    }
}

/// The Exif data of a picture (CIPA DC-008, "Exif 2.32"): where it lies in the file, and whether it has a position.
///
/// Every offset is checked and every loop goes forwards, so that any bytes can be read.
struct PictureMetadata {
    /// Whether the Exif data gives a latitude or a longitude, or XMP data does.
    let hasPosition: Bool

    init(_ bytes: [UInt8], format: PictureFormat) {
        switch format {
        case .jpeg: hasPosition = Self.jpegHasPosition(bytes)
        case .png: hasPosition = Self.pngHasPosition(bytes)
        case .webP: hasPosition = Self.webPHasPosition(bytes)
        case .other: hasPosition = false
        }
    }

    /// JPEG (ISO 10918-1, annex B): segments until the picture itself begins.
    private static func jpegHasPosition(_ bytes: [UInt8]) -> Bool {
        guard bytes.starts(with: [0xFF, 0xD8]) else { return false }
        var index = 2
        while index + 4 <= bytes.count, bytes[index] == 0xFF {
            let marker = bytes[index + 1]
            if marker == 0xFF {
                index += 1
                continue
            }
            // The scan begins, or the picture ends.
            if marker == 0xDA || marker == 0xD9 { return false }
            // Markers without a length.
            if marker == 0x01 || (0xD0...0xD7).contains(marker) {
                index += 2
                continue
            }
            let length = Int(bytes[index + 2]) << 8 | Int(bytes[index + 3])
            guard length >= 2, index + 2 + length <= bytes.count else { return false }
            if marker == 0xE1 {
                let content = bytes[index + 4..<index + 2 + length]
                if content.starts(with: "Exif\0".utf8), content.count > 6 {
                    if tiffHasPosition(content.dropFirst(6)) { return true }
                } else if content.starts(with: "http://ns.adobe.com/xap/1.0/".utf8), xmpHasPosition(content) {
                    return true
                }
            }
            index += 2 + length
        }
        return false
    }

    /// PNG (W3C, third edition, 5.3 and 11.3.4.5): the chunk `eXIf`.
    private static func pngHasPosition(_ bytes: [UInt8]) -> Bool {
        guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else { return false }
        var index = 8
        while index + 12 <= bytes.count {
            let length = bytes[index..<index + 4].reduce(0) { $0 << 8 | Int($1) }
            guard length <= bytes.count - index - 12 else { return false }
            let content = bytes[index + 8..<index + 8 + length]
            let type = bytes[index + 4..<index + 8]
            if type.elementsEqual("eXIf".utf8), tiffHasPosition(content) { return true }
            if type.elementsEqual("iTXt".utf8), xmpHasPosition(content) { return true }
            index += 12 + length
        }
        return false
    }

    /// WebP (RFC 9649, 2.7): the chunk `EXIF`.
    private static func webPHasPosition(_ bytes: [UInt8]) -> Bool {
        guard bytes.count > 12, bytes.starts(with: "RIFF".utf8), bytes[8..<12].elementsEqual("WEBP".utf8) else {
            return false
        }
        var index = 12
        while index + 8 <= bytes.count {
            let length = bytes[index + 4..<index + 8].reversed().reduce(0) { $0 << 8 | Int($1) }
            guard length <= bytes.count - index - 8 else { return false }
            let type = bytes[index..<index + 4]
            var content = bytes[index + 8..<index + 8 + length]
            if type.elementsEqual("EXIF".utf8) {
                if content.starts(with: "Exif\0".utf8) { content = content.dropFirst(6) }
                if tiffHasPosition(content) { return true }
            }
            if type.elementsEqual("XMP ".utf8), xmpHasPosition(content) { return true }
            index += 8 + length + length % 2
        }
        return false
    }

    /// TIFF 6.0, section 2: the first directory's entry 0x8825 points at the directory of the position, in which
    /// 2 and 4 are latitude and longitude.
    private static func tiffHasPosition(_ tiff: ArraySlice<UInt8>) -> Bool {
        let isLittle = tiff.starts(with: "II".utf8)
        guard isLittle || tiff.starts(with: "MM".utf8) else { return false }
        func number(at offset: Int, _ width: Int) -> Int? {
            guard offset >= 0, offset <= tiff.count - width else { return nil }
            let part = tiff[tiff.startIndex + offset..<tiff.startIndex + offset + width]
            return isLittle ? part.reversed().reduce(0) { $0 << 8 | Int($1) } : part.reduce(0) { $0 << 8 | Int($1) }
        }
        func entry(_ tags: Set<Int>, inDirectoryAt start: Int) -> Int? {
            guard let count = number(at: start, 2) else { return nil }
            return (0..<count).lazy.map { start + 2 + $0 * 12 }.prefix { $0 + 12 <= tiff.count }
                .first { number(at: $0, 2).map(tags.contains) == true }
        }
        guard number(at: 2, 2) == 42, let first = number(at: 4, 4), let pointer = entry([0x8825], inDirectoryAt: first),
            let position = number(at: pointer + 8, 4)
        else { return false }
        return entry([2, 4], inDirectoryAt: position) != nil
    }

    /// XMP is XML; the names of its properties stand in it as they are.
    private static func xmpHasPosition(_ content: ArraySlice<UInt8>) -> Bool {
        let name = Array("GPSLatitude".utf8)
        guard content.count >= name.count else { return false }
        return content.indices.dropLast(name.count - 1).contains { index in
            content[index] == name[0] && content[index..<index + name.count].elementsEqual(name)
        }
    }
}
