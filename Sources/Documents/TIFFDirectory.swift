/// A directory of tagged values in TIFF's form, as Exif has it (TIFF 6.0, section 2).
struct TIFFDirectory {
    private let tiff: ArraySlice<UInt8>
    private let isLittle: Bool
    private let start: Int

    /// The first directory of a file that begins with TIFF's header.
    init?(_ tiff: ArraySlice<UInt8>) {
        isLittle = tiff.starts(with: "II".utf8)
        guard isLittle || tiff.starts(with: "MM".utf8) else { return nil }
        self.tiff = tiff
        let reader = TIFFDirectory(tiff, isLittle: isLittle, start: 0)
        guard reader.number(at: 2, 2) == 42, let first = reader.number(at: 4, 4) else { return nil }
        start = first
    }

    private init(_ tiff: ArraySlice<UInt8>, isLittle: Bool, start: Int) {
        self.tiff = tiff
        self.isLittle = isLittle
        self.start = start
    }

    /// Whether it has a value with this tag.
    func has(_ tag: Int) -> Bool { entry(tag) != nil }

    /// The directory that a value points at.
    func directory(at tag: Int) -> TIFFDirectory? {
        entry(tag).flatMap { number(at: $0 + 8, 4) }.map { TIFFDirectory(tiff, isLittle: isLittle, start: $0) }
    }

    /// A text of bytes, as UTF-8 or else Latin-1.
    func text(_ tag: Int) -> String? {
        value(tag).map { bytes in
            String(validating: bytes, as: UTF8.self)
                ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
        }
    }

    /// A text in UTF-16 with the low byte first, as Windows writes its own tags.
    func wideText(_ tag: Int) -> String? {
        value(tag).map { bytes in
            let pairs = Array(bytes)
            let units = stride(from: 0, to: pairs.count - 1, by: 2).map {
                UInt16(pairs[$0]) | UInt16(pairs[$0 + 1]) << 8
            }
            return String(decoding: units, as: UTF16.self)
        }
    }

    /// Where the entry with a tag stands, of twelve bytes.
    private func entry(_ tag: Int) -> Int? {
        guard let count = number(at: start, 2) else { return nil }
        return (0..<count).lazy.map { start + 2 + $0 * 12 }.prefix { $0 + 12 <= tiff.count }
            .first { number(at: $0, 2) == tag }
    }

    /// The bytes of a text: in the entry itself where four are enough.
    private func value(_ tag: Int) -> ArraySlice<UInt8>? {
        guard let entry = entry(tag), let length = number(at: entry + 4, 4), (1...65_535).contains(length),
            let offset = length <= 4 ? entry + 8 : number(at: entry + 8, 4), offset + length <= tiff.count
        else { return nil }
        let first = tiff.startIndex + offset
        return tiff[first..<first + length]
    }

    private func number(at offset: Int, _ width: Int) -> Int? {
        guard offset >= 0, offset <= tiff.count - width else { return nil }
        let part = tiff[tiff.startIndex + offset..<tiff.startIndex + offset + width]
        return isLittle ? part.reversed().reduce(0) { $0 << 8 | Int($1) } : part.reduce(0) { $0 << 8 | Int($1) }
    }
}
