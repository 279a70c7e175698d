/// Ids for headings and slugs for files: what a text is called in an address.
package enum Anchor {
    /// The name of a text without a letter or a digit.
    package static let fallback = "avsnitt"

    /// `text` in `a`–`z`, `0`–`9` and `-`: letters without their marks in lower case, words joined by hyphens;
    /// `fallback` where nothing is left.
    ///
    /// Composed and decomposed text give the same. Letters of other scripts than the Latin one are left out.
    package static func make(from text: String) -> String {
        let slug = slug(text)
        return slug.isEmpty ? fallback : slug
    }

    /// As `make`, but empty where nothing is left.
    package static func slug(_ text: String) -> String {
        var slug: [UInt8] = []
        slug.reserveCapacity(text.utf8.count)
        var isBetweenWords = false
        func append(_ letters: some Sequence<UInt8>) {
            if isBetweenWords, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
            isBetweenWords = false
            slug.append(contentsOf: letters)
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9": append(CollectionOfOne(UInt8(truncatingIfNeeded: scalar.value)))
            case "A"..."Z": append(CollectionOfOne(UInt8(truncatingIfNeeded: scalar.value) | 0x20))
            case "å", "ä", "Å", "Ä": append("a".utf8)
            case "ö", "Ö": append("o".utf8)
            case "'", "’": break
            default:
                if scalar.isASCII {
                    isBetweenWords = true
                } else if let letters = latinLetters(of: scalar) {
                    append(letters.utf8)
                } else if !isInvisible(scalar) {
                    isBetweenWords = true
                }
            }
        }
        return String(decoding: slug, as: UTF8.self)
    }

    /// An id for each of `texts`, in order, no two alike and none of `reserved`.
    ///
    /// The first of equal texts has the plain id; those after it are numbered from 2, past every number that is itself
    /// the id of another text ("Mål", "Mål", "Mål 2" give `mal`, `mal-3`, `mal-2`).
    package static func assign(to texts: [String], reserved: Set<String> = []) -> [String] {
        let wanted = texts.map { make(from: $0) }
        // Beside the reserved ones, which are many and the same for all pages.
        var taken: Set<String> = []
        func take(_ name: String) -> Bool { !reserved.contains(name) && taken.insert(name).inserted }
        // Most pages have no two headings alike: what only numbering needs is made when the first number is.
        var plain: Set<String> = []
        var nextNumber: [String: Int] = [:]
        return wanted.map { name in
            if take(name) { return name }
            if plain.isEmpty { plain = Set(wanted) }
            var number = nextNumber[name] ?? 2
            while plain.contains("\(name)-\(number)") || !take("\(name)-\(number)") { number += 1 }
            nextNumber[name] = number + 1
            return "\(name)-\(number)"
        }
    }

    /// The letters of a-z that a letter of the Latin script is written with, or the digit that a sign means.
    ///
    /// Read from the character's name, which Unicode never changes ("LATIN SMALL LETTER E WITH ACUTE").
    private static func latinLetters(of scalar: Unicode.Scalar) -> String? {
        if let value = scalar.properties.numericValue, scalar.properties.numericType != .numeric {
            return String(Int(value))
        }
        guard scalar.properties.isAlphabetic, let name = scalar.properties.name else { return nil }
        let words = name.split(separator: " ")
        guard words.count > 3, words[0] == "LATIN", words[1] == "SMALL" || words[1] == "CAPITAL",
            words[2] == "LETTER" || words[2] == "LIGATURE"
        else { return nil }
        let base = words[3...].prefix { $0 != "WITH" }.joined(separator: " ")
        switch base {
        case "SHARP S": return "ss"
        case "LONG S": return "s"
        case "THORN": return "th"
        case "ETH": return "d"
        case "ENG": return "ng"
        case "DOTLESS I": return "i"
        case "SCHWA": return "e"
        case "AE", "OE", "IJ", "DZ", "LJ", "NJ", "FF", "FI", "FL", "FFI", "FFL", "ST": return base.lowercased()
        default: return base.utf8.count == 1 ? base.lowercased() : nil
        }
    }

    /// Marks on a letter, soft hyphens and joiners: they stand within a word.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark, .format: true
        default: false
        }
    }
}
