/// The references of XML that need no document type: the five names that are built in, and numbers (XML 1.0, 4.1 and 4.6).
enum XMLReferences {
    /// The bytes with references replaced by what they stand for.
    static func replaced(in bytes: [UInt8], _ range: Range<Int>) throws(XMLProblem) -> [UInt8] {
        let ampersand = UInt8(ascii: "&")
        guard bytes[range].contains(ampersand) else { return Array(bytes[range]) }
        var result: [UInt8] = []
        var index = range.lowerBound
        while index < range.upperBound {
            guard bytes[index] == ampersand else {
                result.append(bytes[index])
                index += 1
                continue
            }
            guard let end = bytes[index..<min(index + 12, range.upperBound)].firstIndex(of: UInt8(ascii: ";")),
                let text = reference(String(decoding: bytes[index + 1..<end], as: UTF8.self))
            else {
                throw XMLProblem(
                    sv: "tecknet & ska skrivas &amp;", en: "the sign & must be written &amp;", at: index..<index + 1)
            }
            result += Array(text.utf8)
            index = end + 1
        }
        return result
    }

    private static func reference(_ name: String) -> String? {
        let named = ["lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'"]
        if let text = named[name] { return text }
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst(name.hasPrefix("#x") ? 2 : 1)
        guard digits.allSatisfy(\.isHexDigit), let number = UInt32(digits, radix: name.hasPrefix("#x") ? 16 : 10),
            number >= 0x20 || [9, 10, 13].contains(number), let scalar = Unicode.Scalar(number)
        else { return nil }
        return String(Character(scalar))
    }
}
