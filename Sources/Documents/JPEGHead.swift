/// What stands at the head of a JPEG picture (ITU-T T.81, B.2.2; CIPA DC-008, tag 0x0112 of Exif).
///
/// Every offset is checked and every loop goes forwards, so that any bytes can be read. Nil for what says nothing.
package struct JPEGHead: Sendable, Equatable {
    /// As it is stored, in pixels.
    package let width: Int
    package let height: Int
    /// How it is to be turned to stand upright: 1, as it is, to 8.
    package let orientation: Int
    /// Whether it comes in several passes, all of which a reader must hold.
    package let isProgressive: Bool

    package init?(_ bytes: [UInt8]) {
        guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
        func number(_ offset: Int) -> Int? { PictureSize.number(bytes, offset, 2) }
        var index = 2
        var orientation = 1
        while let marker = number(index), marker >> 8 == 0xFF {
            switch marker & 0xFF {
            case 0xFF: index += 1
            case 0x01, 0xD0...0xD7: index += 2
            case 0xD9, 0xDA: return nil
            case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
                guard let height = number(index + 5), let width = number(index + 7) else { return nil }
                self.width = width
                self.height = height
                self.orientation = orientation
                // The second of each four.
                isProgressive = marker & 3 == 2
                return
            default:
                guard let length = number(index + 2), length >= 2 else { return nil }
                if marker & 0xFF == 0xE1, index + 2 + length <= bytes.count, orientation == 1 {
                    orientation = Self.orientation(bytes[index + 4..<index + 2 + length])
                }
                index += 2 + length
            }
        }
        return nil
    }

    /// What a segment of Exif data says; 1 where it says nothing.
    private static func orientation(_ segment: ArraySlice<UInt8>) -> Int {
        guard segment.starts(with: "Exif\0\0".utf8) else { return 1 }
        let tiff = Array(segment.dropFirst(6))
        let isLittle = tiff.starts(with: "II".utf8)
        func read(_ offset: Int, _ count: Int) -> Int? {
            isLittle ? PictureSize.littleNumber(tiff, offset, count) : PictureSize.number(tiff, offset, count)
        }
        guard let directory = read(4, 4), let count = read(directory, 2) else { return 1 }
        for entry in 0..<count {
            let offset = directory + 2 + entry * 12
            guard let tag = read(offset, 2) else { return 1 }
            if tag == 0x0112 { return read(offset + 8, 2).flatMap { (1...8).contains($0) ? $0 : nil } ?? 1 }
        }
        return 1
    }
}
