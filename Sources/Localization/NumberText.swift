package import Diagnostics
package import PromiseModel

/// Numbers as people read them (Webbriktlinjer: decimal comma, no-break space in thousands).
package struct NumberText: Sendable {
    let language: Language

    package init(language: Language) {
        self.language = language
    }

    /// `14 000`, `2,5`, `−3` in Swedish; `14,000`, `2.5` in English. Four digits stay together in Swedish.
    package func figure(_ number: DecimalNumber) -> String {
        if number.decimals == 0, (0..<1000).contains(number.unscaled) { return String(number.unscaled) }
        let parts = number.plain.split(separator: ".")
        let isNegative = number.unscaled < 0
        let whole = parts[0].drop { $0 == "-" }
        let sign = isNegative ? "\u{2212}" : ""
        let fraction = parts.count > 1 ? (language == .swedish ? "," : ".") + parts[1] : ""
        return sign + grouped(whole) + fraction
    }

    package func figure(_ number: Int) -> String { figure(DecimalNumber(number)) }

    /// Small counts as words (`två`), from 13 on as figures.
    package func word(_ count: Int) -> String {
        let words =
            switch language {
            case .swedish:
                [
                    "ingen", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv",
                ]
            case .english:
                [
                    "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
                    "twelve",
                ]
            }
        return words.indices.contains(count) ? words[count] : figure(count)
    }

    /// As `word`, before a Swedish noun of neuter gender: `ett`, `inga`.
    package func neuterWord(_ count: Int) -> String {
        guard language == .swedish else { return word(count) }
        return count == 0 ? "inga" : count == 1 ? "ett" : word(count)
    }

    private func grouped(_ digits: Substring) -> String {
        let separator = language == .swedish ? "\u{A0}" : ","
        guard digits.utf8.count > (language == .swedish ? 4 : 3) else { return String(digits) }
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.utf8.count - index) % 3 == 0 { result += separator }
            result.append(digit)
        }
        return result
    }
}

extension String {
    /// The text with its first letter as a capital.
    package var capitalizedFirst: String {
        // Of most texts nothing needs to be changed, which their first byte tells.
        if let byte = utf8.first, byte &- UInt8(ascii: "A") < 26 { return self }
        guard let first, !first.isUppercase else { return self }
        return first.uppercased() + dropFirst()
    }

    /// The text with a small letter first, as within a sentence.
    package var loweredFirst: String {
        guard let first else { return self }
        return first.lowercased() + dropFirst()
    }
}
