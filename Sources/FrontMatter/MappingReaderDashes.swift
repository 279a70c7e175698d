internal import Diagnostics

/// Lists of which the lines do not begin as YAML has it.
extension MappingReader {
    /// Reports a list whose lines begin with another sign than a hyphen, with a number, or with a hyphen and no blank: it is
    /// read as one text.
    /// False for another text.
    mutating func reportWrongDash(_ scalar: YAMLScalar) -> Bool {
        let bytes = source.bytes
        let isNumbered = YAMLNumbering.range(in: bytes, scalar.range) != nil
        guard scalar.style == .plain, let sign = scalar.text.first, isNumbered || sign == "-" || Self.isSign(sign)
        else { return false }
        // A list cannot begin on its key's own line.
        let first = scalar.range.lowerBound
        guard bytes[bytes.lineStart(of: first)..<first].allSatisfy(\.isBlank) else { return false }
        var found: [Diagnostic] = []
        var start = first
        while start < scalar.range.upperBound {
            let line = bytes.trimmed(bytes.line(at: start, before: scalar.range.upperBound))
            if isNumbered {
                guard let number = YAMLNumbering.range(in: bytes, line) else { return false }
                found.append(
                    YAMLSyntaxMessage.numberedItem.diagnostic(at: source.location(number), replacement: "- "))
                start = bytes.nextLine(after: start, before: scalar.range.upperBound)
                continue
            }
            let text = bytes.text(line)
            guard let sign = text.first, sign == "-" || Self.isSign(sign) else { return false }
            let blanks = text.dropFirst().prefix { InvisibleCharacter.isBlank(String($0)) }
            let end = line.lowerBound + String(sign).utf8.count + blanks.utf8.count
            // A minus before a digit, and dashes alone, are no sign of a list.
            guard end < line.upperBound, !blanks.isEmpty || !bytes[end].isDigit, bytes[end] != .dash,
                Self.isWhole(bytes[end..<line.upperBound])
            else { return false }
            if blanks == " " {
                if sign != "-" {
                    let place = source.location(line.lowerBound..<end - 1)
                    found.append(YAMLSyntaxMessage.typographicDash.diagnostic(at: place, replacement: "-"))
                }
            } else {
                let message: YAMLSyntaxMessage = sign == "-" ? .missingSpaceAfterDash : .typographicDash
                // Behind a blank some signs mean something to YAML.
                let isText = !"-?:,[]{}#&*!|>'\"%@`".utf8.contains(bytes[end])
                found.append(
                    message.diagnostic(
                        at: source.location(line.lowerBound..<end), replacement: isText ? "- " : nil))
            }
            start = bytes.nextLine(after: start, before: scalar.range.upperBound)
        }
        found.forEach { report($0) }
        return !found.isEmpty
    }

    /// Whether an item that begins in a bracket ends in one, so that it can be read once it is an item.
    private static func isWhole(_ item: ArraySlice<UInt8>) -> Bool {
        switch item.first {
        case UInt8(ascii: "{"): item.last == UInt8(ascii: "}")
        case UInt8(ascii: "["): item.last == UInt8(ascii: "]")
        default: true
        }
    }

    private static func isSign(_ character: Character) -> Bool {
        LookAlike.dashes.contains(character) || LookAlike.bullets.contains(character)
    }
}
