/// Texts written so that Markdown takes nothing in them for markup.
enum MarkdownEscapes {
    /// A text within a line.
    static func text(_ text: String) -> String {
        var result = ""
        let characters = Array(text)
        for (index, character) in characters.enumerated() {
            switch character {
            case "\\", "`", "*", "[", "]", "<": result.append("\\")
            case "_":
                // Within a word it marks nothing.
                let isWithin =
                    index > 0 && index + 1 < characters.count && characters[index - 1].isLetterOrNumber
                    && characters[index + 1].isLetterOrNumber
                if !isWithin { result.append("\\") }
            case "&"
            where index + 1 < characters.count
                && (characters[index + 1].isLetterOrNumber || characters[index + 1] == "#"):
                result.append("\\")
            case "!" where index + 1 < characters.count && characters[index + 1] == "[": result.append("\\")
            case "~" where index + 1 < characters.count && characters[index + 1] == "~": result.append("\\")
            default: break
            }
            result.append(character)
        }
        return result
    }

    /// Lines of a paragraph, none of which begins as something else does.
    static func lines(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            guard let first = line.first else { return String(line) }
            switch first {
            case "#", ">", "+", "-", "=", "|", "~": return "\\" + line
            case _ where first.isNumber:
                let digits = line.prefix { $0.isNumber }
                let rest = line.dropFirst(digits.count)
                guard let sign = rest.first, sign == "." || sign == ")" else { return String(line) }
                let behind = rest.dropFirst().first
                guard behind == nil || behind == " " else { return String(line) }
                return digits + "\\" + rest
            default: return String(line)
            }
        }.joined(separator: "\n")
    }

    /// Bytes of an address that would end it, or mean something in Markdown.
    private static let unsafe = Set("()<>\\*[]`\"".utf8)

    /// An address within parentheses.
    static func address(_ address: String) -> String {
        var result: [UInt8] = []
        for byte in address.utf8 {
            if byte > 0x20, byte != 0x7F, !unsafe.contains(byte) {
                result.append(byte)
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                result += Array(("%" + (byte < 16 ? "0" : "") + digits).utf8)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}

extension Character {
    fileprivate var isLetterOrNumber: Bool { isLetter || isNumber }
}
