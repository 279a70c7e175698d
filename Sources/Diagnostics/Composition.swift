/// Letters with marks as one code point each, as far as the Latin script has them (Unicode NFC).
package enum Composition {
    /// The text with letters and marks composed; as it is when it is not UTF-8.
    package static func composed(_ bytes: [UInt8]) -> [UInt8] {
        // Combining marks lie at U+0300…U+036F, which begin with CC or CD in UTF-8.
        guard bytes.contains(where: { $0 == 0xCC || $0 == 0xCD }), let text = String(validating: bytes, as: UTF8.self)
        else { return bytes }
        var result = String.UnicodeScalarView()
        for character in text {
            let scalars = character.unicodeScalars
            if scalars.count > 1, let single = table[character] {
                result.append(single)
            } else {
                result.append(contentsOf: scalars)
            }
        }
        return Array(String(result).utf8)
    }

    /// The composed letters of Latin-1, Latin Extended-A and -B and Latin Extended Additional. A Character equals
    /// another that is canonically equivalent to it, so the decomposed form finds its composed one.
    private static let table: [Character: Unicode.Scalar] = {
        var table: [Character: Unicode.Scalar] = [:]
        for range in [0xC0...0x24F, 0x1E00...0x1EFF] as [ClosedRange<UInt32>] {
            for value in range {
                guard let scalar = Unicode.Scalar(value) else { continue }
                table[Character(scalar)] = scalar
            }
        }
        return table
    }()
}
