import Compression

/// What a picture says of itself beside what it shows: where it was taken and who took it, in Exif (CIPA DC-008, "Exif
/// 2.32"), XMP (ISO 16684-1), IPTC's records (IIM 4.2) or the texts of PNG.
///
/// Every offset is checked and every loop goes forwards, so that any bytes can be read.
package struct PictureMetadata {
    /// Whether the Exif data gives a latitude or a longitude, or XMP data does.
    package private(set) var hasPosition = false
    /// Whom it names as its author, artist or owner.
    package private(set) var authors: [String] = []

    package init(_ bytes: [UInt8], format: PictureFormat) {
        switch format {
        case .jpeg: readJPEG(bytes)
        case .png: readPNG(bytes)
        case .webP: readWebP(bytes)
        case .avif: readAVIF(bytes)
        case .other: break
        }
    }

    /// JPEG (ISO 10918-1, annex B): segments until the picture itself begins.
    private mutating func readJPEG(_ bytes: [UInt8]) {
        guard bytes.starts(with: [0xFF, 0xD8]) else { return }
        var index = 2
        while index + 4 <= bytes.count, bytes[index] == 0xFF {
            let marker = bytes[index + 1]
            if marker == 0xFF {
                index += 1
                continue
            }
            // The scan begins, or the picture ends.
            if marker == 0xDA || marker == 0xD9 { return }
            // Markers without a length.
            if marker == 0x01 || (0xD0...0xD7).contains(marker) {
                index += 2
                continue
            }
            let length = Int(bytes[index + 2]) << 8 | Int(bytes[index + 3])
            guard length >= 2, index + 2 + length <= bytes.count else { return }
            let content = bytes[index + 4..<index + 2 + length]
            if marker == 0xE1 {
                if content.starts(with: "Exif\0".utf8), content.count > 6 {
                    readExif(content.dropFirst(6))
                } else if content.starts(with: "http://ns.adobe.com/xap/1.0/".utf8) {
                    readXMP(content)
                }
            } else if marker == 0xED {
                readIPTC(content)
            }
            index += 2 + length
        }
    }

    /// PNG (W3C, third edition, 5.3, 11.3.3 and 11.3.4.5): the chunk `eXIf` and those of text.
    private mutating func readPNG(_ bytes: [UInt8]) {
        guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else { return }
        var index = 8
        while index + 12 <= bytes.count {
            let length = bytes[index..<index + 4].reduce(0) { $0 << 8 | Int($1) }
            guard length <= bytes.count - index - 12 else { return }
            let content = bytes[index + 8..<index + 8 + length]
            switch String(decoding: bytes[index + 4..<index + 8], as: UTF8.self) {
            case "eXIf": readExif(content)
            case "tEXt", "zTXt", "iTXt": readText(content, of: bytes[index + 4])
            default: break
            }
            index += 12 + length
        }
    }

    /// A chunk of text of a PNG: a keyword, NUL, and the text in Latin-1 or UTF-8, perhaps packed.
    private mutating func readText(_ content: ArraySlice<UInt8>, of kind: UInt8) {
        let keyword = content.prefix { $0 != 0 }
        var text = content.dropFirst(keyword.count + 1)
        var isPacked = kind == UInt8(ascii: "z")
        if isPacked { text = text.dropFirst() }
        if kind == UInt8(ascii: "i") {
            isPacked = text.first == 1
            text = text.dropFirst(2)
            for _ in 0..<2 { text = text.drop { $0 != 0 }.dropFirst() }
        }
        if isPacked { text = (Inflate.unpack(text, as: .zlib, limit: 1_048_576) ?? [])[...] }
        let name = String(decoding: keyword, as: UTF8.self)
        if name == "XML:com.adobe.xmp" { return readXMP(text) }
        guard ["Author", "Artist", "Creator"].contains(name) else { return }
        add(
            String(validating: text, as: UTF8.self) ?? String(String.UnicodeScalarView(text.map { Unicode.Scalar($0) }))
        )
    }

    /// WebP (RFC 9649, 2.7): the chunks `EXIF` and `XMP `.
    private mutating func readWebP(_ bytes: [UInt8]) {
        guard bytes.count > 12, bytes.starts(with: "RIFF".utf8), bytes[8..<12].elementsEqual("WEBP".utf8) else {
            return
        }
        var index = 12
        while index + 8 <= bytes.count {
            let length = bytes[index + 4..<index + 8].reversed().reduce(0) { $0 << 8 | Int($1) }
            guard length <= bytes.count - index - 8 else { return }
            let type = bytes[index..<index + 4]
            var content = bytes[index + 8..<index + 8 + length]
            if type.elementsEqual("EXIF".utf8) {
                if content.starts(with: "Exif\0".utf8) { content = content.dropFirst(6) }
                readExif(content)
            }
            if type.elementsEqual("XMP ".utf8) { readXMP(content) }
            index += 8 + length + length % 2
        }
    }

    /// AVIF (ISO/IEC 23008-12, annex A): Exif and XMP lie among the data of the picture. They are known by how they begin:
    /// TIFF's header with its first directory right behind it, and XMP's own element.
    private mutating func readAVIF(_ bytes: [UInt8]) {
        guard bytes.count > 12, bytes[4..<8].elementsEqual("ftyp".utf8) else { return }
        let heads = [Array("II*\0".utf8) + [8, 0, 0, 0], Array("MM\0*".utf8) + [0, 0, 0, 8]]
        let packet = Array("<x:xmpmeta".utf8)
        var index = 0
        while index + 10 <= bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "I"), UInt8(ascii: "M"):
                let found = bytes[index..<index + 8]
                if heads.contains(where: { found.elementsEqual($0) }) { readExif(bytes[index...].prefix(1_048_576)) }
            case UInt8(ascii: "<"):
                if bytes[index..<index + 10].elementsEqual(packet) { return readXMP(bytes[index...].prefix(1_048_576)) }
            default: break
            }
            index += 1
        }
    }

    /// Directory 0 has the artist, what Windows calls the author, and where the directory of the position is, in which 2 and
    /// 4 are latitude and longitude; the directory of Exif has the camera's owner.
    private mutating func readExif(_ bytes: ArraySlice<UInt8>) {
        guard let tiff = TIFFDirectory(bytes) else { return }
        if let position = tiff.directory(at: 0x8825), position.has(2) || position.has(4) { hasPosition = true }
        for author in [tiff.text(0x013B), tiff.wideText(0x9C9D), tiff.directory(at: 0x8769)?.text(0xA430)] {
            if let author { add(author) }
        }
    }

    /// XMP is XML; the names of its properties stand in it as they are.
    private mutating func readXMP(_ content: ArraySlice<UInt8>) {
        let name = Array("GPSLatitude".utf8)
        let start = content.firstIndex(of: UInt8(ascii: "<")) ?? content.endIndex
        let xml = Array(content[start...])
        if xml.count >= name.count,
            xml.indices.dropLast(name.count - 1).contains(where: { index in
                xml[index] == name[0] && xml[index..<index + name.count].elementsEqual(name)
            })
        {
            hasPosition = true
        }
        for (_, text) in DocumentXML.texts(of: ["creator", "Artist", "OwnerName"], in: xml) { add(text) }
        for text in DocumentXML.attributes(["creator", "Artist", "OwnerName"], in: xml) { add(text) }
    }

    /// IPTC's records in Photoshop's resource 0x0404 (IIM 4.2): 2:80, who made the picture.
    private mutating func readIPTC(_ content: ArraySlice<UInt8>) {
        guard content.starts(with: "Photoshop 3.0\0".utf8) else { return }
        let bytes = Array(content)
        var index = 0
        while index + 5 <= bytes.count {
            guard bytes[index] == 0x1C, bytes[index + 1] == 2, bytes[index + 2] == 80 else {
                index += 1
                continue
            }
            let length = Int(bytes[index + 3]) << 8 | Int(bytes[index + 4])
            guard index + 5 + length <= bytes.count else { return }
            let text = bytes[index + 5..<index + 5 + length]
            add(
                String(validating: text, as: UTF8.self)
                    ?? String(String.UnicodeScalarView(text.map { Unicode.Scalar($0) })))
            index += 5 + length
        }
    }

    private mutating func add(_ author: String) {
        let visible = author.filter { $0 != "\0" }.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if !visible.isEmpty, !authors.contains(visible) { authors.append(visible) }
    }
}
