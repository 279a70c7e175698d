/// Characters that HTML writes by name or number.
enum CharacterReferences {
    /// The names that office programs write; what is written by another name stays as it is.
    private static let named: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "shy": "\u{AD}",
        "aring": "å", "auml": "ä", "ouml": "ö", "Aring": "Å", "Auml": "Ä", "Ouml": "Ö", "eacute": "é", "Eacute": "É",
        "egrave": "è", "ecirc": "ê", "euml": "ë", "agrave": "à", "aacute": "á", "acirc": "â", "atilde": "ã",
        "ccedil": "ç", "iacute": "í", "icirc": "î", "iuml": "ï", "ntilde": "ñ", "oacute": "ó", "ocirc": "ô",
        "oslash": "ø", "Oslash": "Ø", "aelig": "æ", "AElig": "Æ", "uuml": "ü", "Uuml": "Ü", "uacute": "ú",
        "ugrave": "ù",
        "szlig": "ß", "sect": "§", "para": "¶", "middot": "·", "bull": "•", "hellip": "…", "ndash": "–", "mdash": "—",
        "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„", "laquo": "«", "raquo": "»",
        "euro": "€", "pound": "£", "deg": "°", "plusmn": "±", "times": "×", "divide": "÷", "frac12": "½", "frac14": "¼",
        "frac34": "¾", "sup2": "²", "sup3": "³", "copy": "©", "reg": "®", "trade": "™", "rarr": "→", "larr": "←",
        "ensp": " ", "emsp": " ", "thinsp": " ", "zwnj": "\u{200C}", "zwj": "\u{200D}", "micro": "µ", "permil": "‰",
    ]

    /// A text with its references read; what is no UTF-8 is shown as U+FFFD.
    static func read(_ bytes: ArraySlice<UInt8>) -> String {
        guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var rest = bytes
        while let start = rest.firstIndex(of: UInt8(ascii: "&")) {
            result += rest[..<start]
            let behind = rest[(start + 1)...]
            // The longest name that is known has seven letters, and the largest number eight signs.
            if let end = behind.prefix(10).firstIndex(of: UInt8(ascii: ";")),
                let scalar = scalar(String(decoding: behind[..<end], as: UTF8.self))
            {
                result += Array(String(scalar).utf8)
                rest = rest[(end + 1)...]
            } else {
                result.append(UInt8(ascii: "&"))
                rest = behind
            }
        }
        return String(decoding: result + rest, as: UTF8.self)
    }

    private static func scalar(_ name: String) -> Unicode.Scalar? {
        guard name.hasPrefix("#") else { return named[name] }
        let isHex = name.hasPrefix("#x") || name.hasPrefix("#X")
        guard let number = isHex ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst()) else { return nil }
        return number == 0 ? "\u{FFFD}" : Unicode.Scalar(number) ?? "\u{FFFD}"
    }
}
