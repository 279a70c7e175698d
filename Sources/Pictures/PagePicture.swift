import Documents

/// A picture as a page needs it: upright, no larger than it is shown, and with nothing in it but what is seen. It is unpacked
/// and packed anew, so that position, author, colour tables, hidden texts and whatever else lay in the file are gone.
package struct PagePicture: Sendable, Equatable {
    package let bytes: [UInt8]
    /// What its name ends in: `.jpg` or `.png`.
    package let ending: String
    /// In pixels.
    package let width: Int
    package let height: Int

    /// How wide or high it is at most, in pixels: twice what a page shows.
    package static let side = 1_600
    /// How many bytes it has at most, where less quality helps: what the rule on heavy pictures lets pass.
    package static let weight = 480_000

    /// The largest file that is looked into, in bytes.
    package static let fileLimit = 25_000_000

    /// - Throws: why the picture is not taken.
    package init(_ bytes: [UInt8]) throws(PictureRefusal) {
        guard !bytes.isEmpty else { throw .empty }
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            let pixels = try JPEGCoding.read(bytes, side: Self.side).fitting(Self.side)
                .turned(JPEGHead(bytes)?.orientation ?? 1)
            try self.init(photograph: pixels)
        } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            let pixels = try PNGCoding.read(bytes).fitting(Self.side)
            guard let packed = PNGCoding.write(pixels) else { throw .broken }
            // A photograph that was saved as a drawing.
            if packed.count > Self.weight, pixels.isOpaque {
                try self.init(photograph: pixels.colors)
            } else {
                self.init(packed, ".png", pixels)
            }
        } else {
            throw Self.isFromPhone(bytes) ? .phoneFormat : .otherKind
        }
    }

    private init(_ bytes: [UInt8], _ ending: String, _ pixels: Pixels) {
        self.bytes = bytes
        self.ending = ending
        width = pixels.width
        height = pixels.height
    }

    private init(photograph pixels: Pixels) throws(PictureRefusal) {
        var packed: [UInt8]?
        for quality in [82, 72, 60] {
            packed = JPEGCoding.write(pixels, quality: quality)
            if packed.map({ $0.count <= Self.weight }) ?? true { break }
        }
        guard let packed else { throw .broken }
        self.init(packed, ".jpg", pixels)
    }

    /// HEIF and its kin (ISO/IEC 14496-12, 4.3): the brand behind the first box's name.
    private static func isFromPhone(_ bytes: [UInt8]) -> Bool {
        guard bytes.count >= 12, bytes[4..<8].elementsEqual("ftyp".utf8) else { return false }
        return ["heic", "heix", "mif1", "hevc", "heim", "msf1"].contains(String(decoding: bytes[8..<12], as: UTF8.self))
    }
}
