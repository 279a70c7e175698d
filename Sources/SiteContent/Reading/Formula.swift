import PromiseModel

/// What a spreadsheet takes for a formula when it opens a file of values, and so runs (OWASP, "CSV Injection").
///
/// Which sign parts the cells depends on the country that the spreadsheet is set to, not on the file: in Sweden a file with
/// commas is read as one with semicolons, and its quotation marks then mean nothing within a cell.
package enum Formula {
    /// Where the sign that makes a formula stands in a cell that begins at `start`: `=`, `+`, `-`, `@` or their wide forms,
    /// behind quotation marks. Nil for other cells, for numbers and for a sign alone, as where a value is missing.
    ///
    /// - Parameter before: the byte before the cell; nil at the beginning of the file.
    package static func sign(from start: Int, behind before: UInt8?, in bytes: ArraySlice<UInt8>) -> Int? {
        guard let sign = anySign(from: start, in: bytes) else { return nil }
        let cell = bytes[sign...].prefix { !partsCells($0) && $0 != quote }
        guard isHarmless(cell) else { return sign }
        if before == UInt8(ascii: ",") { return nil }
        // As it is read where the comma parts nothing.
        let longer = bytes[sign...].prefix { !partsCells($0) || $0 == UInt8(ascii: ",") }
        return isHarmless(longer) || longer.allSatisfy(isFigure) ? nil : sign
    }

    /// Where such a sign stands in a cell, whatever follows it.
    package static func anySign(from start: Int, in bytes: ArraySlice<UInt8>) -> Int? {
        guard let first = bytes[start...].firstIndex(where: { $0 != quote }), isSign(at: first, in: bytes) else {
            return nil
        }
        return first
    }

    /// Whether a byte ends a cell for a spreadsheet of some country.
    package static func partsCells(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }

    /// Whether a cell with such a sign is a number or a sign alone: `-5`, `+5`, `-2,5`, `-`.
    package static func isHarmless(_ cell: ArraySlice<UInt8>) -> Bool {
        if cell.dropFirst().allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }) { return true }
        let text = String(decoding: cell, as: UTF8.self)
        return DecimalNumber(text) != nil
            || text.hasPrefix("+") && text.dropFirst().first?.isWholeNumber == true
                && DecimalNumber(String(text.dropFirst())) != nil
    }

    private static func isFigure(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || " .,-+\"".utf8.contains(byte)
    }

    private static func isSign(at index: Int, in bytes: ArraySlice<UInt8>) -> Bool {
        switch bytes[index] {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): return true
        // Their wide forms: U+FF1D, U+FF0B, U+FF0D, U+FF20.
        case 0xEF:
            let rest = bytes[index...].dropFirst().prefix(2)
            return [[0xBC, 0x9D], [0xBC, 0x8B], [0xBC, 0x8D], [0xBC, 0xA0]].contains { rest.elementsEqual($0) }
        default: return false
        }
    }

    private static let quote = UInt8(ascii: "\"")
}
